package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.AvanceCandidate;
import fr.segur.rules.pilotes.AvanceCandidate.Representant;
import fr.segur.rules.pilotes.Declaration;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.ProcesVerbal;
import fr.segur.rules.pilotes.Role;
import fr.segur.rules.pilotes.Sons;
import fr.segur.rules.pilotes.VieDesPilotes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pilots stored and made to live again. */
class PilotesFileTest {

  private static final VieDesPilotes VIE = VieDesPilotes.PAR_DEFAUT;
  private static final Instant LE = Instant.parse("2025-01-02T14:31:26Z");
  private static final Role ADMIN = Role.FOURNISSEUR_ADMINISTRATEUR;
  private static final ProcesVerbal PV =
      new ProcesVerbal("7.pdf", TypePiece.PV_PILOTE, Sons.DPI, true);

  private static final String DECLARED =
      "{\"evenements\":[{\"le\":\"2025-01-02T14:31:26Z\",\"type\":\"DECLARER\",\"pilote\":\"p1\","
          + "\"role\":\"FOURNISSEUR_ADMINISTRATEUR\",\"numeroAns\":\"MSY12p4qNN\","
          + "\"numeroASP\":\"FINHOP012901M0\",\"pmsi\":\"130028228\",\"sons\":\"DPI\","
          + "\"avance\":{\"statut\":\"DECIDEE\",\"paiement\":\"PAIEMENT_EFFECTUE\",\"vague\":2,"
          + "\"deposeeLe\":\"2024-11-26\"},\"nomPilote\":\"H\\u00D4PITAL\","
          + "\"solutionReferencee\":true,\"enrolementValide\":true,"
          + "\"pv\":{\"nomFichier\":\"7.pdf\",\"type\":\"PV_PILOTE\",\"sons\":\"DPI\","
          + "\"signe\":true}}],\"le\":\"2025-01-05T00:00:00Z\"}";

  @Test
  void what_is_read_lives_again_and_is_written_as_it_was() {
    Pilotes pilotes = pilotes(DECLARED);

    assertThat(pilotes.parCle()).containsOnlyKeys("p1");
    assertThat(pilotes.envois()).hasSize(1);
    assertThat(pilotes.le()).isEqualTo("2025-01-05T00:00:00Z");
    assertThat(PilotesFile.write(pilotes)).isEqualTo(DECLARED);
  }

  @Test
  void no_pilot_is_stored_too() {
    assertThat(PilotesFile.write(Pilotes.AUCUN)).isEqualTo("{\"evenements\":[]}");
    assertThat(pilotes("{\"evenements\":[]}")).isEqualTo(Pilotes.AUCUN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"vague\":2 | \"vague\":1 | PILOTES-EVENEMENT | /evenements/0",
        "\"vague\":2 | \"vague\":3 | FORM-VALEUR | /evenements/0/avance/vague",
        "\"signe\":true | \"signe\":false | PILOTES-EVENEMENT | /evenements/0",
        "\"signe\":true | \"signe\":\"true\" | JSON-TYPE | /evenements/0/pv/signe",
        "\"pilote\":\"p1\" | \"pilote\":null | JSON-MANQUANT | /evenements/0/pilote",
        "\"numeroAns\":\"MSY12p4qNN\" | \"numeroAns\":null | PILOTES-EVENEMENT | /evenements/0",
        "DECLARER | ARCHIVER | FORM-VALEUR | /evenements/0/type",
        "2025-01-05 | 2025-01-01 | PILOTES-EVENEMENT | /le",
        "\"evenements\":[ | \"evenements\":[3, | JSON-TYPE | /evenements/0",
        "\"pmsi\" | \"pnsi\" | JSON-CLE-INCONNUE | /evenements/0/pnsi",
      })
  void what_is_spoilt_is_a_finding_and_no_pilots(
      String good, String bad, String code, String pointer) {
    assertThat(DECLARED).contains(good);
    PilotesFile.Read read = read(DECLARED.replace(good, bad));

    assertThat(read.pilotes()).isNull();
    assertThat(read.findings()).isNotEmpty();
    assertThat(read.findings().get(0).code()).isEqualTo(code);
    assertThat(read.findings()).extracting(Finding::pointer).contains(pointer);
    assertThat(read.findings().get(0).position()).isNotNull();
  }

