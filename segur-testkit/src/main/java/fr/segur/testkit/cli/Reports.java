package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.schemas.RequestSource;
import java.io.IOException;
import java.util.Map;

/** Reports on the files of one call, written as they come. */
interface Reports {

  /** The report on one file, which was checked. */
  void file(String name, Verdict verdict, RequestSource file) throws IOException;

  /** What goes after the last one. */
  default void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {}
}
