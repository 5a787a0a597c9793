package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.LigneDemande;
import fr.segur.model.Outcome;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Situe.Depot;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts and numbers of the right type become days, amounts and choices. */
class ValuesTest {

  private static final String DATE = "/lignesImport/0/commande/dateCommande";
  private static final String MONTANT = "/lignesImport/0/commande/montantSegurHT";
  private static final String TAUX = "/lignesImport/0/commande/tauxTVA";
  private static final String NUM_LIGNE = "/lignesImport/0/numLigne";

  /** Days that are certain although they are not written as they must be. */
  private static final List<String> MEANT = List.of(
      "2023/05/12", "2023-5-12", "2023-05-12T00:00:00", " 2023-05-12", "2023-05-12 ", "20230512");

  @ParameterizedTest
  @CsvSource({
    "2023-05-12, 2023-05-12",
    "12/05/2023, 2023-05-12",
    "2024-02-29, 2024-02-29",
    "29/02/2024, 2024-02-29",
    "31/12/2022, 2022-12-31",
    "0001-01-01, 0001-01-01",
    "9999-12-31, 9999-12-31",
  })
  void a_day_is_written_in_one_of_two_ways(String text, LocalDate day) throws IOException {
    assertThat(Objects.requireNonNull(first(DATE, '"' + text + '"').commande()).dateCommande())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "29/02/2023",
        "2023-02-30",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "00/01/2023",
        "01/13/2023",
        "32/01/2023",
        "12-05-2023",
        "2023/05/12",
        "12.05.2023",
        "2023-5-12",
        "1/5/2023",
        "12/05/23",
        "2023-05-12T00:00:00",
        "2023-05-12T00:00:00Z",
        " 2023-05-12",
        "2023-05-12 ",
        "20230512",
        "1683849600",
        "12 mai 2023",
        "2023-05-1a",
        "+2023-05-12",
        "-023-05-12",
        "\u0662\u0660\u0662\u0663-05-12",
        "today",
        "12/05-2023",
        "2023-05/12",
        "null"
      })
  void anything_else_is_not_a_day(String text) {
    String file = Sample.put(DATE, '"' + text + '"');
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, "FORM-DATE");
    assertThat(finding.pointer()).isEqualTo(DATE);
    assertThat(finding.statements()).containsExactly("S002-107");
    assertThat(finding.fix())
        .isEqualTo(MEANT.contains(text) ? Fix.replace(DATE, "\"2023-05-12\"") : null);
    assertThat(Sample.offset(finding)).isEqualTo(Sample.at(DATE).start());
    assertThat(Sample.of(verdict, "JSON-MANQUANT")).isEmpty();
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/lignesImport/0/commande/regimeTVA|ttc|TTC",
        "/lignesImport/0/commande/regimeTVA|' TTC '|TTC",
        "/lignesImport/0/commande/regimeTVA|TVA|",
        "/lignesImport/0/commande/regimeTVA|T TC|",
        "/lignesImport/0/beneficiaires/structures/0/StatutAdminTechnique|e|E",
        "/lignesImport/0/beneficiaires/structures/0/StatutAdminTechnique|X|",
        "/typeDemande|avance|AVANCE",
        "/typeDemande|AVOIR|",
      })
  void a_text_that_is_none_of_the_choices(String pointer, String text, String right) {
    Verdict verdict = Sample.check(Sample.put(pointer, '"' + text + '"'));
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, "FORM-VALEUR");
    assertThat(finding.pointer()).isEqualTo(pointer);
    assertThat(Sample.offset(finding)).isEqualTo(Sample.at(pointer).start());
    assertThat(finding.fix())
        .isEqualTo(right == null ? null : Fix.replace(pointer, '"' + right + '"'));
    assertThat(Sample.of(verdict, "JSON-MANQUANT")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.000", "1e0", "10e-1", "0.1E+1", "100E-2"})
  void a_whole_number_is_one_however_it_is_written(String number) throws IOException {
    assertThat(first(NUM_LIGNE, number).numLigne()).isEqualTo(1L);
    assertThat(Sample.check(Sample.put(NUM_LIGNE, number)).outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e-1", "0.999999999999999999999", "1.0000000000000000000000001"})
  void what_is_not_whole_is_not_an_integer(String number) {
    Finding finding = Sample.one(Sample.check(Sample.put(NUM_LIGNE, number)), "JSON-TYPE");
    assertThat(finding.pointer()).isEqualTo(NUM_LIGNE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "0.0", "0e17", "-1"})
  void zero_and_less_are_whole_numbers(String number) {
    Verdict verdict = Sample.check(Sample.put(NUM_LIGNE, number));
    assertThat(Sample.summary(verdict)).containsExactly("FORM-NUM-LIGNE " + NUM_LIGNE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9125",
        "9125.0",
        "9125.00",
        "9125.000",
        "9.125e3",
        "9.125E+3",
        "91250000e-4",
        "0.9125e4"
      })
  void an_amount_counts_by_its_value_and_keeps_its_text(String number) throws IOException {
    BigDecimal amount =
        Objects.requireNonNull(first(MONTANT, number).commande()).montantSegurHT();
    assertThat(amount).isEqualTo(new BigDecimal(number)).isEqualByComparingTo("9125");
    assertThat(Sample.check(Sample.put(MONTANT, number)).outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void an_amount_never_passes_through_a_double() throws IOException {
    String number = "9007199254740993.01";
    assertThat(Objects.requireNonNull(first(MONTANT, number).commande()).montantSegurHT())
        .isEqualTo(new BigDecimal(number));
    // the next doubles above 9125 would all be 9125
    Verdict verdict = Sample.check(Sample.put(MONTANT, "9125.0000000000000001"));
    assertThat(Sample.one(verdict, "FORM-MONTANT").pointer()).isEqualTo(MONTANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20.001", "-0.01", "-20"})
  void a_rate_out_of_form(String number) {
    assertThat(Sample.one(Sample.check(Sample.put(TAUX, number)), "FORM-TAUX").pointer())
        .isEqualTo(TAUX);
  }

  /** The first request, when that value stands there. */
  private static LigneDemande first(String pointer, String json) throws IOException {
    List<LigneDemande> lignes = new ArrayList<>();
    RequestFile.read(
        RequestSource.of(Sample.put(pointer, json).getBytes(UTF_8)),
        null,
        TypeDemande.AVANCE,
        new RequestFile.Listener() {
          @Override
          public void finding(Finding finding) {
            throw new AssertionError(finding.toString());
          }

          @Override
          public void ligne(LigneDemande ligne, Illisibles illisibles) {
            assertThat(illisibles.pointers()).isEmpty();
            lignes.add(ligne);
          }

          @Override
          public void depot(Depot depot) {
            assertThat(depot.lignes()).isEqualTo(2);
          }
        });
    return lignes.get(0);
  }

  @Test
  void the_form_of_an_amount_is_judged_even_where_the_kind_is_not_known() {
    String file = Sample.with("9125.0", "9125.001").replace("\"AVANCE\"", "\"avance\"");
    assertThat(Sample.summary(Sample.check(file)))
        .containsExactly(
            "FORM-VALEUR /typeDemande", "FORM-MONTANT /lignesImport/0/commande/montantSegurHT");
    assertThat(Sample.summary(Sample.check(file.replace("9125.001", "9125.01"))))
        .containsExactly("FORM-VALEUR /typeDemande");
  }
}
