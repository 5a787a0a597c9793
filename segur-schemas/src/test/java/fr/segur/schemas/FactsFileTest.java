package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Finess;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.Severity;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Facts.Solution;
import fr.segur.rules.Financements;
import fr.segur.rules.RegistreFiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON form of facts: what is said is known, what is not said is unknown, nonsense is refused.
 */
class FactsFileTest {

  @Test
  void the_sample_says_what_the_builders_say() {
    Facts facts = usable(Sample.resource("facts.json"));
    assertThat(facts.recuLe()).isEqualTo(Instant.parse("2023-11-02T09:15:00Z"));
    assertThat(facts.dateOuverture()).isEqualTo("2022-09-08");
    assertThat(facts.solution())
        .isEqualTo(Solution.builder()
            .numeroAns("MSY12p4qNN")
            .referenceeLe(LocalDate.of(2023, 3, 1))
            .depotPreuvesLe(LocalDate.of(2023, 1, 15))
            .retrait(Retrait.JAMAIS)
            .profils(Set.of(ProfilReferencement.STOCKAGE_IDENTITE))
            .build());
    assertThat(facts.enrolement())
        .isEqualTo(Enrolement.builder()
            .siret("43806968400019")
            .dsr("DSR-MS2 DUI PDE-Va1")
            .valideLe(LocalDate.of(2023, 3, 15))
            .build());
    assertThat(facts.finess())
        .containsOnlyKeys(
            ExtractionFiness.AU_03_01_2022, ExtractionFiness.T2_2023, ExtractionFiness.T3_2023);
    assertThat(facts.esmsNumerique()).isEqualTo(EsmsNumerique.AUCUN);
    assertThat(Objects.requireNonNull(facts.financements()).pour("759001001")).isEmpty();
  }

  @Test
  void registers_say_who_belongs_to_whom() {
    RegistreFiness registre = Objects.requireNonNull(
        usable(Sample.resource("facts.json")).registre(ExtractionFiness.AU_03_01_2022));
    int og = Finess.pack("2A9000023");
    assertThat(registre.size()).isEqualTo(7);
    assertThat(registre.organismeDe(Finess.pack("2A9002011"))).isEqualTo(og);
    assertThat(registre.categorieDe(Finess.pack("2A9002011"))).isEqualTo("286");
    assertThat(registre.nombreEsms(og)).isEqualTo(2);
    assertThat(registre.connaitOrganisme(Finess.pack("759000011"))).isTrue();
    assertThat(registre.connaitOrganisme(Finess.pack("759001001"))).isFalse();
  }

  @Test
  void nothing_said_is_nothing_known() {
    assertThat(usable("{}")).isEqualTo(Facts.INCONNUS);
    assertThat(
            usable(
                "{\"recuLe\": null, \"dateOuverture\": null, \"solution\": null, \"enrolement\": null, \"finess\": null,"
                    + " \"financements\": null, \"esmsNumerique\": null, \"avances\": null, \"pilotes\": null}"))
        .isEqualTo(Facts.INCONNUS);
  }

  @Test
  void an_absent_withdrawal_is_unknown_and_a_null_one_is_never() {
    assertThat(solution("{}").retrait()).isNull();
    assertThat(solution("{\"retireeLe\": null}").retrait()).isEqualTo(Retrait.JAMAIS);
    assertThat(solution("{\"retireeLe\": \"2023-10-01\"}").retrait())
        .isEqualTo(new Retrait(LocalDate.of(2023, 10, 1)));
  }

  @Test
  void a_withdrawal_nobody_can_read_is_not_never() {
    FactsFile.Read read = read("{\"solution\": {\"retireeLe\": \"2023-13-01\"}}");
    assertThat(read.usable()).isFalse();
    assertThat(Objects.requireNonNull(read.facts().solution()).retrait()).isNull();
    assertThat(solution("{\"retireeLe\": \" \"}").retrait()).isNull();
  }

  @Test
  void absent_profiles_are_unknown_and_an_empty_list_is_none() {
    assertThat(solution("{}").profils()).isNull();
    assertThat(solution("{\"profils\": []}").profils()).isEmpty();
    assertThat(solution(
                "{\"profils\": [\"MAITRE_IDENTITE\", \"STOCKAGE_IDENTITE\", \"MAITRE_IDENTITE\"]}")
            .profils())
        .containsExactlyInAnyOrder(
            ProfilReferencement.MAITRE_IDENTITE, ProfilReferencement.STOCKAGE_IDENTITE);
  }

