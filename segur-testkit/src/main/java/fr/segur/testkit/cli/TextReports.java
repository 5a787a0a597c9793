package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports for people, and a last line when there are several files. */
final class TextReports implements Reports {

  private final Console console;
  private final TextReport text;
  private final int files;
  private boolean first = true;

  TextReports(Console console, Segur checker, int files) {
    this(console, TextReport.in(console.locale()).with(checker), files);
  }

  TextReports(Console console, TextReport text, int files) {
    this.console = console;
    this.text = text;
    this.files = files;
  }

  @Override
  public void file(String name, Verdict verdict, RequestSource file) throws IOException {
    console.text().append(first ? "" : "\n");
    first = false;
    text.write(Inputs.shown(name, console), verdict, file, console.text());
    console.text().flush();
  }

  @Override
  public void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {
    if (files > 1) {
      console.text().append(summary(outcomes, unreadable)).flush();
    }
  }

  private String summary(Map<Outcome, Integer> outcomes, int unreadable) {
    var parts = new ArrayList<String>();
    add(parts, outcomes.get(Outcome.ACCEPTABLE), "ACCEPTABLE");
    add(parts, outcomes.get(Outcome.REFUSE), console.say("REFUSÉ", "REFUSED"));
    add(parts, outcomes.get(Outcome.INDETERMINE), console.say("INDÉTERMINÉ", "UNDETERMINED"));
    add(
        parts,
        unreadable == 0 ? null : Integer.valueOf(unreadable),
        console.say("illisible", "unreadable"));
    return "\n"
        + files
        + console.say(" fichiers : ", " files: ")
        + String.join(", ", parts)
        + ".\n";
  }

  private static void add(List<String> parts, @Nullable Integer count, String label) {
    if (count != null) {
      parts.add(count + " " + label);
    }
  }
}
