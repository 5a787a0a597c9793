package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields of a file, and the records that hold them. */
class ChampTest {

  @Test
  void a_field_is_a_level_a_pointer_and_a_key() {
    assertThat(Champ.SIRET.niveau()).isEqualTo(Niveau.FICHIER);
    assertThat(Champ.SIRET.pointer()).isEqualTo("/siret");
    assertThat(Champ.SIRET.cle()).isEqualTo("siret");
    assertThat(Champ.NUMERO_CARTE_CPX.niveau()).isEqualTo(Niveau.STRUCTURE);
    assertThat(Champ.NUMERO_CARTE_CPX.pointer()).isEqualTo("/certificatServeur/numeroCarteCPX");
    assertThat(Champ.NUMERO_CARTE_CPX.cle()).isEqualTo("numeroCarteCPX");
    assertThat(Champ.NUMERO_CARTE_CPX.statements()).containsExactly("S003-21");
  }

  @Test
  void levels_stand_one_inside_the_other() {
    assertThat(Niveau.FICHIER.pattern()).isEmpty();
    assertThat(Niveau.LIGNE.pattern()).isEqualTo("/lignesImport/*");
    assertThat(Niveau.STRUCTURE.pattern())
        .isEqualTo(Niveau.LIGNE.pattern() + "/beneficiaires/structures/*");
    assertThat(Niveau.ETABLISSEMENT.pattern())
        .isEqualTo(Niveau.STRUCTURE.pattern() + "/etablissements/*");
    assertThat(Niveau.PIECE.pattern())
        .isEqualTo(Niveau.LIGNE.pattern() + "/piecesJustificatives/*");
  }

  @Test
  void the_scenario_of_installation_alone_rests_on_another_sentence_in_a_balance() {
    assertThat(Champ.MAITRE_IDENTITE.statements(TypeDemande.AVANCE)).containsExactly("S002-109");
    assertThat(Champ.MAITRE_IDENTITE.statements(TypeDemande.SOLDE)).containsExactly("S002-123");
    assertThat(Champ.SCENARIO_INSTALLATION.statements(TypeDemande.SOLDE))
        .containsExactly("S002-123");
    assertThat(Champ.FINESS_GEO.statements(TypeDemande.SOLDE)).containsExactly("S002-108");
    assertThat(Champ.FINESS_GEO.statements(TypeDemande.AVANCE)).containsExactly("S002-108");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "absent",
      value = {
        "absent, true",
        "0, true",
        "1.25, true",
        "1.255, false",
        "-0.01, true",
        "-0.001, false",
        "1.250, true",
        "1.2500000, true",
        "1.2500001, false",
        "1E+5, true",
        "1E-3, false"
      })
  void at_most_two_decimals_whatever_zeros_follow(BigDecimal number, boolean kept) {
    assertThat(AuPlusDeuxDecimales.Validator.respecteePar(number)).isEqualTo(kept);
  }

  static Stream<Record> untouched() {
    return Stream.of(
        Beneficiaires.builder().build(),
        CertificatServeur.builder().build(),
        Commande.builder().build(),
        CommandeCertificat.builder().build(),
        DemandeAvance.builder().build(),
        DemandeSolde.builder().build(),
        Etablissement.builder().build(),
        Facture.builder().build(),
        LigneAvance.builder().build(),
        LigneSolde.builder().build(),
        PieceJustificative.builder().build(),
        ScenarioInstallation.builder().build(),
        Structure.builder().build());
  }

  @ParameterizedTest
  @MethodSource("untouched")
  void what_a_builder_was_not_told_is_absent(Record record) {
    assertThat(Arrays.asList(record.getClass().getRecordComponents()))
        .isNotEmpty()
        .allSatisfy(
            component -> assertThat(component.getAccessor().invoke(record)).isIn(null, List.of()));
  }

  @Test
  void the_use_of_a_certificate_has_a_code_for_files_and_a_label_for_people() {
    assertThat(UtiliteCertificat.DMP_INS.code()).isEqualTo("DMP,INS");
    assertThat(UtiliteCertificat.DMP_INS.libelle()).isEqualTo("DMP, INS");
  }

  @Test
  void two_places_of_a_statement_are_one_with_the_statements_of_both() {
    var what = new Text("une règle", "a rule");
    var one = Place.of(Treatment.RULE, "A", what, List.of("S002-001", "S002-002"));
    var other = Place.of(Treatment.VIEW, "B", what, List.of("S002-002", "S002-003"));
    assertThat(one.and(other))
        .isEqualTo(
            Place.of(Treatment.RULE, "A", what, List.of("S002-001", "S002-002", "S002-003")));
  }

  @Test
  void names_of_the_register_are_read_back() {
    assertThat(Treatment.of("rule")).isEqualTo(Treatment.RULE);
    for (Source source : Source.values()) {
      assertThat(Source.of(source.document())).isEqualTo(source);
    }
    assertThat(Source.APPEL_A_FINANCEMENT.id()).isEqualTo("S002");
    assertThat(Source.APPEL_A_FINANCEMENT.document()).isEqualTo("af-ms2-dui-pde-va1-v2");
  }
}
