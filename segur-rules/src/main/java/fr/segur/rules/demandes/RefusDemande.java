package fr.segur.rules.demandes;

import fr.segur.model.Reading;
import fr.segur.rules.Fermeture;
import fr.segur.rules.lifecycle.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Why something cannot happen to a request, or to the file it comes with. */
public final class RefusDemande {

  /** The event is earlier than what already happened to the request. */
  public static final Refusal ANTERIEUR = Refusal.of(
      "ANTERIEUR",
      "L'événement est antérieur à ce qui est déjà arrivé à la demande.",
      "The event is earlier than what already happened to the request.");
  /**
   * The window is closed: the import of new requests is blocked. Of a window that is known,
   * {@link #guichetFerme} cites its own sentences.
   */
  public static final Refusal GUICHET_FERME = Refusal.of(
          "GUICHET_FERME",
          "Le guichet est fermé : l'import de nouvelles demandes est bloqué.",
          "The window is closed: the import of new requests is blocked.",
          "S001-12",
          "S002-025",
          "S002-026")
      .reads(Reading.R_01, Reading.R_02);
  /** The request is not recorded: no import was accepted. */
  public static final Refusal PAS_ENREGISTREE = Refusal.of(
      "PAS_ENREGISTREE",
      "La demande n'est pas enregistrée : aucun import n'a été accepté.",
      "The request is not recorded: no import was accepted.",
      "S001-07");
  /** The request is already recorded: it is not imported again, it is modified. */
  public static final Refusal DEJA_ENREGISTREE = Refusal.of(
      "DEJA_ENREGISTREE",
      "La demande est déjà enregistrée : elle n'est plus importée, elle est modifiée.",
      "The request is already recorded: it is not imported again, it is modified.",
      "S000-03",
      "S001-31");
  /** The request is deleted: nothing can happen to it any more. */
  public static final Refusal SUPPRIMEE = Refusal.of(
      "SUPPRIMEE",
      "La demande est supprimée : plus rien ne peut lui arriver.",
      "The request is deleted: nothing can happen to it any more.",
      "S000-35");
  /** No text says what may happen to a request in “Régularisation en cours”. */
  public static final Refusal REGULARISATION = Refusal.of(
      "REGULARISATION",
      "Aucun texte ne dit comment une demande en régularisation en cours évolue.",
      "No text says what may happen to a request in “Régularisation en cours”.",
      "S000-33");
  /** The twenty days for modifying the request are over: it is instructed as it stands. */
  public static final Refusal DELAI_DE_MODIFICATION_EXPIRE = Refusal.of(
          "DELAI_DE_MODIFICATION_EXPIRE",
          "Les vingt jours pour modifier la demande sont passés : elle est instruite en l'état.",
          "The twenty days for modifying the request are over: it is instructed as it stands.",
          "S000-22",
          "S000-23")
      .reads(Reading.R_08, Reading.R_18);
  /** A request can be modified at status “A modifier” only. */
  public static final Refusal PAS_A_MODIFIER = Refusal.of(
      "PAS_A_MODIFIER",
      "Une demande ne se modifie qu'au statut « A modifier ».",
      "A request can be modified at status “A modifier” only.",
      "S000-08",
      "S000-34");
  /** The modification is not valid: it cannot be confirmed. */
  public static final Refusal MODIFICATION_NON_VALIDE = Refusal.of(
      "MODIFICATION_NON_VALIDE",
      "La modification n'est pas valide : elle ne peut pas être confirmée.",
      "The modification is not valid: it cannot be confirmed.",
      "S000-10",
      "S000-12");
  /** At status “A modifier”, documents are added with the modification and its confirmation. */
  public static final Refusal PIECES_AVEC_LA_MODIFICATION = Refusal.of(
      "PIECES_AVEC_LA_MODIFICATION",
      "Au statut « A modifier », les pièces s'ajoutent avec la modification et sa confirmation.",
      "At status “A modifier”, documents are added with the modification and its confirmation.",
      "S000-19",
      "S001-26");
  /** Further documents can be deposited only when the ASP asked for some. */
  public static final Refusal PIECES_NON_DEMANDEES = Refusal.of(
      "PIECES_NON_DEMANDEES",
      "Des pièces complémentaires ne se déposent que lorsque l'ASP en a demandé.",
      "Further documents can be deposited only when the ASP asked for some.",
      "S001-21",
      "S001-22");
  /** An error can be reported to the assistance only while the request is “En cours”. */
  public static final Refusal ERREUR_HORS_INSTRUCTION = Refusal.of(
      "ERREUR_HORS_INSTRUCTION",
      "Une erreur ne se signale à l'assistance que tant que la demande est « En cours ».",
      "An error can be reported to the assistance only while the request is “En cours”.",
      "S000-05");
  /** A request can be deleted at status “A modifier” only. */
  public static final Refusal SUPPRESSION_HORS_MODIFICATION = Refusal.of(
      "SUPPRESSION_HORS_MODIFICATION",
      "Une demande ne se supprime qu'au statut « A modifier ».",
      "A request can be deleted at status “A modifier” only.",
      "S000-35");
  /** Only the instruction of a rejected request can be resumed. */
  public static final Refusal PAS_REJETEE = Refusal.of(
      "PAS_REJETEE",
      "Seule l'instruction d'une demande rejetée peut être reprise.",
      "Only the instruction of a rejected request can be resumed.",
      "S001-30");
  /** Only a decided request is paid. */
  public static final Refusal PAS_DECIDEE = Refusal.of(
      "PAS_DECIDEE",
      "Seule une demande décidée est payée.",
      "Only a decided request is paid.",
      "S001-18",
      "S001-19");
  /** The payment is already ordered: there is one for a request. */
  public static final Refusal PAIEMENT_DEJA_LANCE = Refusal.of(
      "PAIEMENT_DEJA_LANCE",
      "Le paiement est déjà lancé : il y en a un par demande.",
      "The payment is already ordered: there is one for a request.",
      "S000-32");
  /** No payment is in progress. */
  public static final Refusal PAIEMENT_PAS_EN_COURS = Refusal.of(
      "PAIEMENT_PAS_EN_COURS",
      "Aucun paiement n'est en cours.",
      "No payment is in progress.",
      "S000-32");
  /** The request is in conflict with another one: the conflict is settled first. */
  public static final Refusal CONFLIT_OUVERT = Refusal.of(
      "CONFLIT_OUVERT",
      "La demande est en conflit avec une autre : le conflit se résout d'abord.",
      "The request is in conflict with another one: the conflict is settled first.",
      "S001-28",
      "S001-30");
  /** No conflict is open on the request. */
  public static final Refusal PAS_DE_CONFLIT = Refusal.of(
      "PAS_DE_CONFLIT",
      "Aucun conflit n'est ouvert sur la demande.",
      "No conflict is open on the request.",
      "S001-28");
  /** The instruction is over: the request is decided. */
  public static final Refusal DECIDEE = Refusal.of(
      "DECIDEE",
      "L'instruction est terminée : la demande est décidée.",
      "The instruction is over: the request is decided.",
      "S001-16");
  /** The request is rejected: its instruction must be resumed first. */
  public static final Refusal REJETEE = Refusal.of(
      "REJETEE",
      "La demande est rejetée : son instruction doit d'abord être reprise.",
      "The request is rejected: its instruction must be resumed first.",
      "S001-30");
  /** The instruction waits for the supplier: it goes on when the request is “En cours” again. */
  public static final Refusal CHEZ_LE_FOURNISSEUR = Refusal.of(
      "CHEZ_LE_FOURNISSEUR",
      "L'instruction attend le fournisseur : elle reprend lorsque la demande est « En cours ».",
      "The instruction waits for the supplier: it goes on when the request is “En cours” again.",
      "S000-09",
      "S001-23",
      "S001-27");
  /** No delay is running: the ten and twenty days are those of status “A modifier”. */
  public static final Refusal SANS_DELAI = Refusal.of(
      "SANS_DELAI",
      "Aucun délai ne court : les dix et vingt jours sont ceux du statut « A modifier ».",
      "No delay is running: the ten and twenty days are those of status “A modifier”.",
      "S000-20",
      "S000-22");

