package fr.segur.testkit.cli;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The values of options, checked, with one line to say what is wrong with them. */
final class Options {

  private Options() {}

  static @Nullable String text(ParseResult options, String name) {
    String none = null;
    return options.matchedOptionValue(name, none);
  }

  static List<String> texts(ParseResult options, String name) {
    return options.matchedOptionValue(name, List.of());
  }

  /** The value, which is one of {@code allowed}, the first of them by default. */
  static String choice(ParseResult options, String name, String... allowed) throws Failure {
    String value = text(options, name);
    if (value == null) {
      return allowed[0];
    }
    if (!Arrays.asList(allowed).contains(value)) {
      String or = String.join("|", allowed);
      throw Failure.usage(
          name + " : « " + value + " » n'est pas " + or, name + ": \"" + value + "\" is not " + or);
    }
    return value;
  }

  /** A whole number of at least {@code least}. */
  static int number(String name, String value, int least) throws Failure {
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least) {
      throw Failure.usage(
          name + " : « " + value + " » n'est pas un nombre entier d'au moins " + least,
          name + ": \"" + value + "\" is not a whole number of at least " + least);
    }
    return number;
  }

  /** Adds {@code --reading ID=OPTION} to a command. */
  static void declareReadings(CommandSpec spec, Console console) {
    spec.addOption(Specs.texts(
        "--reading",
        "ID=OPTION",
        console.say(
            "Choisit l'option d'une lecture, comme R-02=JOUR_EXCLU ; peut se répéter.",
            "Chooses the option of a reading, as R-02=JOUR_EXCLU; may be repeated.")));
  }

  /** The readings that {@code --reading ID=OPTION} chooses. */
  static Readings readings(ParseResult options) throws Failure {
    Readings readings = Readings.DEFAULTS;
    for (String choice : texts(options, "--reading")) {
      int equals = choice.indexOf('=');
      Optional<Reading> reading = Reading.find(choice.substring(0, Math.max(0, equals)));
      if (reading.isEmpty()) {
        throw Failure.usage(
            "--reading : « " + choice + " » n'est pas de la forme R-02=JOUR_EXCLU (R-01 à R-18)",
            "--reading: \"" + choice + "\" is not of the form R-02=JOUR_EXCLU (R-01 to R-18)");
      }
      Optional<Option> option = Option.find(choice.substring(equals + 1));
      if (option.isEmpty() || !reading.get().options().contains(option.get())) {
        String known =
            reading.get().options().stream().map(Option::name).collect(Collectors.joining(", "));
        throw Failure.usage(
            "--reading : « " + choice + " » : les options de " + reading.get().id() + " sont "
                + known,
            "--reading: \"" + choice + "\": the options of " + reading.get().id() + " are "
                + known);
      }
      readings = readings.with(reading.get(), option.get());
    }
    return readings;
  }
}
