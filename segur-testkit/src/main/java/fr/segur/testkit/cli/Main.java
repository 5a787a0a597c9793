package fr.segur.testkit.cli;

import fr.segur.rules.AfMs2DuiPde;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code segur}. */
public final class Main {

  private static final String NAME = "segur";

  /** The commands, in the order of the help. */
  private static final List<String> COMMANDS = List.of(
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
    // options are texts: picocli is not to load java.sql and the like for others
    System.setProperty("picocli.converters.excludes", "java.*");
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
      boolean separate = arguments[i].equals("--lang")
          && i + 1 < arguments.length
          && arguments[i + 1].equals("en");
      if (separate || arguments[i].equals("--lang=en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.FRENCH;
  }

  private int run(String... arguments) {
    String command = "";
    try {
      CommandLine line = commandLine(arguments);
      ParseResult all = line.parseArgs(arguments);
      ParseResult called = all.hasSubcommand() ? all.subcommand() : all;
      command = called.commandSpec().qualifiedName();
      if (called.isUsageHelpRequested()) {
        usage(called.commandSpec().commandLine());
        return Exit.ACCEPTABLE;
      }
      if (called.isVersionHelpRequested()) {
        console.text().append(version()).append('\n').flush();
        return Exit.ACCEPTABLE;
      }
      Options.choice(called, "--lang", "fr", "en");
      if (!all.hasSubcommand()) {
        throw Failure.usage(
            "il manque une commande : " + String.join(", ", COMMANDS),
            "a command is missing: " + String.join(", ", COMMANDS));
      }
      return command(called.commandSpec().name()).run(called, console);
    } catch (ParameterException wrong) {
      return wrongUsage(wrong.getCommandLine().getCommandSpec().qualifiedName(), explain(wrong));
    } catch (Failure failure) {
      String reason = failure.reason().in(console.locale());
      return failure.exit() == Exit.USAGE
          ? wrongUsage(command.isEmpty() ? NAME : command, reason)
          : failed(failure.exit(), reason);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return failed(Exit.INTERNAL, internal(defect));
    }
  }

  private CommandLine commandLine(String... arguments) {
    CommandSpec root = Specs.command(
        console,
        NAME,
        "Dit hors ligne si un fichier de demandes de financement Ségur est acceptable, et pourquoi.",
        "Tells offline whether a Ségur funding request file is acceptable, and why.");
    // of the one that is called, no other is made
    List<String> called =
        arguments.length > 0 && COMMANDS.contains(arguments[0]) ? List.of(arguments[0]) : COMMANDS;
    for (String name : called) {
      root.addSubcommand(name, new CommandLine(command(name).spec(console)));
    }
    return new CommandLine(root).setExpandAtFiles(false);
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

  private void usage(CommandLine line) throws IOException {
    var out = new PrintWriter(console.text());
    line.usage(out, Ansi.OFF);
    out.flush();
  }

  private static String version() {
    @Nullable String version = Main.class.getPackage().getImplementationVersion();
    return NAME + " " + (version == null ? "?" : version) + " (" + AfMs2DuiPde.V2 + ")";
  }

  private String explain(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String what = unmatched.getUnmatched().get(0);
      String near = unmatched.getSuggestions().stream().findFirst().orElse("");
      return near.isEmpty()
          ? console.say("argument inconnu : " + what, "unknown argument: " + what)
          : console.say(
              "argument inconnu : " + what + " ; peut-être : " + near,
              "unknown argument: " + what + "; maybe: " + near);
    }
    if (wrong instanceof MissingParameterException missing) {
      String what =
          String.join(", ", missing.getMissing().stream().map(Main::name).toList());
      return console.say("il manque " + what, what + " is missing");
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      String what = name(twice.getOverwritten());
      return console.say(what + " est donné deux fois", what + " is given twice");
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
