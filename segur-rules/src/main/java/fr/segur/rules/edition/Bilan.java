package fr.segur.rules.edition;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether an edited balance can be confirmed: only when nothing was edited that may not be, and the
 * import test has nothing to say against the result (S000-10, S000-12). Pointers are relative to
 * the request.
 *
 * @param refus edits that are not permitted
 * @param lecture what the reader found wrong with the edited request; empty when it was not read
 * @param verdict the import test of the request with its permitted edits
 */
public record Bilan(List<Finding> refus, List<Finding> lecture, Verdict verdict) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param refus edits that are not permitted
   * @param lecture what the reader found wrong with the edited request; empty when it was not read
   * @param verdict the import test of the request with its permitted edits
   */
  public Bilan {
    refus = List.copyOf(refus);
    lecture = List.copyOf(lecture);
  }

  /** {@return ACCEPTABLE when it can be confirmed; INDETERMINE when only facts are missing} */
  public Outcome issue() {
    boolean wrong = !refus.isEmpty() || lecture.stream().anyMatch(Bilan::isError);
    return wrong ? Outcome.REFUSE : verdict.outcome();
  }

  /** {@return everything there is to say, refusals first} */
  public List<Finding> constats() {
    return Stream.of(refus, lecture, verdict.findings()).flatMap(List::stream).toList();
  }

  /** {@return pointers of everything that stands against confirming} */
  public Set<String> violations() {
    var pointers = new TreeSet<String>();
    constats().stream().filter(Bilan::isError).map(Finding::pointer).forEach(pointers::add);
    return pointers;
  }

  /**
   * The same, without what stands inside an element that may not be added: the refusal of the whole
   * says it, but for data that are judged wherever they stand because they may be edited.
   */
  Bilan sansRedites(List<String> ajoutsRefuses) {
    Predicate<Finding> kept = finding ->
        ajoutsRefuses.stream().noneMatch(ajout -> finding.pointer().startsWith(ajout + "/"))
            || Droit.ALL.stream()
                .filter(Droit::modifiable)
                .anyMatch(droit -> finding.pointer().endsWith(droit.champ().pointer()));
    return new Bilan(
        refus.stream().filter(kept).toList(),
        lecture.stream().filter(kept).toList(),
        verdict.withFindings(verdict.findings().stream().filter(kept).toList()));
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
