package fr.segur.testkit.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and their help, declared without reflection so that a check starts quickly. */
final class Specs {

  private Specs() {}

  /** A command with the options that all of them have. */
  static CommandSpec command(Console console, String name, String fr, String en) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(console.say(fr, en))
        .synopsisHeading(console.say("Usage : ", "Usage: "))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading(console.say("%nCommandes :%n", "%nCommands:%n"))
        .abbreviateSynopsis(false)
        // as declared: sorted, they would stand as the alphabet of the machine's country has them
        .sortOptions(false)
        .sortSynopsis(false);
    spec.addOption(OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description(console.say("Affiche cette aide.", "Shows this help."))
        .build());
    spec.addOption(OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description(console.say("Affiche la version.", "Shows the version."))
        .build());
    spec.addOption(text(
        "--lang",
        "fr|en",
        console.say("Langue : fr (par défaut) ou en.", "Language: fr (default) or en.")));
    return spec;
  }

  /** An option with a value, taken as text. */
  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that may be given several times, values taken as texts. */
  static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A switch. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** The names that follow the options, as many as {@code arity} says. */
  static PositionalParamSpec names(String arity, String label, String description) {
    boolean open = arity.endsWith("*");
    String many = open ? label + "..." : label;
    int most = open ? 0 : arity.charAt(arity.length() - 1) - '0';
    return PositionalParamSpec.builder()
        // what comes after the last one is unknown, never ignored
        .index(open ? "0..*" : most == 1 ? "0" : "0.." + (most - 1))
        .arity(arity)
        .required(!arity.startsWith("0"))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(arity.startsWith("0") ? "[" + many + "]" : many)
        .hideParamSyntax(true)
        .description(description)
        .build();
  }
}
