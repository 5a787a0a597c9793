package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A receipt is confirmed by the same file and facts; {@link ReplayTest} has all that breaks it. */
class ReceiptTest {

  private static final byte[] FILE = Sample.AVANCE.getBytes(UTF_8);

  private static Receipt receipt(String file, Facts facts) throws IOException {
    return Sample.SEGUR.receipt(RequestSource.of(file.getBytes(UTF_8)), facts);
  }

  private static Replay replay(String receipt, String file, Facts facts) throws IOException {
    return Sample.SEGUR.replay(
        receipt.getBytes(UTF_8), RequestSource.of(file.getBytes(UTF_8)), facts);
  }

  @Test
  void a_receipt_is_confirmed_by_the_same_file_and_facts() throws IOException {
    Receipt receipt = receipt(Sample.AVANCE, Sample.facts());

    assertThat(receipt.verdict().outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(receipt.json())
        .startsWith("{\"appel\":\"AF-MS2 DUI PDE-Va1\",\"constats\":[],")
        .contains("\"R-01\":\"BLOQUE_A_14H01\"", "\"verdict\":\"ACCEPTABLE\"")
        .contains("\"segur\":\"" + Segur.version() + "\"");
    assertThat(receipt.sha256()).matches("[0-9a-f]{64}");
    Replay replay = replay(receipt.json(), Sample.AVANCE, Sample.facts());
    assertThat(replay.verified()).isTrue();
    assertThat(replay.recomputed()).isEqualTo(receipt);
    assertThat(replay(receipt.json() + "\n", Sample.AVANCE, Sample.facts()).verified())
        .isTrue();
  }

  @Test
  void the_digest_is_that_of_the_standard() {
    // FIPS 180-4, the example of one block
    assertThat(Sha256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void findings_are_in_it_with_their_places() throws IOException {
    String file = Sample.with("\"TTC\"", "\"ttc\"");
    Receipt receipt = receipt(file, Sample.facts());

    assertThat(receipt.verdict().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(receipt.json())
        .contains("\"pointer\":\"/lignesImport/0/commande/regimeTVA\"", "\"severity\":\"ERROR\"");
    assertThat(replay(receipt.json(), file, Sample.facts()).verified()).isTrue();
  }

  @Test
  void the_readings_of_the_receipt_are_those_of_the_replay() throws IOException {
    Readings strict = Readings.DEFAULTS.with(Reading.R_02, Option.JOUR_EXCLU);
    Receipt receipt = Segur.of(AfMs2DuiPde.V2)
        .with(Settings.DEFAULTS.with(strict).keeping(7))
        .receipt(RequestSource.of(FILE), Sample.facts());

    assertThat(receipt.json()).contains("\"R-02\":\"JOUR_EXCLU\"", "\"constatsParRegle\":1000");
    assertThat(replay(receipt.json(), Sample.AVANCE, Sample.facts()).verified()).isTrue();
  }

  @Test
  void the_digest_of_facts_does_not_depend_on_their_order() {
    String facts = Sample.resource("facts.json");
    String other = facts
        .replaceAll(
            "(\\[\\s*\"759001001\",\\s*\"177\"\\s*]),(\\s*\\[\\s*\"759001019\",\\s*\"177\"\\s*])",
            "$2,$1")
        .replace("2023-11-02T10:15:00+01:00", "2023-11-02T09:15:00Z");
    assertThat(other).isNotEqualTo(facts).containsPattern("759001019[^1]*177[^1]*759001001");

    assertThat(digest(other)).isEqualTo(digest(facts));
    assertThat(digest(facts.replaceFirst("\"177\"", "\"175\""))).isNotEqualTo(digest(facts));
    assertThat(digest(facts.replace("\"retireeLe\": null", "\"retiree\": null")))
        .as("never withdrawn is not unknown")
        .isNotEqualTo(digest(facts));
  }

  @Test
  void every_part_of_the_facts_is_in_their_digest() {
    String facts = Sample.resource("facts-solde.json");
    for (String key : List.of(
        "recuLe",
        "dateOuverture",
        "numeroAns",
        "referenceeLe",
        "depotPreuvesLe",
        "profils",
        "siret",
        "dsr",
        "valideLe",
        "statut",
        "regimeTVA",
        "tauxTVA",
        "montantSegurHT",
        "avanceDecidee",
        "isMandataire",
        "financements",
        "esmsNumerique",
        "avances",
        "finess")) {
      String without = facts.replace("\"" + key + "\":", "\"_" + key + "\":");
      assertThat(without).as(key).isNotEqualTo(facts);
      assertThat(digest(without)).as(key).isNotEqualTo(digest(facts));
    }
  }

  private static String digest(String facts) {
    return FactsDigest.of(FactsFile.read(AfMs2DuiPde.V2, facts.getBytes(UTF_8)).facts());
  }
}
