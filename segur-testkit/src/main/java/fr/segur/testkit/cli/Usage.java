package fr.segur.testkit.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** What a command takes: its options and the names that follow them, with what its help says. */
final class Usage {

  static final String HELP = "--help";
  static final String VERSION = "--version";

  /** No end to the names that may be given. */
  static final int MANY = Integer.MAX_VALUE;

  /** The names that follow the options: at least and at most so many, both inclusive. */
  record Names(int least, int most, String label, String description) {}

  private final Console console;
  private final String name;
  private final String description;
  private final Options options = new Options();

  /** Options that may be repeated, and those without which nothing can be done. */
  private final Set<Option> repeatable = new HashSet<>();

  private final List<Option> required = new ArrayList<>();
  private @Nullable Names names;
  private String footer = "";

  private Usage(Console console, String name, String description) {
    this.console = console;
    this.name = name;
    this.description = description;
  }

  /** A command, with the options that all of them have. */
  static Usage of(Console console, String name, String fr, String en) {
    var usage = new Usage(console, name, console.say(fr, en));
    usage.add(Option.builder("h").longOpt("help"), "Affiche cette aide.", "Shows this help.");
    usage.add(Option.builder("V").longOpt("version"), "Affiche la version.", "Shows the version.");
    usage.text(
        "--lang", "fr|en", "Langue : fr (par défaut) ou en.", "Language: fr (default) or en.");
    return usage;
  }

  /** Adds a switch. */
  void flag(String option, String fr, String en) {
    add(named(option), fr, en);
  }

  /** Adds an option with a value. */
  void text(String option, String label, String fr, String en) {
    add(named(option).hasArg().argName(label), fr, en);
  }

  /** Adds an option with a value that may be given several times. */
  void texts(String option, String label, String fr, String en) {
    repeatable.add(add(named(option).hasArg().argName(label), fr, en));
  }

  /** Adds an option with a value that is given once or more. */
  void required(String option, String label, String fr, String en) {
    Option added = add(named(option).hasArg().argName(label), fr, en);
    repeatable.add(added);
    required.add(added);
  }

  /** Says which names may follow the options: {@code least} to {@code most}, both inclusive. */
  void names(int least, int most, String label, String fr, String en) {
    String many = most == MANY ? label + "..." : label;
    names = new Names(least, most, least == 0 ? "[" + many + "]" : many, console.say(fr, en));
  }

  /** Says what ends the help. */
  void footer(String fr, String en) {
    footer = console.say(fr, en);
  }

  private Option add(Option.Builder builder, String fr, String en) {
    Option option = builder.desc(console.say(fr, en)).get();
    options.addOption(option);
    return option;
  }

  private static Option.Builder named(String option) {
    return Option.builder().longOpt(option.substring(2));
  }

  /** How an option is called. */
  static String name(Option option) {
    return "--" + option.getLongOpt();
  }

  String name() {
    return name;
  }

  /** How it is called. */
  String call() {
    return name.equals(Main.NAME) ? name : Main.NAME + " " + name;
  }

  String description() {
    return description;
  }

  Options options() {
    return options;
  }

  boolean isRepeatable(Option option) {
    return repeatable.contains(option);
  }

  List<Option> required() {
    return required;
  }

  boolean isRequired(Option option) {
    return required.contains(option);
  }

  @Nullable
  Names names() {
    return names;
  }

  /** What ends the help; empty when nothing does. */
  String footer() {
    return footer;
  }
}
