package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;

import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the demands of one document begin, so that each says only what it asks for.
 *
 * @param fr as {@code Le bon de commande porte}
 * @param en as {@code The order form shows}
 */
record Redaction(String fr, String en) {

  /** Demands that the value at {@code pointer} is there; a blank text or an empty list is not. */
  <D, P> Rule<Extrait<D, P>> porte(
      String code,
      String pointer,
      String quoi,
      String what,
      Function<P, @Nullable Object> valeur,
      String... statements) {
    return Rule.<Extrait<D, P>>of(code)
        .at(pointer)
        .cites(statements)
        .demands(fr + " " + quoi + ".", en + " " + what + ".")
        .says("Il manque " + quoi + ".", "Missing: " + what + ".")
        .check((extrait, context) -> presence(extrait, pointer, valeur.apply(extrait.valeur())));
  }

  /** Violated when the value is absent, unless something unreadable stands in its place. */
  static Result presence(Extrait<?, ?> extrait, String pointer, @Nullable Object valeur) {
    if (!absent(valeur)) {
      return SATISFIED;
    }
    return extrait.illisible(pointer) ? NOT_EVALUATED : violated();
  }

  /** Null, a blank text, or an empty list. */
  static boolean absent(@Nullable Object valeur) {
    return valeur == null
        || (valeur instanceof String texte && texte.isBlank())
        || (valeur instanceof Collection<?> liste && liste.isEmpty());
  }
}
