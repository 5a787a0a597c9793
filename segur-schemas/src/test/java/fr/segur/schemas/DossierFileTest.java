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
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Dossier.Constat;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.VieDesDemandes;
import java.time.Duration;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Requests stored and made to live again. */
class DossierFileTest {

  private static final VieDesDemandes VIE = VieDesDemandes.PAR_DEFAUT;

  private static final String A_MODIFIER =
      "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":["
          + "{\"le\":\"2023-05-02T07:00:00Z\",\"type\":\"IMPORT_ACCEPTE\"},"
          + "{\"le\":\"2023-06-12T13:00:00Z\",\"type\":\"MODIFICATION_DEMANDEE\","
          + "\"commentaire\":\"Montant \\u00E0 corriger\"}],"
          + "\"le\":\"2023-06-25T00:00:00Z\"}";

  private static DossierFile.Read read(String json) {
    return DossierFile.read(VIE, json.getBytes(UTF_8));
  }

  private static Dossier dossier(String json) {
    return Objects.requireNonNull(read(json).dossier());
  }

  @Test
  void what_is_read_lives_again_and_is_written_as_it_was() {
    Dossier dossier = dossier(A_MODIFIER);

    assertThat(dossier.statut()).isEqualTo(StatutDemande.A_MODIFIER);
    assertThat(dossier.commentaire()).isEqualTo("Montant à corriger");
    assertThat(dossier.envois()).hasSize(2);
    assertThat(VIE.modifiableJusquAu(dossier)).isEqualTo(LocalDate.of(2023, 7, 2));
    assertThat(DossierFile.write(dossier)).isEqualTo(A_MODIFIER);
  }

  @Test
  void deadlines_are_not_stored_so_another_reading_gives_another_life() {
    var all = new VieDesDemandes(Readings.DEFAULTS.with(Reading.R_18, Option.TOUTES));
    String advance = A_MODIFIER.replace("SOLDE", "AVANCE").replace("2023-06-25", "2023-07-25");

    assertThat(dossier(advance).statut()).isEqualTo(StatutDemande.A_MODIFIER);
    assertThat(DossierFile.read(all, advance.getBytes(UTF_8)).dossier())
        .extracting(Dossier::statut)
        .isEqualTo(StatutDemande.EN_COURS);
  }

  @Test
  void a_request_that_was_found_keeps_how() {
    Dossier found = Dossier.constate(
        TypeDemande.SOLDE,
        "MS2",
        new Constat(
            StatutDemande.REGULARISATION_EN_COURS,
            StatutPaiement.PAIEMENT_EN_COURS,
            Instant.parse("2023-04-07T08:00:00.5Z"),
            "Montant à corriger"));

    assertThat(dossier(DossierFile.write(found))).isEqualTo(found);
    assertThat(dossier(DossierFile.write(found)).commentaire()).isEqualTo("Montant à corriger");
  }

  @Test
  void a_new_request_has_no_instant_yet() {
    Dossier none = Dossier.nouveau(TypeDemande.AVANCE, "HOP");

    assertThat(DossierFile.write(none))
        .isEqualTo("{\"type\":\"AVANCE\",\"couloir\":\"HOP\",\"evenements\":[]}");
    assertThat(dossier(DossierFile.write(none))).isEqualTo(none);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\"}",
        "{\"type\":\"SOLDE\",\"evenements\":[]}",
        "{\"couloir\":\"MS2\",\"evenements\":[]}",
        "{\"type\":\"solde\",\"couloir\":\"MS2\",\"evenements\":[]}",
        "{\"type\":\"SOLDE\",\"couloir\":2,\"evenements\":[]}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":{}}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":[],\"statut\":\"DECIDEE\"}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":[],\"le\":\"2023-06-12\"}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":[]} 1",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":[{\"type\":\"REJET\"}]}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"evenements\":[{\"le\":\"2023-05-02T07:00:00Z\"}]}",
        "{\"type\":\"SOLDE\",\"couloir\":\"MS2\",\"constat\":{\"statut\":\"DECIDEE\"},\"evenements\":[]}"
      })
  void what_cannot_be_read_is_a_finding_and_no_request(String json) {
    assertThat(read(json).dossier()).isNull();
    assertThat(read(json).findings()).isNotEmpty().allSatisfy(finding -> {
      assertThat(finding.position()).isNotNull();
      assertThat(finding.message(Locale.FRENCH)).isNotBlank();
    });
  }

  @Test
  void an_event_that_cannot_happen_is_a_finding_at_its_place() {
    String json = A_MODIFIER.replace("MODIFICATION_DEMANDEE", "REPRISE");

    assertThat(read(json).dossier()).isNull();
    assertThat(read(json).findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(DossierFile.EVENEMENT_REFUSE);
      assertThat(finding.pointer()).isEqualTo("/evenements/1");
      assertThat(finding.statements()).containsExactly("S001-30");
      assertThat(finding.message(Locale.ENGLISH)).startsWith("Only the instruction of a rejected");
      assertThat(Objects.requireNonNull(finding.position()).offset())
          .isEqualTo(json.indexOf("{\"le\":\"2023-06-12"));
    });
  }

  @ParameterizedTest
  @CsvSource({
    "MODIFICATION_DEMANDEE, RELANCE",
    "2023-06-12T13:00:00Z, 2023-05-02T06:59:59Z",
    "2023-06-25T00:00:00Z, 2023-06-12T12:59:59Z",
  })
  void a_history_that_cannot_be_is_refused(String written, String instead) {
    assertThat(read(A_MODIFIER.replace(written, instead)).findings())
        .extracting(Finding::code)
        .contains(DossierFile.EVENEMENT_REFUSE);
  }

  /** One event: minutes after the one before, and which. */
  record Move(int minutes, EvenementDemande event, String comment) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12 * 24 * 60),
            Arbitraries.of(EvenementDemande.class),
            Arbitraries.strings().all().ofMaxLength(5))
        .as(Move::new)
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 200)
  void storing_and_reloading_at_every_step_changes_nothing(
      @ForAll TypeDemande type, @ForAll("moves") List<Move> moves) {
    Dossier dossier = Dossier.nouveau(type, "MS2");
    Dossier reloaded = dossier;
    Instant le = Instant.parse("2024-03-01T00:00:00Z");
    dossier =
        VIE.apply(dossier, Evenement.of(le, EvenementDemande.IMPORT_ACCEPTE)).dossier();
    reloaded =
        VIE.apply(reloaded, Evenement.of(le, EvenementDemande.IMPORT_ACCEPTE)).dossier();
    for (Move move : moves) {
      le = le.plus(Duration.ofMinutes(move.minutes()));
      Evenement evenement = Evenement.of(le, move.event()).avec(move.comment());
      String json = DossierFile.write(reloaded);
      assertThat(json.getBytes(US_ASCII)).isEqualTo(json.getBytes(UTF_8));
      reloaded = VIE.apply(dossier(json), evenement).dossier();
      dossier = VIE.apply(dossier, evenement).dossier();
      assertThat(reloaded).isEqualTo(dossier);
      assertThat(reloaded.envois()).isEqualTo(dossier.envois());
    }
  }
}
