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

  /** The exit of a process with a copy in it that goes round in circles. */
  private static final int STUCK = 3;

  private static final String SEEN = "seen ";

  private final Mutater mutater = new GregorEngineFactory()
      .createEngine(EngineArguments.arguments())
      .createMutator(name -> Optional.of(BrokenCopy.bytes(name.replace('/', '.'))));

  private final List<ConformanceCase> cases =
      new ArrayList<>(ConformanceKit.afMs2DuiPdeVa1V2().cases());

  /** The classes that the cases of each kind take. */
  private final Map<String, Set<String>> used = new HashMap<>();

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
   * @param args folder of the classes to break, file for the survivors, which classes; and, for a
   *     process that judges, how many copies are judged already
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 4) {
      new BrokenCopies().judgeAll(args, Integer.parseInt(args[3]));
      System.exit(0);
    }
    var report = new Report();
    int exit;
    do {
      exit = process(args, report);
    } while (exit == STUCK);
    report.print();
    Files.write(Path.of(args[1]), report.survivors, StandardCharsets.UTF_8);
    System.exit(exit);
  }

  /** Judges on in a process of its own, which ends when a copy does not. */
  private static int process(String[] args, Report report) throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BrokenCopies.class.getName(),
            args[0],
            args[1],
            args.length > 2 ? args[2] : ".*",
            String.valueOf(report.size))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(report::add);
    }
    return process.waitFor();
  }

  private void judgeAll(String[] args, int judged) throws Exception {
    int index = 0;
    for (String name : names(Path.of(args[0]), args[2])) {
      for (MutationDetails mutant : mutater.findMutations(ClassName.fromString(name))) {
        if (!isOfTheCompiler(mutant) && index++ >= judged) {
          judge(mutant);
        }
      }
    }
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
    var copy = new BrokenCopy(name, mutater.getMutation(mutant.getId()).getBytes());
    var answer = new FutureTask<@Nullable ConformanceCase>(() -> copy.killer(concerned(name)));
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
      say(mutant, killer != null);
    } catch (ExecutionException notEvenAsked) {
      say(mutant, true);
    } catch (TimeoutException endless) {
      say(mutant, true);
      System.exit(STUCK);
    }
  }

  /** One line a copy, for {@link Report#add}. */
  private static void say(MutationDetails mutant, boolean seen) {
    System.out.println((seen ? SEEN : "") + mutant.getClassName().asJavaName() + ":"
        + mutant.getLineNumber() + " " + mutant.getMethod() + ": " + mutant.getDescription());
  }

  /** What was said of the copies judged so far. */
  private static final class Report {

    /** By package: copies, and those that the kit sees. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private final List<String> survivors = new ArrayList<>();
    private int size;

    private void add(String line) {
      size++;
      boolean seen = line.startsWith(SEEN);
      String name = line.substring(seen ? SEEN.length() : 0, line.indexOf(':'));
      int[] count =
          counts.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), unseen -> new int[2]);
      count[0]++;
      if (seen) {
        count[1]++;
      } else {
        survivors.add(line);
      }
    }

    private void print() {
      var all = new int[2];
      counts.forEach((name, count) -> {
        BrokenCopies.print(name, count);
        all[0] += count[0];
        all[1] += count[1];
      });
      BrokenCopies.print("all", all);
    }
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
