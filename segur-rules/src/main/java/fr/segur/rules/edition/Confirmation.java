package fr.segur.rules.edition;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of confirming a draft: all of it is kept, or nothing.
 *
 * @param ligne the request to instruct; null when it is not confirmed
 * @param changements what differs from the request as lodged
 * @param issue ACCEPTABLE when it is confirmed; INDETERMINE when only facts are missing
 * @param constats why it is not confirmed, or what is worth a look; pointers are relative to the
 *     request
 * @param manque keys of the facts that are missing, in alphabetical order
 * @param <L> the request
 */
public record Confirmation<L>(
    @Nullable L ligne,
    List<Changement> changements,
    Outcome issue,
    List<Finding> constats,
    Set<String> manque) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param ligne the request to instruct; null when it is not confirmed
   * @param changements what differs from the request as lodged
   * @param issue ACCEPTABLE when it is confirmed; INDETERMINE when only facts are missing
   * @param constats why it is not confirmed, or what is worth a look; pointers are relative to the
   *     request
   * @param manque keys of the facts that are missing, in alphabetical order
   */
  public Confirmation {
    changements = List.copyOf(changements);
    constats = List.copyOf(constats);
    manque = Collections.unmodifiableSet(new TreeSet<>(manque));
  }

  static <L> Confirmation<L> of(
      L ligne,
      List<Changement> changements,
      Outcome issue,
      List<Finding> constats,
      Verdict verdict) {
    var manque = new TreeSet<String>();
    verdict.undetermined().forEach(one -> manque.addAll(one.missing()));
    return new Confirmation<>(
        issue == Outcome.ACCEPTABLE ? ligne : null, changements, issue, constats, manque);
  }
}
