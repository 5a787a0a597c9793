package fr.segur.testkit.cli;

import fr.segur.model.Source;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.schemas.Catalogue.Entry;
import fr.segur.schemas.Catalogue.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Since which edition a code speaks: asked of the editions themselves, with its broken example. */
final class Since {

  private Since() {}

  /**
   * The oldest edition whose check finds the broken example wrong; for another text than the call,
   * its title.
   */
  static Text of(Family family, Entry entry) {
    Set<Source> sources = entry.statements().stream()
        .map(id -> Statement.of(id).source())
        .collect(Collectors.toCollection(TreeSet::new));
    if (!sources.isEmpty() && !sources.contains(Source.APPEL_A_FINANCEMENT)) {
      return titles(List.copyOf(sources));
    }
    return Example.find(family, entry.code())
        .map(pair -> edition(entry.code(), pair.refused()))
        .orElseGet(() -> name(AfMs2DuiPde.EDITIONS.get(0)));
  }

  private static Text edition(String code, Example broken) {
    var withheld = new TreeSet<String>();
    for (AppelAFinancement edition : AfMs2DuiPde.EDITIONS) {
      Verdict verdict = broken.judge(edition);
      if (verdict.findings().stream().anyMatch(finding -> finding.code().equals(code))) {
        Text name = name(edition);
        return withheld.isEmpty()
            ? name
            : new Text(
                name.fr() + " (avant, indéterminé : " + String.join(", ", withheld) + ")",
                name.en() + " (before it, undetermined: " + String.join(", ", withheld) + ")");
      }
      verdict.undetermined().stream()
          .filter(one -> one.code().equals(code))
          .forEach(one -> withheld.addAll(one.missing()));
    }
    throw new IllegalStateException("no edition finds the example of " + code + " wrong");
  }

  private static Text name(AppelAFinancement edition) {
    return new Text(edition.edition(), edition.edition());
  }

  private static Text titles(List<Source> sources) {
    var fr = new ArrayList<String>();
    var en = new ArrayList<String>();
    for (Source source : sources) {
      fr.add(source.title().in(Locale.FRENCH));
      en.add(source.title().in(Locale.ENGLISH));
    }
    return new Text(String.join(", ", fr), String.join(", ", en));
  }
}
