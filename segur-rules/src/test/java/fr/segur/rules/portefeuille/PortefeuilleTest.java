package fr.segur.rules.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.model.Statement;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Essai;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Exemples;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortefeuilleTest {

  private static final String AF = "AF-MS2 DUI PDE-Va1";
  private static final String UN = "FINMS2000001M0";
  private static final String DEUX = "FINMS2000002M0";
  private static final String TROIS = "FINHOP999999M12";

  private static Portefeuille portefeuille(Demande... demandes) {
    return portefeuille(Readings.DEFAULTS, demandes);
  }

  private static Portefeuille portefeuille(Readings readings, Demande... demandes) {
    var portefeuille = Portefeuille.of(AfMs2DuiPde.V2, readings);
    List.of(demandes).forEach(portefeuille::add);
    return portefeuille;
  }

  private static Demande demande(String dossier, String... esms) {
    return new Demande(dossier, StatutDemande.EN_COURS, AF, 1, List.of(esms));
  }

  private static Constat deux(Severity severity, String esms, String... dossiers) {
    return new Constat(Constat.Nature.DEUX_DEMANDES, severity, esms, List.of(dossiers));
  }

  private static Constat numerique(Severity severity, String esms, String... dossiers) {
    return new Constat(Constat.Nature.ESMS_NUMERIQUE, severity, esms, List.of(dossiers));
  }

  @Test
  void an_esms_of_two_requests_is_found_with_the_numbers_of_both() {
    var portefeuille = portefeuille(
        demande(TROIS, "759001001", "2A9002003"),
        demande(UN, "759001001", "759001019"),
        demande(DEUX, "2A9002003", "2B9002003", "759001001"));

    assertThat(portefeuille.nombreEsms()).isEqualTo(4);
    assertThat(portefeuille.doublons())
        .containsExactly(
            deux(Severity.ERROR, "2A9002003", TROIS, DEUX),
            deux(Severity.ERROR, "759001001", TROIS, UN, DEUX));
  }

  @Test
  void esms_of_different_requests_are_nobodys_double() {
    assertThat(
            portefeuille(demande(UN, "759001001"), demande(DEUX, "759001019")).doublons())
        .isEmpty();
    assertThat(portefeuille().doublons()).isEmpty();
  }

  @Test
  void a_request_added_again_and_the_balance_of_an_advance_are_no_double() {
    var solde = EssaiSolde.valide().demande().lignes().get(0);
    var avance = Exemples.AVANCE.lignes().get(0);
    var portefeuille = portefeuille(
        Demande.of(AfMs2DuiPde.V2, EssaiSolde.NUMERO, StatutDemande.DECIDEE, avance),
        Demande.of(AfMs2DuiPde.V2, EssaiSolde.NUMERO, StatutDemande.DECIDEE, avance),
        Demande.of(AfMs2DuiPde.V2, EssaiSolde.NUMERO, StatutDemande.EN_COURS, solde));

    assertThat(portefeuille.nombreEsms()).isEqualTo(5);
    assertThat(portefeuille.doublons()).isEmpty();
  }

  @Test
  void an_esms_absent_from_a_balance_is_not_of_it() {
    var solde = EssaiSolde.valide().demande().lignes().get(0);

    assertThat(Demande.of(AfMs2DuiPde.V2, "x", null, solde).esms())
        .containsExactlyElementsOf(Exemples.ESMS.subList(0, 4));
  }

  @ParameterizedTest
  @EnumSource(StatutDemande.class)
  void rejected_and_deleted_requests_are_aside(StatutDemande statut) {
    boolean aside = statut == StatutDemande.REJETEE || statut == StatutDemande.SUPPRIMEE;

    var doublons = portefeuille(
            demande(UN, "759001001"), new Demande(DEUX, statut, AF, 1, List.of("759001001")))
        .doublons();

    assertThat(doublons).hasSize(aside ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    // call, wave of the second request, under all calls of the wave, under the same call only
    "AF-MS2 DUI PDE-Va1, 1, ERROR, ERROR",
    "AF MS2 DUI PDE Va1, , ERROR, ERROR",
    "AF-MS1 DUI PDS-Va1, 1, ERROR, ",
    "AF-MS1 DUI PDS-Va1, 2, , ",
    "AF-MS1 DUI PDS-Va1, , WARNING, ",
    ", 1, ERROR, WARNING",
    ", 2, , ",
    ", , WARNING, WARNING",
  })
  void wave_and_call_decide_which_requests_count(
      @Nullable String appel,
      @Nullable Integer vague,
      @Nullable Severity all,
      @Nullable Severity same) {
    var other = new Demande(DEUX, StatutDemande.DECIDEE, appel, vague, List.of("759001001"));
    var meme = Readings.DEFAULTS.with(Reading.R_12, Option.MEME_APPEL);

    assertThat(portefeuille(demande(UN, "759001001"), other).doublons())
        .extracting(Constat::severity)
        .isEqualTo(all == null ? List.of() : List.of(all));
    assertThat(portefeuille(meme, demande(UN, "759001001"), other).doublons())
        .extracting(Constat::severity)
        .isEqualTo(same == null ? List.of() : List.of(same));
  }

  private static Demande commande(
      String dossier, @Nullable StatutDemande statut, String esms, String... certificats) {
    return new Demande(dossier, statut, AF, 1, List.of(esms), List.of(certificats));
  }

  @Test
  void two_requests_that_order_a_certificate_for_one_organisme_are_worth_a_warning() {
    var portefeuille = portefeuille(
        commande(DEUX, StatutDemande.EN_COURS, "759001019", "759000011", "2A9000023"),
        commande(UN, StatutDemande.DECIDEE, "759001001", "759000011"),
        commande(UN, StatutDemande.DECIDEE, "759001001", "759000011"));

    assertThat(portefeuille.doublons()).isEmpty();
    assertThat(portefeuille.certificats()).singleElement().satisfies(constat -> {
      assertThat(constat)
          .isEqualTo(new Constat(
              Constat.Nature.DEUX_CERTIFICATS, Severity.WARNING, "759000011", List.of(UN, DEUX)));
      assertThat(constat.message(Locale.ENGLISH))
          .isEqualTo("Several requests order a certificate for organisme 759000011: " + UN + ", "
              + DEUX + ".");
    });
  }

  @Test
  void one_certificate_for_each_organisme_is_none_too_many() {
    assertThat(portefeuille(
                commande(UN, StatutDemande.EN_COURS, "759001001", "759000011"),
                commande(DEUX, StatutDemande.EN_COURS, "759001019", "2A9000023"),
                commande(TROIS, StatutDemande.REJETEE, "759001019", "759000011"))
            .certificats())
        .isEmpty();
    assertThat(portefeuille().certificats()).isEmpty();
  }

  @Test
  void a_request_orders_the_certificates_of_its_file_and_no_other() {
    var avance = Exemples.AVANCE.lignes().get(0);
    var one = Demande.of(AfMs2DuiPde.V2, UN, null, avance);
    var sans = Demande.of(
        AfMs2DuiPde.V2,
        UN,
        null,
        Essai.valide().sansCertificat().demande().lignes().get(0));

    assertThat(one.certificats()).containsExactly(Exemples.OG);
    assertThat(sans.certificats()).isEmpty();
  }

  @Test
  void a_request_of_unknown_status_only_warns() {
    var unknown = new Demande(TROIS, null, AF, 1, List.of("759001001"));

    assertThat(portefeuille(demande(UN, "759001001"), unknown).doublons())
        .containsExactly(deux(Severity.WARNING, "759001001", TROIS, UN));
    assertThat(portefeuille(demande(UN, "759001001"), unknown, demande(DEUX, "759001001"))
            .doublons())
        .containsExactly(deux(Severity.ERROR, "759001001", TROIS, UN, DEUX));
    // known from elsewhere, before or after
    assertThat(portefeuille(demande(TROIS, "759001001"), unknown, demande(UN, "759001001"))
            .doublons())
        .containsExactly(deux(Severity.ERROR, "759001001", TROIS, UN));
    assertThat(portefeuille(unknown, demande(UN, "759001001"), demande(TROIS, "759001001"))
            .doublons())
        .containsExactly(deux(Severity.ERROR, "759001001", TROIS, UN));
  }

  @Test
  void numbers_of_any_form_are_compared_as_they_stand() {
    var portefeuille = portefeuille(
        demande("brouillon 7", "12345", "759001001"),
        demande("FINMS2000001M123", "12345"),
        demande("FINMS2000001M1", "759001001"),
        demande("FINMS2000001M01", "759001001"),
        demande("FINMS2000001M00", "759001001"),
        demande("FIN000000000M0", "759001001"),
        demande("FINZZZ999999M99", "759001001"));

    assertThat(portefeuille.doublons())
        .containsExactly(
            deux(Severity.ERROR, "12345", "FINMS2000001M123", "brouillon 7"),
            deux(
                Severity.ERROR,
                "759001001",
                "FIN000000000M0",
                "FINMS2000001M00",
                "FINMS2000001M01",
                "FINMS2000001M1",
                "FINZZZ999999M99",
                "brouillon 7"));
  }

  @Test
  void the_programme_esms_numerique_is_crossed_with_the_requests() {
    var portefeuille =
        portefeuille(demande(UN, "759001001", "759001019", "12345"), demande(DEUX, "759001001"));
    var programme = new EsmsNumerique(
        Set.of("759001001", "12345", "759009999", "67890"), Set.of("759001019", "759001001"));

    assertThat(portefeuille.croisement(programme))
        .containsExactly(
            numerique(Severity.ERROR, "12345", UN),
            numerique(Severity.ERROR, "759001001", UN, DEUX),
            numerique(Severity.WARNING, "759001019", UN));
    assertThat(portefeuille.croisement(EsmsNumerique.AUCUN)).isEmpty();
    assertThat(portefeuille.nombreEsms()).isEqualTo(3);
  }

  @Test
  void any_acquisition_excludes_under_the_other_reading() {
    var toute = Readings.DEFAULTS.with(Reading.R_13, Option.TOUTE_ACQUISITION_DUI);
    var programme = new EsmsNumerique(Set.of(), Set.of("759001019"));

    assertThat(portefeuille(toute, demande(UN, "759001019")).croisement(programme))
        .containsExactly(numerique(Severity.ERROR, "759001019", UN));
    var unknown = new Demande(UN, null, AF, 1, List.of("759001019"));
    assertThat(portefeuille(toute, unknown).croisement(programme))
        .containsExactly(numerique(Severity.WARNING, "759001019", UN));
  }

  @Test
  void portfolios_of_different_calls_or_readings_do_not_merge() {
    var one = portefeuille();
    assertThat(one.merge(one)).isSameAs(one);
    assertThatThrownBy(() -> one.merge(Portefeuille.of(AfMs2DuiPde.V1, Readings.DEFAULTS)))
        .isInstanceOf(IllegalArgumentException.class);
    var others = Readings.DEFAULTS.with(Reading.R_12, Option.MEME_APPEL);
    assertThatThrownBy(() -> one.merge(portefeuille(others)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Constat.Nature.class)
  void a_finding_says_what_it_found_and_which_sentence_says_so(Constat.Nature nature) {
    var constat = new Constat(nature, Severity.ERROR, "759001001", List.of(UN, DEUX));

    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(constat.message(locale))
          .contains("759001001", UN + ", " + DEUX)
          .doesNotContain("{", "}");
    }
    assertThat(nature.code()).startsWith("PORTEFEUILLE-");
    assertThat(nature.statements())
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
  }

  @Test
  void what_two_portfolios_know_is_found_in_their_merge() {
    var one = portefeuille(demande(UN, "759001001", "12345"));
    var other = portefeuille(
        demande("brouillon", "12345"), demande(DEUX, "759001001"), demande(TROIS, "759001001"));
    assertThat(one.merge(other)).isSameAs(one);
    assertThat(one.doublons())
        .containsExactly(
            deux(Severity.ERROR, "12345", UN, "brouillon"),
            deux(Severity.ERROR, "759001001", TROIS, UN, DEUX));
    assertThat(other.doublons()).containsExactly(deux(Severity.ERROR, "759001001", TROIS, DEUX));
  }
}
