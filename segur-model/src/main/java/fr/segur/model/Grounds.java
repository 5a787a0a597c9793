package fr.segur.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a reading rests on, in our own words.
 *
 * @param statements ids of the sentences that disagree or leave the question open; empty for R-16
 * @param places what they print
 * @param why why the default is the default
 */
record Grounds(List<String> statements, Text places, Text why) {

  private static final Map<Reading, Grounds> ALL = new EnumMap<>(Reading.class);

  static {
    on("S001-02", "S001-03", "S001-04", "S001-06", "S001-12")
        .print(
            "L'introduction du guide dit 11h, tout le reste 14h ; on dépose « avant » 14h, mais "
                + "l'import n'est bloqué qu'à 14h01.",
            "The introduction of the guide says 11h, all the rest 14h; one lodges “avant” 14h, but "
                + "the import is blocked at 14h01 only.")
        .because(
            Reading.R_01,
            "14h est imprimé neuf fois et 11h une seule, dans une phrase restée d'une version "
                + "antérieure ; le blocage à 14h01 est le seul mécanisme décrit.",
            "14h is printed nine times and 11h once, in a sentence left from an earlier version; the "
                + "block at 14h01 is the only mechanism described.");
    on("S002-025", "S002-026", "S002-027", "S002-074")
        .print(
            "Une demande est irrecevable si elle est « postérieure » à la date, et transmise « au plus "
                + "tard » à cette date ; le § 4.4 veut l'avance reçue « avant » elle.",
            "A request is refused when it is later than the date, and is sent on that date at the "
                + "latest; § 4.4 wants the advance received before it.")
        .because(
            Reading.R_02,
            "Deux phrases du calendrier contre une, et le tableau des extractions compte le "
                + "10 janvier 2024 « inclus ».",
            "Two sentences of the calendar against one, and the table of extractions counts 10 "
                + "January 2024 as included.");
    on("S002-019", "S002-027", "S002-073")
        .print(
            "Le § 2 ouvre les commandes « à compter de » la Date d'ouverture, le § 4.4 « après » elle.",
            "§ 2 opens orders from the Date d'ouverture on, § 4.4 after it.")
        .because(
            Reading.R_03,
            "Le calendrier définit la date et le dit deux fois.",
            "The calendar defines the date and says so twice.");
    on("S002-006", "S002-008", "S002-094", "S002-004")
        .print(
            "Le § 5.3 compte les ESMS de l'organisme sans en exclure ; le § 1.1 ne concerne que 18 "
                + "catégories, celles de l'outil de calcul.",
            "§ 5.3 counts the ESMS of the organisme and excludes none; § 1.1 concerns 18 categories "
                + "only, those of the calculation tool.")
        .because(
            Reading.R_04,
            "L'outil de calcul, qui fait foi, est celui de cet appel.",
            "The calculation tool, which decides, is that of this call.");
    on("S002-052", "S002-057", "S002-097")
        .print(
            "Le § 5.3 compte à l'extraction du 03/01/2022 ; le § 4.2 prend, pour une commande de 2023, "
                + "celle du trimestre de signature.",
            "§ 5.3 counts in the extraction of 2022-01-03; § 4.2 takes, for an order of 2023, that of "
                + "the quarter of signature.")
        .because(
            Reading.R_05,
            "La V2 n'a changé que les numéros de référence du § 4.2 ; le compte du § 5.3 est resté.",
            "V2 changed the reference numbers of § 4.2 only; the count of § 5.3 stayed.");
    on("S002-095", "S002-096")
        .print(
            "Le taux s'applique aux montants HT du barème, et la TVA figure pour chaque prestation.",
            "The rate is applied to the HT amounts of the barème, and VAT is shown for each prestation.")
        .because(
            Reading.R_06,
            "Un total arrondi une fois est celui d'une facture ; arrondir par ESMS s'en écarte jusqu'à "
                + "0,40 € à 99 ESMS.",
            "A total rounded once is that of an invoice; rounding for each ESMS differs by up to €0.40 "
                + "at 99 ESMS.");
    on("S002-104", "S002-105", "S000-16", "S000-43")
        .print(
            "Le § 6 dit 30 % puis 70 % du montant ; le guide laisse changer ce montant au solde.",
            "§ 6 says 30 % then 70 % of the amount; the guide lets that amount change at the balance.")
        .because(
            Reading.R_07,
            "Sinon un solde de 1 400 € après 450 € d'avance ferait payer 1 430 € ; et deux arrondis "
                + "séparés manquent parfois le total d'un centime.",
            "Otherwise a balance of €1,400 after an advance of €450 would pay €1,430; and two separate "
                + "roundings sometimes miss the total by a cent.");
    on("S000-20", "S000-22", "S000-23", "S000-39")
        .print(
            "Le guide compte « J+20 » sans dire à partir de quand, ni si le vingtième jour est perdu ; "
                + "ses écrans montrent deux dates pour le même changement de statut.",
            "The guide counts J+20 without saying from when, nor whether the twentieth day is lost; its "
                + "screens show two dates for the same change of status.")
        .because(
            Reading.R_08,
            "La date du changement de statut est le seul événement daté à l'écran, et un délai "
                + "accorde son dernier jour.",
            "The date of the change of status is the only dated event on the screen, and a delay "
                + "grants its last day.");
    on("S003-05", "S003-06")
        .print(
            "Sont concernées les demandes déposées « à partir du » 21 septembre 2023, ou modifiées "
                + "« après le » 21.",
            "Concerned are requests lodged from 21 September 2023 on, or modified after the 21st.")
        .because(
            Reading.R_09,
            "Le bloc existe sur le portail dès le 21 : qui modifie ce jour-là le voit.",
            "The block exists on the portal from the 21st on: who modifies that day sees it.");
    on("S003-59")
        .print(
            "« Alphabétique uniquement », pour un nom de personne.",
            "“Alphabétique uniquement”, for the name of a person.")
        .because(
            Reading.R_10,
            "C'est la lettre du texte ; qui sait le portail plus souple choisit l'autre option.",
            "It is the letter of the text; who knows the portal to be laxer chooses the other option.");
    on("S003-56", "S003-59", "S003-60", "S003-61", "S003-62")
        .print(
            "Le tableau des neuf lignes ne couvre que la carte ; les listes offrent un choix vide, et "
                + "rien ne dit si le nom ou l'e-mail peuvent manquer.",
            "The table of nine rows covers the card only; the lists offer an empty choice, and nothing "
                + "says whether name or e-mail may be missing.")
        .because(
            Reading.R_11,
            "L'ANS habilite une personne : sans son nom ni son adresse, elle ne le peut pas.",
            "The ANS enables a person: without a name and an address it cannot.");
    on("S002-059", "S002-058", "S001-28")
        .print(
            "Un ESMS n'est financé qu'une fois « de la vague 1 » ; le cas 4 du guide de fermeture parle "
                + "d'un conflit avec un autre fournisseur.",
            "An ESMS is funded once “de la vague 1”; case 4 of the closing guide tells of a conflict "
                + "with another supplier.")
        .because(
            Reading.R_12,
            "« De la vague 1 » nomme la vague, et non cet appel.",
            "“De la vague 1” names the wave, and not this call.");
    on("S002-061", "S002-131", "S002-132")
        .print(
            "Le § 4.2 exclut un DUI référencé Ségur financé en généralisation ; le § 6.2 contrôle après "
                + "coup toute acquisition de DUI.",
            "§ 4.2 excludes a Ségur-référencé DUI funded in generalisation; § 6.2 checks any acquisition "
                + "of a DUI afterwards.")
        .because(
            Reading.R_13,
            "Le § 4.2 est la condition ; le § 6.2 décrit des contrôles, et donne un avertissement.",
            "§ 4.2 is the condition; § 6.2 describes controls, and gives a warning.");
    on("S004-06", "S004-19")
        .print(
            "Trois pilotes validés ouvrent les soldes, sans dire de qui ; le plafond de trois se compte, "
                + "lui, par numéro ANS.",
            "Three validated pilots open the balances, without saying whose; the quota of three is "
                + "counted per numéro ANS.")
        .because(
            Reading.R_14,
            "C'est la seule unité de compte que le guide donne.",
            "It is the only unit of counting that the guide gives.");
    on("S004-49", "S004-50", "S004-31", "S004-55")
        .print(
            "Le courriel de rejet propose de régulariser ou d'annuler ; l'écran n'annule qu'un pilote en "
                + "cours et ne montre aucun dépôt sur un pilote rejeté.",
            "The rejection e-mail offers to regularise or to cancel; the screen cancels a pilot in "
                + "progress only and shows no deposit on a rejected one.")
        .because(
            Reading.R_15,
            "Le courriel s'adresse au fournisseur et lui dit que faire.",
            "The e-mail addresses the supplier and says what to do.");
    on().print(
            "Les textes demandent un numéro FINESS et ne parlent pas de sa clé.",
            "The texts ask for a FINESS number and do not speak of its key.")
        .because(
            Reading.R_16,
            "La clé est une convention connue par ailleurs ; l'extraction décide si le numéro existe.",
            "The key is a convention known from elsewhere; the extraction decides whether the number "
                + "exists.");
    on("S000-16", "S002-114")
        .print(
            "Le montant du solde se modifie sans borne imprimée ; la seule limite est le barème.",
            "The amount of the balance can be modified without a printed bound; the only limit is the "
                + "barème.")
        .because(
            Reading.R_17,
            "Ce qu'aucune phrase n'interdit n'est pas refusé, mais mérite d'être relu.",
            "What no sentence forbids is not refused, but is worth a second look.");
    on("S000-01", "S000-20", "S000-22")
        .print(
            "Les dix et vingt jours ne sont imprimés que dans le guide du solde MS2 ; le statut "
                + "« A modifier » existe ailleurs.",
            "The ten and twenty days are printed in the guide on the balance MS2 only; the status “A "
                + "modifier” exists elsewhere.")
        .because(
            Reading.R_18,
            "Un délai qui fait perdre un droit ne s'étend pas au-delà du texte qui le donne.",
            "A delay that takes a right away does not reach beyond the text that gives it.");
  }

  static Grounds of(Reading reading) {
    Grounds grounds = ALL.get(reading);
    if (grounds == null) {
      throw new IllegalStateException("no grounds for " + reading.id());
    }
    return grounds;
  }

  private static Draft on(String... statements) {
    return new Draft(List.of(statements), new Text("", ""));
  }

  private record Draft(List<String> statements, Text places) {

    Draft print(String fr, String en) {
      return new Draft(statements, new Text(fr, en));
    }

    void because(Reading reading, String fr, String en) {
      ALL.put(reading, new Grounds(statements, places, new Text(fr, en)));
    }
  }
}
