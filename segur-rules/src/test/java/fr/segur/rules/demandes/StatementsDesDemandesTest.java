package fr.segur.rules.demandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Source;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Timer;
import fr.segur.rules.lifecycle.Transition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the two guides about the life of a request has its place in it. */
class StatementsDesDemandesTest {

  @Test
  void every_step_and_every_notification_of_the_guides_is_somewhere() {
    Set<String> cited = Stream.of(
            TableDesDemandes.TABLE.transitions().stream().map(Transition::statements),
            TableDesDemandes.TABLE.timers().stream().map(Timer::statements),
            RefusDemande.ALL.stream().map(Refusal::statements),
            Arrays.stream(NotificationDemande.values()).map(NotificationDemande::statements))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .collect(Collectors.toSet());

    assertThat(Statement.all().stream()
            .filter(
                one -> EnumSet.of(Source.GUIDE_MODIFICATION_SOLDE, Source.GUIDE_FERMETURE_GUICHET)
                    .contains(one.source()))
            .filter(one ->
                EnumSet.of(Treatment.LIFECYCLE, Treatment.NOTIFICATION).contains(one.treatment()))
            .map(Statement::id))
        .hasSize(24)
        .allSatisfy(id -> assertThat(cited).contains(id));
  }
}
