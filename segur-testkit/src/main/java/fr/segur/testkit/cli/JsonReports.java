package fr.segur.testkit.cli;

import fr.segur.model.Verdict;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.RequestSource;
import java.io.IOException;

/** One JSON object a file, one a line. */
record JsonReports(Console console) implements Reports {

  @Override
  public void file(String name, Verdict verdict, RequestSource file) throws IOException {
    JsonReport.write(name, verdict, console.locale(), console.out());
  }
}
