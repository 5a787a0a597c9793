package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.schemas.Checked;
import fr.segur.schemas.HtmlReport;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.SarifReport;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One document on all files: SARIF, or a page of HTML. */
final class DocumentReports implements Reports {

  private final String format;
  private final Console console;
  private final Segur checker;
  private final List<Checked> files = new ArrayList<>();

  DocumentReports(String format, Console console, Segur checker) {
    this.format = format;
    this.console = console;
    this.checker = checker;
  }

  @Override
  public void file(String name, Verdict verdict, RequestSource file) {
    files.add(
        new Checked(format.equals("html") ? Inputs.shown(name, console) : name, verdict, file));
  }

  @Override
  public void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {
    if (format.equals("html")) {
      HtmlReport.in(console.locale()).with(checker).write(files, console.text());
      console.text().flush();
    } else {
      SarifReport.in(console.locale()).with(checker).write(files, console.out());
    }
  }
}
