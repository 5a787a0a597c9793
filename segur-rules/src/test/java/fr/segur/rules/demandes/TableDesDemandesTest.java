package fr.segur.rules.demandes;

import static fr.segur.rules.demandes.TableDesDemandes.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Readings;
import fr.segur.model.Statement;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier.Constat;
import fr.segur.rules.lifecycle.Step;
import fr.segur.rules.lifecycle.Step.Moved;
import fr.segur.rules.lifecycle.Step.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table, pair by pair, against a second writing of it: {@code table.txt}. */
class TableDesDemandesTest {

  private static final Instant THEN = Instant.parse("2023-06-12T08:00:00Z");

  /** One line of the second writing: where the pair leads, or the code of the refusal. */
  record Pair(String from, String event, String answer) {}

  static List<Pair> pairs() throws IOException {
    var pairs = new ArrayList<Pair>();
    String status = "";
    try (var lines = new BufferedReader(new InputStreamReader(
        TableDesDemandesTest.class.getResourceAsStream("table.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(" ")) {
          String[] cells = line.strip().split(" +", 2);
          pairs.add(new Pair(status, cells[0], cells[1]));
        } else {
          status = line;
        }
      }
    }
    return pairs;
  }

  @Test
  void every_pair_is_written_once() throws IOException {
    assertThat(pairs().stream().map(pair -> pair.from() + pair.event()))
        .doesNotHaveDuplicates()
        .hasSize((StatutDemande.values().length + 1) * EvenementDemande.values().length);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void every_pair_moves_or_is_refused_for_its_reason(Pair pair) {
    var step = step(dossier(pair.from()), EvenementDemande.find(pair.event()).orElseThrow());

    String answer =
        step instanceof Moved<StatutDemande, EvenementDemande, Situation, EffetDemande> moved
            ? "→ " + moved.transition().to()
            : ((Refused<?, ?, ?, ?>) step).refusal().code();
    assertThat(answer).isEqualTo(pair.answer());
  }

  @Test
  void only_a_request_found_in_it_is_in_regularisation() {
    assertThat(TABLE.transitions())
        .noneMatch(row -> row.to() == StatutDemande.REGULARISATION_EN_COURS
            || row.from() == StatutDemande.REGULARISATION_EN_COURS);
  }

  @Test
  void every_other_status_can_be_reached_from_the_beginning() {
    Set<StatutDemande> reached = EnumSet.noneOf(StatutDemande.class);
    for (boolean more = true; more; ) {
      more = false;
      for (var row : TABLE.transitions()) {
        more |= (row.from() == null || reached.contains(row.from())) && reached.add(row.to());
      }
    }
    assertThat(reached)
        .isEqualTo(EnumSet.complementOf(EnumSet.of(StatutDemande.REGULARISATION_EN_COURS)));
  }

  @ParameterizedTest
  @EnumSource
  void only_what_the_text_makes_final_is_final(StatutDemande statut) {
    assertThat(TABLE.isFinal(statut))
        .isEqualTo(
            switch (statut) {
              case DECIDEE, SUPPRIMEE, REGULARISATION_EN_COURS -> true;
              default -> false;
            });
  }

  @Test
  void every_row_cites_statements_that_exist() {
    assertThat(TABLE.transitions())
        .allSatisfy(row -> assertThat(row.statements())
            .isNotEmpty()
            .allSatisfy(id -> assertThat(Statement.find(id)).isPresent()));
    assertThat(TABLE.timers())
        .allSatisfy(row -> assertThat(row.statements())
            .isNotEmpty()
            .allSatisfy(id -> assertThat(Statement.find(id)).isPresent()));
    assertThat(TABLE.reasons())
        .allSatisfy(reason -> assertThat(reason.statements())
            .isNotEmpty()
            .allSatisfy(id -> assertThat(Statement.find(id)).isPresent()));
  }

  @ParameterizedTest
  @EnumSource
  void an_event_is_found_by_its_name(EvenementDemande event) {
    assertThat(EvenementDemande.find(event.name())).contains(event);
    assertThat(EvenementDemande.find(event.name() + "X")).isEmpty();
  }

  private static Dossier dossier(String statut) {
    return statut.equals("-")
        ? Dossier.nouveau(TypeDemande.SOLDE, "MS2")
        : Dossier.constate(
            TypeDemande.SOLDE,
            "MS2",
            new Constat(
                StatutDemande.find(statut).orElseThrow(),
                StatutPaiement.AUCUN_PAIEMENT_EN_COURS,
                THEN));
  }

  private static Step<StatutDemande, EvenementDemande, Situation, EffetDemande> step(
      Dossier dossier, EvenementDemande event) {
    return TABLE.step(
        dossier.statut(), event, event.acteur(), new Situation(dossier, Readings.DEFAULTS));
  }
}
