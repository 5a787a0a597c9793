package fr.segur.testkit.cli;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code --reading ID=OPTION}: the option chosen where the texts leave a choice. */
final class ReadingOption {

  static final String NAME = "--reading";
  static final String LABEL = "ID=OPTION";

  private ReadingOption() {}

  static void declare(Usage usage) {
    usage.texts(
        NAME,
        LABEL,
        "Choisit l'option d'une lecture, comme R-02=JOUR_EXCLU ; peut se répéter.",
        "Chooses the option of a reading, as R-02=JOUR_EXCLU; may be repeated.");
  }

  /** The readings chosen, the defaults for the others. */
  static Readings read(Arguments arguments) throws Failure {
    Readings readings = Readings.DEFAULTS;
    for (String choice : arguments.texts(NAME)) {
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
