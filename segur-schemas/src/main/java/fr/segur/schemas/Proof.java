package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, of the fixes that the reader and the rules propose, those that are proved: the corrected
 * request, checked again, lacks the finding and has none that it did not have. What a rule says of
 * one request depends on the others by a few numbers only (once in the file): a number that a fix
 * brings in must not stand in another request. A fix of the head is proved on the whole file.
 */
final class Proof {

  /** Longest request looked at, in bytes; the fixes of a longer one are not proved. */
  private static final int LONGEST = 1 << 22;

  /** Keys whose values must not come twice in a file, or decide whether they may. */
  private static final Set<String> NUMBERS = Set.of(
      Champ.NUM_LIGNE.cle(),
      Champ.NUMERO_ASP.cle(),
      Champ.FINESS_GEO.cle(),
      Champ.FINESS_JURIDIQUE.cle(),
      Champ.DEMANDE_CERTIFICAT_SERVEUR.cle());

  private final Judge judge;
  private final RequestSource file;
  private final @Nullable TypeDemande type;
  private final Facts facts;
  private final Verdict verdict;
  private final boolean capped;
  private final RequestList requests;
  private final Set<String> numberKeys;
  private final Set<Finding> proved = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Numbers that proved fixes bring in, with the findings that bring them. */
  private final Map<String, List<Finding>> brought = new HashMap<>();

  Proof(Judge judge, RequestSource file, @Nullable TypeDemande type, Facts facts, Verdict verdict) {
    this.judge = judge;
    this.file = file;
    this.type = type;
    this.facts = facts;
    Dialect dialect = judge.dialect();
    this.requests = judge.requests();
    this.numberKeys = dialect == null ? NUMBERS : dialect.names(NUMBERS);
    this.verdict = verdict;
    this.capped = verdict.totals().all() > verdict.findings().size();
  }

  /** The verdict with the fixes that are proved. */
  Verdict keepProved() throws IOException {
    List<Finding> proposed =
        verdict.findings().stream().filter(finding -> finding.fix() != null).toList();
    if (proposed.isEmpty()) {
      return verdict;
    }
    if (isAmended()) {
      prove(proposed);
    }
    List<Finding> kept = verdict.findings().stream()
        .map(finding -> proved.contains(finding) ? finding : finding.with(null))
        .toList();
    return verdict.withFindings(kept);
  }

  /** Whether there is a document that a patch could change: the file was read to its end. */
  private boolean isAmended() {
    Set<String> codes = verdict.totals().byCode().keySet();
    return !codes.contains(Reported.SYNTAXE.code())
        && !codes.contains(Reported.LIMITE.code())
        && verdict.findings().stream().noneMatch(f -> f.message().equals(Endings.NOT_UTF_8));
  }

