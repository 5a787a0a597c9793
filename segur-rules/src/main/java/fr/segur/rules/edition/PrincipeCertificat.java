package fr.segur.rules.edition;

import fr.segur.model.Text;
import java.util.List;

/** What the guide on certificates says of orders as a whole, in its order (guide 003, § 1, § 2). */
public enum PrincipeCertificat {
  /** The certificate is ordered on the portal, with the order form and the JSON file. */
  PAR_LE_PORTAIL(
      "Le certificat se commande par le portail, dans le bon de commande et le fichier JSON.",
      "The certificate is ordered on the portal, with the order form and the JSON file.",
      "S003-01"),
  /** Without a certificate, DMP or INSi, the ESMS cannot authenticate: it comes first. */
  PREALABLE(
      "L'ESMS s'authentifie par un certificat, DMP ou INSi : sans lui, le logiciel Ségur ne se "
          + "déploie pas.",
      "An ESMS authenticates by a certificate, DMP or INSi: without it, the Ségur software is not "
          + "deployed.",
      "S003-02"),
  /** Advance requests only. */
  DEMANDES_D_AVANCE("Seules les demandes d'avance.", "Advance requests only.", "S003-03"),
  /** Couloirs MS1 and MS2. */
  COULOIRS("Les couloirs MS1 et MS2.", "Couloirs MS1 and MS2.", "S003-04"),
  /** Requests lodged, or modified, from 21 September 2023 on. */
  DEPUIS_LE_PREMIER_JOUR(
      "Les demandes déposées, ou modifiées, à partir du 21 septembre 2023.",
      "Requests lodged, or modified, from 21 September 2023 on.",
      "S003-05",
      "S003-06"),
  /** A certificate is for a FINESS juridique, one at most for each. */
  UN_PAR_FINESS_JURIDIQUE(
      "Un certificat est lié à un FINESS juridique, un seul à chacun.",
      "A certificate is for a FINESS juridique, one at most for each.",
      "S003-07",
      "S003-08",
      "S003-09"),
  /** Ordering one is optional. */
  FACULTATIF("La commande est facultative.", "Ordering one is optional.", "S003-14"),
  /** The keys follow the FINESS juridique; the five of the administrator make a block. */
  PLACE(
      "Les clés suivent le FINESS juridique ; les cinq de l'administrateur forment un bloc.",
      "The keys follow the FINESS juridique; the five of the administrator make a block.",
      "S003-11",
      "S003-15",
      "S003-20"),
  /** When the order is placed, the editor collects the administrator's data. */
  PRISE_D_INFORMATION(
      "À la commande, l'éditeur recueille les données de l'administrateur technique.",
      "When the order is placed, the editor collects the administrator's data.",
      "S003-10"),
  /** The ASP passes the data on to the ANS: this is the order. */
  TRANSMISSION_A_L_ANS(
      "L'ASP transmet les données à l'ANS : cela vaut commande.",
      "The ASP passes the data on to the ANS: this is the order.",
      "S003-12"),
  /** The ANS enables the administrator on its platform. */
  HABILITATION(
      "L'ANS habilite l'administrateur sur sa plateforme.",
      "The ANS enables the administrator on its platform.",
      "S003-13"),
  /** The table is in the request, reached from the follow-up page. */
  ACCES(
      "Le tableau se trouve dans la demande, depuis la page de suivi.",
      "The table is in the request, reached from the follow-up page.",
      "S003-36");

  private final Text text;
  private final List<String> statements;

  PrincipeCertificat(String fr, String en, String... statements) {
    this.text = new Text(fr, en);
    this.statements = List.of(statements);
  }

  /** {@return the sentence, in our own words} */
  public Text text() {
    return text;
  }

  /** {@return ids of the statements it comes from} */
  public List<String> statements() {
    return statements;
  }
}
