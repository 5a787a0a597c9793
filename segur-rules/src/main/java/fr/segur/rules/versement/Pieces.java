package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.PieceJustificative;
import fr.segur.model.RegimeTva;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import java.util.List;

/** AF § 5.2, § 6.1 and § 6.2: the documents lodged with a request. */
public final class Pieces {

  private static final String BON_COMMANDE = "BON_COMMANDE";
  private static final String ATTESTATION_TVA = "ATTESTATION_TVA";

  /** The order form is lodged with the request. */
  static final Rule<Ligne> BON_DE_COMMANDE = Rule.<Ligne>of("AF-6.1-BON-COMMANDE")
      .at(Champ.PIECES_JUSTIFICATIVES)
      .cites("S002-112")
      .demands(
          "Le bon de commande est joint (type « BON_COMMANDE »).",
          "The order form is lodged (type \"BON_COMMANDE\").")
      .says(
          "Aucune pièce n'est de type « BON_COMMANDE ».", "No document has type \"BON_COMMANDE\".")
      .check((ligne, context) -> piece(ligne, BON_COMMANDE));

  /** A supplier not liable to VAT proves it. */
  static final Rule<Ligne> ATTESTATION = Rule.<Ligne>of("AF-5.2-ATTESTATION")
      .at(Champ.PIECES_JUSTIFICATIVES)
      .cites("S002-092")
      .demands(
          "Au régime HT, l'attestation de non-assujettissement est jointe (type « ATTESTATION_TVA »).",
          "Under regime HT, the certificate of non-liability is lodged (type \"ATTESTATION_TVA\").")
      .says(
          "Le régime est HT et aucune pièce n'est de type « ATTESTATION_TVA ».",
          "The regime is HT and no document has type \"ATTESTATION_TVA\".")
      .check((ligne, context) -> {
        var commande = ligne.commande();
        if (commande == null || commande.regimeTVA() == null) {
          return NOT_EVALUATED;
        }
        return commande.regimeTVA() == RegimeTva.HT
            ? piece(ligne, ATTESTATION_TVA)
            : NOT_APPLICABLE;
      });

  /** The invoice to the client is lodged with a balance. */
  static final Rule<Ligne> FACTURE = Rule.<Ligne>of("SOLDE-6.2-FACTURE")
      .at(Champ.PIECES_JUSTIFICATIVES)
      .cites("S002-124")
      .demands(
          "La facture est jointe (type « FACTURE »).", "The invoice is lodged (type \"FACTURE\").")
      .says("Aucune pièce n'est de type « FACTURE ».", "No document has type \"FACTURE\".")
      .check((ligne, context) -> piece(ligne, "FACTURE"));

  /** The attestation by which the client says that the Prestation is done. */
  static final Rule<Ligne> VERIFICATION_D_APTITUDE = Rule.<Ligne>of("SOLDE-6.2-VA")
      .at(Champ.PIECES_JUSTIFICATIVES)
      .cites("S002-125", "S002-129")
      .demands(
          "L'attestation de vérification d'aptitude est jointe (type « VA »).",
          "The attestation de vérification d'aptitude is lodged (type \"VA\").")
      .says("Aucune pièce n'est de type « VA ».", "No document has type \"VA\".")
      .check((ligne, context) -> piece(ligne, "VA"));

  public static final List<Rule<Ligne>> DE_L_AVANCE = List.of(BON_DE_COMMANDE, ATTESTATION);

  public static final List<Rule<Ligne>> DU_SOLDE = List.of(FACTURE, VERIFICATION_D_APTITUDE);

  private Pieces() {}

  /** Kept when a document of that type is lodged; a document of unreadable type may be it. */
  private static Result piece(Ligne ligne, String type) {
    boolean unreadable = false;
    for (PieceJustificative piece : ligne.valeur().piecesJustificatives()) {
      String lodged = piece.typeFichier();
      if (type.equals(lodged)) {
        return SATISFIED;
      }
      unreadable |= lodged == null || lodged.isBlank();
    }
    String pieces = ligne.pointer() + Champ.PIECES_JUSTIFICATIVES.pointer();
    return unreadable || ligne.illisibles().couvre(pieces) ? NOT_EVALUATED : violated();
  }
}
