package fr.segur.rules.demandes;

import fr.segur.rules.lifecycle.Acteur;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does to a request.
 *
 * @param le when
 * @param type what
 * @param par who
 * @param commentaire what is written with it: the gestionnaire's personalised comment, the reason
 *     of a rejection; null for nothing
 */
public record Evenement(
    Instant le, EvenementDemande type, Acteur par, @Nullable String commentaire) {

  /**
   * {@return done by the one who may do it, without a comment}
   *
   * @param le when
   * @param type what happens
   */
  public static Evenement of(Instant le, EvenementDemande type) {
    return new Evenement(le, type, type.acteur(), null);
  }

  /**
   * {@return the same event, done by {@code acteur}}
   *
   * @param acteur who acts
   */
  public Evenement par(Acteur acteur) {
    return new Evenement(le, type, acteur, commentaire);
  }

  /**
   * {@return the same event, with what is written with it}
   *
   * @param texte the text
   */
  public Evenement avec(String texte) {
    return new Evenement(le, type, par, texte);
  }
}
