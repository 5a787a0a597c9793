package fr.segur.testkit.determinism;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.schemas.Checked;
import fr.segur.schemas.HtmlReport;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.Receipt;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.SarifReport;
import fr.segur.schemas.Segur;
import fr.segur.schemas.TextReport;
import fr.segur.testkit.cases.CaseRunner;
import fr.segur.testkit.cli.CommandLineRun;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everything the library says of the corpus, in every form: the bytes, by what was asked. */
final class Answers {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private static final ConformanceKit KIT = ConformanceKit.afMs2DuiPdeVa1V2();
  private static final CaseRunner CASES = CaseRunner.of(AfMs2DuiPde.V2, Locale.FRENCH);

  /** Files of one report that is made of several. */
  private static final int TOGETHER = 24;

  private static final List<String> COMMANDS = List.of(
      "rules",
      "price --esms 5 --ordered 5 --declared 9125.01",
      "checklist bon-de-commande",
      "obligations --order 2023-05-12",
      "diagram request",
      "diagram pilot",
      "schema advance",
      "schema balance",
      "generate --valid 3 --seed 7",
      "--help",
      "check --help");

  private final ConcurrentHashMap<String, byte[]> bytes = new ConcurrentHashMap<>();

  private Answers() {}

  /** What {@code name} was answered. */
  byte[] get(String name) {
    return bytes.get(name);
  }

  /** SHA-256 of each answer, by name. */
  NavigableMap<String, String> hashes() {
    var hashes = new TreeMap<String, String>();
    bytes.forEach((name, answer) -> hashes.put(name, sha256(answer)));
    return hashes;
  }

  /** Asks everything, one after the other. */
  static Answers inOrder() throws Exception {
    var answers = new Answers();
    for (Callable<?> question : answers.questions()) {
      question.call();
    }
    return answers;
  }

  /** Asks everything from that many threads at once, in an order of its own for each seed. */
  static Answers shuffled(int threads, long seed) throws Exception {
    var answers = new Answers();
    List<Callable<Void>> questions = answers.questions();
    Collections.shuffle(questions, new Random(seed));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> done : pool.invokeAll(questions)) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
    return answers;
  }

  private List<Callable<Void>> questions() {
    var questions = new ArrayList<Callable<Void>>();
    List<Corpus.Entry> files = Corpus.FILES;
    for (AppelAFinancement edition : AfMs2DuiPde.EDITIONS) {
      for (Corpus.Entry file : files) {
        questions.add(() -> receipt(edition, file));
      }
    }
    for (Corpus.Entry file : files) {
      questions.add(() -> report(file));
    }
    for (int from = 0; from < files.size(); from += TOGETHER) {
      List<Corpus.Entry> some = files.subList(from, Math.min(from + TOGETHER, files.size()));
      questions.add(() -> together(some));
    }
    for (ConformanceCase one : KIT.cases()) {
      questions.add(() -> run(one));
    }
    for (String command : COMMANDS) {
      questions.add(() -> call(command));
    }
    return questions;
  }

  private Void receipt(AppelAFinancement edition, Corpus.Entry file) throws IOException {
    Receipt receipt = Segur.of(edition).receipt(file.file(), file.facts());
    // a release changes its number, not what it finds
    String json = receipt.json().replace("\"segur\":\"" + Segur.version() + '"', "");
    bytes.put("receipt " + file.name() + " " + edition.edition(), json.getBytes(UTF_8));
    return null;
  }

  private Void report(Corpus.Entry file) throws IOException {
    Verdict verdict = Segur.of(AfMs2DuiPde.V2).check(file.file(), file.facts());
    for (Locale language : LANGUAGES) {
      var text = new StringBuilder();
      TextReport.in(language).write(file.name(), verdict, file.file(), text);
      bytes.put("text " + language + " " + file.name(), text.toString().getBytes(UTF_8));
      var json = new ByteArrayOutputStream();
      JsonReport.write(file.name(), verdict, language, json);
      bytes.put("json " + language + " " + file.name(), json.toByteArray());
    }
    return null;
  }

  private Void together(List<Corpus.Entry> files) throws IOException {
    var checked = new ArrayList<Checked>();
    for (Corpus.Entry file : files) {
      RequestSource source = file.file();
      checked.add(
          new Checked(file.name(), Segur.of(AfMs2DuiPde.V2).check(source, file.facts()), source));
    }
    String name = "from " + files.get(0).name();
    for (Locale language : LANGUAGES) {
      var sarif = new ByteArrayOutputStream();
      SarifReport.in(language).write(checked, sarif);
      bytes.put("sarif " + language + " " + name, sarif.toByteArray());
      var html = new StringBuilder();
      HtmlReport.in(language).write(checked, html);
      bytes.put("html " + language + " " + name, html.toString().getBytes(UTF_8));
    }
    return null;
  }

  private Void run(ConformanceCase one) {
    bytes.put("case " + one.id(), CASES.run(one.line().getBytes(UTF_8)).json().getBytes(UTF_8));
    return null;
  }

  private Void call(String command) {
    for (Locale language : LANGUAGES) {
      String line = command + " --lang " + language;
      CommandLineRun run = CommandLineRun.of(line.split(" ", -1));
      bytes.put("command " + line, (run.exit() + "\n" + run.out() + run.err()).getBytes(UTF_8));
    }
    return null;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Prints the hash of every answer, for the virtual machine that started this one. */
  public static void main(String... arguments) throws Exception {
    var out = new PrintStream(System.out, false, UTF_8);
    inOrder().hashes().forEach((name, hash) -> out.print(hash + "  " + name + "\n"));
    out.flush();
  }
}
