package fr.segur.rules.edition;

import fr.segur.model.Champ;
import fr.segur.rules.AppelAFinancement;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One datum of a part of a request.
 *
 * @param champ its key
 * @param valeur how it is read
 * @param <S> the part
 */
record Rubrique<S>(Champ champ, Function<S, @Nullable Object> valeur) {

  static <S> Rubrique<S> of(Champ champ, Function<S, @Nullable Object> valeur) {
    return new Rubrique<>(champ, valeur);
  }

  /** Whether two values say the same: amounts by their value, and a blank text is no value. */
  static boolean egales(@Nullable Object avant, @Nullable Object apres) {
    if (avant instanceof BigDecimal one && apres instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return Objects.equals(written(avant), written(apres));
  }

  boolean differe(S avant, S apres) {
    Object one = valeur.apply(avant);
    Object other = valeur.apply(apres);
    if (champ == Champ.REFERENCE_AF && one instanceof String name && other instanceof String text) {
      return !AppelAFinancement.memeNom(name.replace('\u00a0', ' '), text);
    }
    return !egales(one, other);
  }

  private static @Nullable Object written(@Nullable Object value) {
    return value instanceof String text && text.isBlank() ? null : value;
  }
}
