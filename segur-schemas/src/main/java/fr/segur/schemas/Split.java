package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.LigneDemande;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Situe.Depot;
import fr.segur.schemas.Rivals.Rival;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file shared out, because one refused request refuses it whole: the largest acceptable file, the
 * requests that are refused, and those of which it cannot be told. Every request is in exactly one
 * of them, byte for byte, in its order; each part keeps all that stands around the requests.
 *
 * <p>A request is refused for what it says alone, whatever the others say. Of acceptable requests
 * that cannot be in one file together (a line number, an advance, an ESMS, a certificate of an
 * organisme that may come once) as many as possible are kept, the first ones where the number is
 * the same; {@link #isMaximum} tells whether no larger choice exists. What is wrong around the
 * requests (the SIRET, a closed window, what is not JSON) no share can mend: then all are refused.
 * What cannot be told around them leaves none that is certainly acceptable.
 */
public final class Split {

  private static final int KEPT = 1_000;

  private final Segur segur;
  private final RequestSource file;
  private final @Nullable TypeDemande type;
  private final Facts facts;
  private final Judge judge;
  private final RequestList requests;

  private final List<Finding> head = new ArrayList<>();
  private boolean headOpen;
  private int lignes;
  private final BitSet refused = new BitSet();
  private final BitSet open = new BitSet();
  private final BitSet accepted = new BitSet();
  private Map<Integer, Rival> rivals = Map.of();
  private boolean maximum = true;

  private @Nullable Slices slices;
  private @Nullable Verdict verdict;

  private Split(Segur segur, RequestSource file, @Nullable TypeDemande type, Facts facts) {
    this.segur = segur;
    this.file = file;
    this.type = type;
    this.facts = facts;
    this.judge = segur.judge();
    this.requests = judge.requests();
  }

  /** Shares {@code file} out, as {@code segur} checks it with these facts. */
  static Split of(Segur segur, RequestSource file, Facts facts) throws IOException {
    var split = new Split(segur, file, segur.judge().kind(file), facts);
    split.share();
    return split;
  }

  /**
   * One of the files.
   *
   * @param requests ranks of its requests in the file that is shared out, from 1
   * @param file its bytes, made as they are read
   */
  public record Part(List<Integer> requests, RequestSource file) {}

  /**
   * {@return what is wrong around the requests: errors that refuse every share; empty otherwise}
   */
  public List<Finding> head() {
    return List.copyOf(head);
  }

  /**
   * {@return the largest acceptable file; its requests are none where nothing is certainly
   * acceptable}
   */
  public Part accepted() {
    return part(accepted);
  }

  /** {@return the requests that are refused, or cannot be in one file with those accepted} */
  public Part refused() {
    return part(refused);
  }

  /** {@return the requests of which it cannot be told whether they are acceptable} */
  public Part undetermined() {
    return part(open);
  }

  /** {@return whether no larger file is acceptable: true but for very entangled requests} */
  public boolean isMaximum() {
    return maximum;
  }

  /**
   * {@return the verdict on {@link #accepted}, checked again as a file; null when it has no
   * request}
   */
  public @Nullable Verdict verdict() {
    return verdict;
  }

  /**
   * Writes where each request went and why, as one JSON object.
   *
   * @param name how the file is named in it
   * @param locale French when its language is French, else English
   * @param out where it goes; stays open
   * @throws IOException when the bytes cannot be had or {@code out} fails; {@code out} stays open
   */
  public void report(String name, Locale locale, OutputStream out) throws IOException {
    var report = new SplitReport(out, locale);
    report.start(name, maximum, head);
    walk(new Walk() {
      private int kept;
      private int left;
      private int untold;

      @Override
      void alone(int index, LigneDemande ligne, Verdict verdict) throws IOException {
        if (accepted.get(index)) {
          report.accepted(index + 1, ++kept);
        } else {
          boolean told = refused.get(index);
          report.left(
              index + 1,
              told ? "refuses" : "indetermines",
              told ? ++left : ++untold,
              verdict,
              rivals.get(index));
        }
      }
    });
    report.end();
  }

  // --- judging

  private void share() throws IOException {
    var numbers = new Rivals();
    walk(new Walk() {
      @Override
      void alone(int index, LigneDemande ligne, Verdict verdict) {
        numbers.add(ligne);
        lignes = index + 1;
        BitSet part = verdict.outcome() == Outcome.ACCEPTABLE
            ? accepted
            : verdict.outcome() == Outcome.REFUSE ? refused : open;
        part.set(index);
      }

      @Override
      void around(Finding finding) {
        if (finding.severity() == Severity.ERROR && head.size() < KEPT) {
          head.add(finding);
        }
      }

      @Override
      void around(Verdict verdict) {
        headOpen = verdict.outcome() == Outcome.INDETERMINE;
      }
    });
    slices = Slices.of(file, requests);
    if (!head.isEmpty() || slices == null || slices.size() != lignes) {
      accepted.clear();
      open.clear();
      refused.set(0, slices == null ? 0 : slices.size());
    } else if (headOpen) {
      open.or(accepted);
      accepted.clear();
    } else {
      choose(numbers);
    }
  }

  private void choose(Rivals numbers) throws IOException {
    rivals = numbers.among(
        accepted,
        seen -> walk(new Walk() {
          @Override
          void alone(int index, LigneDemande ligne, Verdict verdict) {
            seen.accept(index, ligne);
          }
        }));
    maximum = numbers.isMaximum();
    rivals.keySet().forEach(index -> {
      accepted.clear(index);
      refused.set(index);
    });
    if (!accepted.isEmpty()) {
      verdict = segur.check(accepted().file(), facts);
    }
  }

  private Part part(BitSet requests) {
    Slices all = slices;
    return new Part(
        requests.stream().map(index -> index + 1).boxed().toList(),
        all == null ? file : all.only(requests, file));
  }

  private void walk(Walk walk) throws IOException {
    try {
      judge.read(file, type, walk);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Reads the file and judges every request alone, whatever the others say. */
  private abstract class Walk implements RequestFile.Listener {

    private ImportTest test = judge.test(type, facts, 0);
    private int next;

    /** What is said of the next request. */
    abstract void alone(int index, LigneDemande ligne, Verdict verdict) throws IOException;

    /** Something is said of what stands around the requests. */
    @SuppressWarnings("unused") // for those who listen
    void around(Finding finding) {}

    /** The verdict of the rules on what stands around them. */
    @SuppressWarnings("unused") // for those who listen
    void around(Verdict verdict) {}

    @Override
    public void finding(Finding finding) {
      Finding spoken = judge.spoken(finding);
      if (requests.index(spoken.pointer()) < 0) {
        around(spoken);
      } else {
        test.add(finding);
      }
    }

    @Override
    public void ligne(LigneDemande ligne, Illisibles illisibles) {
      test.ligne(ligne, illisibles);
      try {
        alone(next++, ligne, judge.spoken(test.verdict()));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      test = judge.test(type, facts, next);
    }

    @Override
    public void depot(Depot depot) {
      ImportTest around = judge.test(type, facts, 0);
      around.depot(depot);
      Verdict verdict = judge.spoken(around.verdict());
      verdict.findings().forEach(this::around);
      around(verdict);
    }
  }
}
