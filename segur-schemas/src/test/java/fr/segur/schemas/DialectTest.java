package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of another layout are judged as if they were in the canonical one, in their own names. */
class DialectTest {

  /** A layout of wave 1: no kind, one scenario a request, the call and the rate left unsaid. */
  static final String WAVE_1 = """
      {
        "renommages": {
          "/SIRET": "/siret",
          "/lignesImport/*/scenarioInstallation":
            "/lignesImport/*/beneficiaires/structures/*/etablissements/*/scenarioInstallation",
          "/lignesImport/*/commande/montant/segurHT": "/lignesImport/*/commande/montantSegurHT",
          "/lignesImport/*/dateBonCommande": "/lignesImport/*/commande/dateCommande",
          "/lignesImport/*/uuid": null
        },
        "constantes": {
          "/typeDemande": "AVANCE",
          "/lignesImport/*/typeAction": "C",
          "/lignesImport/*/commande/referenceAF": "AF-MS2 DUI PDE-Va1",
          "/lignesImport/*/commande/tauxTVA": 20.0
        }
      }
      """;

  static final String FILE = """
      {
        "impId": null,
        "numeroAns": "MSY12p4qNN",
        "SIRET": "43806968400019",
        "lignesImport": [
          {
            "numLigne": 1,
            "uuid": {"a": [1, 2]},
            "numeroASP": null,
            "numeroEditeur": "00033",
            "dateBonCommande": "2023-05-12",
            "commande": {"regimeTVA": "TTC", "montant": {"segurHT": 3650.00}},
            "scenarioInstallation": {
              "maitreIdentite": false, "stockageIdentite": true, "operateurMessagerie": "MAI_337"
            },
            "beneficiaires": {
              "isMandataire": false,
              "structures": [
                {
                  "nomResponsable": "MARTIN Claire",
                  "emailResponsable": "direction@og-exemple.fr",
                  "telephoneResponsable": "0102030405",
                  "FINESSJuridique": "759000011",
                  "etablissements": [
                    {"FINESSGeo": "759001001", "categorieFINESS": "177"},
                    {"FINESSGeo": "759001019", "categorieFINESS": "177"}
                  ]
                }
              ]
            },
            "piecesJustificatives": [
              {"nomFichier": "bdc.pdf", "formatFichier": "PDF", "typeFichier": "BON_COMMANDE"}
            ]
          }
        ]
      }
      """;

  static Segur reading(String dialect) {
    Dialect.Read read = Dialect.read(dialect.getBytes(UTF_8));
    assertThat(read.findings()).isEmpty();
    return Sample.SEGUR.reading(Objects.requireNonNull(read.dialect()));
  }

  private static Verdict check(String dialect, String file) {
    return reading(dialect).check(file.getBytes(UTF_8), Sample.facts());
  }

  private static Verdict check(String file) {
    return check(WAVE_1, file);
  }

  /** The text that begins where the finding stands. */
  private static String at(String file, Finding finding) {
    byte[] bytes = file.getBytes(UTF_8);
    int offset = (int) Sample.offset(finding);
    return new String(bytes, offset, bytes.length - offset, UTF_8);
  }

  @Test
  void a_file_of_wave_1_is_accepted() {
    Verdict verdict = check(FILE);
    assertThat(Sample.summary(verdict)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict.lignes()).isEqualTo(1);
  }

