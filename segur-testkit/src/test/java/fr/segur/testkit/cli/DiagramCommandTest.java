package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.StatutDemande;
import fr.segur.rules.pilotes.StatutPilote;
import org.junit.jupiter.api.Test;

/** The command {@code diagram}. */
class DiagramCommandTest {

  @Test
  void the_life_of_a_request_is_mermaid_text_in_two_languages() {
    CommandLineRun french = CommandLineRun.of("diagram", "request");
    CommandLineRun english = CommandLineRun.of("diagram", "request", "--lang", "en");

    assertThat(french.exit()).isZero();
    assertThat(french.out())
        .startsWith("stateDiagram-v2\n")
        .contains("state \"A modifier\" as A_MODIFIER")
        .contains("A_MODIFIER --> EN_COURS : vingt jours sans action (échéance)")
        .contains("DECIDEE --> DECIDEE : paiement effectué (ASP)<br/>si un paiement est en cours")
        .endsWith("  SUPPRIMEE --> [*]\n");
    assertThat(english.out())
        .contains("A_MODIFIER --> EN_COURS : modification given up (supplier)");
    for (StatutDemande statut : StatutDemande.values()) {
      assertThat(french.out()).contains("\" as " + statut);
    }
  }

  @Test
  void the_life_of_a_pilot_is_drawn_by_the_same_hand() {
    CommandLineRun run = CommandLineRun.of("diagram", "pilot");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("stateDiagram-v2\n").contains("[*] --> EN_COURS : ");
    for (StatutPilote statut : StatutPilote.values()) {
      assertThat(run.out()).contains("\" as " + statut);
    }
  }

  @Test
  void another_life_has_no_diagram() {
    assertThat(CommandLineRun.of("diagram", "house").exit()).isEqualTo(64);
    assertThat(CommandLineRun.of("diagram", "house").err()).contains("request");
    assertThat(CommandLineRun.of("diagram").exit()).isEqualTo(64);
    assertThat(CommandLineRun.of("diagram", "request", "request").exit()).isEqualTo(64);
  }
}
