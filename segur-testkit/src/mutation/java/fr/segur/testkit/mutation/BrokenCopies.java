package fr.segur.testkit.mutation;

import fr.segur.testkit.cases.CaseRunner;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Breaks the rules in every way PIT knows, one copy after the other, and asks the kit of each. The
 * table is printed, and what the kit does not see is written to a file:
 *
 * <pre>{@code BrokenCopies <classes> <survivors> [regular expression of class names]}</pre>
 */
public final class BrokenCopies {

  /** A copy that has not answered by then goes round in circles. */
  private static final int SECONDS = 20;

  private final Mutater mutater = new GregorEngineFactory()
      .createEngine(EngineArguments.arguments())
      .createMutator(name -> Optional.of(BrokenCopy.bytes(name.replace('/', '.'))));

  private final List<ConformanceCase> cases =
      new ArrayList<>(ConformanceKit.afMs2DuiPdeVa1V2().cases());

  /** The classes that the cases of each kind take. */
  private final Map<String, Set<String>> used = new HashMap<>();

  /** By package: copies, and those that the kit sees. */
  private final Map<String, int[]> counts = new TreeMap<>();

  private final List<String> survivors = new ArrayList<>();

  private BrokenCopies() throws ReflectiveOperationException {
    for (String kind : CaseRunner.kinds()) {
      var whole = new BrokenCopy("", new byte[0]);
      ConformanceCase failed = whole.killer(of(Set.of(kind)));
      if (failed != null) {
        throw new IllegalStateException("the library itself fails " + failed);
      }
      used.put(kind, whole.used());
    }
  }

  private List<ConformanceCase> of(Set<String> kinds) {
    return cases.stream().filter(one -> kinds.contains(one.kind())).toList();
  }

  /** The cases that may see what is wrong in that class. */
  private List<ConformanceCase> concerned(String name) {
    return of(used.entrySet().stream()
        .filter(kind -> kind.getValue().contains(name))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet()));
  }

  /**
   * See the class.
   *
   * @param args folder of the classes to break, file for the survivors, which classes
   */
  public static void main(String[] args) throws Exception {
    var copies = new BrokenCopies();
    for (String name : names(Path.of(args[0]), args.length > 2 ? args[2] : ".*")) {
      for (MutationDetails mutant : copies.mutater.findMutations(ClassName.fromString(name))) {
        if (!isOfTheCompiler(mutant)) {
          copies.judge(mutant);
        }
      }
    }
    copies.report();
    Files.write(Path.of(args[1]), copies.survivors, StandardCharsets.UTF_8);
    System.exit(0); // with those that go round in circles
  }

  private static Collection<String> names(Path classes, String wanted) throws IOException {
    var names = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString().replace('/', '.'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .filter(name -> name.matches(wanted) && !name.matches("[a-zA-Z.]+Builder"))
          .forEach(names::add);
    }
    return names;
  }

  /** What a record is given: the compiler wrote it. */
  private static boolean isOfTheCompiler(MutationDetails mutant) throws ClassNotFoundException {
    Class<?> broken = Class.forName(mutant.getClassName().asJavaName());
    return broken.isRecord()
        && (Set.of("equals", "hashCode", "toString").contains(mutant.getMethod())
            || Arrays.stream(broken.getRecordComponents())
                .anyMatch(component -> component.getName().equals(mutant.getMethod())));
  }

  private void judge(MutationDetails mutant) throws InterruptedException {
    String name = mutant.getClassName().asJavaName();
    int[] count =
        counts.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), unseen -> new int[2]);
    count[0]++;
    var copy = new BrokenCopy(name, mutater.getMutation(mutant.getId()).getBytes());
    if (isSeen(copy, concerned(name))) {
      count[1]++;
    } else {
      survivors.add(name + ":" + mutant.getLineNumber() + " " + mutant.getMethod() + ": "
          + mutant.getDescription());
    }
  }

  /** Whether a case fails, or the copy cannot even be asked. */
  private boolean isSeen(BrokenCopy copy, List<ConformanceCase> concerned)
      throws InterruptedException {
    var answer = new FutureTask<@Nullable ConformanceCase>(() -> copy.killer(concerned));
    var thread = new Thread(answer);
    thread.setDaemon(true);
    thread.start();
    try {
      ConformanceCase killer = answer.get(SECONDS, TimeUnit.SECONDS);
      if (killer != null) {
        // what saw one sees the next, more often than not
        cases.remove(killer);
        cases.add(0, killer);
      }
      return killer != null;
    } catch (ExecutionException | TimeoutException broken) {
      return true;
    }
  }

  private void report() {
    var all = new int[2];
    counts.forEach((name, count) -> {
      print(name, count);
      all[0] += count[0];
      all[1] += count[1];
    });
    print("all", all);
  }

  private static void print(String name, int[] count) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %5d %5d %5.1f %%%n",
        name,
        count[0],
        count[1],
        100.0 * count[1] / count[0]);
  }
}
