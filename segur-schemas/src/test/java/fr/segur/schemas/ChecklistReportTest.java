package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.documents.Checklist;
import fr.segur.rules.documents.Modeles;
import fr.segur.rules.documents.Obligation.Jalons;
import fr.segur.rules.documents.Obligations;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Checklists to print: text and Markdown, in both languages. */
class ChecklistReportTest {

  private static String text(Checklist checklist, Locale locale) throws IOException {
    var out = new StringBuilder();
    ChecklistReport.text(locale).write(checklist, out);
    return out.toString();
  }

  private static String markdown(Checklist checklist, Locale locale) throws IOException {
    var out = new StringBuilder();
    ChecklistReport.markdown(locale).write(checklist, out);
    return out.toString();
  }

  @Test
  void a_line_has_a_box_who_when_its_code_and_its_source() throws IOException {
    Checklist va = Modeles.VA.checklist(AfMs2DuiPde.V2);

    assertThat(text(va, Locale.FRENCH))
        .startsWith("Attestation de vérification d'aptitude (VA)\n\n── Les ESMS\n\n[ ] ")
        .contains("[ ] Le client atteste, pour chaque ESMS, que le logiciel y est déployé.\n"
            + "    client final — avant la demande de solde\n"
            + "    VA-6.2-DEPLOIEMENT — AF-MS2 DUI PDE-Va1 V2, § 6.2 (S002-126) et § 6.2 tableau"
            + " (S002-129)\n");
    assertThat(markdown(va, Locale.ENGLISH))
        .startsWith("# Verification certificate (VA)\n\n## The ESMS\n\n- [ ] ")
        .contains("- [ ] The client attests, for each ESMS, that the software is deployed there.\n"
            + "  client — before the balance request  \n"
            + "  VA-6.2-DEPLOIEMENT — ");
  }

  @Test
  void a_wording_is_printed_to_the_letter() throws IOException {
    Checklist bon = Modeles.BON_DE_COMMANDE.checklist(AfMs2DuiPde.V2);

    assertThat(text(bon, Locale.FRENCH))
        .contains(
            "    «\u00a0Montant de la Prestation Ségur pris en charge par l'Etat au titre du Ségur de la"
                + " santé\u00a0»\n")
        .contains("sous 120 jours sur le site de l'ANS");
    assertThat(markdown(bon, Locale.ENGLISH)).contains("  “Prestation Ségur”  \n");
  }

  @Test
  void duties_say_their_last_day_where_it_is_known() throws IOException {
    var jalons = new Jalons(LocalDate.of(2023, 5, 12), LocalDate.of(2023, 10, 2), null);

    assertThat(text(Obligations.checklist(AfMs2DuiPde.V2, jalons), Locale.FRENCH))
        .contains(
            "    fournisseur → client final — 90 jours calendaires après la demande formelle du client\u00a0:"
                + " données remises au plus tard le 31/12/2023\n"
                + "    OBL-4.5-DELAI — AF-MS2 DUI PDE-Va1 V2, § 4.5 (S002-085)\n");
    assertThat(text(Obligations.checklist(AfMs2DuiPde.V2, jalons), Locale.ENGLISH))
        .contains(": data handed over on 2023-12-31 at the latest");
    assertThat(text(Obligations.checklist(AfMs2DuiPde.V2, Jalons.INCONNUS), Locale.FRENCH))
        .doesNotContain("au plus tard");
  }

  @Test
  void every_line_of_every_checklist_is_printed() throws IOException {
    for (var modele : Modeles.ALL) {
      Checklist checklist = modele.checklist(AfMs2DuiPde.V2);
      String printed = text(checklist, Locale.FRENCH);
      assertThat(printed.lines().filter(line -> line.startsWith("[ ] ")))
          .hasSameSizeAs(checklist.points());
      assertThat(printed).doesNotContain("{", "null");
    }
  }
}
