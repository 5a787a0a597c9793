package fr.segur.rules.certificat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.CommandeCertificatBuilder;
import fr.segur.rules.Essai;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The example with its certificate order changed. */
final class Commandes {

  static final String S0 = "/lignesImport/0/beneficiaires/structures/0";
  static final String[] ROWS = {
    "S003-28", "S003-29", "S003-30", "S003-31", "S003-32", "S003-33", "S003-34", "S003-35"
  };

  static final CertificatServeur NOTHING = CertificatServeur.builder().build();

  /** The example, which orders a certificate, with that order changed. */
  static Essai commande(UnaryOperator<CommandeCertificatBuilder> edit) {
    return Essai.valide().structure(s -> {
      var certificat = Objects.requireNonNull(s.build().certificat());
      return s.certificat(
          edit.apply(CommandeCertificat.builder().from(certificat)).build());
    });
  }

  static CommandeCertificat none() {
    return CommandeCertificat.builder().demandeCertificatServeur(false).build();
  }

  /** The example with keys that order nothing. */
  static Essai sansCommande(UnaryOperator<CommandeCertificatBuilder> edit) {
    return Essai.valide()
        .structure(s ->
            s.certificat(edit.apply(CommandeCertificat.builder().from(none())).build()));
  }

  static String[] with(String first) {
    var all = new ArrayList<>(List.of(ROWS));
    all.add(first);
    return all.toArray(String[]::new);
  }

  private Commandes() {}
}
