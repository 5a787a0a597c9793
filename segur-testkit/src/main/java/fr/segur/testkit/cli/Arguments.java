package fr.segur.testkit.cli;

import fr.segur.schemas.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What a command is given: the values of its options, and the names that follow them. */
final class Arguments {

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /** Reads {@code words} as {@code usage} has them; nothing may be missing but for a help. */
  static Arguments read(Usage usage, List<String> words) throws Failure {
    Arguments arguments = parse(usage, words, false);
    if (!arguments.has(Usage.HELP) && !arguments.has(Usage.VERSION)) {
      arguments.demand(usage);
    }
    return arguments;
  }

  /** Reads the options before the first name; the names are it and all that follows. */
  static Arguments readFirst(Usage usage, List<String> words) throws Failure {
    return parse(usage, words, true);
  }

  private static Arguments parse(Usage usage, List<String> words, boolean first) throws Failure {
    DefaultParser parser = DefaultParser.builder()
        .setAllowPartialMatching(false)
        .setStripLeadingAndTrailingQuotes(false)
        .get();
    try {
      CommandLine line = parser.parse(usage.options(), words.toArray(new String[0]), first);
      refuseTwice(usage, line);
      return new Arguments(line);
    } catch (UnrecognizedOptionException wrong) {
      throw unknown(
          wrong.getOption(),
          usage.options().getOptions().stream().map(Usage::name).toList());
    } catch (MissingArgumentException wrong) {
      String what = Usage.name(wrong.getOption());
      throw missing("la valeur de " + what, "the value of " + what);
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void refuseTwice(Usage usage, CommandLine line) throws Failure {
    Set<Option> given = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!given.add(option) && !usage.isRepeatable(option)) {
        String what = Usage.name(option);
        throw Failure.usage(what + " est donné deux fois", what + " is given twice");
      }
    }
  }

  private void demand(Usage usage) throws Failure {
    for (Option option : usage.required()) {
      if (!line.hasOption(option)) {
        throw missing(Usage.name(option), Usage.name(option));
      }
    }
    Usage.Names wanted = usage.names();
    if (wanted != null && names().size() < wanted.least()) {
      throw missing(wanted.label(), wanted.label());
    }
    // a word too many is unknown, never ignored
    int most = wanted == null ? 0 : wanted.most();
    if (names().size() > most) {
      throw unknown(names().get(most), List.of());
    }
  }

  private static Failure missing(String fr, String en) {
    return Failure.usage("il manque " + fr, en + " is missing");
  }

  /** Nobody knows {@code word}, which may stand for one of {@code known}. */
  static Failure unknown(String word, Collection<String> known) {
    String near = Nearest.of(word.replaceFirst("=.*", ""), known);
    return near == null
        ? Failure.usage("argument inconnu : " + word, "unknown argument: " + word)
        : Failure.usage(
            "argument inconnu : " + word + " ; peut-être : " + near,
            "unknown argument: " + word + "; maybe: " + near);
  }

  /** Whether the option is given. */
  boolean has(String option) {
    return line.hasOption(option);
  }

  /** The value of an option that is given at most once. */
  @Nullable
  String text(String option) {
    return line.getOptionValue(option);
  }

  /** The values of an option that may be repeated, in their order. */
  List<String> texts(String option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
  }

  /** The names that follow the options. */
  List<String> names() {
    return line.getArgList();
  }

  /** The value, which is one of {@code allowed}, the first of them by default. */
  String choice(String option, String... allowed) throws Failure {
    String value = text(option);
    if (value == null) {
      return allowed[0];
    }
    if (!Arrays.asList(allowed).contains(value)) {
      String or = String.join("|", allowed);
      throw Failure.usage(
          option + " : « " + value + " » n'est pas " + or,
          option + ": \"" + value + "\" is not " + or);
    }
    return value;
  }

  /** A whole number of at least {@code least}. */
  static int number(String option, String value, int least) throws Failure {
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least) {
      throw Failure.usage(
          option + " : « " + value + " » n'est pas un nombre entier d'au moins " + least,
          option + ": \"" + value + "\" is not a whole number of at least " + least);
    }
    return number;
  }
}
