package fr.segur.testkit.bench;

import fr.segur.model.Finess;
import fr.segur.model.ProfilReferencement;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.Financements;
import fr.segur.rules.RegistreFiness;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A valid advance file of any size and the facts it is valid with: one organisme and five ESMS a
 * request, all different, with right keys. Nothing is random.
 *
 * @param requests number of requests
 * @param amount amount declared by each, excluding VAT; the ceiling is 9125.00
 */
record BigFile(int requests, String amount) {

  static final int ESMS = 5;

  /** Writes the file as the supplier's generator does: indented, one key a line. */
  void write(OutputStream out) throws IOException {
    print(out, """
        {
          "typeDemande": "AVANCE",
          "impId": null,
          "numeroAns": "MSY12p4qNN",
          "siret": "43806968400019",
          "lignesImport": [
        """);
    for (int i = 0; i < requests; i++) {
      print(out, i == 0 ? "" : ",\n");
      print(out, request(i));
    }
    print(out, "\n  ]\n}\n");
  }

  /** Everything about that file is known and right. */
  Facts facts() {
    var registre = RegistreFiness.builder(AfMs2DuiPde.V2);
    for (int i = 0; i < requests; i++) {
      registre.organisme(organisme(i));
      for (int k = 0; k < ESMS; k++) {
        registre.esms(organisme(i), esms(i, k), "177");
      }
    }
    RegistreFiness built = registre.build();
    var finess = Map.of(ExtractionFiness.AU_03_01_2022, built, ExtractionFiness.T2_2023, built);
    return Facts.builder()
        .recuLe(Instant.parse("2023-11-02T09:15:00Z"))
        .dateOuverture(LocalDate.of(2022, 9, 8))
        .solution(Facts.Solution.builder()
            .numeroAns("MSY12p4qNN")
            .referenceeLe(LocalDate.of(2023, 3, 1))
            .depotPreuvesLe(LocalDate.of(2023, 1, 15))
            .retrait(Facts.Retrait.JAMAIS)
            .profils(Set.of(ProfilReferencement.STOCKAGE_IDENTITE))
            .build())
        .enrolement(Facts.Enrolement.builder()
            .siret("43806968400019")
            .dsr("DSR-MS2 DUI PDE-Va1")
            .valideLe(LocalDate.of(2023, 3, 15))
            .build())
        .finess(finess)
        .financements(Financements.AUCUN)
        .esmsNumerique(EsmsNumerique.AUCUN)
        .build();
  }

  private String request(int i) {
    var out = new StringBuilder(3_000);
    out.append("""
            {
              "numLigne": %d,
              "typeAction": "C",
              "numeroASP": null,
              "numeroEditeur": "00033",
              "commande": {
                "referenceAF": "AF-MS2 DUI PDE-Va1",
                "dateCommande": "2023-05-12",
                "regimeTVA": "TTC",
                "tauxTVA": 20.0,
                "montantSegurHT": %s
              },
              "beneficiaires": {
                "isMandataire": false,
                "nomMandataire": null,
                "emailMandataire": null,
                "telephoneMandataire": null,
                "structures": [
                  {
                    "nomResponsable": "MARTIN Claire",
                    "emailResponsable": "direction@og-exemple.fr",
                    "telephoneResponsable": "0102030405",
                    "FINESSJuridique": "%s",
                    "etablissements": [
        """.formatted(i + 1, amount, organisme(i)));
    for (int k = 0; k < ESMS; k++) {
      out.append("""
                        {
                          "FINESSGeo": "%s",
                          "categorieFINESS": "177",
                          "ancienneVersion": "1.0.1",
                          "scenarioInstallation": {
                            "maitreIdentite": false,
                            "stockageIdentite": true,
                            "operateurMessagerie": "MAI_337"
                          }
                        }%s
          """.formatted(esms(i, k), k == ESMS - 1 ? "" : ","));
    }
    return out.append("""
                    ]
                  }
                ]
              },
              "piecesJustificatives": [
                {
                  "nomFichier": "bdc-00033-%d.pdf",
                  "formatFichier": "PDF",
                  "typeFichier": "BON_COMMANDE"
                }
              ]
            }""".formatted(i + 1)).toString();
  }

  private static String organisme(int i) {
    return keyed(75_000_000 + i);
  }

  private static String esms(int i, int k) {
    return keyed(76_000_000 + ESMS * i + k);
  }

  /** Eight digits and the ninth that makes the key right. */
  private static String keyed(int number) {
    for (int key = 0; key < 10; key++) {
      String numero = Integer.toString(number) + key;
      if (Finess.cleValide(numero)) {
        return numero;
      }
    }
    throw new IllegalArgumentException("no key: " + number);
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
