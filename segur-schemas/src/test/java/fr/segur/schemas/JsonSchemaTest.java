package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Bornes;
import fr.segur.model.Champ;
import fr.segur.model.NumeroDossier;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Settings;
import fr.segur.rules.TableDesCertificats;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas that are shipped, their words, and their patterns; outside validators read them
 * elsewhere.
 */
class JsonSchemaTest {

  @ParameterizedTest
  @EnumSource
  void the_shipped_schema_is_the_generated_one(TypeDemande type) {
    String name = type.name().toLowerCase(Locale.ROOT) + ".schema.json";
    assertThat(Sample.resource(name))
        .as("after a change of rules: segur.jar schema advance|balance > %s", name)
        .isEqualTo(Sample.SEGUR.schema(type));
  }

  @Test
  void the_shipped_schema_of_dialects_is_the_generated_one() {
    assertThat(Sample.resource("dialecte.schema.json"))
        .as("after a change of the layout: segur.jar schema dialect > dialecte.schema.json")
        .isEqualTo(Dialect.schema());
  }

  @ParameterizedTest
  @EnumSource
  void every_key_has_a_title_and_a_description_in_both_languages(TypeDemande type) {
    Tree schema = Sample.tree(Sample.SEGUR.schema(type));
    assertThat(count(schema)).isGreaterThan(40);
  }

  /** Keys below {@code schema}, each of which has words. */
  private static int count(Tree schema) {
    int keys = 0;
    for (String holder : List.of("properties", "items")) {
      Tree held = schema.get(holder);
      if (held != null && holder.equals("items")) {
        keys += count(held);
      } else if (held != null) {
        for (Tree.Member property : held.members()) {
          String printed = property.value().print(null, () -> "");
          assertThat(printed).as(property.key()).containsPattern("\"title\":\"[^\"/]+ / [^\"]+\"");
          assertThat(printed)
              .as(property.key())
              .containsPattern("\"description\":\"[^\"]+\\\\n\\\\n");
          keys += 1 + count(property.value());
        }
      }
    }
    return keys;
  }

  @Test
  void every_row_of_the_table_that_asks_something_is_a_conditional() {
    String schema = Sample.SEGUR.schema(TypeDemande.AVANCE);
    for (TableDesCertificats.Row row : TableDesCertificats.ROWS) {
      boolean asks = row.numeroCarteCPX() != TableDesCertificats.Exigence.FACULTATIF;
      assertThat(schema.contains("\"$comment\": \"" + row.statement() + " :")).isEqualTo(asks);
    }
    assertThat(Sample.SEGUR.schema(TypeDemande.SOLDE)).doesNotContain(Champ.NUMERO_CARTE_CPX.cle());
  }

  @Test
  void the_readings_chosen_are_those_of_the_schema() {
    Readings optional = Readings.DEFAULTS.with(Reading.R_11, Option.FACULTATIFS);
    Readings signs = Readings.DEFAULTS.with(Reading.R_10, Option.LETTRES_ESPACE_TIRET_APOSTROPHE);
    String usual = Sample.SEGUR.schema(TypeDemande.AVANCE);
    String one = Sample.SEGUR.with(Settings.DEFAULTS.with(optional)).schema(TypeDemande.AVANCE);
    String other = Sample.SEGUR.with(Settings.DEFAULTS.with(signs)).schema(TypeDemande.AVANCE);
    assertThat(one).isNotEqualTo(usual).isNotEqualTo(other);
    assertThat(other).isNotEqualTo(usual);
    assertThat(
            Pattern.compile(Patterns.LETTERS_AND_SIGNS).matcher("Le Goff-d'Arc").find())
        .isTrue();
    assertThat(Pattern.compile(Patterns.LETTERS).matcher("Le Goff").matches()).isFalse();
  }

  @Test
  void a_date_is_a_day_of_the_calendar_in_either_form() {
    Pattern date = Pattern.compile(Patterns.DATE);
    for (int year : new int[] {0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          for (String form : List.of("%1$04d-%2$02d-%3$02d", "%3$02d/%2$02d/%1$04d")) {
            String text = String.format(Locale.ROOT, form, year, month, day);
            assertThat(date.matcher(text).matches()).as(text).isEqualTo(Dates.parse(text) != null);
          }
        }
      }
    }
  }

  @Test
  void blanks_are_those_of_Java() {
    Pattern some = Pattern.compile(Patterns.NOT_BLANK);
    Pattern none = Pattern.compile(Patterns.ONLY_BLANKS);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = Character.toString(c);
      assertThat(some.matcher(text).find()).as("U+%04X", c).isEqualTo(!text.isBlank());
      assertThat(none.matcher(text).matches()).as("U+%04X", c).isEqualTo(text.isBlank());
    }
  }

  @Test
  void no_letter_is_taken_for_a_sign() {
    Pattern letters = Pattern.compile(Patterns.LETTERS);
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isLetter)
            .filter(c -> !letters.matcher(Character.toString(c)).matches()))
        .isEmpty();
    assertThat(IntStream.range(0, 0xC0)
            .filter(c -> !Character.isLetter(c))
            .filter(c -> letters.matcher(Character.toString(c)).matches()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AF-MS2 DUI PDE-Va1, true",
    "AF MS2-DUI\u00a0PDE Va1, true",
    "AF-MS2 DUI PDE-Va2, false",
    "AF-MS2 DUI PDE-Va1x, false",
    "AF-MS2 DUI PDEVa1, false"
  })
  void blanks_and_hyphens_of_the_reference_are_equal(String reference, boolean named) {
    assertThat(Pattern.compile(Patterns.reference(AfMs2DuiPde.V2))
            .matcher(reference)
            .find())
        .isEqualTo(named);
    assertThat(AfMs2DuiPde.V2.estNommePar(reference)).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FINMS2009167M0",
        "FINMS2009167M12",
        "FINHOP012755M0",
        "FINMS2009167M",
        "FINMS200916M0",
        "FINMs2009167M0",
        "FINMS2009167X0",
        "XINMS2009167M0",
        "FINMS2009167M0x"
      })
  void the_form_of_a_dossier_number_is_that_of_the_model(String numero) {
    assertThat(numero.matches(Bornes.FORME_NUMERO_DOSSIER))
        .isEqualTo(NumeroDossier.estBienForme(numero));
  }

  @Test
  void it_is_UTF_8_text_that_any_strict_reader_reads() {
    for (TypeDemande type : TypeDemande.values()) {
      assertThat(Tree.malformedAt(Sample.SEGUR.schema(type).getBytes(UTF_8))).isNegative();
    }
  }
}
