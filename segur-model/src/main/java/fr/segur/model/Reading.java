package fr.segur.model;

import java.util.List;
import java.util.Optional;

/**
 * A question that the texts answer in two ways, or leave open, and whose answer can change a
 * verdict. The first option is the default; {@link Readings} holds the options chosen.
 */
public enum Reading {
  /** At which minute does a window that closes “à 14h” close? */
  R_01(
      new Text(
          "À quelle minute ferme une fenêtre qui ferme « à 14h » ?",
          "At which minute does a window that closes “à 14h” close?"),
      List.of(Option.BLOQUE_A_14H01, Option.AVANT_14H, Option.AVANT_11H),
      "C-01",
      "C-02"),
  /** Is the closing day itself open when no hour is printed (2024-01-10, 2024-07-10)? */
  R_02(
      new Text(
          "Le jour de fermeture est-il ouvert quand aucune heure n'est imprimée"
              + " (10/01/2024, 10/07/2024) ?",
          "Is the closing day itself open when no hour is printed (2024-01-10, 2024-07-10)?"),
      List.of(Option.JOUR_INCLUS, Option.JOUR_EXCLU),
      "C-05",
      "C-06"),
  /** Is the opening day itself open for orders? */
  R_03(
      new Text(
          "Le jour d'ouverture est-il lui-même ouvert aux commandes ?",
          "Is the opening day itself open for orders?"),
      List.of(Option.JOUR_INCLUS, Option.JOUR_EXCLU),
      "C-07"),
  /** Which ESMS of the organisme gestionnaire are counted for the tranche? */
  R_04(
      new Text(
          "Quels ESMS de l'organisme gestionnaire comptent pour la tranche ?",
          "Which ESMS of the organisme gestionnaire are counted for the tranche?"),
      List.of(Option.CATEGORIES_DE_L_APPEL, Option.TOUS_LES_ESMS),
      "C-29"),
  /** Which FINESS extraction gives the count for the tranche? */
  R_05(
      new Text(
          "Quelle extraction FINESS donne le compte de la tranche ?",
          "Which FINESS extraction gives the count for the tranche?"),
      List.of(Option.AU_03_01_2022, Option.TRIMESTRE_DE_SIGNATURE),
      "C-12"),
  /** Where is the VAT rounded? */
  R_06(
      new Text("Où la TVA est-elle arrondie ?", "Where is the VAT rounded?"),
      List.of(Option.SUR_LE_TOTAL, Option.PAR_ESMS),
      "C-33"),
  /** What is the amount of the balance? */
  R_07(
      new Text("Quel est le montant du solde ?", "What is the amount of the balance?"),
      List.of(Option.TOTAL_MOINS_AVANCE, Option.SOIXANTE_DIX_POUR_CENT),
      "C-32",
      "C-35"),
  /** Which is day 0, and when do the 20 days of “A modifier” end? */
  R_08(
      new Text(
          "Quel est le jour 0 et quand finissent les 20 jours du statut « A modifier » ?",
          "Which is day 0, and when do the 20 days of “A modifier” end?"),
      List.of(Option.VINGTIEME_JOUR_INCLUS, Option.VINGTIEME_JOUR_EXCLU),
      "C-17",
      "C-18"),
  /** Does an advance order modified on 2023-09-21 itself show the certificate block? */
  R_09(
      new Text(
          "Une commande d'avance modifiée le 21/09/2023 même montre-t-elle le bloc des certificats ?",
          "Does an advance order modified on 2023-09-21 itself show the certificate block?"),
      List.of(Option.A_PARTIR_DU_21, Option.APRES_LE_21),
      "C-70"),
  /** What may the technical administrator's name, “alphabétique uniquement”, contain? */
  R_10(
      new Text(
          "Que peut contenir le nom de l'administrateur technique, « alphabétique uniquement » ?",
          "What may the technical administrator's name, “alphabétique uniquement”, contain?"),
      List.of(Option.LETTRES_SEULES, Option.LETTRES_ESPACE_TIRET_APOSTROPHE),
      "C-66"),
  /**
   * When a certificate is ordered, are its other fields (name, phone, e-mail, utility) mandatory?
   */
  R_11(
      new Text(
          "Quand un certificat est commandé, ses autres champs (nom, téléphone, e-mail, utilité)"
              + " sont-ils obligatoires ?",
          "When a certificate is ordered, are its other fields (name, phone, e-mail, utility)"
              + " mandatory?"),
      List.of(Option.OBLIGATOIRES, Option.FACULTATIFS),
      "C-61",
      "C-65"),
  /** Among which requests may an ESMS appear only once? */
  R_12(
      new Text(
          "Parmi quelles demandes un ESMS ne peut-il figurer qu'une fois ?",
          "Among which requests may an ESMS appear only once?"),
      List.of(Option.VAGUE_1_TOUS_APPELS, Option.MEME_APPEL),
      "C-40"),
  /** Which ESMS numérique funding excludes an ESMS? */
  R_13(
      new Text(
          "Quel financement d'ESMS numérique exclut un ESMS ?",
          "Which ESMS numérique funding excludes an ESMS?"),
      List.of(Option.DUI_SEGUR_GENERALISATION, Option.TOUTE_ACQUISITION_DUI),
      "C-41"),
  /** Are the “three validated pilots” counted per numéro ANS or per supplier? */
  R_14(
      new Text(
          "Les « trois pilotes validés » se comptent-ils par numéro ANS ou par fournisseur ?",
          "Are the “three validated pilots” counted per numéro ANS or per supplier?"),
      List.of(Option.PAR_NUMERO_ANS, Option.PAR_FOURNISSEUR),
      "C-74"),
  /** What becomes of a rejected pilot? */
  R_15(
      new Text("Que devient un pilote rejeté ?", "What becomes of a rejected pilot?"),
      List.of(Option.REGULARISABLE, Option.DEFINITIF),
      "C-78"),
  /** What does a FINESS number with a wrong key lead to? */
  R_16(
      new Text(
          "Que vaut un numéro FINESS dont la clé est fausse ?",
          "What does a FINESS number with a wrong key lead to?"),
      List.of(Option.AVERTISSEMENT, Option.REFUS)),
  /**
   * What does a balance above the advance amount, but within the ceiling of the ESMS present, lead
   * to?
   */
  R_17(
      new Text(
          "Que vaut un montant du solde supérieur à celui de l'avance, mais sous le plafond des ESMS"
              + " présents ?",
          "What does a balance above the advance amount, but within the ceiling of the ESMS"
              + " present, lead to?"),
      List.of(Option.AVERTISSEMENT, Option.REFUS),
      "C-37"),
  /** Which requests do the 10 and 20 days of “A modifier” concern? */
  R_18(
      new Text(
          "Quelles demandes les 10 et 20 jours du statut « A modifier » concernent-ils ?",
          "Which requests do the 10 and 20 days of “A modifier” concern?"),
      List.of(Option.SOLDE_MS2, Option.TOUTES),
      "C-19");

