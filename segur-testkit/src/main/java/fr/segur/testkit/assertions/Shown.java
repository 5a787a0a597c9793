package fr.segur.testkit.assertions;

import fr.segur.model.Finding;
import fr.segur.model.Verdict;
import fr.segur.schemas.TextReport;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings and verdicts as a person reads them. */
final class Shown {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  /** Findings shown of a verdict at most. */
  private static final int MOST = 20;

  private Shown() {}

  /** Code, place, sentence and source: one finding. */
  static String finding(Finding finding) {
    var out =
        new StringBuilder("  ").append(finding.severity()).append("  ").append(finding.code());
    out.append("  ").append(finding.pointer().isEmpty() ? "(file)" : finding.pointer());
    if (finding.position() != null) {
      out.append("  (").append(finding.position()).append(')');
    }
    out.append("\n    ").append(finding.message(LANGUAGE));
    if (!finding.statements().isEmpty()) {
      out.append("\n    ").append(TextReport.citation(finding.statements(), LANGUAGE));
    }
    return out.append('\n').toString();
  }

  static String findings(Collection<Finding> findings) {
    if (findings.isEmpty()) {
      return "  no finding\n";
    }
    String shown = findings.stream().limit(MOST).map(Shown::finding).collect(Collectors.joining());
    int more = findings.size() - MOST;
    return more > 0 ? shown + "  … and " + more + " more\n" : shown;
  }

  /** Everything of a verdict. */
  static String verdict(Verdict verdict) {
    var out = new StringBuilder(findings(verdict.findings()));
    verdict
        .undetermined()
        .forEach(one -> out.append("  UNDETERMINED  ")
            .append(one.code())
            .append("  lacks ")
            .append(String.join(", ", one.missing()))
            .append('\n'));
    verdict
        .notEvaluated()
        .forEach(one -> out.append("  NOT EVALUATED  line ")
            .append(one.ligne())
            .append(": ")
            .append(String.join(", ", one.codes()))
            .append('\n'));
    return out.toString();
  }
}
