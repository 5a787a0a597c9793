package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A file corrected as far as it is certain. The fixes of the verdict are applied together and the
 * file is checked again; that may show further ones, and so on until there is none. Fixes that are
 * right one by one may be wrong together (two line numbers that become the same): then fewer are
 * applied at once. Every round has fewer findings than the one before, so that there is an end.
 *
 * @param corrected the corrected file, made as it is read; the file itself when nothing is certain
 * @param fixes number of fixes applied
 * @param before the verdict on the file as it was
 * @param after the verdict on the corrected file
 */
public record Correction(RequestSource corrected, int fixes, Verdict before, Verdict after) {

  /** Rounds after which the rest is left as it is. */
  private static final int ROUNDS = 50;

  /** Findings kept for each rule in a round. */
  private static final int KEPT = 5_000;

  /** Corrects {@code file}, as {@code segur} checks it with these facts. */
  static Correction of(Segur segur, RequestSource file, Facts facts) throws IOException {
    int kept = Math.max(KEPT, segur.settings().findingsPerRule());
    Segur checker = segur.with(segur.settings().keeping(kept));
    Verdict before = checker.check(file, facts);
    var done = new Correction(file, 0, before, before);
    for (int round = 0; round < ROUNDS; round++) {
      List<Fix> fixes = fixes(done.after());
      Correction next = done;
      for (int most = fixes.size(); most > 0 && next.fixes() == done.fixes(); most /= 2) {
        next = done.with(fixes.subList(0, most), checker, facts);
      }
      if (next.fixes() == done.fixes()) {
        break;
      }
      done = next;
    }
    return done;
  }

  /** This, with these fixes as well; this itself when they do more harm than good together. */
  private Correction with(List<Fix> more, Segur checker, Facts facts) throws IOException {
    Patch patch = Patch.of(corrected, more);
    Verdict verdict = checker.check(patch.corrected(), facts);
    return verdict.totals().all() < after.totals().all() && !hasMore(verdict)
        ? new Correction(patch.corrected(), fixes + patch.applied().size(), before, verdict)
        : this;
  }

  private boolean hasMore(Verdict verdict) {
    return verdict.totals().byCode().entrySet().stream()
        .anyMatch(
            total -> total.getValue() > after.totals().byCode().getOrDefault(total.getKey(), 0L));
  }

  private static List<Fix> fixes(Verdict verdict) {
    return verdict.findings().stream()
        .map(Finding::fix)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
