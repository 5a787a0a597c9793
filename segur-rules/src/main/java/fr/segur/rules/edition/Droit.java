package fr.segur.rules.edition;

import static fr.segur.rules.edition.Changement.Nature.AJOUT;
import static fr.segur.rules.edition.Changement.Nature.MODIFICATION;

import fr.segur.model.Champ;
import fr.segur.model.Text;
import fr.segur.rules.edition.Changement.Nature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier may do to one key of a balance that is to be modified (guide 000).
 *
 * @param champ the key
 * @param permis what may become of it; nothing for what is only shown
 * @param refus why everything else is refused; null for a value, of which nothing but an edit can
 *     come
 * @param statements ids of the statements it comes from
 */
public record Droit(
    Champ champ, Set<Nature> permis, @Nullable Refus refus, List<String> statements) {

  /**
   * Why an edit is refused.
   *
   * @param code stable code
   * @param text one sentence
   */
  public record Refus(String code, Text text) {}

  private static final Refus AFFICHE = refus(
      "MODIF-AFFICHE",
      "Cette donnée est affichée ; elle ne se modifie pas au solde.",
      "This datum is shown; it is not modified at the balance.");
  private static final Refus MANDATAIRE = refus(
      "MODIF-MANDATAIRE",
      "Un mandataire ne s'ajoute pas et ne se retire pas au solde.",
      "A mandataire is neither added nor removed at the balance.");
  private static final Refus BENEFICIAIRE = refus(
      "MODIF-BENEFICIAIRE",
      "Aucun bénéficiaire ne s'ajoute au solde, et un bénéficiaire retiré y reste, non présent.",
      "No beneficiary is added at the balance, and one that is removed stays there, not present.");
  private static final Refus PIECE = refus(
      "MODIF-PIECE",
      "Une pièce déposée avant la modification ne se retire pas et ne se change pas.",
      "A document lodged before the modification is neither removed nor changed.");
  /** One row for each key of a balance, in the order of a file. */
  public static final List<Droit> ALL = List.of(
      affiche(Champ.NUM_LIGNE, "S000-14"),
      affiche(Champ.TYPE_ACTION, "S000-14"),
      affiche(Champ.NUMERO_ASP, "S000-41"),
      affiche(Champ.NUMERO_EDITEUR, "S000-41"),
      affiche(Champ.COMMANDE, "S000-41"),
      affiche(Champ.REFERENCE_AF, "S000-41"),
      affiche(Champ.DATE_COMMANDE, "S000-41"),
      affiche(Champ.REGIME_TVA, "S000-41"),
      affiche(Champ.TAUX_TVA, "S000-41"),
      modifiable(Champ.FACTURE, "S000-14", "S000-15", "S000-16"),
      modifiable(Champ.DATE_FACTURE, "S000-15", "S000-44"),
      modifiable(Champ.MONTANT_FACTURE_HT, "S000-16", "S000-45"),
      row(Champ.BENEFICIAIRES, Set.of(), BENEFICIAIRE, "S000-14", "S000-56"),
      row(Champ.IS_MANDATAIRE, Set.of(), MANDATAIRE, "S000-48"),
      modifiable(Champ.NOM_MANDATAIRE, "S000-46", "S000-47"),
      modifiable(Champ.EMAIL_MANDATAIRE, "S000-46", "S000-47"),
      modifiable(Champ.TELEPHONE_MANDATAIRE, "S000-46", "S000-47"),
      row(Champ.STRUCTURES, Set.of(), BENEFICIAIRE, "S000-54", "S000-56"),
      affiche(Champ.NOM_RESPONSABLE, "S000-50"),
      affiche(Champ.EMAIL_RESPONSABLE, "S000-50"),
      affiche(Champ.TELEPHONE_RESPONSABLE, "S000-50"),
      affiche(Champ.FINESS_JURIDIQUE, "S000-50"),
      row(Champ.ETABLISSEMENTS, Set.of(), BENEFICIAIRE, "S000-54", "S000-56"),
      affiche(Champ.FINESS_GEO, "S000-50"),
      affiche(Champ.CATEGORIE_FINESS, "S000-14"),
      affiche(Champ.ANCIENNE_VERSION, "S000-50"),
      modifiable(Champ.SCENARIO_INSTALLATION, "S000-18"),
      modifiable(Champ.MAITRE_IDENTITE, "S000-18", "S000-51", "S000-53"),
      modifiable(Champ.STOCKAGE_IDENTITE, "S000-18", "S000-51", "S000-53"),
      modifiable(Champ.OPERATEUR_MESSAGERIE, "S000-18", "S000-52"),
      modifiable(Champ.PRESENT_SOLDE, "S000-17", "S000-54", "S000-55", "S000-57"),
      row(Champ.PIECES_JUSTIFICATIVES, Set.of(AJOUT), PIECE, "S000-19", "S000-63"),
      row(Champ.NOM_FICHIER, Set.of(), PIECE, "S000-63"),
      row(Champ.FORMAT_FICHIER, Set.of(), PIECE, "S000-63"),
      row(Champ.TYPE_FICHIER, Set.of(), PIECE, "S000-63"));

  private static final Map<Champ, Droit> BY_CHAMP = byChamp();

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param champ the key
   * @param permis what may become of it; nothing for what is only shown
   * @param refus why everything else is refused; null for a value, of which nothing but an edit can
   *     come
   * @param statements ids of the statements it comes from
   */
  public Droit {
    permis = Set.copyOf(permis);
    statements = List.copyOf(statements);
  }

  /**
   * {@return the row of that key}
   *
   * @param champ the key
   * @throws IllegalArgumentException when no balance has it
   */
  public static Droit of(Champ champ) {
    Droit droit = BY_CHAMP.get(champ);
    if (droit == null) {
      throw new IllegalArgumentException("not a key of a balance: " + champ);
    }
    return droit;
  }

  /**
   * {@return whether that may be done}
   *
   * @param changement what is done to it
   */
  public static boolean permet(Changement changement) {
    return of(changement.champ()).permis().contains(changement.nature());
  }

  /** {@return whether its value may be replaced by another} */
  public boolean modifiable() {
    return permis.contains(MODIFICATION);
  }

  private static Droit affiche(Champ champ, String... statements) {
    return row(champ, Set.of(), AFFICHE, statements);
  }

  private static Droit modifiable(Champ champ, String... statements) {
    return row(champ, Set.of(MODIFICATION), null, statements);
  }

  private static Droit row(
      Champ champ, Set<Nature> permis, @Nullable Refus refus, String... statements) {
    return new Droit(champ, permis, refus, List.of(statements));
  }

  private static Refus refus(String code, String fr, String en) {
    return new Refus(code, new Text(fr, en));
  }

  private static Map<Champ, Droit> byChamp() {
    var byChamp = new EnumMap<Champ, Droit>(Champ.class);
    ALL.forEach(droit -> byChamp.put(droit.champ(), droit));
    return byChamp;
  }
}
