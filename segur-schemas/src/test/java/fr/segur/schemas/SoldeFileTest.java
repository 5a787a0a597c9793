package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A balance file, from its bytes; and which keys belong to which kind. */
class SoldeFileTest {

  private static final String SOLDE = Sample.resource("solde.json");
  private static final String FACTS = Sample.resource("facts-solde.json");
  private static final String L0 = "/lignesImport/0";
  private static final String S0 = L0 + "/beneficiaires/structures/0";
  private static final String E0 = S0 + "/etablissements/0";
  private static final String UNKNOWN = "JSON-CLE-INCONNUE";

  private static FactsFile.Read read(String facts) {
    return FactsFile.read(AfMs2DuiPde.V2, facts.getBytes(UTF_8));
  }

  private static Verdict check(String file) {
    return Sample.SEGUR.check(file.getBytes(UTF_8), read(FACTS).facts());
  }

  /** The balance with the first {@code target} replaced; it must be there. */
  private static String with(String target, String replacement) {
    return with(SOLDE, target, replacement);
  }

  private static String with(String file, String target, String replacement) {
    int at = file.indexOf(target);
    assertThat(at).as(target).isNotNegative();
    return file.substring(0, at) + replacement + file.substring(at + target.length());
  }

  @Test
  void the_sample_is_acceptable_without_a_word() {
    Verdict verdict = check(SOLDE);
    assertThat(Sample.summary(verdict)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict.lignes()).isEqualTo(1);
    assertThat(verdict.notEvaluated()).isEmpty();
    assertThat(verdict.undetermined()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_of_keys_and_blanks_do_not_matter(long seed) {
    assertThat(check(Sample.shuffled(SOLDE, seed)).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(check(Sample.minified(SOLDE)).outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void a_screen_date_is_the_same_day() {
    String screen =
        with(with("\"2023-05-12\"", "\"12/05/2023\""), "\"2024-02-15\"", "\"15/02/2024\"");
    assertThat(check(screen).outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void its_findings_have_places() {
    String file = with("7300.0", "7300.01");
    Verdict verdict = check(file);
    assertThat(Sample.summary(verdict))
        .containsExactly("SOLDE-6.2-PLAFOND " + L0 + "/facture/montantSegurHT");
    assertThat(Sample.offset(verdict.findings().get(0))).isEqualTo(file.indexOf("7300.01"));
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demandeCertificatServeur|true",
        "contracutualisationOG|false",
        "StatutAdminTechnique|\"E\"",
        "contractualisationEditeur|\"x\"",
        "certificatServeur|{\"numeroCarteCPX\": \"1\", \"x\": [1]}"
      })
  void certificates_are_not_ordered_with_a_balance(String key, String json) {
    for (String value : List.of(json, "null")) {
      String file =
          with("\"FINESSJuridique\"", "\"" + key + "\": " + value + ", \"FINESSJuridique\"");
      Verdict verdict = check(file);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(Sample.summary(verdict)).containsExactly("CERT-1-AVANCE " + S0 + "/" + key);
      assertThat(verdict.findings().get(0).statements()).containsExactly("S003-03");
      Sample.assertPlaced(file.getBytes(UTF_8), verdict);
    }
  }

  @Test
  void every_certificate_key_is_refused() {
    String keys = "\"demandeCertificatServeur\": false, \"contracutualisationOG\": null, "
        + "\"StatutAdminTechnique\": null, \"contractualisationEditeur\": null, "
        + "\"certificatServeur\": null, ";
    Verdict verdict = check(with("\"FINESSJuridique\"", keys + "\"FINESSJuridique\""));
    assertThat(verdict.findings()).hasSize(5).allSatisfy(f -> {
      assertThat(f.code()).isEqualTo("CERT-1-AVANCE");
      assertThat(f.statements()).containsExactly("S003-03");
    });
  }

  @Test
  void the_amount_of_the_order_is_not_a_key_of_a_balance() {
    Verdict verdict = check(with("\"regimeTVA\"", "\"montantSegurHT\": 9125.0, \"regimeTVA\""));
    assertThat(Sample.summary(verdict))
        .containsExactly(UNKNOWN + " " + L0 + "/commande/montantSegurHT");
  }

  @Test
  void the_keys_of_a_balance_are_not_keys_of_an_advance() {
    Verdict present =
        Sample.check(Sample.with("\"FINESSGeo\"", "\"presentSolde\": true, \"FINESSGeo\""));
    assertThat(Sample.summary(present)).containsExactly(UNKNOWN + " " + E0 + "/presentSolde");
    Verdict facture =
        Sample.check(Sample.with("\"beneficiaires\"", "\"facture\": null, \"beneficiaires\""));
    assertThat(Sample.summary(facture)).containsExactly(UNKNOWN + " " + L0 + "/facture");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"numeroASP\": \"FINMS2009167M0\",|/numeroASP|S002-121",
        "\"dateFacture\": \"2024-02-15\",|/facture/dateFacture|S002-122",
        "\"tauxTVA\": 20.0|/commande/tauxTVA|S002-107"
      })
  void a_missing_key_cites_who_asks_for_it(String target, String pointer, String statement) {
    String removed = target.endsWith(",") ? with(target, "") : with(",\n        " + target, "");
    Finding finding = Sample.one(check(removed), "JSON-MANQUANT");
    assertThat(finding.pointer()).isEqualTo(L0 + pointer);
    assertThat(finding.statements()).containsExactly(statement);
  }

  @Test
  void a_scenario_cites_what_was_really_installed() {
    Finding missing = Sample.one(
        check(with("\"operateurMessagerie\": \"MAI_337\"", "\"operateurMessagerie\": null")),
        "JSON-MANQUANT");
    assertThat(missing.pointer()).isEqualTo(E0 + "/scenarioInstallation/operateurMessagerie");
    assertThat(missing.statements()).containsExactly("S002-123");
    Finding type =
        Sample.one(check(with("\"maitreIdentite\": false", "\"maitreIdentite\": 0")), "JSON-TYPE");
    assertThat(type.pointer()).isEqualTo(E0 + "/scenarioInstallation/maitreIdentite");
    assertThat(type.statements()).containsExactly("S002-123");
  }

  @Test
  void a_presence_that_cannot_be_read_is_said_once() {
    Verdict verdict = check(with("\"presentSolde\": true", "\"presentSolde\": \"true\""));
    assertThat(Sample.summary(verdict)).containsExactly("JSON-TYPE " + E0 + "/presentSolde");
    assertThat(verdict.findings().get(0).statements()).containsExactly("S000-54");
    assertThat(verdict.notEvaluated())
        .singleElement()
        .satisfies(n -> assertThat(n.codes()).containsExactly("SOLDE-6.2-PLAFOND"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"AVOIR\"", "12", "[\"SOLDE\"]"})
  void without_a_kind_the_keys_of_both_are_known_and_only_the_shape_counts(String type) {
    // wrong for a balance and for an advance alike, but not in its shape
    String balance = with(with("7300.0", "999999.00"), "\"2023-05-12\"", "\"2030-01-01\"");
    Verdict one = check(with(balance, "\"typeDemande\": \"SOLDE\"", "\"typeDemande\": " + type));
    assertThat(one.findings()).singleElement().satisfies(f -> {
      assertThat(f.pointer()).isEqualTo("/typeDemande");
      assertThat(f.code()).isIn("JSON-MANQUANT", "JSON-TYPE", "FORM-VALEUR");
    });
    assertThat(one.outcome()).isEqualTo(Outcome.REFUSE);
    String advance = Sample.with("\"typeDemande\": \"AVANCE\"", "\"typeDemande\": " + type);
    assertThat(Sample.check(advance).findings())
        .extracting(Finding::pointer)
        .containsExactly("/typeDemande");
  }

  @Test
  void without_a_kind_the_shape_is_checked_all_the_same() {
    String unknown = with("\"typeDemande\": \"SOLDE\",", "");
    Verdict verdict = check(with(
        with(with(unknown, "\"siret\"", "\"SIRET\""), "7300.0", "\"7300.0\""),
        "\"formatFichier\": \"PDF\"",
        "\"formatFichier\": \"pdf\""));
    assertThat(Sample.summary(verdict))
        .contains(
            "JSON-MANQUANT /typeDemande",
            UNKNOWN + " /SIRET",
            "JSON-MANQUANT /siret",
            "JSON-TYPE " + L0 + "/facture/montantSegurHT",
            "FORM-FORMAT " + L0 + "/piecesJustificatives/0/formatFichier");
    assertThat(verdict.findings()).hasSize(5);
  }

  @Test
  void the_facts_tell_everything_of_an_advance() {
    FactsFile.Read read = read(FACTS);
    assertThat(read.findings()).isEmpty();
    Facts facts = read.facts();
    assertThat(facts.recuLe()).isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
    assertThat(Objects.requireNonNull(facts.avances()).find("FINMS2009167M0"))
        .isEqualTo(Avance.builder()
            .numeroASP("FINMS2009167M0")
            .statut(StatutDemande.DECIDEE)
            .dateCommande(LocalDate.of(2023, 5, 12))
            .regimeTVA(RegimeTva.TTC)
            .tauxTVA(new BigDecimal("20.0"))
            .montantSegurHT(new BigDecimal("9125.0"))
            .avanceDecidee(new BigDecimal("3285.0"))
            .isMandataire(false)
            .etablissements(Set.of("759001001", "759001019", "759001027", "759001035", "759001043"))
            .build());
    assertThat(facts.avances().find("FINMS2009168M0")).isNull();
  }

  @Test
  void what_the_facts_do_not_tell_of_an_advance_is_unknown() {
    Facts facts = read("{\"avances\": [{\"numeroASP\": \"FINMS2009167M0\"}]}").facts();
    assertThat(Objects.requireNonNull(facts.avances()).find("FINMS2009167M0"))
        .isEqualTo(Avance.builder().numeroASP("FINMS2009167M0").build());
    assertThat(read("{}").facts().avances()).isNull();
    assertThat(read("{\"avances\": null}").facts().avances()).isNull();
    assertThat(Objects.requireNonNull(read("{\"avances\": []}").facts().avances())
            .find("FINMS2009167M0"))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"DECIDEE\"|\"Décidée\"|/avances/0/statut",
        "\"TTC\"|\"ttc\"|/avances/0/regimeTVA",
        "9125.0|\"9125.0\"|/avances/0/montantSegurHT",
        "\"isMandataire\": false|\"isMandataire\": 0|/avances/0/isMandataire",
        "\"numeroASP\": \"FINMS2009167M0\"|\"numeroASP\": null|/avances/0/numeroASP"
      })
  void nonsense_about_an_advance_makes_the_facts_unusable(String target, String other, String at) {
    FactsFile.Read read = read(with(FACTS, target, other));
    assertThat(read.usable()).isFalse();
    assertThat(read.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo(at));
  }
}
