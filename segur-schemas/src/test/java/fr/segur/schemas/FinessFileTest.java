package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Finding;
import fr.segur.model.Finess;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.RegistreFiness;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessFileTest {

  private static final Path DATA = Path.of("../../shared/data/finess");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String COMMENT = "finess;etalab;111;2026-05-12\n";

  @Test
  void establishments_are_found_under_their_organisme_with_their_category() throws IOException {
    FinessFile.Read read = read(COMMENT
        + row("759001001", "759000011", "177")
        + row("759001019", "759000011", "355")
        + row("2A9002003", "2A9000023", "236"));

    assertThat(read.usable()).isTrue();
    assertThat(read.date()).isEqualTo(LocalDate.of(2026, 5, 12));
    RegistreFiness registre = read.registre();
    assertThat(registre.size()).isEqualTo(3);
    assertThat(registre.organismeDe(Finess.pack("2A9002003"))).isEqualTo(Finess.pack("2A9000023"));
    assertThat(registre.categorieDe(Finess.pack("759001001"))).isEqualTo("177");
    assertThat(registre.nombreEsms(Finess.pack("759000011"))).isEqualTo(2);
    assertThat(registre.nombreEsmsDeLAppel(Finess.pack("759000011"))).isEqualTo(1);
  }

  @Test
  void quotes_are_those_of_rfc_4180() throws IOException {
    FinessFile.Read read = read(
        COMMENT + row("759001001", "759000011", "177").replace(";rs;", ";\"LIEU \"\"X\"\"; Y\";"));

    assertThat(read.usable()).isTrue();
    assertThat(read.registre().size()).isEqualTo(1);
  }

  @Test
  void both_encodings_give_the_same_register() throws IOException {
    String file = COMMENT + row("759001001", "759000011", "177").replace(";rs;", ";FOYER D'ÉTÉ;");

    FinessFile.Read utf8 = read(file.getBytes(StandardCharsets.UTF_8));
    FinessFile.Read windows = read(file.getBytes(WINDOWS_1252));

    assertThat(utf8.findings()).isEqualTo(windows.findings()).isEmpty();
    assertThat(utf8.registre().size()).isEqualTo(windows.registre().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void line_ends_and_a_byte_order_mark_change_nothing(String end) throws IOException {
    String file = "\ufeff" + COMMENT + row("759001001", "759000011", "177");

    FinessFile.Read read = read(file.replace("\n", end));

    assertThat(read.findings()).isEmpty();
    assertThat(read.registre().size()).isEqualTo(1);
    assertThat(read.date()).isEqualTo(LocalDate.of(2026, 5, 12));
  }

  @Test
  void of_two_rows_of_an_establishment_the_first_counts() throws IOException {
    FinessFile.Read read =
        read(COMMENT + row("759001001", "759000011", "177") + row("759001001", "759000029", "295"));

    assertThat(read.usable()).isTrue();
    assertThat(read.registre().size()).isEqualTo(1);
    assertThat(read.registre().organismeDe(Finess.pack("759001001")))
        .isEqualTo(Finess.pack("759000011"));
    assertThat(read.registre().categorieDe(Finess.pack("759001001"))).isEqualTo("177");
    assertThat(read.registre().connaitOrganisme(Finess.pack("759000029"))).isFalse();
  }

  @Test
  void the_layout_with_locations_has_a_field_less_and_rows_that_do_not_count() throws IOException {
    String row = row("759001001", "759000011", "177");
    FinessFile.Read read = read(COMMENT
        + row.replace(";\n", "\n")
        + "geolocalisation;759001001;870262.2;6571540.8;1,ATLASANTE;2026-05-04\n"
        + row("759001019", "759000011", "295").replace(";\n", "\n"));

    assertThat(read.findings()).isEmpty();
    assertThat(read.registre().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000024", "2,601E+13", "7.59E+08"})
  void a_number_that_a_spreadsheet_damaged_refuses_the_file_and_says_so(String damaged)
      throws IOException {
    FinessFile.Read read = read(COMMENT + row(damaged, "759000011", "177"));

    assertThat(read.usable()).isFalse();
    assertThat(read.findings().get(0).code()).isEqualTo("FINESS-NUMERO");
    assertThat(read.findings().get(0).message(Locale.FRENCH))
        .contains("Ligne 2", damaged, "tableur");
  }

  @Test
  void what_is_not_an_extraction_is_refused() throws IOException {
    assertThat(codes("")).containsExactly("FINESS-ENTETE", "FINESS-VIDE");
    assertThat(codes(COMMENT)).containsExactly("FINESS-VIDE");
    assertThat(codes(row("759001001", "759000011", "177"))).containsExactly("FINESS-ENTETE");
    assertThat(codes(COMMENT + "geolocalisation;759001001;1;2;3;2026-05-04\n"))
        .containsExactly("FINESS-VIDE");
    assertThat(codes(COMMENT + "structureet,759001001,759000011\n"))
        .containsExactly("FINESS-LIGNE", "FINESS-VIDE");
    assertThat(codes(COMMENT + "structureet;759001001;759000011\n"))
        .containsExactly("FINESS-CHAMPS", "FINESS-VIDE");
    assertThat(codes(COMMENT + row("ABC", "759000011", "177")))
        .containsExactly("FINESS-NUMERO", "FINESS-VIDE");
    assertThat(codes(COMMENT + row("759001001", "759000011", "Foyer")))
        .containsExactly("FINESS-CATEGORIE", "FINESS-VIDE");
    assertThat(codes(COMMENT + "structureet;\"759001001;7\n"))
        .containsExactly("FINESS-CSV", "FINESS-VIDE");
  }

  @Test
  void a_spoilt_column_does_not_flood_the_findings() throws IOException {
    FinessFile.Read read = read(COMMENT + row("10000024", "759000011", "177").repeat(1000));

    assertThat(read.findings())
        .filteredOn(f -> f.code().equals("FINESS-NUMERO"))
        .hasSize(10);
  }

  @Test
  void bytes_that_cannot_be_had_are_no_finding() {
    assertThatThrownBy(() -> FinessFile.read(AfMs2DuiPde.V2, () -> {
          throw new FileNotFoundException("absent");
        }))
        .isInstanceOf(FileNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "etalab-cs1100502-20260512-extrait.utf8.csv",
        "etalab-cs1100502-20260512-extrait.windows-1252.csv",
        "cs1100502-20211214-derive.csv"
      })
  void real_rows_are_read(String name) throws IOException {
    Path file = DATA.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "outside data is not there");

    FinessFile.Read read = read(Files.readAllBytes(file));

    assertThat(read.findings()).isEmpty();
    long rows = new String(Files.readAllBytes(file), WINDOWS_1252)
        .lines()
        .filter(line -> line.startsWith("structureet;"))
        .count();
    assertThat(read.registre().size()).isEqualTo((int) rows);
  }

  @Test
  void real_rows_of_locations_only_are_no_extraction() throws IOException {
    Path file = DATA.resolve("etalab-cs1100507-20260512-geolocalisation.csv");
    Assumptions.assumeTrue(Files.exists(file), "outside data is not there");

    assertThat(read(Files.readAllBytes(file)).findings())
        .extracting(Finding::code)
        .containsExactly("FINESS-VIDE");
  }

  private static Iterable<String> codes(String file) throws IOException {
    return read(file).findings().stream().map(Finding::code).toList();
  }

  private static FinessFile.Read read(String file) throws IOException {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static FinessFile.Read read(byte[] file) throws IOException {
    return FinessFile.read(AfMs2DuiPde.V2, RequestSource.of(file));
  }

  /** A row of 32 fields, the last one empty. */
  private static String row(String geo, String juridique, String categorie) {
    return "structureet;%s;%s;rs;rslongue;;;;;;;;;;;;;;%s;lib;;;;;;;;;;;;\n"
        .formatted(geo, juridique, categorie);
  }
}
