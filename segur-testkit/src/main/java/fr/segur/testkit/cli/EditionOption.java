package fr.segur.testkit.cli;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code --edition V1|V2}: the edition of the call for funding whose rules apply. */
final class EditionOption {

  private static final String NAME = "--edition";

  private EditionOption() {}

  static void declare(Usage usage) {
    List<String> oldestFirst =
        AfMs2DuiPde.EDITIONS.stream().map(AppelAFinancement::edition).toList();
    String newest = oldestFirst.get(oldestFirst.size() - 1);
    usage.text(
        NAME,
        String.join("|", oldestFirst),
        "Édition de l'appel à financement dont les règles s'appliquent ; " + newest
            + " par défaut.",
        "Edition of the call for funding whose rules apply; " + newest + " by default.");
  }

  /** The edition chosen, the newest by default. */
  static AppelAFinancement read(Arguments arguments) throws Failure {
    var newestFirst = new ArrayList<>(AfMs2DuiPde.EDITIONS);
    Collections.reverse(newestFirst);
    String[] names = newestFirst.stream().map(AppelAFinancement::edition).toArray(String[]::new);
    return newestFirst.get(List.of(names).indexOf(arguments.choice(NAME, names)));
  }
}