  private final String id;
  private final Text question;
  private final List<Option> options;
  private final List<String> points;

  Reading(Text question, List<Option> options, String... points) {
    this.id = name().replace('_', '-');
    this.question = question;
    this.options = options;
    this.points = List.of(points);
  }

  /** {@return the name people see, as {@code R-01}} */
  public String id() {
    return id;
  }

  /** {@return the question, ending with its question mark} */
  public Text question() {
    return question;
  }

  /** {@return at least two options, the default first} */
  public List<Option> options() {
    return options;
  }

  /** {@return the option that holds when nothing is chosen} */
  public Option defaultOption() {
    return options.get(0);
  }

  /**
   * {@return the points of the reasoned list it settles, as {@code C-07}; empty for R-16, which
   * comes from a convention known outside the texts}
   */
  public List<String> points() {
    return points;
  }

  /** {@return ids of the sentences that disagree or leave the question open; empty for R-16} */
  public List<String> statements() {
    return Grounds.of(this).statements();
  }

  /** {@return what these sentences print, in our own words} */
  public Text places() {
    return Grounds.of(this).places();
  }

  /** {@return why the default is the default} */
  public Text why() {
    return Grounds.of(this).why();
  }

  /**
   * {@return the reading of that id, as {@code R-01}; empty when there is none}
   *
   * @param id as the register spells it
   */
  public static Optional<Reading> find(String id) {
    for (Reading reading : values()) {
      if (reading.id.equals(id)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }
}
