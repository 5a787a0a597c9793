package fr.segur.rules;

import static fr.segur.rules.EtapeDePrix.Poste.AVANCE;
import static fr.segur.rules.EtapeDePrix.Poste.DECLARE;
import static fr.segur.rules.EtapeDePrix.Poste.ORGANISME;
import static fr.segur.rules.EtapeDePrix.Poste.PLAFOND;
import static fr.segur.rules.EtapeDePrix.Poste.SANS_TVA;
import static fr.segur.rules.EtapeDePrix.Poste.SOLDE;
import static fr.segur.rules.EtapeDePrix.Poste.TOTAL;
import static fr.segur.rules.EtapeDePrix.Poste.TOTAL_HT;
import static fr.segur.rules.EtapeDePrix.Poste.TVA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.rules.Prix.Commande;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a price says of itself, step by step. */
class EtapeDePrixTest {

  private static List<EtapeDePrix> etapes(
      Readings readings, RegimeTva regime, @Nullable String declare, Part... parts) {
    var montant = declare == null ? null : Montant.parse(declare).orElseThrow();
    var commande = new Commande(List.of(parts), regime, new BigDecimal("20"), montant);
    return Prix.of(AfMs2DuiPde.V2, readings, commande).etapes();
  }

  private static String said(List<EtapeDePrix> etapes, EtapeDePrix.Poste poste) {
    return etapes.stream()
        .filter(etape -> etape.poste() == poste)
        .map(etape -> etape.in(Locale.ENGLISH))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void vat_is_a_step_for_those_who_are_liable_to_it_and_a_remark_for_the_others() {
    var liable = etapes(Readings.DEFAULTS, RegimeTva.TTC, null, new Part(1, 1));
    var exempt = etapes(Readings.DEFAULTS, RegimeTva.HT, null, new Part(1, 1));

    assertThat(liable)
        .extracting(EtapeDePrix::poste)
        .containsExactly(ORGANISME, PLAFOND, DECLARE, TVA, TOTAL, AVANCE, SOLDE);
    assertThat(exempt)
        .extracting(EtapeDePrix::poste)
        .containsExactly(ORGANISME, PLAFOND, DECLARE, SANS_TVA, TOTAL_HT, AVANCE, SOLDE);
    assertThat(said(liable, TVA)).startsWith("VAT: €666.67 (20 % of the declared amount");
    assertThat(said(liable, TOTAL)).isEqualTo("Paid in all: €4,000.00 (declared amount + VAT)");
    assertThat(said(exempt, SANS_TVA)).startsWith("VAT: €0.00 (supplier not liable");
    assertThat(said(exempt, TOTAL_HT)).isEqualTo("Paid in all: €3,333.33 (declared amount)");
  }

  @Test
  void the_words_are_french_in_french() {
    var liable = etapes(Readings.DEFAULTS, RegimeTva.TTC, null, new Part(1, 1));
    var exempt = etapes(Readings.DEFAULTS, RegimeTva.HT, null, new Part(1, 1));

    assertThat(liable.get(4).in(Locale.FRENCH)).endsWith("(montant déclaré + TVA)");
    assertThat(exempt.get(4).in(Locale.FRENCH)).endsWith("(montant déclaré)");
  }

  @Test
  void only_organismes_have_a_rank() {
    var etapes = etapes(Readings.DEFAULTS, RegimeTva.TTC, null, new Part(1, 1), new Part(5, 5));

    assertThat(etapes)
        .extracting(etape -> etape.label().en())
        .startsWith("Organisme 1", "Organisme 2", "Ceiling excl. VAT", "Declared amount excl. VAT");
    assertThat(etapes).extracting(etape -> etape.label().fr()).startsWith("Organisme 1");
  }

  @Test
  void a_reading_that_counts_is_named_in_the_step_it_changes() {
    var perEsms = Readings.DEFAULTS.with(Reading.R_06, Option.PAR_ESMS);
    var seventy = Readings.DEFAULTS.with(Reading.R_07, Option.SOIXANTE_DIX_POUR_CENT);
    var part = new Part(4, 4);

    assertThat(said(etapes(perEsms, RegimeTva.TTC, null, part), TVA)).contains("(R-06)");
    assertThat(said(etapes(perEsms, RegimeTva.TTC, "9733.32", part), TVA)).contains("(R-06)");
    assertThat(said(etapes(perEsms, RegimeTva.TTC, "9733.31", part), TVA)).doesNotContain("R-06");
    assertThat(said(etapes(Readings.DEFAULTS, RegimeTva.TTC, null, part), TVA))
        .doesNotContain("R-06");
    assertThat(said(etapes(seventy, RegimeTva.TTC, null, part), SOLDE)).contains("(R-07)");
    assertThat(said(etapes(Readings.DEFAULTS, RegimeTva.TTC, null, part), SOLDE))
        .isEqualTo("Balance: €8,175.99 (the rest, after the advance)");
  }

  @Test
  void every_step_has_a_name_in_both_languages() {
    assertThat(EtapeDePrix.Poste.values()).allSatisfy(poste -> {
      assertThat(poste.label().fr()).isNotBlank();
      assertThat(poste.label().en()).isNotBlank();
    });
  }

  @Test
  void a_price_that_is_not_due_stops_where_it_fails() {
    var above = etapes(Readings.DEFAULTS, RegimeTva.TTC, "3333.34", new Part(1, 1));
    var nobody = etapes(Readings.DEFAULTS, RegimeTva.TTC, null, new Part(0, 1));

    assertThat(above).extracting(EtapeDePrix::poste).containsExactly(ORGANISME, PLAFOND, DECLARE);
    assertThat(nobody).extracting(EtapeDePrix::poste).containsExactly(ORGANISME, PLAFOND);
    assertThat(said(nobody, ORGANISME)).startsWith("Organisme 1: ? (number of ESMS unknown");
  }
}
