package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.schemas.RequestSource;
import java.io.IOException;
import java.util.Map;

/** Reports on the files of one call. */
interface Reports {

  /** The reports of that format on so many files. */
  static Reports of(String format, Console console, Readings readings, int files) {
    return switch (format) {
      case "json" -> new JsonReports(console);
      case "sarif", "html" -> new DocumentReports(format, console, readings);
      default -> new TextReports(console, readings, files);
    };
  }

  /** The report on one file, which was checked. */
  void file(String name, Verdict verdict, RequestSource file) throws IOException;

  /** What goes after the last one. */
  default void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {}
}
