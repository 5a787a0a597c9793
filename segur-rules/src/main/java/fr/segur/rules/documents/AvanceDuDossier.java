package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.keptWhen;

import fr.segur.model.NumeroDossier;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Context;
import fr.segur.rules.Result;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The advance that an invoice or a certificate names by its number. */
final class AvanceDuDossier {

  private AvanceDuDossier() {}

  /** Whether the text has the form of a request number, with or without its suffix. */
  static boolean estNumero(String texte) {
    return NumeroDossier.estBienForme(texte) || NumeroDossier.estSansSuffixe(texte);
  }

  /** Whether the number is in the list of advances; not a question without a list. */
  static Result connue(@Nullable String numero, Context context) {
    return numero == null || !estNumero(numero) || context.facts().avances() == null
        ? NOT_APPLICABLE
        : keptWhen(de(numero, context) != null, "numero", numero);
  }

  /** The advance of that number, which may lack its suffix; null when none is known. */
  static @Nullable Avance de(@Nullable String numero, Context context) {
    Avances avances = context.facts().avances();
    if (numero == null || avances == null) {
      return null;
    }
    Avance exact = avances.find(numero);
    return exact != null || !NumeroDossier.estSansSuffixe(numero)
        ? exact
        : avances.toutes().stream()
            .filter(avance -> avance.numeroASP().startsWith(numero + "M"))
            .min(Comparator.comparing(Avance::numeroASP))
            .orElse(null);
  }
}
