package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
import fr.segur.rules.calendrier.Guichet;
import fr.segur.rules.paiements.CasDeReversement;
import fr.segur.rules.paiements.Jalon;
import fr.segur.rules.portefeuille.Constat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the call about money, dates, extractions, windows and recovery has a place. */
class TraceabiliteTest {

  private static final Set<String> MONEY_AND_DATES = Stream.of(
          IntStream.rangeClosed(1, 4),
          IntStream.rangeClosed(8, 11),
          IntStream.rangeClosed(18, 30),
          IntStream.of(38),
          IntStream.rangeClosed(45, 47),
          IntStream.rangeClosed(49, 59),
          IntStream.of(61, 62, 63, 65, 69),
          IntStream.rangeClosed(73, 76),
          IntStream.of(81, 85, 87),
          IntStream.rangeClosed(89, 92),
          IntStream.of(94),
          IntStream.rangeClosed(96, 105),
          IntStream.rangeClosed(107, 116),
          IntStream.rangeClosed(121, 129),
          IntStream.rangeClosed(131, 136))
      .flatMapToInt(range -> range)
      .mapToObj("S002-%03d"::formatted)
      .collect(Collectors.toCollection(TreeSet::new));

  private static Set<String> places() {
    var places = new TreeSet<String>();
    Stream.of(Controles.AVANCE, Controles.SOLDE)
        .flatMap(controles -> controles.rules().stream())
        .forEach(rule -> places.addAll(rule.statements()));
    AfMs2DuiPde.V2.valeurs().forEach(valeur -> places.addAll(valeur.statements()));
    Guichet.FERMETURE_VAGUE_1.forEach(row -> places.addAll(row.statements()));
    Stream.of(EtapeDePrix.Poste.values()).forEach(poste -> places.addAll(poste.statements()));
    Stream.of(Jalon.values()).forEach(jalon -> places.addAll(jalon.statements()));
    Stream.of(CasDeReversement.values()).forEach(cas -> places.addAll(cas.statements()));
    Stream.of(Constat.Nature.values()).forEach(nature -> places.addAll(nature.statements()));
    return places;
  }

  @Test
  void every_sentence_about_money_and_dates_has_a_place() {
    assertThat(places()).containsAll(MONEY_AND_DATES);
  }

  @Test
  void every_place_is_a_sentence() {
    assertThat(places()).allSatisfy(id -> assertThat(Statement.find(id)).as(id).isPresent());
  }
}