  @Test
  void requests_already_lodged() {
    Facts facts = usable(
        "{\"financements\": [{\"FINESSGeo\": \"759001001\", \"numeroASP\": \"FINMS2009167M0\", \"statut\":"
            + " \"DECIDEE\", \"appel\": \"AF-MS2 DUI PDE-Va1\", \"vague\": 1}, {\"FINESSGeo\": \"759001001\"}]}");
    assertThat(Objects.requireNonNull(facts.financements()).pour("759001001"))
        .containsExactly(
            new Financements.Financement(
                "759001001", "FINMS2009167M0", StatutDemande.DECIDEE, "AF-MS2 DUI PDE-Va1", 1),
            new Financements.Financement("759001001", null, null, null, null));
  }

  @Test
  void ESMS_of_the_programme_are_texts_or_objects_with_their_phase() {
    Facts facts = usable(
        "{\"esmsNumerique\": [\"759001001\", {\"FINESSGeo\": \"759001019\", \"phase\": \"AUTRE\"},"
            + " {\"FINESSGeo\": \"759001027\", \"phase\": \"GENERALISATION\"}]}");
    assertThat(facts.esmsNumerique())
        .isEqualTo(new EsmsNumerique(Set.of("759001001", "759001027"), Set.of("759001019")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"recuLe\": \"2023-11-02T10:15:00\"}|FORM-VALEUR|/recuLe|11",
        "{\"recuLe\": \"2023-11-02\"}|FORM-VALEUR|/recuLe|11",
        "{\"recuLe\": \"\"}|FORM-VALEUR|/recuLe|11",
        "{\"recuLe\": \"2023-11-02T25:15:00+01:00\"}|FORM-VALEUR|/recuLe|11",
        "{\"recuLe\": \"+999999999-12-31T23:59:59-18:00\"}|FORM-VALEUR|/recuLe|11",
        "{\"recuLe\": 1698916500}|JSON-TYPE|/recuLe|11",
        "{\"dateOuverture\": \"2022-09-31\"}|FORM-DATE|/dateOuverture|18",
        "{\"solution\": []}|JSON-TYPE|/solution|13",
        "{\"solution\": {\"profils\": \"STOCKAGE_IDENTITE\"}}|JSON-TYPE|/solution/profils|25",
        "{\"solution\": {\"profils\": [\"AUTRE\"]}}|FORM-VALEUR|/solution/profils/0|26",
        "{\"solution\": {\"profils\": [null]}}|JSON-TYPE|/solution/profils/0|26",
        "{\"enrolement\": {\"siret\": 43806968400019}}|JSON-TYPE|/enrolement/siret|25",
        "{\"finess\": {}}|JSON-TYPE|/finess|11",
        "{\"finess\": [{\"organismes\": []}]}|JSON-MANQUANT|/finess/0/extraction|12",
        "{\"finess\": [{\"extraction\": \"T5-2023\", \"organismes\": []}]}|FORM-VALEUR|/finess/0/extraction|27",
        "{\"finess\": [{\"extraction\": \"T1-2023\"}]}|JSON-MANQUANT|/finess/0/organismes|12",
        "{\"financements\": [null]}|JSON-TYPE|/financements/0|18",
        "{\"financements\": [{}]}|JSON-MANQUANT|/financements/0/FINESSGeo|18",
        "{\"financements\": [{\"FINESSGeo\": \"1\", \"vague\": 3}]}|FORM-VALEUR|/financements/0/vague|46",
        "{\"financements\": [{\"FINESSGeo\": \"1\", \"vague\": 3000000000}]}|FORM-VALEUR|/financements/0/vague|46",
        "{\"financements\": [{\"FINESSGeo\": \"1\", \"vague\": 1e300}]}|JSON-LIMITE|/financements/0/vague|46",
        "{\"financements\": [{\"FINESSGeo\": \"1\", \"statut\": \"PAYEE?\"}]}|FORM-VALEUR|/financements/0/statut|47",
        "{\"esmsNumerique\": [759001001]}|JSON-TYPE|/esmsNumerique/0|19",
        "{\"esmsNumerique\": [{\"FINESSGeo\": \"1\"}]}|JSON-MANQUANT|/esmsNumerique/0/phase|19",
        "{\"esmsNumerique\": [{\"FINESSGeo\": \"1\", \"phase\": \"X\"}]}|FORM-VALEUR|/esmsNumerique/0/phase|47",
        "{\"recuLe\": null, \"recuLe\": null}|JSON-CLE-DOUBLE|/recuLe|27",
        "[]|JSON-TYPE||0",
        "null|JSON-TYPE||0",
        "recuLe: x|JSON-SYNTAXE||0",
        "{\"recuLe\": 1,}|JSON-SYNTAXE||13",
      })
  void facts_nobody_can_read_are_findings_and_must_not_be_used(
      String json, String code, String pointer, long offset) {
    FactsFile.Read read = read(json);
    assertThat(read.usable()).isFalse();
    Finding finding = read.findings().get(read.findings().size() - 1);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.pointer()).isEqualTo(pointer == null ? "" : pointer);
    assertThat(Sample.offset(finding)).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[]]|FORM-VALEUR|/0|0",
        "[[\"759001001\"]]|FORM-VALEUR|/0|0",
        "[[\"759001001\", \"177\", \"x\"]]|FORM-VALEUR|/0|0",
        "[[\"759001019\", \"177\"], [\"759001001\"]]|FORM-VALEUR|/1|1",
        "[[\"759001001\", 177]]|JSON-TYPE|/0/1|0",
        "[[null, \"177\"]]|JSON-TYPE|/0/0|0",
        "[\"759001001\"]|JSON-TYPE|/0|0",
        "[{\"FINESSGeo\": \"759001001\"}]|JSON-TYPE|/0|0",
        "\"759001001\"|JSON-TYPE||0",
      })
  void an_ESMS_of_a_register_is_a_pair_of_texts(
      String etablissements, String code, String where, int kept) {
    String json =
        "{\"finess\": [{\"extraction\": \"T1-2023\", \"organismes\": [{\"FINESSJuridique\": \"759000011\","
            + " \"etablissements\": "
            + etablissements
            + "}]}]}";
    FactsFile.Read read = read(json);
    assertThat(read.usable()).isFalse();
    assertThat(read.findings()).hasSize(1);
    Finding finding = read.findings().get(0);
    String pointer = "/finess/0/organismes/0/etablissements" + (where == null ? "" : where);
    assertThat(Sample.brief(finding)).isEqualTo(code + " " + pointer);
    assertThat(Sample.offset(finding))
        .isEqualTo(Sample.tree(json).nearest(pointer).start());
    assertThat(Objects.requireNonNull(read.facts().registre(ExtractionFiness.T1_2023))
            .size())
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FINESSJuridique", "etablissements"})
  void an_organisme_has_a_number_and_a_list(String key) {
    String organisme =
        "{\"FINESSJuridique\": \"759000011\", \"etablissements\": []}".replace(key, "x");
    FactsFile.Read read =
        read("{\"finess\": [{\"extraction\": \"T1-2023\", \"organismes\": [" + organisme + "]}]}");
    assertThat(read.findings())
        .extracting(Sample::brief)
        .contains("JSON-MANQUANT /finess/0/organismes/0/" + key);
    assertThat(read.usable()).isFalse();
  }

  @Test
  void an_empty_file_says_nothing_and_must_not_be_used() {
    FactsFile.Read read = read("");
    assertThat(read.findings()).extracting(Sample::brief).containsExactly("JSON-SYNTAXE ");
    assertThat(read.usable()).isFalse();
    assertThat(read.facts()).isEqualTo(Facts.INCONNUS);
  }

  @Test
  void an_unknown_key_is_only_a_warning() {
    FactsFile.Read read =
        read("{\"recuLE\": \"2023-11-02T10:15:00+01:00\", \"finess\": [], \"remarque\": [1]}");
    assertThat(read.usable()).isTrue();
    assertThat(read.facts().recuLe()).isNull();
    assertThat(read.findings())
        .extracting(Sample::brief)
        .containsExactly("JSON-CLE-INCONNUE /recuLE", "JSON-CLE-INCONNUE /remarque");
    assertThat(read.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(read.findings()).extracting(Sample::offset).containsExactly(1L, 54L);
  }

  @Test
  void every_finding_of_the_facts_has_its_line() {
    FactsFile.Read read = read("{\n  \"recuLe\": 1,\n\t\"dateOuverture\": 2\n}");
    assertThat(read.findings())
        .extracting(f -> Sample.position(f).toString())
        .containsExactly("2:13", "3:19");
  }

  @Test
  void a_byte_order_mark_and_latin_1_are_findings_too() {
    assertThat(read("\uFEFF{}").findings())
        .extracting(Finding::code)
        .containsExactly("JSON-ENCODAGE");
    assertThat(
            FactsFile.read(AfMs2DuiPde.V2, new byte[] {'{', '"', (byte) 0xE9}).findings())
        .extracting(Finding::code)
        .containsExactly("JSON-ENCODAGE");
  }

  private static Solution solution(String json) {
    return Objects.requireNonNull(usable("{\"solution\": " + json + "}").solution());
  }

  private static Facts usable(String json) {
    FactsFile.Read read = read(json);
    assertThat(read.findings()).isEmpty();
    assertThat(read.usable()).isTrue();
    return read.facts();
  }

  private static FactsFile.Read read(String json) {
    return FactsFile.read(AfMs2DuiPde.V2, json.getBytes(UTF_8));
  }
}