  @Test
  void without_the_dialect_it_is_not() {
    assertThat(Sample.check(FILE).outcome()).isEqualTo(Outcome.REFUSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        // what is replaced # by what # code # pointer # what stands there
        "43806968400019#4380696840001#FORM-SIRET#/SIRET#\"4380696840001\"",
        "\"43806968400019\"#12#JSON-TYPE#/SIRET#12",
        "\"SIRET\": \"43806968400019\",##JSON-MANQUANT#/SIRET#{",
        "\"SIRET\"#\"siret\"#JSON-CLE-INCONNUE#/siret#\"siret\"",
        "3650.00#3650.01#AF-6.1-PLAFOND#/lignesImport/0/commande/montant/segurHT#3650.01",
        "3650.00#\"x\"#JSON-TYPE#/lignesImport/0/commande/montant/segurHT#\"x\"",
        "{\"segurHT\": 3650.00}#{}#JSON-MANQUANT#/lignesImport/0/commande/montant/segurHT#{}}",
        "{\"segurHT\": 3650.00}#3650#JSON-TYPE#/lignesImport/0/commande/montant#3650}",
        "segurHT#segurTTC#JSON-CLE-INCONNUE#/lignesImport/0/commande/montant/segurTTC#\"segurTTC\"",
        "2023-05-12#2024-01-11#AF-2-COMMANDE-FERMETURE#/lignesImport/0/dateBonCommande#\"2024-01-11\"",
        "2023-05-12#2023-02-29#FORM-DATE#/lignesImport/0/dateBonCommande#\"2023-02-29\"",
        "\"dateBonCommande\": \"2023-05-12\",##JSON-MANQUANT#/lignesImport/0/dateBonCommande#{",
        "\"maitreIdentite\": false#\"maitreIdentite\": 1#JSON-TYPE#/lignesImport/0/scenarioInstallation/maitreIdentite#1,",
        "\"maitreIdentite\": false, ##JSON-MANQUANT#/lignesImport/0/scenarioInstallation/maitreIdentite#{",
        "\"stockageIdentite\"#\"stokageIdentite\"#JSON-CLE-INCONNUE#/lignesImport/0/scenarioInstallation/stokageIdentite#\"stokage",
        "TTC#HT#AF-5.2-TAUX#/lignesImport/0/commande/tauxTVA#{\"regimeTVA\"",
        "\"numLigne\": 1,#\"numLigne\": 1, \"typeAction\": \"C\",#JSON-CLE-DOUBLE#/lignesImport/0/typeAction#\"C\"",
        "\"impId\": null,#\"typeDemande\": \"SOLDE\",#JSON-CLE-DOUBLE#/typeDemande#\"SOLDE\"",
        "\"impId\": null,#\"SIRET\": \"1\",#JSON-CLE-DOUBLE#/SIRET#\"43806968400019\"",
        "\"numLigne\": 1,#\"numLigne\": 1, \"numLigne\": 2,#JSON-CLE-DOUBLE#/lignesImport/0/numLigne#2",
        "759001019#759001001#AF-4.2-DOUBLON#/lignesImport/0/beneficiaires/structures/0/etablissements/1/FINESSGeo#\"759001001\"",
      })
  void findings_speak_of_the_file(
      String target, String replacement, String code, String pointer, String there) {
    assertThat(FILE).contains(target);
    String file = FILE.replace(target, replacement == null ? "" : replacement);
    Verdict verdict = check(file);
    Finding finding = verdict.findings().stream()
        .filter(f -> f.code().equals(code) && f.pointer().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Sample.summary(verdict)));
    assertThat(at(file, finding)).startsWith(there);
    assertThat(Sample.position(finding))
        .isEqualTo(Sample.position(file.getBytes(UTF_8), Sample.offset(finding)));
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void a_missing_key_and_a_misspelt_one_are_called_by_their_outside_names() {
    Verdict missing = check(FILE.replace("\"SIRET\": \"43806968400019\",", ""));
    assertThat(Sample.one(missing, "JSON-MANQUANT").message(Locale.ENGLISH)).contains("\"SIRET\"");
    Finding unknown =
        Sample.one(check(FILE.replace("\"SIRET\"", "\"SIRETT\"")), "JSON-CLE-INCONNUE");
    assertThat(unknown.message(Locale.FRENCH)).contains("« SIRETT »", "« SIRET »");
    assertThat(Objects.requireNonNull(unknown.fix()).operations().get(0).path())
        .isEqualTo("/SIRET");
  }

  @Test
  void a_scenario_that_stands_for_all_is_reported_once_by_the_reader() {
    Verdict verdict = check(FILE.replace("\"maitreIdentite\"", "\"x\""));
    assertThat(Sample.of(verdict, "JSON-CLE-INCONNUE")).hasSize(1);
  }

  @Test
  void fixes_are_those_of_the_file() {
    String file = FILE.replace("\"PDF\"", "\"pdf\"");
    Finding finding = Sample.one(check(file), "FORM-FORMAT");
    assertThat(Objects.requireNonNull(finding.fix()).operations().get(0).path())
        .isEqualTo("/lignesImport/0/piecesJustificatives/0/formatFichier");
    Finding ceiling = Sample.one(check(FILE.replace("TTC", "HT")), "AF-5.2-TAUX");
    assertThat(ceiling.fix()).isNull();
  }