  /** The reminder was already sent. */
  public static final Refusal DEJA_RELANCE = Refusal.of(
      "DEJA_RELANCE", "La relance est déjà partie.", "The reminder was already sent.", "S000-20");
  /** The ten and twenty days run for balance requests of couloir MS2 only. */
  public static final Refusal DELAIS_DU_SOLDE_MS2 = Refusal.of(
          "DELAIS_DU_SOLDE_MS2",
          "Les dix et vingt jours ne courent que pour les demandes de solde du couloir MS2.",
          "The ten and twenty days run for balance requests of couloir MS2 only.",
          "S000-01",
          "S000-20",
          "S000-22")
      .reads(Reading.R_18);

  /** The import test found errors: no request of the file is recorded. */
  public static final Refusal FICHIER_NON_CONFORME = Refusal.of(
      "FICHIER_NON_CONFORME",
      "Le test d'import a trouvé des erreurs : aucune demande du fichier n'est enregistrée.",
      "The import test found errors: no request of the file is recorded.",
      "S001-08",
      "S001-10",
      "S001-13");
  /** The import test could not conclude: it lacks facts. */
  public static final Refusal FICHIER_INDETERMINE = Refusal.of(
      "FICHIER_INDETERMINE",
      "Le test d'import n'a pas pu conclure : il lui manque des faits.",
      "The import test could not conclude: it lacks facts.",
      "S001-07",
      "S001-10");
  /** The advance was not lodged before the window closed: it has no balance. */
  public static final Refusal AVANCE_HORS_DELAI = Refusal.of(
          "AVANCE_HORS_DELAI",
          "L'avance n'a pas été déposée avant la fermeture du guichet : elle n'a pas de solde.",
          "The advance was not lodged before the window closed: it has no balance.",
          "S001-33")
      .reads(Reading.R_01);
  /** The advance is not validated: it has no balance yet. */
  public static final Refusal AVANCE_NON_VALIDEE = Refusal.of(
      "AVANCE_NON_VALIDEE",
      "L'avance n'est pas validée : elle n'a pas encore de solde.",
      "The advance is not validated: it has no balance yet.",
      "S001-33");

