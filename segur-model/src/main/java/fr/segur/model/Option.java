package fr.segur.model;

import java.util.Optional;

/**
 * One way to read a passage that can be read in two. An option of the same name means the same in
 * every {@link Reading} that has it.
 */
public enum Option {
  /** Accepted before 14:01:00. */
  BLOQUE_A_14H01("le dépôt est accepté avant 14:01:00", "accepted before 14:01:00"),
  /** Accepted before 14:00:00. */
  AVANT_14H("le dépôt est accepté avant 14:00:00", "accepted before 14:00:00"),
  /** The advance window of 2022-11-30 closes at 11:00:00; the others as by default. */
  AVANT_11H(
      "la fenêtre des avances du 30/11/2022 ferme à 11:00:00 ; les autres comme par défaut",
      "the advance window of 2022-11-30 closes at 11:00:00; the others as by default"),
  /** The day itself is open. */
  JOUR_INCLUS("le jour lui-même est ouvert", "the day itself is open"),
  /** The day itself is closed. */
  JOUR_EXCLU("le jour lui-même est fermé", "the day itself is closed"),
  /** Only the ESMS of the 18 categories of the call count. */
  CATEGORIES_DE_L_APPEL(
      "seuls les ESMS des 18 catégories de l'appel comptent",
      "only the ESMS of the 18 categories of the call count"),
  /** Every ESMS of the organisation counts. */
  TOUS_LES_ESMS("tous les ESMS de l'organisme comptent", "every ESMS of the organisation counts"),
  /** The extraction of 2022-01-03. */
  AU_03_01_2022("l'extraction du 03/01/2022", "the extraction of 2022-01-03"),
  /** The extraction of the quarter of signature. */
  TRIMESTRE_DE_SIGNATURE(
      "l'extraction du trimestre de signature", "the extraction of the quarter of signature"),
  /** Once, on the total amount. */
  SUR_LE_TOTAL("une fois, sur le montant total", "once, on the total amount"),
  /** On the unit price of each ESMS. */
  PAR_ESMS("sur le prix unitaire de chaque ESMS", "on the unit price of each ESMS"),
  /** The total of the balance minus the advance decided. */
  TOTAL_MOINS_AVANCE(
      "le total du solde moins l'avance décidée",
      "the total of the balance minus the advance decided"),
  /** 70 % of the total, rounded half-up to the cent. */
  SOIXANTE_DIX_POUR_CENT(
      "70 % du total, arrondi au centime le plus proche, le demi-centime vers le haut",
      "70 % of the total, rounded half-up to the cent"),
  /** The right is lost at 00:00 of day 21, day 0 being that of the status change. */
  VINGTIEME_JOUR_INCLUS(
      "le droit se perd à 00:00 du 21e jour, le jour 0 étant celui du changement de statut",
      "the right is lost at 00:00 of day 21, day 0 being that of the status change"),
  /** The right is lost at 00:00 of day 20, day 0 being that of the status change. */
  VINGTIEME_JOUR_EXCLU(
      "le droit se perd à 00:00 du 20e jour, le jour 0 étant celui du changement de statut",
      "the right is lost at 00:00 of day 20, day 0 being that of the status change"),
  /** A modification on the 21st counts. */
  A_PARTIR_DU_21("une modification du 21 compte", "a modification on the 21st counts"),
  /** A modification on the 21st does not count. */
  APRES_LE_21("une modification du 21 ne compte pas", "a modification on the 21st does not count"),
  /** Unicode letters only. */
  LETTRES_SEULES("des lettres Unicode seulement", "Unicode letters only"),
  /** Unicode letters, blank, hyphen and apostrophe. */
  LETTRES_ESPACE_TIRET_APOSTROPHE(
      "des lettres Unicode, l'espace, le tiret et l'apostrophe",
      "Unicode letters, blank, hyphen and apostrophe"),
  /** These fields are mandatory. */
  OBLIGATOIRES("ces champs sont obligatoires", "these fields are mandatory"),
  /** These fields are optional. */
  FACULTATIFS("ces champs sont facultatifs", "these fields are optional"),
  /** All suppliers and all calls of wave 1, rejected and deleted requests aside. */
  VAGUE_1_TOUS_APPELS(
      "tous les fournisseurs et tous les appels de la vague 1, hors demandes rejetées ou supprimées",
      "all suppliers and all calls of wave 1, rejected and deleted requests aside"),
  /** The same call only. */
  MEME_APPEL("le même appel seulement", "the same call only"),
  /** A Ségur-référencé DUI funded in the generalisation phase (§ 4.2). */
  DUI_SEGUR_GENERALISATION(
      "un DUI référencé Ségur financé en phase de généralisation (§ 4.2)",
      "a Ségur-référencé DUI funded in the generalisation phase (§ 4.2)"),
  /** Any acquisition or renewal of a DUI (§ 6.2). */
  TOUTE_ACQUISITION_DUI(
      "toute acquisition ou tout renouvellement de DUI (§ 6.2)",
      "any acquisition or renewal of a DUI (§ 6.2)"),
  /** Per numéro ANS. */
  PAR_NUMERO_ANS("par numéro ANS", "per numéro ANS"),
  /** Per supplier. */
  PAR_FOURNISSEUR("par fournisseur", "per supplier"),
  /** A compliant document puts it back in progress, quota permitting; it may also be cancelled. */
  REGULARISABLE(
      "un document conforme le remet en cours, dans la limite du quota ; il peut aussi être annulé",
      "a compliant document puts it back in progress, quota permitting; it may also be cancelled"),
  /** Only a new declaration is possible. */
  DEFINITIF("seule une nouvelle déclaration est possible", "only a new declaration is possible"),
  /** A warning. */
  AVERTISSEMENT("un avertissement", "a warning"),
  /** A refusal. */
  REFUS("un refus", "a refusal"),
  /** The balance requests of couloir MS2. */
  SOLDE_MS2("les demandes de solde du couloir MS2", "the balance requests of couloir MS2"),
  /** Every request. */
  TOUTES("toutes les demandes", "every request");

  private final Text meaning;

  Option(String fr, String en) {
    this.meaning = new Text(fr, en);
  }

  /** {@return what choosing it means, as a short phrase without a full stop} */
  public Text meaning() {
    return meaning;
  }

  /**
   * {@return the option of that name, as {@code JOUR_EXCLU}; empty when there is none}
   *
   * @param name its name
   */
  public static Optional<Option> find(String name) {
    for (Option option : values()) {
      if (option.name().equals(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
