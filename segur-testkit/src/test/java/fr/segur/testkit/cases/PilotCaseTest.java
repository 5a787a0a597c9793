package fr.segur.testkit.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.rules.AfMs2DuiPde;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of which something is missing, and cases that cannot be read. */
class PilotCaseTest {

  private static final String GOOD = """
      {"le":"2024-12-05T09:30:00+01:00","type":"DECLARER","pilote":"p1","numeroAns":"MSY12p4qNN",\
      "numeroASP":"FINHOP012901M0","pmsi":"130028228","sons":"DPI",\
      "avance":{"statut":"DECIDEE","paiement":"PAIEMENT_EFFECTUE","vague":2},\
      "enrolementValide":true,"solutionReferencee":true,\
      "pv":{"type":"PV_PILOTE","sons":"DPI","signe":true}}""";

  @Test
  void a_whole_event_is_accepted() {
    assertThat(refused(GOOD)).contains("\"refuses\":[]", "\"p1\":\"EN_COURS\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pilote\":\"p1\"",
        "\"numeroAns\":\"MSY12p4qNN\"",
        "\"numeroASP\":\"FINHOP012901M0\"",
        "\"pmsi\":\"130028228\"",
        "\"sons\":\"DPI\",\"avance\"",
        "\"statut\":\"DECIDEE\"",
        "\"paiement\":\"PAIEMENT_EFFECTUE\"",
        "\"vague\":2",
        "\"enrolementValide\":true",
        "\"solutionReferencee\":true",
        "\"type\":\"PV_PILOTE\"",
        "\"signe\":true",
        "\"type\":\"DECLARER\"",
      })
  void whatever_is_missing_refuses_the_event(String pair) {
    String key = pair.substring(0, pair.indexOf(':'));

    assertThat(GOOD).contains(pair);
    assertThat(refused(GOOD.replace(pair, pair.replace(key, "\"autre\""))))
        .contains("\"ok\":true", "\"refuses\":[0]", "\"pilotes\":{}", "\"soldeOuvert\":{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"role\":\"FOURNISSEUR\"}",
        "{\"evenements\":[]}",
        "{\"role\":\"FOURNISSEUR\",\"evenements\":{}}",
        "{\"role\":\"FOURNISSEUR\",\"evenements\":[{\"type\":\"VALIDER\"}]}",
        "{\"role\":\"FOURNISSEUR\",\"evenements\":[{\"le\":\"2024-12-05\",\"type\":\"VALIDER\"}]}",
        "{\"role\":\"FOURNISSEUR\",\"evenements\":[3]}",
      })
  void a_case_that_cannot_be_read_fails_with_a_reason(String input) {
    assertThat(run(input)).contains("\"ok\":false,\"actual\":null,\"raison\":");
  }

  @Test
  void an_unknown_role_is_entitled_to_nothing() {
    assertThat(run("{\"role\":\"VISITEUR\",\"evenements\":[" + GOOD + "]}"))
        .contains("\"refuses\":[0]");
  }

  private static String refused(String event) {
    return run("{\"role\":\"FOURNISSEUR_ADMINISTRATEUR\",\"evenements\":[" + event + "]}");
  }

  private static String run(String input) {
    String line = "{\"id\":\"a\",\"kind\":\"pilot\",\"input\":" + input + "}";
    return CaseRunner.of(AfMs2DuiPde.V2, Locale.FRENCH)
        .actual(line.getBytes(UTF_8))
        .json();
  }
}