  @Test
  void requests_may_stand_elsewhere_and_one_object_for_a_list_of_one() {
    String dialect = """
        {"renommages": {
           "/envoi/demandes": "/lignesImport",
           "/envoi/type": "/typeDemande",
           "/envoi/demandes/*/organisme": "/lignesImport/*/beneficiaires/structures/*",
           "/envoi/demandes/*/organisme/esms": "/lignesImport/*/beneficiaires/structures/*/etablissements",
           "/envoi/demandes/*/mandataire": "/lignesImport/*/beneficiaires/isMandataire",
           "/envoi/demandes/*/pieces": "/lignesImport/*/piecesJustificatives",
           "/envoi/demandes/*/organisme/esms/*/operateur":
             "/lignesImport/*/beneficiaires/structures/*/etablissements/*/scenarioInstallation/operateurMessagerie"},
         "constantes": {
           "/lignesImport/*/typeAction": "C",
           "/lignesImport/*/beneficiaires/structures/*/etablissements/*/scenarioInstallation/maitreIdentite": false,
           "/lignesImport/*/beneficiaires/structures/*/etablissements/*/scenarioInstallation/stockageIdentite": false}}
        """;
    String file = """
        {"numeroAns": "MSY12p4qNN", "siret": "43806968400019", "envoi": {"type": "AVANCE", "demandes": [
          {"numLigne": 1, "numeroEditeur": "00033", "mandataire": false,
           "commande": {"referenceAF": "AF-MS2 DUI PDE-Va1", "dateCommande": "2023-05-12", "regimeTVA": "TTC",
                        "tauxTVA": 20, "montantSegurHT": 1825},
           "organisme": {"nomResponsable": "M", "emailResponsable": "m@o.fr", "telephoneResponsable": "0102030405",
                         "FINESSJuridique": "759000011",
                         "esms": [{"FINESSGeo": "759001001", "categorieFINESS": "177", "operateur": "MAI_337"}]},
           "pieces": [{"nomFichier": "b", "formatFichier": "PDF", "typeFichier": "BON_COMMANDE"}]}]}}
        """;
    assertThat(Sample.summary(check(dialect, file))).isEmpty();
    var mended = Map.of(
        "\"pdf\"",
        List.of("/envoi/demandes/0/pieces/0/formatFichier"),
        "\"envois\"",
        List.of("/envois"));
    for (String[] change : new String[][] {
      {"759000011", "75900001", "FORM-FINESS", "/envoi/demandes/0/organisme/FINESSJuridique"},
      {"177", "500", "AF-1.1-CATEGORIE", "/envoi/demandes/0/organisme/esms/0/categorieFINESS"},
      {"\"MAI_337\"", "1", "JSON-TYPE", "/envoi/demandes/0/organisme/esms/0/operateur"},
      {"false", "1", "JSON-TYPE", "/envoi/demandes/0/mandataire"},
      {"\"PDF\"", "\"pdf\"", "FORM-FORMAT", "/envoi/demandes/0/pieces/0/formatFichier"},
      {"1825", "1825.01", "AF-6.1-PLAFOND", "/envoi/demandes/0/commande/montantSegurHT"},
      {"\"AVANCE\"", "\"A\"", "FORM-VALEUR", "/envoi/type"},
      {"\"envoi\"", "\"envois\"", "JSON-MANQUANT", "/envoi/demandes"},
    }) {
      Verdict verdict = check(dialect, file.replace(change[0], change[1]));
      assertThat(Sample.summary(verdict)).as(change[1]).contains(change[2] + " " + change[3]);
      assertThat(verdict.findings().stream().filter(finding -> finding.fix() != null))
          .extracting(Finding::pointer)
          .isEqualTo(mended.getOrDefault(change[1], List.of()));
    }
  }

