package fr.segur.rules.documents;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.documents.Documents.FAITS;
import static fr.segur.rules.documents.Documents.LIGNE;
import static fr.segur.rules.documents.Documents.MENTION;
import static fr.segur.rules.documents.Ecarts.bon;
import static fr.segur.rules.documents.Ecarts.ligne;
import static fr.segur.rules.documents.Ecarts.og;
import static fr.segur.rules.documents.Ecarts.solution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Etablissement;
import fr.segur.model.Finding;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Donnee;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Signature.Moyen;
import fr.segur.rules.documents.Signature.Niveau;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AF § 5 and § 6.1: amounts to the cent, regimes, mentions of the day, every signature. */
class PrixDuBonTest {

  private static final String CONDITIONNELLE =
      Objects.requireNonNull(AfMs2DuiPde.V2.valeur(Donnee.MENTION_CONDITIONNELLE));

  private static Verdict check(BonDeCommande bon) {
    return check(bon, FAITS);
  }

  private static Verdict check(BonDeCommande bon, Facts facts) {
    return Modeles.BON_DE_COMMANDE.check(AfMs2DuiPde.V2, bon, facts);
  }

  private static void acceptable(Verdict verdict) {
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  private static void refused(Verdict verdict, String... codes) {
    assertThat(verdict.findings()).extracting(Finding::code).containsExactly(codes);
  }

  @Test
  void the_total_holds_to_the_cent() {
    acceptable(check(ligne(l -> l.montantTTC(euros("10950")))));
    acceptable(check(ligne(l -> l.montantTTC(euros("10950.000")))));
    refused(check(ligne(l -> l.montantTTC(euros("10950.01")))), "BC-5.3-TOTAL");
    refused(check(ligne(l -> l.montantTTC(euros("10949.99")))), "BC-5.3-TOTAL");
    // half a cent goes up: 0.05 x 110 % = 0.055
    acceptable(check(
        ligne(l -> l.montantHT(euros("0.05")).tauxTVA(euros("10")).montantTTC(euros("0.06")))));
    refused(
        check(
            ligne(l -> l.montantHT(euros("0.05")).tauxTVA(euros("10")).montantTTC(euros("0.05")))),
        "BC-5.3-TOTAL");
  }

  @Test
  void an_amount_is_more_than_zero_in_whole_cents() {
    acceptable(check(ligne(l -> l.montantHT(euros("0.01")).montantTTC(euros("0.01")))));
    acceptable(check(ligne(l -> l.montantHT(euros("10.000")).montantTTC(euros("12")))));
    refused(
        check(ligne(l -> l.montantHT(euros("0")).montantTTC(euros("0")))), "BC-5.3-MONTANT-FORME");
    refused(
        check(ligne(l -> l.montantHT(euros("-0.01")).montantTTC(euros("-0.01")))),
        "BC-5.3-MONTANT-FORME");
    refused(check(ligne(l -> l.montantHT(euros("0.001")))), "BC-5.3-MONTANT-FORME");
  }

  @ParameterizedTest
  @CsvSource({"TTC, ERROR", "HT, WARNING"})
  void a_missing_rate_refuses_the_form_of_a_supplier_liable_to_vat_only(
      RegimeTva regime, Severity severity) {
    var sansTaux =
        LignePrestation.builder().from(LIGNE).tauxTVA(null).montantTTC(null).build();

    Verdict verdict = check(bon(b -> b.regimeTVA(regime).lignes(List.of(sansTaux))));

    assertThat(verdict.outcome())
        .isEqualTo(severity == Severity.ERROR ? Outcome.REFUSE : Outcome.ACCEPTABLE);
    assertThat(verdict.findings())
        .filteredOn(finding -> finding.code().equals("BC-5.3-TAUX"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
  }

  @ParameterizedTest
  @CsvSource({
    // the order of its advance, the invoice, whether it is worth a look
    "2023-10-02, 2023-10-02, false",
    "2023-10-03, 2023-10-02, true",
    ",           2023-10-02, false",
  })
  void an_invoice_is_not_earlier_than_the_order_of_its_advance(
      @Nullable LocalDate commande, LocalDate facture, boolean warned) {
    var avance = Avance.builder()
        .numeroASP(Documents.DOSSIER)
        .dateCommande(commande)
        .etablissements(Set.of(Documents.FINESS))
        .build();
    var facts = Facts.builder().from(FAITS).avances(Avances.of(List.of(avance))).build();
    var document =
        Facture.builder().from(Documents.FACTURE).dateFacture(facture).build();

    Verdict verdict = Modeles.FACTURE.check(AfMs2DuiPde.V2, document, facts);

    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .isEqualTo(warned ? List.of("FACT-6.2-APRES-COMMANDE") : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FINMS2009167M0", "FINMS2009167"})
  void an_invoice_is_held_against_the_advances_that_are_known_only(String numero) {
    var document =
        Facture.builder().from(Documents.FACTURE).numeroDossier(numero).build();
    var none = Facts.builder().from(FAITS).avances(Avances.AUCUNE).build();
    var unknown = Facts.builder().from(FAITS).avances(null).build();

    acceptable(Modeles.FACTURE.check(AfMs2DuiPde.V2, document, FAITS));
    acceptable(Modeles.FACTURE.check(AfMs2DuiPde.V2, document, unknown));
    refused(Modeles.FACTURE.check(AfMs2DuiPde.V2, document, none), "FACT-6.2-DOSSIER-CONNU");
  }

  @Test
  void without_a_regime_the_total_is_not_asked_for() {
    Verdict verdict = check(bon(b -> b.regimeTVA(null)
        .lignes(List.of(LignePrestation.builder().from(LIGNE).montantTTC(null).build()))));

    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.notEvaluated().stream().flatMap(one -> one.codes().stream()))
        .contains("BC-5.3-TTC");
  }

  /** An invoice need not say regime and rate; what it says must hold together. */
  @Test
  void an_invoice_without_a_rate_leaves_nothing_open() {
    var sansTaux = LignePrestation.builder().from(LIGNE).tauxTVA(null).build();

    acceptable(facture(f -> f.lignes(List.of(sansTaux))));
    acceptable(facture(f -> f.regimeTVA(null)));
    refused(facture(f -> f.regimeTVA(RegimeTva.HT)), "FACT-5.2-TAUX");
  }

  private static Verdict facture(UnaryOperator<FactureBuilder> edit) {
    var facture = edit.apply(Facture.builder().from(Documents.FACTURE)).build();
    Verdict verdict = Modeles.FACTURE.check(AfMs2DuiPde.V2, facture, FAITS);
    assertThat(verdict.notEvaluated()).isEmpty();
    return verdict;
  }

  @Test
  void the_ceiling_itself_may_be_asked_and_a_cent_more_may_not() {
    acceptable(check(Documents.BON));
    refused(
        check(ligne(l -> l.montantHT(euros("9125.01")).montantTTC(euros("10950.01")))),
        "AF-6.1-PLAFOND");
  }

  @Test
  void several_lines_of_the_Prestation_add_up_and_others_do_not_count() {
    var half = LignePrestation.builder()
        .from(LIGNE)
        .montantHT(euros("4562.50"))
        .montantTTC(euros("5475.00"))
        .build();
    var other = LignePrestation.builder().libelle("Boîtes MSS").build();

    acceptable(check(bon(b -> b.lignes(List.of(half, other, half)))));
    refused(check(bon(b -> b.lignes(List.of(LIGNE, half)))), "AF-6.1-PLAFOND");
  }

  @Test
  void a_supplier_not_liable_states_rate_zero_and_needs_no_total() {
    var ht = LignePrestation.builder()
        .from(LIGNE)
        .tauxTVA(euros("0"))
        .montantTTC(null)
        .build();

    acceptable(check(bon(b -> b.regimeTVA(RegimeTva.HT).lignes(List.of(ht)))));
    refused(check(bon(b -> b.regimeTVA(RegimeTva.HT))), "AF-5.2-TAUX");
    refused(check(bon(b -> b.lignes(List.of(ht)))), "AF-5.2-TAUX", "BC-5.3-TTC");
  }

  @Test
  void nothing_is_asked_of_the_client() {
    acceptable(check(bon(b -> b.resteAPayer(null))));
    refused(check(bon(b -> b.resteAPayer(euros("0.01")))), "BC-5.1-RESTE-A-PAYER");
    refused(check(bon(b -> b.resteAPayer(euros("-0.01")))), "BC-5.1-RESTE-A-PAYER");
  }

  /** Référencée on 2023-03-01. */
  @Test
  void an_order_signed_before_the_referencement_says_so() {
    acceptable(check(bon(b -> b.dateCommande(jour("2023-03-01")))));
    refused(check(bon(b -> b.dateCommande(jour("2023-02-28")))), "BC-6.1-MENTION-CONDITIONNELLE");
    acceptable(check(
        bon(b -> b.dateCommande(jour("2023-02-28")).mentions(List.of(MENTION, CONDITIONNELLE)))));
    assertThat(check(Documents.BON, solution(s -> s.referenceeLe(null))).undetermined())
        .extracting(Verdict.Undetermined::code)
        .contains("BC-6.1-MENTION-CONDITIONNELLE");
  }

  @Test
  void an_order_is_at_most_120_days_older_than_the_evidence() {
    var mentions = List.of(MENTION, CONDITIONNELLE);
    var facts =
        solution(s -> s.depotPreuvesLe(jour("2023-06-28")).referenceeLe(jour("2023-09-01")));

    acceptable(check(bon(b -> b.dateCommande(jour("2023-02-28")).mentions(mentions)), facts));
    refused(
        check(bon(b -> b.dateCommande(jour("2023-02-27")).mentions(mentions)), facts),
        "AF-4.4-ANTERIORITE");
  }

  @ParameterizedTest
  @EnumSource(value = Moyen.class)
  void every_signature_is_accepted(Moyen moyen) {
    Niveau niveau = moyen == Moyen.EIDAS ? Niveau.SIMPLE : null;

    acceptable(check(bon(b -> b.signature(new Signature(moyen, niveau, "MARTIN", true)))));
  }

  @ParameterizedTest
  @EnumSource(value = Niveau.class)
  void every_level_of_eidas_is_at_least_simple(Niveau niveau) {
    assertThat(niveau).isGreaterThanOrEqualTo(Niveau.MINIMUM);
    acceptable(check(bon(b -> b.signature(new Signature(Moyen.EIDAS, niveau, "MARTIN", true)))));
  }

  @Test
  void what_could_not_be_read_is_not_missing() {
    var bon = bon(b -> b.mentions(List.of()).signature(null).lignes(List.of()));
    var illisibles = new Illisibles(Set.of("/mentions/0", "/signature", "/lignes"));
    Verdict verdict = Modeles.BON_DE_COMMANDE.check(
        AfMs2DuiPde.V2, bon, illisibles, List.of(), FAITS, Settings.DEFAULTS);

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.notEvaluated())
        .singleElement()
        .satisfies(one ->
            assertThat(one.codes()).contains("BC-6.1-MENTION", "BC-6.1-SIGNATURE", "BC-6.1-LIGNE"));
  }

  /** VAT may be rounded for each ESMS where the amount is shared in whole cents. */
  @Test
  void the_rounding_of_vat_is_a_reading() {
    // 2 ESMS at 0.03: 0.06 x 20 % = 0.012 -> 0.01 in all; 0.006 -> 0.01 each, 0.02 in all
    var deux = og(s -> s.etablissements(List.<Etablissement>copyOf(
        Documents.BON.structures().get(0).etablissements().subList(0, 2))));
    var ligne = LignePrestation.builder()
        .from(LIGNE)
        .montantHT(euros("0.06"))
        .montantTTC(euros("0.08"))
        .build();
    var bon = BonDeCommande.builder().from(deux).lignes(List.of(ligne)).build();
    var parEsms = Settings.DEFAULTS.with(Readings.DEFAULTS.with(Reading.R_06, Option.PAR_ESMS));

    var facture = Facture.builder()
        .from(Documents.FACTURE)
        .numeroDossier("FINMS2009170M0")
        .etablissements(deux.structures().get(0).etablissements())
        .lignes(List.of(ligne))
        .build();

    refused(check(bon), "BC-5.3-TOTAL");
    assertThat(check(bon).dependsOn())
        .extracting(Verdict.Dependency::reading)
        .contains(Reading.R_06);
    acceptable(Modeles.BON_DE_COMMANDE.check(
        AfMs2DuiPde.V2, bon, Illisibles.AUCUN, List.of(), FAITS, parEsms));
    refused(Modeles.FACTURE.check(AfMs2DuiPde.V2, facture, FAITS), "FACT-5.3-TOTAL");
    acceptable(Modeles.FACTURE.check(
        AfMs2DuiPde.V2, facture, Illisibles.AUCUN, List.of(), FAITS, parEsms));
  }

  @Property(tries = 200)
  void what_the_rate_gives_is_accepted_and_a_cent_away_is_not(
      @ForAll @LongRange(min = 1, max = 912_500) long cents,
      @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
      @ForAll boolean more) {
    Montant ht = Montant.ofCents(cents);
    BigDecimal taux = BigDecimal.valueOf(hundredths, 2);
    BigDecimal ttc = ht.toBigDecimal()
        .multiply(BigDecimal.valueOf(10_000 + hundredths, 4))
        .setScale(2, RoundingMode.HALF_UP);
    BigDecimal off = ttc.add(BigDecimal.valueOf(more ? 1 : -1, 2));

    acceptable(check(ligne(l -> l.montantHT(ht.toBigDecimal()).tauxTVA(taux).montantTTC(ttc))));
    refused(
        check(ligne(l -> l.montantHT(ht.toBigDecimal()).tauxTVA(taux).montantTTC(off))),
        "BC-5.3-TOTAL");
  }
}
