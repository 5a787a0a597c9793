package fr.segur.rules.forme;

import static fr.segur.model.Option.REFUS;
import static fr.segur.model.Reading.R_16;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Fix;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import fr.segur.rules.Jugement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextesTest {

  private static final String L0 = "/lignesImport/0";
  private static final String S0 = L0 + "/beneficiaires/structures/0";
  private static final String E0 = S0 + "/etablissements/0";

  @Nested
  class LeSiret {

    private static Essai siret(String siret) {
      return Essai.valide().depot(d -> d.siret(siret)).enrolement(e -> e.siret(siret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43806968400019", "35600000000048"})
    void fourteen_digits_are_accepted(String siret) {
      siret(siret).regle("FORM-SIRET").accepte();
      siret(siret).regle("FORM-SIRET-CLE").accepte();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "4380696840001",
          "438069684000190",
          "43806968 400019",
          "4380696840001A",
          "00000000000000",
          "٤٣٨٠٦٩٦٨٤٠٠٠١٩"
        })
    void any_other_text_is_refused(String siret) {
      siret(siret).regle("FORM-SIRET").refuse("/siret");
      siret(siret).regle("FORM-SIRET-CLE").seTait();
    }

    @Test
    void a_wrong_key_is_a_warning() {
      siret("43806968400018").regle("FORM-SIRET-CLE").avertit("/siret");
    }

    @Test
    void blanks_too_many_are_mended() {
      assertThat(siret("438 069 684 00019").verdict().findings())
          .filteredOn(f -> f.code().equals("FORM-SIRET"))
          .singleElement()
          .satisfies(
              f -> assertThat(f.fix()).isEqualTo(Fix.replace("/siret", "\"43806968400019\"")));
    }
  }

  @Nested
  class LeNumeroAns {

    private static Essai numero(String numero) {
      return Essai.valide().depot(d -> d.numeroAns(numero)).solution(s -> s.numeroAns(numero));
    }

    @Test
    void ten_letters_or_digits_are_accepted() {
      numero("Pbr2PFI004").regle("FORM-NUMERO-ANS").accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MSY12p4qN", "MSY12p4qNNN", "MSY12p4q-N", "MSY12p4qNé"})
    void any_other_text_is_a_warning(String numero) {
      numero(numero).regle("FORM-NUMERO-ANS").avertit("/numeroAns");
    }
  }

  @ParameterizedTest
  @CsvSource({"00033, true", "99999, true", "0033, false", "000033, false", "A0033, false"})
  void an_editor_number_has_five_digits(String numero, boolean kept) {
    var judged = Essai.valide().ligne(l -> l.numeroEditeur(numero)).regle("FORM-NUMERO-EDITEUR");
    expect(judged, kept, L0 + "/numeroEditeur");
  }

  @ParameterizedTest
  @CsvSource({
    "MAI_337, true",
    "GIP_9, true",
    "GIP_26, true",
    "GIP_, false",
    "GIP_1234, false",
    "GI_26, false",
    "gip_26, false",
    "Mailiz, false"
  })
  void an_operator_code_has_three_capitals_and_one_to_three_digits(String code, boolean kept) {
    var judged = Essai.valide().scenario(s -> s.operateurMessagerie(code)).regle("FORM-OPERATEUR");
    expect(judged, kept, E0 + "/scenarioInstallation/operateurMessagerie");
  }

  @ParameterizedTest
  @CsvSource({"a@b, true", "@, true", "direction.og-exemple.fr, false"})
  void an_email_has_an_at(String email, boolean kept) {
    expect(
        Essai.valide().structure(s -> s.emailResponsable(email)).regle("FORM-EMAIL"),
        kept,
        S0 + "/emailResponsable");
    expect(
        mandataire().beneficiaires(b -> b.emailMandataire(email)).regle("FORM-EMAIL"),
        kept,
        L0 + "/beneficiaires/emailMandataire");
  }

  @ParameterizedTest
  @CsvSource({
    "0102030405, true",
    "+33-1.02/03, true",
    "01 02 03 04 05, false",
    "01\u00a002030405, false",
    "0102030405x, false"
  })
  void a_phone_has_neither_blanks_nor_letters(String telephone, boolean kept) {
    expect(
        Essai.valide().structure(s -> s.telephoneResponsable(telephone)).regle("FORM-TELEPHONE"),
        kept,
        S0 + "/telephoneResponsable");
    expect(
        mandataire().beneficiaires(b -> b.telephoneMandataire(telephone)).regle("FORM-TELEPHONE"),
        kept,
        L0 + "/beneficiaires/telephoneMandataire");
  }

  private static Essai mandataire() {
    return Essai.valide()
        .beneficiaires(b -> b.isMandataire(true)
            .nomMandataire("PETIT")
            .emailMandataire("a@b.fr")
            .telephoneMandataire("0102030405"));
  }

  private static void expect(Jugement judged, boolean kept, String pointer) {
    if (kept) {
      judged.accepte();
    } else {
      judged.avertit(pointer);
    }
  }

  @Nested
  class Finess {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "75900001",
          "7590000111",
          "75900001A",
          "2C9000023",
          "3A9000023",
          "2a9000023",
          "759 000011",
          "A59000011"
        })
    void a_text_of_another_form_is_refused_and_its_key_is_not_judged(String finess) {
      var og = Essai.valide().structure(s -> s.finessJuridique(finess));
      og.regle("FORM-FINESS").refuseAussi(S0 + "/FINESSJuridique", "S002-108");
      og.regle("FORM-FINESS-CLE").seTait();
      var geo = Essai.valide().esms(e -> e.finessGeo(finess));
      geo.regle("FORM-FINESS").refuseAussi(E0 + "/FINESSGeo", "S002-108");
      geo.regle("FORM-FINESS-CLE").seTait();
    }

    @Test
    void numbers_of_Corsica_are_accepted() {
      Essai.valide().regle("FORM-FINESS").accepte();
      Essai.valide().regle("FORM-FINESS-CLE").accepte();
    }

    /** The last digit of a known ESMS changed, in file and registers alike. */
    private static Essai cleFausse() {
      var registre = Exemples.registreDe(5)
          .esms(Exemples.OG, "759001002", "177")
          .esms(Exemples.OG_CORSE, Exemples.ESMS_CORSE, "236")
          .build();
      var essai = Essai.valide().esms(e -> e.finessGeo("759001002"));
      for (var extraction : AfMs2DuiPde.V2.extractions()) {
        essai = essai.registre(extraction, registre);
      }
      return essai;
    }

    @Test
    void a_wrong_key_of_an_esms_is_a_warning_by_default() {
      var judged =
          cleFausse().commande(c -> c.montantSegurHT(Exemples.euros("1"))).regle("FORM-FINESS-CLE");
      judged.avertit(E0 + "/FINESSGeo");
      judged.ditAvoirLu(R_16);
      assertThat(judged.verdict().dependsOn())
          .contains(new Dependency(R_16, REFUS, Outcome.REFUSE));
    }

    @Test
    void a_wrong_key_is_refused_under_the_other_reading() {
      cleFausse()
          .commande(c -> c.montantSegurHT(Exemples.euros("1")))
          .lecture(R_16, REFUS)
          .regle("FORM-FINESS-CLE")
          .refuse(E0 + "/FINESSGeo");
    }

    @Test
    void a_wrong_key_of_an_organisme_is_a_warning_there() {
      assertThat(Essai.valide()
              .structure(s -> s.finessJuridique("759000012"))
              .verdict()
              .findings())
          .filteredOn(f -> f.code().equals("FORM-FINESS-CLE"))
          .extracting(f -> f.pointer())
          .containsExactly(S0 + "/FINESSJuridique");
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_missing_text_has_no_form(@Nullable String text) {
    var essai = Essai.valide()
        .depot(d -> d.siret(text).numeroAns(text))
        .ligne(l -> l.numeroEditeur(text))
        .structure(s -> s.emailResponsable(text).telephoneResponsable(text).finessJuridique(text))
        .esms(e -> e.finessGeo(text))
        .scenario(s -> s.operateurMessagerie(text));
    for (String code : List.of(
        "FORM-SIRET",
        "FORM-SIRET-CLE",
        "FORM-NUMERO-ANS",
        "FORM-NUMERO-EDITEUR",
        "FORM-EMAIL",
        "FORM-TELEPHONE",
        "FORM-FINESS",
        "FORM-FINESS-CLE",
        "FORM-OPERATEUR")) {
      essai.regle(code).seTait();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"null, true", "' NULL ', true", "nul, false", "nulle, false", "'', false", "-, false"
      })
  void the_word_null_means_no_value(@Nullable String text, boolean spelt) {
    assertThat(Textes.spellsNull(text)).isEqualTo(spelt);
  }
}