  @Test
  void a_refused_event_says_why() {
    PilotesFile.Read read = read(DECLARED.replace("\"vague\":2", "\"vague\":1"));

    assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("wave 2");
    assertThat(read.findings().get(0).statements()).contains("S004-11");
  }

  @Test
  void another_reading_gives_another_life() {
    Pilotes cancelled = VIE.applyAll(
        pilotes(DECLARED),
        List.of(
            Acte.rejeter(LE.plusSeconds(999999), "p1", "Illisible"),
            Acte.annuler(LE.plusSeconds(999999), "p1", ADMIN)));
    var definitif = new VieDesPilotes(Readings.DEFAULTS.with(Reading.R_15, Option.DEFINITIF));
    byte[] json = PilotesFile.write(cancelled).getBytes(US_ASCII);

    assertThat(PilotesFile.read(VIE, json).pilotes()).isEqualTo(cancelled);
    assertThat(PilotesFile.read(definitif, json).findings())
        .extracting(Finding::pointer)
        .containsExactly("/evenements/2");
  }

  @Property(tries = 100)
  void storing_and_reading_at_every_step_changes_nothing(@ForAll("histories") List<Acte> actes) {
    Pilotes kept = Pilotes.AUCUN;
    Pilotes stored = Pilotes.AUCUN;
    for (Acte acte : actes) {
      kept = VIE.apply(kept, acte).pilotes();
      stored = pilotes(PilotesFile.write(VIE.apply(stored, acte).pilotes()));
    }

    assertThat(stored).isEqualTo(kept);
    assertThat(stored.parCle().keySet()).containsExactlyElementsOf(kept.parCle().keySet());
  }

  @Provide
  Arbitrary<List<Acte>> histories() {
    Arbitrary<String> keys = Arbitraries.of("p1", "p2", "p3", "p4", "p5", "é\u2028\"");
    Arbitrary<Acte> declared = Combinators.combine(
            keys,
            Arbitraries.integers().between(1, 5),
            Arbitraries.strings().ofMaxLength(5).injectNull(0.5),
            Arbitraries.of(Sons.class))
        .as((cle, n, name, sons) -> Acte.declarer(LE, cle, ADMIN, declaration(n, name, sons)));
    Arbitrary<Acte> then = Combinators.combine(keys, Arbitraries.integers().between(0, 5))
        .as((cle, n) -> switch (n) {
          case 0 -> Acte.prendreEnCharge(LE, cle);
          case 1 -> Acte.rejeter(LE, cle, "PV illisible\n« date »");
          case 2 -> Acte.annuler(LE, cle, ADMIN);
          case 3 -> Acte.regulariser(LE, cle, ADMIN, PV);
          default -> Acte.valider(LE, cle);
        });
    return Arbitraries.oneOf(declared, then).list().ofMinSize(3).ofMaxSize(20);
  }

  private static Declaration declaration(int n, String name, Sons sons) {
    AvanceCandidate avance = AvanceCandidate.builder()
        .numeroAns("MSY12p4qNN")
        .numeroASP("FINHOP01290" + n + "M0")
        .pmsi("130028228")
        .sons(sons)
        .statut(StatutDemande.DECIDEE)
        .paiement(StatutPaiement.PAIEMENT_EFFECTUE)
        .vague(2)
        .nomPilote(name)
        .representant(name == null ? null : new Representant(name, null, "+3322222222"))
        .dateCommande(LocalDate.of(2022, 12, 31))
        .livraisonPrevueLe(LocalDate.of(2024, 12, 1))
        .build();
    return new Declaration(
        avance, true, true, new ProcesVerbal(name, TypePiece.PV_PILOTE, sons, true));
  }

  private static PilotesFile.Read read(String json) {
    return PilotesFile.read(VIE, json.getBytes(UTF_8));
  }

  private static Pilotes pilotes(String json) {
    PilotesFile.Read read = read(json);
    assertThat(read.findings()).isEmpty();
    return Objects.requireNonNull(read.pilotes());
  }
}
