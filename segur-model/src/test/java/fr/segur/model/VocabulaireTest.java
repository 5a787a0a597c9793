package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed lists of words of a request file and of the portal. */
class VocabulaireTest {

  @Test
  void a_text_is_french_for_french_locales_and_english_for_all_others() {
    var text = new Text("demande", "request");
    assertThat(text.in(Locale.FRANCE)).isEqualTo("demande");
    assertThat(text.in(Locale.CANADA_FRENCH)).isEqualTo("demande");
    assertThat(text.in(Locale.UK)).isEqualTo("request");
    assertThat(text.in(Locale.ROOT)).isEqualTo("request");
  }

  @Test
  void kinds_of_request_are_written_by_their_names() {
    assertThat(TypeDemande.values())
        .allMatch(type -> TypeDemande.find(type.name()).orElseThrow() == type);
    assertThat(TypeDemande.find("avance")).isEmpty();
    assertThat(TypeDemande.find("")).isEmpty();
  }

  @Test
  void vat_regimes_are_written_by_their_names() {
    assertThat(RegimeTva.values())
        .allMatch(regime -> RegimeTva.find(regime.name()).orElseThrow() == regime);
    assertThat(RegimeTva.find("ttc")).isEmpty();
    assertThat(RegimeTva.find("TTC ")).isEmpty();
  }

  @Test
  void the_portal_prints_five_statuses_of_seven() {
    assertThat(StatutDemande.values()).hasSize(7);
    assertThat(Stream.of(StatutDemande.values()).flatMap(s -> s.libellePortail().stream()))
        .containsExactly(
            "En cours",
            "En attente de pièce jointe complémentaire",
            "A modifier",
            "Décidée",
            "Régularisation en cours");
    assertThat(StatutDemande.A_MODIFIER.label())
        .isEqualTo(new Text("A modifier", "To be modified"));
  }

  @ParameterizedTest
  @EnumSource
  void a_status_is_found_by_its_name(StatutDemande statut) {
    assertThat(StatutDemande.find(statut.name())).contains(statut);
    assertThat(StatutDemande.find(statut.label().fr())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_payment_status_is_found_by_its_name(StatutPaiement statut) {
    assertThat(StatutPaiement.find(statut.name())).contains(statut);
    assertThat(StatutPaiement.find(statut.label().fr())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_profile_is_found_by_its_name(ProfilReferencement profil) {
    assertThat(ProfilReferencement.find(profil.name())).contains(profil);
    assertThat(ProfilReferencement.find(profil.label().fr())).isEmpty();
  }

  @Test
  void the_technical_administrator_is_E_or_S() {
    assertThat(StatutAdminTechnique.find("E")).contains(StatutAdminTechnique.EDITEUR);
    assertThat(StatutAdminTechnique.find("S")).contains(StatutAdminTechnique.STRUCTURE);
    assertThat(StatutAdminTechnique.find("e")).isEmpty();
    assertThat(StatutAdminTechnique.find("EDITEUR")).isEmpty();
    assertThat(StatutAdminTechnique.values())
        .allMatch(statut -> StatutAdminTechnique.find(statut.code()).orElseThrow() == statut);
  }

  @Test
  void a_certificate_for_both_uses_has_two_spellings() {
    assertThat(UtiliteCertificat.find("DMP")).contains(UtiliteCertificat.DMP);
    assertThat(UtiliteCertificat.find("INS")).contains(UtiliteCertificat.INS);
    assertThat(UtiliteCertificat.find("DMP,INS")).contains(UtiliteCertificat.DMP_INS);
    assertThat(UtiliteCertificat.find("DMP, INS")).contains(UtiliteCertificat.DMP_INS);
    assertThat(UtiliteCertificat.DMP_INS.code()).isEqualTo("DMP,INS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dmp", "INS,DMP", "DMP,  INS", "DMP ,INS", "DMP_INS", "DMP,INS "})
  void other_uses_are_unknown(String code) {
    assertThat(UtiliteCertificat.find(code)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_couloir_is_found_by_its_code(Couloir couloir) {
    assertThat(Couloir.find(couloir.name())).contains(couloir);
    assertThat(Couloir.find(couloir.label().fr())).isEmpty();
  }

  @Test
  void printed_document_types_are_known() {
    assertThat(TypePiece.find("decision_attribution_FINMS2007988"))
        .contains(TypePiece.DECISION_ATTRIBUTION);
    assertThat(Stream.of(TypePiece.values()).filter(type -> type != TypePiece.DECISION_ATTRIBUTION))
        .allMatch(type -> TypePiece.find(type.name()).orElseThrow() == type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bon_commande",
        "AUTRE_A",
        "DECISION_ATTRIBUTION",
        "decision_attribution_",
        "decision_attribution_FINMS200798",
        "decision_attribution_FINMS2007988M0",
        "DECISION_ATTRIBUTION_FINMS2007988"
      })
  void other_document_types_are_not(String code) {
    assertThat(TypePiece.find(code)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void every_label_exists_in_both_languages(Text label) {
    assertThat(label.fr()).isNotBlank();
    assertThat(label.en()).isNotBlank();
  }

  static Stream<Text> every_label_exists_in_both_languages() {
    return Stream.of(
            Stream.of(TypeDemande.values()).map(TypeDemande::label),
            Stream.of(RegimeTva.values()).map(RegimeTva::label),
            Stream.of(StatutDemande.values()).map(StatutDemande::label),
            Stream.of(StatutPaiement.values()).map(StatutPaiement::label),
            Stream.of(ProfilReferencement.values()).map(ProfilReferencement::label),
            Stream.of(StatutAdminTechnique.values()).map(StatutAdminTechnique::label),
            Stream.of(Couloir.values()).map(Couloir::label),
            Stream.of(TypePiece.values()).map(TypePiece::label))
        .flatMap(labels -> labels);
  }
}
