package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Facture;
import fr.segur.model.Finding;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.edition.Bilan;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One balance request that stands alone, and the edit of one. */
class LigneFileTest {

  private static final String FACTURE =
      "\"facture\": {\"dateFacture\": \"15/02/2024\", \"montantSegurHT\": 7300.00}";
  private static final String LISTS =
      ", \"beneficiaires\": {\"isMandataire\": false, \"structures\": []}, \"piecesJustificatives\": []";

  private static LigneFile.Read read(String json) {
    return LigneFile.solde(json.getBytes(UTF_8));
  }

  private static Bilan edit(String avant, String apres) {
    return Segur.of(AfMs2DuiPde.V2)
        .modification(avant.getBytes(UTF_8), apres.getBytes(UTF_8), Facts.INCONNUS);
  }

  @Test
  void it_is_read_as_in_a_file() {
    var read = read("{\"numLigne\": 1, " + FACTURE + LISTS + "}");

    assertThat(read.ligne().numLigne()).isEqualTo(1L);
    assertThat(read.ligne().facture())
        .isEqualTo(new Facture(LocalDate.of(2024, 2, 15), new BigDecimal("7300.00")));
    assertThat(read.findings()).isEmpty();
    assertThat(read.illisibles().pointers()).isEmpty();
  }

  @Test
  void what_is_wrong_is_said_relative_to_it() {
    var read = read(
        "{\"numLigne\": \"1\", \"autre\": 2, \"facture\": {\"dateFacture\": \"x\"}" + LISTS + "}");

    assertThat(read.findings())
        .extracting(Finding::pointer)
        .containsExactlyInAnyOrder("/numLigne", "/autre", "/facture/dateFacture");
    assertThat(read.illisibles().pointers())
        .containsExactlyInAnyOrder("/numLigne", "/facture/dateFacture");
    assertThat(read.ligne().numLigne()).isNull();
  }

  @Test
  void what_is_no_request_is_a_finding_and_never_a_failure() {
    for (String json : new String[] {"", "[]", "1", "{", "{\"numLigne\": 1} 2", "\ufeff{}"}) {
      assertThat(read(json).findings()).as(json).isNotEmpty();
      assertThat(read(json).ligne().facture()).isNull();
    }
  }

  @Test
  void an_edit_of_what_is_shown_only_is_refused_at_its_place() {
    String avant = "{\"numeroEditeur\": \"00033\"" + LISTS + "}";
    String apres = "{\"numeroEditeur\": \"00034\"" + LISTS + "}";

    assertThat(edit(avant, apres).refus())
        .extracting(Finding::pointer)
        .containsExactly("/numeroEditeur");
    assertThat(edit(avant, avant).refus()).isEmpty();
  }

  @Test
  void an_unreadable_list_is_said_once_and_nothing_of_it_is_missing() {
    String avant = "{\"piecesJustificatives\": [{\"nomFichier\": \"a\", \"formatFichier\": \"PDF\","
        + " \"typeFichier\": \"VA\"}]}";

    assertThat(edit(avant, "{\"piecesJustificatives\": \"a\"}").violations())
        .contains("/piecesJustificatives")
        .noneMatch(pointer -> pointer.startsWith("/piecesJustificatives/"));
    assertThat(edit(avant, "{\"piecesJustificatives\": []}").violations())
        .contains("/piecesJustificatives/0");
  }

  @Test
  void an_unreadable_value_is_no_missing_one() {
    String avant = "{" + FACTURE + LISTS + "}";
    var bilan = edit(avant, avant.replace("7300.00", "\"7300\""));

    assertThat(bilan.constats())
        .filteredOn(one -> one.pointer().equals("/facture/montantSegurHT"))
        .extracting(Finding::code)
        .containsExactly("JSON-TYPE");
  }
}