  private void prove(List<Finding> proposed) throws IOException {
    List<String> twice = verdict.findings().stream()
        .filter(finding -> finding.code().equals(Reported.CLE_DOUBLE.code()))
        .map(Finding::pointer)
        .toList();
    if (twice.size() < verdict.totals().byCode().getOrDefault(Reported.CLE_DOUBLE.code(), 0L)) {
      return;
    }
    var byRequest = new TreeMap<Integer, List<Finding>>();
    for (Finding finding : proposed) {
      if (!throughOneOf(twice, finding)) {
        byRequest.computeIfAbsent(request(finding), unseen -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> head = byRequest.remove(-1);
    proveInRequests(byRequest);
    for (Finding finding : head == null ? List.<Finding>of() : head) {
      if (provedOnTheWhole(finding)) {
        proved.add(finding);
      }
    }
  }

  /** A pointer through a key that stands twice says nothing certain. */
  private static boolean throughOneOf(List<String> twice, Finding finding) {
    return operations(finding).stream()
        .anyMatch(operation -> twice.stream()
            .anyMatch(pointer -> (operation.path() + '/').startsWith(pointer + '/')
                || (operation.from() + "/").startsWith(pointer + '/')));
  }

  private static List<Fix.Operation> operations(Finding finding) {
    Fix fix = finding.fix();
    return fix == null ? List.of() : fix.operations();
  }

  private int request(Finding finding) {
    return requests.index(operations(finding).get(0).path());
  }

  // --- the head

  private boolean provedOnTheWhole(Finding finding) throws IOException {
    Fix fix = finding.fix();
    if (fix == null) {
      return false;
    }
    Patch patch = Patch.of(file, List.of(fix));
    Verdict after = judge.verdict(patch.corrected(), facts);
    return patch.left().isEmpty()
        && !keys(after.findings()).contains(key(finding))
        && !adds(verdict, after);
  }

  /** Whether {@code after} has findings that {@code before} has not. */
  static boolean adds(Verdict before, Verdict after) {
    Map<String, Long> totals = before.totals().byCode();
    for (Map.Entry<String, Long> total : after.totals().byCode().entrySet()) {
      if (total.getValue() > totals.getOrDefault(total.getKey(), 0L)) {
        return true;
      }
    }
    Map<String, Long> shown = new HashMap<>();
    before.findings().forEach(finding -> shown.merge(finding.code(), 1L, Long::sum));
    Set<String> known = keys(before.findings());
    return after.findings().stream()
        .filter(f -> totals.getOrDefault(f.code(), 0L).equals(shown.getOrDefault(f.code(), 0L)))
        .anyMatch(finding -> !known.contains(key(finding)));
  }

  private static Set<String> keys(List<Finding> findings) {
    var keys = new HashSet<String>();
    findings.forEach(finding -> keys.add(key(finding)));
    return keys;
  }

  private static String key(Finding finding) {
    return key(finding, finding.pointer());
  }

  private static String key(Finding finding, String pointer) {
    return finding.severity() + " " + finding.code() + " " + pointer;
  }

  // --- the requests

  private void proveInRequests(Map<Integer, List<Finding>> byRequest) throws IOException {
    Slices slices = byRequest.isEmpty() ? null : Slices.of(file, requests);
    if (slices == null) {
      return;
    }
    Map<Integer, Set<String>> known = capped ? Map.of() : keysByRequest();
    try (InputStream in = file.open()) {
      long at = 0;
      for (Map.Entry<Integer, List<Finding>> request : byRequest.entrySet()) {
        long start = slices.start(request.getKey());
        long length = slices.end(request.getKey()) - start;
        if (length <= LONGEST) {
          in.skipNBytes(start - at);
          byte[] alone = requests.alone(in.readNBytes((int) length));
          at = start + length;
          Set<String> before = known.get(request.getKey());
          proveIn(alone, before == null ? keysOf(tried(alone)) : before, request.getValue());
        }
      }
    }
    if (!brought.isEmpty() && verdict.lignes() > 1) {
      dropThoseThatMeet();
    }
  }

  private void proveIn(byte[] alone, Set<String> before, List<Finding> findings)
      throws IOException {
    Set<String> numbers = null;
    for (Finding finding : findings) {
      List<Fix.Operation> operations = operations(finding);
      Fix fix = new Fix(operations.stream().map(this::inFirstRequest).toList());
      Patch patch = Patch.of(RequestSource.of(alone), List.of(fix));
      Trial after = tried(patch.corrected());
      String own = key(finding, requests.inFirst(finding.pointer()));
      Set<String> keys = keysOf(after);
      if (patch.left().isEmpty() && !keys.contains(own) && before.containsAll(keys)) {
        proved.add(finding);
        if (operations.stream().anyMatch(this::mayBringNumbers)) {
          numbers = numbers == null ? numbersOf(alone) : numbers;
          for (String number : after.numbers()) {
            if (!numbers.contains(number)) {
              brought.computeIfAbsent(number, unseen -> new ArrayList<>()).add(finding);
            }
          }
        }
      }
    }
  }

  private boolean mayBringNumbers(Fix.Operation operation) {
    return operation.from() != null || numberKeys.contains(Pointers.last(operation.path()));
  }

  private Fix.Operation inFirstRequest(Fix.Operation operation) {
    String from = operation.from();
    return new Fix.Operation(
        operation.op(),
        requests.inFirst(operation.path()),
        from == null ? null : requests.inFirst(from),
        operation.value());
  }

  /** What is known of each request, as if it were the first one. */
  private Map<Integer, Set<String>> keysByRequest() {
    Map<Integer, Set<String>> keys = new HashMap<>();
    for (Finding finding : verdict.findings()) {
      int request = requests.index(finding.pointer());
      if (request >= 0) {
        keys.computeIfAbsent(request, unseen -> new HashSet<>())
            .add(key(finding, requests.inFirst(finding.pointer())));
      }
    }
    return keys;
  }

  private Set<String> keysOf(Trial trial) {
    var keys = new HashSet<String>();
    for (Finding finding : trial.verdict().findings()) {
      if (requests.index(finding.pointer()) == 0) {
        keys.add(key(finding));
      }
    }
    return keys;
  }

  private Trial tried(byte[] alone) throws IOException {
    return tried(RequestSource.of(alone));
  }

  private Trial tried(RequestSource alone) throws IOException {
    var numbers = new HashSet<String>();
    Verdict all = judge
        .keepingAll()
        .verdict(alone, type, facts, (index, ligne) -> numbers.addAll(Numeros.of(ligne)));
    return new Trial(all, numbers);
  }

  /** What was said of a request alone, and its numbers. */
  private record Trial(Verdict verdict, Set<String> numbers) {}

  private Set<String> numbersOf(byte[] alone) throws IOException {
    var numbers = new HashSet<String>();
    judge.look(RequestSource.of(alone), type, (index, ligne) -> numbers.addAll(Numeros.of(ligne)));
    return numbers;
  }

  private void dropThoseThatMeet() throws IOException {
    judge.look(file, type, (index, ligne) -> {
      for (String number : Numeros.of(ligne)) {
        for (Finding finding : brought.getOrDefault(number, List.of())) {
          if (request(finding) != index) {
            proved.remove(finding);
          }
        }
      }
    });
  }
}
