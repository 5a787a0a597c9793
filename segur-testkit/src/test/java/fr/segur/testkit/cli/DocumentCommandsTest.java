package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code document}, {@code checklist} and {@code obligations}. */
class DocumentCommandsTest {

  private static final String VA = """
      {"etablissements": [{"FINESSGeo": "759001001", "deploiement": true, "tableauDeBord": true, "indicateurs": true}],
       "signature": {"moyen": "CPX", "signataire": "MARTIN Claire", "parLeResponsable": true}}
      """;

  @TempDir
  Path folder;

  @Test
  void a_document_that_shows_everything_exits_0_with_one_line() {
    CommandLineRun run = CommandLineRun.with(VA.getBytes(UTF_8), "document", "va", "-");

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(0, "entrée standard\u00a0: ACCEPTABLE — aucun constat\n", ""));
  }

  @Test
  void one_that_does_not_exits_1_and_says_where() {
    String file = CommandLineRun.file(folder, "va.json", VA.replace("CPX", "EIDAS"));
    CommandLineRun text = CommandLineRun.of("document", "va", file);
    CommandLineRun json = CommandLineRun.of("document", "va", "--format", "json", file);

    assertThat(text.exit()).isEqualTo(1);
    assertThat(text.out()).contains("VA-6.2-SIGNATURE-NIVEAU", "(S002-125)");
    assertThat(json.exit()).isEqualTo(1);
    assertThat(json.out())
        .hasLineCount(1)
        .contains("\"code\":\"VA-6.2-SIGNATURE-NIVEAU\"", "\"pointer\":\"/signature/niveau\"");
  }

  @Test
  void several_documents_are_summed_up_and_a_missing_one_exits_66() {
    String good = CommandLineRun.file(folder, "good.json", VA);
    CommandLineRun run = CommandLineRun.of("document", "va", good, folder + "/none.json");

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.out()).endsWith("\n2 fichiers : 1 ACCEPTABLE, 1 illisible.\n");
  }

  @Test
  void an_order_form_lacks_facts_until_they_are_told() {
    String bon = CommandLineRun.file(
        folder, "bon.json", "{\"dateCommande\": \"2023-05-12\", \"structures\": []}");
    CommandLineRun run = CommandLineRun.of("document", "bon-de-commande", bon);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("BC-6.1-CLIENT", "solution — ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrolement", "attestation-tva", "bon-de-commande", "facture", "va"})
  void every_model_prints_its_checklist(String modele) {
    CommandLineRun french = CommandLineRun.of("checklist", modele);
    CommandLineRun english =
        CommandLineRun.of("checklist", modele, "--format", "markdown", "--lang", "en");

    assertThat(french.exit()).isZero();
    assertThat(french.out()).contains("[ ] ", "(S002-");
    assertThat(english.out()).startsWith("# ").contains("\n- [ ] ");
  }

  @Test
  void duties_get_their_last_days_from_options() {
    CommandLineRun run =
        CommandLineRun.of("obligations", "--order", "2023-05-12", "--portability", "2023-10-02");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("au plus tard le 31/12/2023", "jusqu'au 12/05/2029")
        .contains("au plus tard le 09/09/2023");
    assertThat(CommandLineRun.of(
                "obligations",
                "--order",
                "2023-05-12",
                "--contract-end",
                "2024-12-31",
                "--lang",
                "en")
            .out())
        .contains("until 2024-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document",
        "document va",
        "document devis x.json",
        "document va --format xml x.json",
        "document va --facts - -",
        "checklist",
        "checklist devis",
        "checklist va --format html",
        "obligations --order 12/05/2023",
        "obligations --order 2023-02-30",
        "obligations x"
      })
  void wrong_usage_exits_64(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err().lines()).hasSize(2);
  }
}
