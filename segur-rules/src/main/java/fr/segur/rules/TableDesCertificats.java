package fr.segur.rules;

import static fr.segur.model.StatutAdminTechnique.EDITEUR;
import static fr.segur.model.StatutAdminTechnique.STRUCTURE;
import static fr.segur.rules.TableDesCertificats.Exigence.FACULTATIF;
import static fr.segur.rules.TableDesCertificats.Exigence.INDETERMINE;
import static fr.segur.rules.TableDesCertificats.Exigence.INTERDIT;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;

import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The nine printed rows that say when a CPx card number goes with a certificate order (S003-27 to
 * S003-35), in printed order. In one sentence: it is mandatory when a certificate is ordered and
 * the entity of the technical administrator has contracted with the ANS.
 */
public final class TableDesCertificats {

  /** What is asked of a field. */
  public enum Exigence {
    /** It stays empty. */
    INTERDIT("vide", "empty"),
    /** Optional. */
    FACULTATIF("facultatif", "optional"),
    /** Mandatory. */
    OBLIGATOIRE("obligatoire", "mandatory"),
    /** The table does not say, or not yet. */
    INDETERMINE("indéterminé", "undetermined");

    private final Text label;

    Exigence(String fr, String en) {
      this.label = new Text(fr, en);
    }

    /** {@return how people call it} */
    public Text label() {
      return label;
    }
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

  /**
   * {@return the row of that combination; empty when the guide does not have it}
   *
   * @param demande the flag as in the file; null when absent
   * @param contractualisationOg the flag as in the file; null when absent
   * @param statut the status
   * @param contractualisationEditeur the flag as in the file; null when absent
   */
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

  /**
   * {@return the row of an order; empty when the guide does not have it}
   *
   * @param commande whether a certificate is ordered, and how
   */
  public static Optional<Row> find(CommandeCertificat commande) {
    return find(
        commande.demandeCertificatServeur(),
        commande.contractualisationOg(),
        commande.statutAdminTechnique(),
        commande.contractualisationEditeur());
  }

  /**
   * {@return what the table asks of a field of an order, from what the order says so far} A flag is
   * asked what the rows with the same answer to {@code demandeCertificatServeur} hold; the block
   * and its fields follow the order (C-62, R-11), but for the card number, which has its own
   * column.
   *
   * @param champ {@code demandeCertificatServeur}, a flag, the block or one of its fields
   * @param commande whether a certificate is ordered, and how
   * @param choix the option chosen for a reading; asked about R-11 only, where it matters
   */
  public static Exigence exigence(
      Champ champ, CommandeCertificat commande, Function<Reading, Option> choix) {
    if (champ == Champ.DEMANDE_CERTIFICAT_SERVEUR) {
      return OBLIGATOIRE; // whoever fills in anything answers this first
    }
    Boolean demande = commande.demandeCertificatServeur();
    if (demande == null) {
      return INDETERMINE;
    }
    if (!demande) {
      return INTERDIT;
    }
    return switch (champ) {
      case CONTRACTUALISATION_OG, STATUT_ADMIN_TECHNIQUE, CONTRACTUALISATION_EDITEUR -> OBLIGATOIRE;
      case CERTIFICAT_SERVEUR -> FACULTATIF; // its fields say what is missing
      case NUMERO_CARTE_CPX -> find(commande).map(Row::numeroCarteCPX).orElse(INDETERMINE);
      case NOM_ADMIN_TECHNIQUE, TEL_ADMIN_TECHNIQUE, EMAIL_ADMIN_TECHNIQUE, UTILITE_CERTIFICAT ->
        choix.apply(Reading.R_11) == Option.FACULTATIFS ? FACULTATIF : OBLIGATOIRE;
      default -> throw new IllegalArgumentException("not a key of a certificate: " + champ);
    };
  }
}
