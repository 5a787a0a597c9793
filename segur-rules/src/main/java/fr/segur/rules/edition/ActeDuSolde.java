package fr.segur.rules.edition;

import fr.segur.model.Text;
import fr.segur.rules.suivi.Vue;
import java.util.List;

/** What the screen of a balance that is modified lets people do, in its order (guide 000). */
public enum ActeDuSolde implements Vue {
  /** Types another value into a field that can be edited; it turns green. */
  MODIFIER("Modifier", "Modify", "S000-13", "S000-14", "S000-52"),
  /** Its row stays, no longer present. */
  SUPPRIMER_BENEFICIAIRE(
      "Supprimer un bénéficiaire", "Remove a beneficiary", "S000-17", "S000-54", "S000-57"),
  /** Add back a beneficiary. */
  READJOUTER_BENEFICIAIRE(
      "Ré-ajouter un bénéficiaire supprimé", "Add back a beneficiary", "S000-55", "S000-56"),
  /** Its type first, then its file, one at a time. */
  DEPOSER_PIECE(
      "Déposer une pièce complémentaire",
      "Lodge a further document",
      "S000-19",
      "S000-59",
      "S000-60",
      "S000-61"),
  /** Only one lodged in the same modification. */
  SUPPRIMER_PIECE("Supprimer la pièce", "Take back the document", "S000-62", "S000-63"),
  /** Only when nothing is wrong: the rules are those of the import. */
  CONFIRMER("Confirmer", "Confirm", "S000-10", "S000-11", "S000-12", "S000-53", "S000-65"),
  /** After an error, and once the assistance agreed; the request is instructed as it was lodged. */
  NE_PAS_MODIFIER(
      "Ne pas modifier (en cas d'erreur, après échange avec l'assistance)",
      "Do not modify (after an error, once the assistance agreed)",
      "S000-66");

  private final Text libelle;
  private final List<String> statements;

  ActeDuSolde(String fr, String en, String... statements) {
    this.libelle = new Text(fr, en);
    this.statements = List.of(statements);
  }

  @Override
  public Text libelle() {
    return libelle;
  }

  @Override
  public List<String> statements() {
    return statements;
  }
}
