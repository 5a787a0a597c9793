package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.Map;

/** Reports on the files of one call. */
interface Reports {

  /** The reports of that format on so many files, as {@code checker} checks them. */
  static Reports of(String format, Console console, Segur checker, int files) {
    return switch (format) {
      case "json" -> new JsonReports(console);
      case "sarif", "html" -> new DocumentReports(format, console, checker);
      default -> new TextReports(console, checker, files);
    };
  }

  /** The report on one file, which was checked. */
  void file(String name, Verdict verdict, RequestSource file) throws IOException;

  /** What goes after the last one. */
  default void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {}
}