  /** Every reason there is. */
  public static final List<Refusal> ALL = List.of(
      ANTERIEUR,
      GUICHET_FERME,
      PAS_ENREGISTREE,
      DEJA_ENREGISTREE,
      SUPPRIMEE,
      REGULARISATION,
      DELAI_DE_MODIFICATION_EXPIRE,
      PAS_A_MODIFIER,
      MODIFICATION_NON_VALIDE,
      PIECES_AVEC_LA_MODIFICATION,
      PIECES_NON_DEMANDEES,
      ERREUR_HORS_INSTRUCTION,
      SUPPRESSION_HORS_MODIFICATION,
      PAS_REJETEE,
      PAS_DECIDEE,
      PAIEMENT_DEJA_LANCE,
      PAIEMENT_PAS_EN_COURS,
      CONFLIT_OUVERT,
      PAS_DE_CONFLIT,
      DECIDEE,
      REJETEE,
      CHEZ_LE_FOURNISSEUR,
      SANS_DELAI,
      DEJA_RELANCE,
      DELAIS_DU_SOLDE_MS2,
      FICHIER_NON_CONFORME,
      FICHIER_INDETERMINE,
      AVANCE_HORS_DELAI,
      AVANCE_NON_VALIDEE);

  private RefusDemande() {}

  /** {@link #GUICHET_FERME} of that window. */
  static Refusal guichetFerme(Fermeture fermeture) {
    return GUICHET_FERME.restingOn(fermeture.statements(), fermeture.readings());
  }

  /** {@link #AVANCE_HORS_DELAI} for that window. */
  static Refusal avanceHorsDelai(Fermeture fermeture) {
    List<String> cited = Stream.concat(
            AVANCE_HORS_DELAI.statements().stream(), fermeture.statements().stream())
        .toList();
    return AVANCE_HORS_DELAI.restingOn(cited, fermeture.readings());
  }
}
