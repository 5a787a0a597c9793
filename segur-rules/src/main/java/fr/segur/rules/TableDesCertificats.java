package fr.segur.rules;

import static fr.segur.model.StatutAdminTechnique.EDITEUR;
import static fr.segur.model.StatutAdminTechnique.STRUCTURE;
import static fr.segur.rules.TableDesCertificats.Exigence.FACULTATIF;
import static fr.segur.rules.TableDesCertificats.Exigence.INTERDIT;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;

import fr.segur.model.StatutAdminTechnique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nine printed rows that say when a CPx card number goes with a certificate order (S003-27 to
 * S003-35), in printed order. In one sentence: it is mandatory when a certificate is ordered and
 * the entity of the technical administrator has contracted with the ANS.
 */
public final class TableDesCertificats {

  /** What is asked of the card number. */
  public enum Exigence {
    INTERDIT,
    FACULTATIF,
    OBLIGATOIRE
  }

  /**
   * One printed row; null stands for the NULL of the guide.
   *
   * @param demande whether a certificate is ordered
   * @param contractualisationOg whether the organisme has contracted
   * @param statut whose administrator it is
   * @param contractualisationEditeur whether the editor has contracted
   * @param numeroCarteCPX what is asked of the card number
   * @param statement id of the row
   */
  public record Row(
      boolean demande,
      @Nullable Boolean contractualisationOg,
      @Nullable StatutAdminTechnique statut,
      @Nullable Boolean contractualisationEditeur,
      Exigence numeroCarteCPX,
      String statement) {

    private boolean matches(
        @Nullable Boolean ordered,
        @Nullable Boolean og,
        @Nullable StatutAdminTechnique administrator,
        @Nullable Boolean editeur) {
      return Objects.equals(demande, ordered)
          && Objects.equals(contractualisationOg, og)
          && statut == administrator
          && Objects.equals(contractualisationEditeur, editeur);
    }
  }

  /** The rows. */
  public static final List<Row> ROWS = List.of(
      //      ordered  OG     administrator  editor  card number
      new Row(false, null, null, null, INTERDIT, "S003-27"),
      new Row(true, false, EDITEUR, false, FACULTATIF, "S003-28"),
      new Row(true, false, STRUCTURE, false, FACULTATIF, "S003-29"),
      new Row(true, false, EDITEUR, true, OBLIGATOIRE, "S003-30"),
      new Row(true, false, STRUCTURE, true, FACULTATIF, "S003-31"),
      new Row(true, true, EDITEUR, false, FACULTATIF, "S003-32"),
      new Row(true, true, STRUCTURE, false, OBLIGATOIRE, "S003-33"),
      new Row(true, true, EDITEUR, true, OBLIGATOIRE, "S003-34"),
      new Row(true, true, STRUCTURE, true, OBLIGATOIRE, "S003-35"));

  private TableDesCertificats() {}

  /** The row of that combination; empty when the guide does not have it. */
  public static Optional<Row> find(
      @Nullable Boolean demande,
      @Nullable Boolean contractualisationOg,
      @Nullable StatutAdminTechnique statut,
      @Nullable Boolean contractualisationEditeur) {
    for (Row row : ROWS) {
      if (row.matches(demande, contractualisationOg, statut, contractualisationEditeur)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
