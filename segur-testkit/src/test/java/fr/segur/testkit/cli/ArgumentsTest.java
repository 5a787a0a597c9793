package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a command line is told in one line; the help fits a terminal. */
class ArgumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "chek # segur : argument inconnu : chek ; peut-être : check",
        "xyzzy # segur : argument inconnu : xyzzy",
        "--bogus check # segur : argument inconnu : --bogus",
        "check --fact x y # segur check : argument inconnu : --fact ; peut-être : --facts",
        "check --fact=x y # segur check : argument inconnu : --fact=x ; peut-être : --facts",
        "check -x y # segur check : argument inconnu : -x",
        "check --fac x y # segur check : argument inconnu : --fac",
        "cases --actual=1 x # segur cases : argument inconnu : --actual=1 ; peut-être : --actual",
        "price --esms 3 --ordered 2 4 # segur price : argument inconnu : 4",
        "readings R-02 R-03 # segur readings : argument inconnu : R-03",
        "check # segur check : il manque FICHIER...",
        "check --lang en # segur check: FILE... is missing",
        "--lang en check # segur check: FILE... is missing",
        "check -lang en # segur check: FILE... is missing",
        "check --max --facts x y # segur check : il manque la valeur de --max",
        "check --max --lang en # segur check: the value of --max is missing",
        "check y --max # segur check : il manque la valeur de --max",
        "price --esms 3 # segur price : il manque --ordered",
        "check --max 1 --max=2 y # segur check : --max est donné deux fois",
        "cases --actual --actual x --lang=en # segur cases: --actual is given twice",
        "check --max -1 y # segur check : --max : « -1 » n'est pas un nombre entier d'au moins 1",
        "check --max= y # segur check : --max : «  » n'est pas un nombre entier d'au moins 1",
        "check --lang de y # segur check : --lang : « de » n'est pas fr|en",
        "--lang de # segur : --lang : « de » n'est pas fr|en"
      })
  void a_wrong_word_is_told_and_what_was_meant(String words, String told) {
    CommandLineRun run = CommandLineRun.of(words.split(" ", -1));

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).startsWith(told);
  }

  @ParameterizedTest
  @CsvSource({"check --,--max", "check,\"a\"", "check --,-h"})
  void a_name_is_taken_as_it_stands(String before, String name) {
    var words = new ArrayList<>(List.of(before.split(" ", -1)));
    words.add(name);

    assertThat(CommandLineRun.of(words.toArray(new String[0])).err())
        .isEqualTo("segur : " + name + " : fichier introuvable\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "-hV", "-V -h", "-h --lang=de"})
  void help_is_given_whatever_is_missing(String words) {
    List<String> all = new ArrayList<>(List.of("rules"));
    all.addAll(List.of(words.split(" ", -1)));

    CommandLineRun run = CommandLineRun.of(all.toArray(new String[0]));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage : segur rules [-hV] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void every_help_fits_a_terminal_and_leaves_no_sign_alone(String language) {
    String root = CommandLineRun.of("--help", "--lang", language).out();
    var helps = new ArrayList<>(List.of(root));
    for (String name : Main.COMMANDS) {
      assertThat(root).contains("\n  " + name + " ");
      helps.add(CommandLineRun.of(name, "--help", "--lang", language).out());
    }

    assertThat(helps)
        .doesNotHaveDuplicates()
        .flatMap(help -> help.lines().toList())
        .allSatisfy(line -> {
          assertThat(line).hasSizeLessThan(80).doesNotEndWith(" ").doesNotEndWith("«");
          assertThat(line.strip()).doesNotMatch("[:;?!»] .*");
        });
  }
}
