package fr.segur.testkit.cli;

import fr.segur.rules.AfMs2DuiPde;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The command line {@code segur}. */
public final class Main {

  static final String NAME = "segur";

  /** The commands, in the order of the help. */
  static final List<String> COMMANDS = List.of(
      "check",
      "price",
      "receipt",
      "replay",
      "document",
      "checklist",
      "obligations",
      "rules",
      "statement",
      "readings",
      "cases",
      "diagram",
      "schema",
      "generate");

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs the command line and ends the process with its exit code. */
  @SuppressWarnings("SystemExitOutsideMain")
  public static void main(String... arguments) {
    int exit = run(
        arguments,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.isThere());
    System.exit(exit);
  }

  /** Runs the command line on these streams and gives its exit code. */
  static int run(
      String[] arguments, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    var console = new Console(in, out, err, locale(arguments), terminal);
    int exit = new Main(console).run(arguments);
    console.out().flush();
    IOException failure = console.out().failure();
    if (failure == null) {
      return exit;
    }
    console.error(
        console.say("segur : sortie impossible à écrire : ", "segur: cannot write the output: ")
            + failure.getMessage());
    return Exit.INTERNAL;
  }

  /** French unless {@code --lang en}, whatever else is right or wrong with the arguments. */
  private static Locale locale(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      boolean named = arguments[i].equals("--lang") || arguments[i].equals("-lang");
      boolean english = i + 1 < arguments.length && arguments[i + 1].equals("en");
      if ((named && english) || arguments[i].endsWith("-lang=en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.FRENCH;
  }

  private int run(String... words) {
    Usage usage = Usage.of(
        console,
        NAME,
        "Dit hors ligne si un fichier de demandes de financement Ségur est acceptable, et pourquoi.",
        "Tells offline whether a Ségur funding request file is acceptable, and why.");
    try {
      Arguments first = Arguments.readFirst(usage, List.of(words));
      if (answered(usage, first)) {
        return Exit.ACCEPTABLE;
      }
      Command command = command(first.names());
      usage = command.usage(console);
      Arguments arguments =
          Arguments.read(usage, first.names().subList(1, first.names().size()));
      return answered(usage, arguments) ? Exit.ACCEPTABLE : command.run(arguments, console);
    } catch (Failure failure) {
      String reason = failure.reason().in(console.locale());
      return failure.exit() == Exit.USAGE
          ? wrongUsage(usage.call(), reason)
          : failed(failure.exit(), reason);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return failed(Exit.INTERNAL, internal(defect));
    }
  }

  /** Whether it is help or the version that is asked for, which is then told. */
  private boolean answered(Usage usage, Arguments arguments) throws Failure, IOException {
    if (arguments.has(Usage.HELP)) {
      boolean root = usage.name().equals(NAME);
      new UsagePage(console, console.text())
          .write(usage, root ? COMMANDS.stream().map(this::usage).toList() : List.of());
    } else if (arguments.has(Usage.VERSION)) {
      console.text().append(version()).append('\n');
    } else {
      arguments.choice("--lang", "fr", "en");
      return false;
    }
    console.text().flush();
    return true;
  }

  private Usage usage(String command) {
    return command(command).usage(console);
  }

  /** The command that the first of {@code names} names. */
  private static Command command(List<String> names) throws Failure {
    if (names.isEmpty()) {
      throw Failure.usage(
          "il manque une commande : " + String.join(", ", COMMANDS),
          "a command is missing: " + String.join(", ", COMMANDS));
    }
    if (!COMMANDS.contains(names.get(0))) {
      throw Arguments.unknown(names.get(0), COMMANDS);
    }
    return command(names.get(0));
  }

  private static Command command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "price" -> new PriceCommand();
      case "receipt" -> new ReceiptCommand();
      case "replay" -> new ReplayCommand();
      case "document" -> new DocumentCommand();
      case "checklist" -> new ChecklistCommand();
      case "obligations" -> new ObligationsCommand();
      case "rules" -> new RulesCommand();
      case "statement" -> new StatementCommand();
      case "readings" -> new ReadingsCommand();
      case "cases" -> new CasesCommand();
      case "diagram" -> new DiagramCommand();
      case "schema" -> new SchemaCommand();
      case "generate" -> new GenerateCommand();
      default -> throw new IllegalStateException("no such command: " + name);
    };
  }

  private static String version() {
    @Nullable String version = Main.class.getPackage().getImplementationVersion();
    return NAME + " " + (version == null ? "?" : version) + " (" + AfMs2DuiPde.V2 + ")";
  }

  private int wrongUsage(String command, String reason) {
    console.error(console.say(command + " : ", command + ": ") + reason);
    console.error(
        console.say("Voir : " + command + " --help", "See: " + command + " --help --lang en"));
    return Exit.USAGE;
  }

  private int failed(int exit, String reason) {
    console.error(console.say("segur : ", "segur: ") + reason);
    return exit;
  }

  private String internal(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String where = defect + (trace.length == 0 ? "" : " @ " + trace[0]);
    return console.say(
        "erreur interne, à signaler avec cette ligne et le fichier : " + where,
        "internal error, please report it with this line and the file: " + where);
  }
}