  @Test
  void a_file_cut_anywhere_is_refused_and_keeps_what_was_found_before() {
    String file = FILE.replace("\"numLigne\": 1", "\"numLigne\": \"1\"");
    byte[] bytes = file.getBytes(UTF_8);
    int found = file.indexOf("\"1\"") + 3;
    for (int length = 0; length < bytes.length - 4; length++) {
      Verdict verdict = reading(WAVE_1).check(Arrays.copyOf(bytes, length), Sample.facts());
      Finding end = Sample.one(verdict, "JSON-SYNTAXE");
      assertThat(Sample.offset(end)).isEqualTo(length);
      assertThat(Sample.of(verdict, "JSON-TYPE")).as("%d", length).hasSize(length < found ? 0 : 1);
      // nothing is missing from what is not read to its end
      assertThat(verdict.findings()).noneMatch(f -> f.pointer().endsWith("piecesJustificatives"));
      assertThat(verdict.findings()).extracting(Finding::code).containsOnlyOnce("JSON-SYNTAXE");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        // dialect # code # what its message says # what stands at its place
        "[]#DIALECTE#objet JSON#[]",
        "{\"renames\": {}}#DIALECTE#« renames » est inconnue#{}",
        "{\"renommages\": []}#DIALECTE#« renommages » est un objet#[]",
        "{\"renommages\": {\"/SIRET\": 1}}#DIALECTE#chemin du modèle canonique, ou null#1",
        "{\"renommages\": {\"SIRET\": \"/siret\"}}#DIALECTE#n'est pas un chemin#\"/siret\"",
        "{\"renommages\": {\"/l/*\": \"/lignesImport/*\"}}#DIALECTE#n'est pas un chemin#\"/lignesImport/*\"",
        "{\"renommages\": {\"/SIRET\": \"/sirett\"}}#DIALECTE#peut-être « /siret »#\"/sirett\"",
        "{\"renommages\": {\"/SIRET\": \"\"}}#DIALECTE#n'est pas un chemin du modèle#\"\"",
        "{\"renommages\": {\"/A\": \"/siret\", \"/B\": \"/siret\"}}#DIALECTE#déjà lue dans « /A »#\"/siret\"}}",
        "{\"renommages\": {\"/A\": \"/siret\", \"/A\": \"/impId\"}}#JSON-CLE-DOUBLE#figure déjà#\"/impId\"",
        "{\"renommages\": {\"/A\": \"/siret\"}, \"constantes\": {\"/siret\": \"1\"}}#DIALECTE#aussi lue dans « /A »#\"1\"}}",
        "{\"renommages\": {\"/numeroAns\": \"/siret\"}}#DIALECTE#aussi la place de « /numeroAns »#\"/siret\"",
        "{\"renommages\": {\"/date\": \"/lignesImport/*/commande/dateCommande\"}}#DIALECTE#même liste#\"/lignesImport/*/c",
        "{\"renommages\": {\"/l/*/d\": \"/lignesImport/*/commande/dateCommande\"}}#DIALECTE#même liste#\"/lignesImport/*/c",
        "{\"renommages\": {\"/lignesImport/*/x\": \"/siret\"}}#DIALECTE#même liste#\"/siret\"",
        "{\"constantes\": {\"/typeDemande\": \"ACOMPTE\"}}#FORM-VALEUR#AVANCE#\"ACOMPTE\"",
        "{\"constantes\": {\"/typeDemande\": 1}}#JSON-TYPE#attendu un texte#1",
        "{\"constantes\": {\"/lignesImport/*/commande/tauxTVA\": \"20\"}}#JSON-TYPE#un nombre#\"20\"",
        "{\"constantes\": {\"/lignesImport/*/commande/dateCommande\": \"2023-02-29\"}}#FORM-DATE#date#\"2023-02-29\"",
        "{\"constantes\": {\"/lignesImport/*/commande/taux\": 20}}#DIALECTE#n'est pas un chemin#20",
        "{\"constantes\": {\"/lignesImport\": []}}#DIALECTE#ne peut pas être constante#[]",
        "{\"constantes\": {\"/lignesImport/*\": {}}}#DIALECTE#ne peut pas être constante#{}",
        "{\"renommages\": {\"/A\": \"/siret\"#JSON-SYNTAXE#RFC 8259#``",
        "``#JSON-SYNTAXE#vide#``",
      })
  void a_bad_dialect_is_told_where_and_why(
      String dialect, String code, String message, String there) {
    Dialect.Read read = Dialect.read(dialect.getBytes(UTF_8));
    assertThat(read.usable()).isFalse();
    Finding finding = read.findings().get(read.findings().size() - 1);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message(Locale.FRENCH)).contains(message);
    assertThat(at(dialect, finding)).startsWith(there);
    assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
  }

  @Test
  void every_error_of_a_dialect_is_told() {
    String dialect =
        "{\"renommages\": {\"/A\": \"/a\", \"B\": \"/siret\"}, \"constantes\": {\"/impID\": 1}}";
    assertThat(Dialect.read(dialect.getBytes(UTF_8)).findings()).hasSize(3);
  }

  @Test
  void an_empty_dialect_changes_nothing() {
    for (String file : List.of(
        Sample.AVANCE,
        Sample.with("\"numLigne\": 1", "\"numligne\": \"1\""),
        "{}",
        "[1]",
        "1",
        "",
        "[")) {
      Verdict canonical = Sample.check(file);
      assertThat(Sample.summary(check("{}", file))).isEqualTo(Sample.summary(canonical));
      assertThat(check("{}", file).findings())
          .extracting(Sample::offset)
          .isEqualTo(canonical.findings().stream().map(Sample::offset).toList());
    }
  }
}
