package fr.segur.rules.pilotes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Source;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import fr.segur.rules.suivi.Vue;
import fr.segur.rules.suivi.Vues;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the guide on pilots has a place. */
class StatementsDesPilotesTest {

  @Test
  void whatever_is_not_the_mechanics_of_a_screen_is_pointed_at() {
    var pointed = new HashSet<String>();
    TableDesPilotes.TABLE.transitions().forEach(row -> pointed.addAll(row.statements()));
    TableDesPilotes.TABLE.reasons().forEach(refusal -> pointed.addAll(refusal.statements()));
    Arrays.stream(NotificationPilote.values())
        .forEach(notification -> pointed.addAll(notification.statements()));
    Stream.concat(SuiviDesPilotes.VUES.stream(), Vues.ALL.stream())
        .map(Vue::statements)
        .forEach(pointed::addAll);

    List<String> ofTheGuide = Statement.all().stream()
        .filter(statement -> statement.source() == Source.GUIDE_PILOTES)
        .filter(statement -> statement.treatment() != Treatment.SCREEN)
        .map(Statement::id)
        .toList();

    assertThat(ofTheGuide).hasSizeGreaterThan(60);
    assertThat(pointed).containsAll(ofTheGuide);
  }
}
