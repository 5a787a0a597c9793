package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.segur.model.Montant;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import fr.segur.rules.suivi.Cellule;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.DemandeSuivie;
import fr.segur.rules.suivi.SuiviDesDemandes;
import fr.segur.rules.suivi.Tableau;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCsvTest {

  private static final DemandeSuivie DEMANDE = DemandeSuivie.builder()
      .numeroDossier("FINMS2007947M2")
      .type(TypeDemande.SOLDE)
      .numeroEditeur("00040")
      .logiciel("DUI-PDS")
      .dateDepot(LocalDate.of(2023, 4, 7))
      .dateCommande(LocalDate.of(2022, 12, 10))
      .statut(StatutDemande.REGULARISATION_EN_COURS)
      .etatPaiement(StatutPaiement.PAIEMENT_EN_COURS)
      .montantDeclare(Montant.ofCents(120000))
      .build();

  /** One column of free text. */
  private static final Tableau<String> TEXTES = list(Colonne.de("Texte", "Text", Cellule::texte));

  @Test
  void the_list_opens_in_a_french_spreadsheet() {
    assertThat(csv(SuiviDesDemandes.TABLEAU, List.of(DEMANDE), Locale.FRENCH))
        .isEqualTo("\ufeffNuméro de dossier;Type;Numéro Editeur;Logiciel;Date dépôt;"
            + "Date de la commande;Statut;Etat de paiement;Montant Ségur Déclaré\r\n"
            + "FINMS2007947M2;SOLDE;'00040;DUI-PDS;07/04/2023;10/12/2022;"
            + "Régularisation en cours;Paiement en cours;1200,00\r\n");
  }

  @Test
  void the_list_opens_in_an_english_spreadsheet() {
    assertThat(csv(SuiviDesDemandes.TABLEAU, List.of(DEMANDE), Locale.ENGLISH))
        .isEqualTo("\ufeffFile number,Type,Publisher number,Software,Date of deposit,"
            + "Date of the order,Status,Payment,Ségur amount declared\r\n"
            + "FINMS2007947M2,BALANCE,'00040,DUI-PDS,2023-04-07,2022-12-10,"
            + "Regularisation in progress,Payment in progress,1200.00\r\n");
  }

  @Test
  void an_empty_list_has_its_headings_only() {
    assertThat(csv(TEXTES, List.of(), Locale.FRENCH)).isEqualTo("\ufeffTexte\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33222222222",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\ttext",
        " =1",
        "\u00a0=1",
        "\u200b=1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201",
      })
  void what_starts_a_formula_is_shown_as_text(String text) {
    assertThat(field(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00033", "43806968400019", "030780092", "1E5", "12/05/2023", "1,5", "10:30", "3%"})
  void what_would_turn_into_a_number_or_a_date_stays_text(String text) {
    assertThat(field(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "DUI-PDS",
        "MSY12p4qNN",
        "2A0000014",
        "A L'EAU PLOMBIER",
        "a=b",
        "a;b",
        "\"",
        "e",
        "l1\nl2",
        "'"
      })
  void any_other_text_is_left_alone(String text) {
    assertThat(field(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"fr, '-0,05'", "en, -0.05"})
  void an_amount_below_zero_is_still_a_number(String lang, String written) {
    Tableau<Montant> amounts = list(Colonne.de("M", "M", Cellule.Somme::new));

    assertThat(csv(amounts, List.of(Montant.ofCents(-5)), Locale.forLanguageTag(lang)))
        .isEqualTo("\ufeffM\r\n" + written + "\r\n");
  }

  @Property(tries = 300)
  void every_text_comes_back_and_none_starts_a_formula(@ForAll List<String> texts) {
    List<String> read = fields(csv(TEXTES, texts, Locale.FRENCH));

    assertThat(read).hasSameSizeAs(texts);
    for (int i = 0; i < read.size(); i++) {
      String field = read.get(i);
      assertThat(field).isIn(texts.get(i), "'" + texts.get(i));
      assertThat(field.strip()).doesNotStartWith("=").doesNotStartWith("@").doesNotMatch("[0-9]+");
    }
  }

  private static String field(String text) {
    return fields(csv(TEXTES, List.of(text), Locale.FRENCH)).get(0);
  }

  private static List<String> fields(String csv) {
    return CsvReader.builder()
        .fieldSeparator(';')
        .skipEmptyLines(false)
        .ofCsvRecord(csv.substring(1))
        .stream()
        .skip(1)
        .map(record -> record.getField(0))
        .toList();
  }

  private static <L> Tableau<L> list(Colonne<L> colonne) {
    return new Tableau<>(new Text("Liste", "List"), List.of(colonne), List.of(), List.of());
  }

  private static <L> String csv(Tableau<L> tableau, List<L> rows, Locale locale) {
    return new String(ExportCsv.of(tableau, rows, locale), UTF_8);
  }
}
