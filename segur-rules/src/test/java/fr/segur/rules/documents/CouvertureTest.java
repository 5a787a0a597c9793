package fr.segur.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Source;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the call about enrolment, documents, perimeter and supply has a place. */
class CouvertureTest {

  /** An example of the extraction of reference, and controls after payment: of other packages. */
  private static final Set<String> AILLEURS = ids("S002-057", "S002-131", "S002-132");

  @Test
  void every_sentence_has_a_place() {
    Set<String> missing = Statement.all().stream()
        .filter(s -> s.source() == Source.APPEL_A_FINANCEMENT)
        .filter(s -> s.treatment() != Treatment.PRICING && s.treatment() != Treatment.LIFECYCLE)
        .map(Statement::id)
        .collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(ici());
    missing.removeAll(desDemandes());
    AfMs2DuiPde.V2.valeurs().forEach(valeur -> missing.removeAll(valeur.statements()));

    assertThat(missing).isSubsetOf(AILLEURS);
  }

  /** What only documents and duties can show is here and nowhere else. */
  @Test
  void every_document_and_duty_of_the_call_is_here() {
    Set<String> here = ici();

    assertThat(Statement.all().stream()
            .filter(s -> s.source() == Source.APPEL_A_FINANCEMENT)
            .filter(s -> s.treatment() == Treatment.DOCUMENT
                || s.treatment() == Treatment.OBLIGATION
                || s.treatment() == Treatment.VOCABULARY)
            .map(Statement::id))
        .allSatisfy(id -> assertThat(here).contains(id));
  }

  @Test
  void what_is_cited_is_of_the_call() {
    Stream<String> cited = Stream.concat(
        Obligations.ALL.stream().flatMap(o -> o.statements().stream()),
        Vocabulaire.ALL.stream().flatMap(t -> t.statements().stream()));

    assertThat(cited)
        .allMatch(id -> id.startsWith("S002-") && Statement.find(id).isPresent());
  }

  private static Set<String> ici() {
    var here = new TreeSet<String>();
    Modeles.ALL.forEach(modele -> modele.rules().forEach(r -> here.addAll(r.statements())));
    Obligations.ALL.forEach(obligation -> here.addAll(obligation.statements()));
    Vocabulaire.ALL.forEach(terme -> here.addAll(terme.statements()));
    return here;
  }

  private static Set<String> desDemandes() {
    return Stream.of(Controles.AVANCE, Controles.SOLDE)
        .map(Controles::rules)
        .flatMap(Collection::stream)
        .map(Rule::statements)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(String... ids) {
    return new TreeSet<>(Set.of(ids));
  }
}
