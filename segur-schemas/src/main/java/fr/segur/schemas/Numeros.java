package fr.segur.schemas;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Etablissement;
import fr.segur.model.LigneDemande;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a request that may stand once in a file: all that one request has to do with
 * another. Each is written with the sign of its kind before it.
 */
final class Numeros {

  private Numeros() {}

  /** The numbers of {@code ligne}; what is absent or blank is none. */
  static Set<String> of(LigneDemande ligne) {
    var numbers = new LinkedHashSet<String>();
    Long numLigne = ligne.numLigne();
    add('n', numLigne == null ? null : numLigne.toString(), numbers);
    add('a', ligne.numeroASP(), numbers);
    Beneficiaires beneficiaires = ligne.beneficiaires();
    for (Structure structure :
        beneficiaires == null ? List.<Structure>of() : beneficiaires.structures()) {
      CommandeCertificat certificat = structure.certificat();
      if (certificat != null && Boolean.TRUE.equals(certificat.demandeCertificatServeur())) {
        add('c', structure.finessJuridique(), numbers);
      }
      for (Etablissement etablissement : structure.etablissements()) {
        add('e', etablissement.finessGeo(), numbers);
      }
    }
    return numbers;
  }

  /** What a number is, for people. */
  static Text kind(String number) {
    return switch (number.charAt(0)) {
      case 'n' -> new Text("le numéro de ligne", "line number");
      case 'a' -> new Text("l'avance", "advance");
      case 'c' -> new Text("un certificat pour l'organisme", "a certificate for organisme");
      default -> new Text("l'ESMS", "ESMS");
    };
  }

  /** The number itself. */
  static String value(String number) {
    return number.substring(1);
  }

  private static void add(char kind, @Nullable String number, Set<String> numbers) {
    if (number != null && !number.isBlank()) {
      numbers.add(kind + number);
    }
  }
}
