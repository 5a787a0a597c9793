package fr.segur.rules.certificat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.CertificatServeurBuilder;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrateurTechniqueTest {

  private static final String BLOCK =
      "/lignesImport/0/beneficiaires/structures/0/certificatServeur";
  private static final String MANDATORY = "CERT-4-OBLIGATOIRE";

  /** A letter outside the basic plane: two code units, one character. */
  private static final String ASTRAL = "\ud835\udc00";

  private static Essai essai(UnaryOperator<CertificatServeurBuilder> edit) {
    return Essai.valide().structure(s -> {
      var certificat = Objects.requireNonNull(s.build().certificat());
      var block = Objects.requireNonNull(certificat.certificatServeur());
      return s.certificat(CommandeCertificat.builder()
          .from(certificat)
          .certificatServeur(edit.apply(CertificatServeur.builder().from(block)).build())
          .build());
    });
  }

  private static Essai nom(@Nullable String nom) {
    return essai(b -> b.nomAdminTechnique(nom));
  }

  private static Essai permissive(Essai essai) {
    return essai.lecture(Reading.R_10, Option.LETTRES_ESPACE_TIRET_APOSTROPHE);
  }

  @Test
  void a_card_number_has_ten_characters_at_most_of_any_kind() {
    for (String carte :
        new String[] {"1", "1234567890", "AB-4 é/890", ASTRAL.repeat(10), "XXXXXXXXXX"}) {
      essai(b -> b.numeroCarteCPX(carte)).regle("CERT-4-CARTE").accepte();
    }
    for (String carte : new String[] {"12345678901", ASTRAL.repeat(11), " 1234567890"}) {
      essai(b -> b.numeroCarteCPX(carte))
          .regle("CERT-4-CARTE")
          .refuse(BLOCK + "/numeroCarteCPX", "S003-21", "S003-58");
    }
  }

  /** The field is free text: a blank may be part of the number. */
  @ParameterizedTest
  @ValueSource(strings = {"1234 567 890", " 1234567890", "12345678901"})
  void no_other_card_number_is_certain(String carte) {
    assertThat(fix(essai(b -> b.numeroCarteCPX(carte)), "CERT-4-CARTE")).isNull();
  }

  private static @Nullable Fix fix(Essai essai, String code) {
    List<Finding> findings = essai.verdict().findings().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
    assertThat(findings).hasSize(1);
    return findings.get(0).fix();
  }

  @ParameterizedTest
  @CsvSource({
    "Re\u0301my, Rémy",
    "LE\u0301ONIE, LÉONIE",
    "A\u030A, Å",
  })
  void an_accent_apart_from_its_letter_is_refused_and_can_be_joined_to_it(
      String apart, String joined) {
    nom(apart).regle("CERT-4-NOM").refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    assertThat(fix(nom(apart), "CERT-4-NOM"))
        .isEqualTo(Fix.replace(BLOCK + "/nomAdminTechnique", '"' + joined + '"'));
    nom(joined).regle("CERT-4-NOM").accepte();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X\u0301", "Re\u0301my 2", "Re\u0301my-Luc", "DURAND1"})
  void a_name_that_stays_wrong_when_joined_has_no_certain_correction(String nom) {
    assertThat(fix(nom(nom), "CERT-4-NOM")).isNull();
  }

  @Test
  void letters_joined_to_their_accents_count_once() {
    String e = "e\u0301";
    assertThat(fix(nom(e.repeat(25)), "CERT-4-NOM")).isNotNull();
    assertThat(fix(nom(e.repeat(26)), "CERT-4-NOM")).isNull();
    assertThat(fix(permissive(nom("Re\u0301my-Luc")), "CERT-4-NOM")).isNotNull();
  }

  @Test
  void a_name_has_twenty_five_letters_at_most() {
    for (String letter : new String[] {"A", "é", "ß", "д", "語", ASTRAL}) {
      nom(letter.repeat(25)).regle("CERT-4-NOM").accepte();
      nom(letter.repeat(26))
          .regle("CERT-4-NOM")
          .refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cathérine de la pas", "LE-GOFF", "D'ARC", "D’ARC", "-", "A B"})
  void blanks_hyphens_and_apostrophes_are_a_reading(String nom) {
    var refused = nom(nom).regle("CERT-4-NOM");
    refused.refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    refused.ditAvoirLu(Reading.R_10);
    assertThat(nom(nom).verdict().dependsOn())
        .containsExactly(new Dependency(
            Reading.R_10, Option.LETTRES_ESPACE_TIRET_APOSTROPHE, Outcome.ACCEPTABLE));
    permissive(nom(nom)).regle("CERT-4-NOM").accepte();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DURAND1", "DURAND.", "DU_RAND", "DUPONT (M.)", "A\tB", "A\u00a0B", "A,B"})
  void any_other_sign_is_refused_under_both_options(String nom) {
    nom(nom).regle("CERT-4-NOM").refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    permissive(nom(nom))
        .regle("CERT-4-NOM")
        .refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    assertThat(nom(nom).verdict().dependsOn()).isEmpty();
  }

  @Test
  void the_length_of_a_name_does_not_depend_on_the_reading() {
    permissive(nom("A".repeat(12) + "-" + "B".repeat(12))).regle("CERT-4-NOM").accepte();
    permissive(nom("A".repeat(12) + "-" + "B".repeat(13)))
        .regle("CERT-4-NOM")
        .refuse(BLOCK + "/nomAdminTechnique", "S003-22", "S003-59");
    assertThat(nom("A".repeat(12) + "-" + "B".repeat(13)).verdict().dependsOn()).isEmpty();
    assertThat(nom("DURAND").verdict().dependsOn()).isEmpty();
  }

  @Test
  void a_phone_has_fifty_characters_at_most() {
    essai(b -> b.telAdminTechnique("0".repeat(50))).regle("CERT-4-TEL").accepte();
    essai(b -> b.telAdminTechnique("0".repeat(51)))
        .regle("CERT-4-TEL")
        .refuse(BLOCK + "/telAdminTechnique", "S003-23", "S003-60");
    essai(b -> b.telAdminTechnique(ASTRAL.repeat(50))).regle("CERT-4-TEL").accepte();
    essai(b -> b.telAdminTechnique(ASTRAL.repeat(51)))
        .regle("CERT-4-TEL")
        .refuse(BLOCK + "/telAdminTechnique", "S003-23", "S003-60");
  }

  @Test
  void an_e_mail_has_a_hundred_and_fifty_characters_at_most() {
    essai(b -> b.emailAdminTechnique("a".repeat(145) + "@b.fr"))
        .regle("CERT-4-EMAIL")
        .accepte();
    essai(b -> b.emailAdminTechnique("a".repeat(146) + "@b.fr"))
        .regle("CERT-4-EMAIL")
        .refuse(BLOCK + "/emailAdminTechnique", "S003-24", "S003-61");
    essai(b -> b.emailAdminTechnique(ASTRAL.repeat(145) + "@b.fr"))
        .regle("CERT-4-EMAIL")
        .accepte();
    essai(b -> b.emailAdminTechnique(ASTRAL.repeat(146) + "@b.fr"))
        .regle("CERT-4-EMAIL")
        .refuse(BLOCK + "/emailAdminTechnique", "S003-24", "S003-61");
  }

  @Test
  void the_syntax_of_contacts_is_only_worth_a_warning() {
    essai(b -> b.telAdminTechnique("06 03 33 41 74"))
        .regle("FORM-TELEPHONE")
        .avertit(BLOCK + "/telAdminTechnique");
    essai(b -> b.emailAdminTechnique("durand.editeur-exemple.fr"))
        .regle("FORM-EMAIL")
        .avertit(BLOCK + "/emailAdminTechnique");
  }

  @Test
  void a_certificate_is_of_use_for_one_of_three_things() {
    for (String utilite : new String[] {"DMP", "INS", "DMP,INS", "DMP, INS"}) {
      essai(b -> b.utiliteCertificat(utilite)).regle("CERT-4-UTILITE").accepte();
    }
    for (String utilite :
        new String[] {"INS,DMP", "DMP ,INS", "DMP,  INS", "dmp", "DMP;INS", "MSS"}) {
      essai(b -> b.utiliteCertificat(utilite))
          .regle("CERT-4-UTILITE")
          .refuse(BLOCK + "/utiliteCertificat", "S003-25", "S003-62");
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void what_is_blank_has_no_length(@Nullable String blank) {
    var essai = essai(b -> b.numeroCarteCPX("1")
            .nomAdminTechnique(blank)
            .telAdminTechnique(blank)
            .emailAdminTechnique(blank)
            .utiliteCertificat(blank))
        .lecture(Reading.R_11, Option.FACULTATIFS);
    essai.regle(MANDATORY).accepte();
    for (String code :
        new String[] {"CERT-4-NOM", "CERT-4-TEL", "CERT-4-EMAIL", "CERT-4-UTILITE"}) {
      essai.regle(code).accepte();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nomAdminTechnique, S003-22, S003-59",
    "telAdminTechnique, S003-23, S003-60",
    "emailAdminTechnique, S003-24, S003-61",
    "utiliteCertificat, S003-25, S003-62"
  })
  void each_field_is_mandatory_with_an_order_by_default(String key, String asked, String limit) {
    for (String blank : new String[] {null, "", " "}) {
      Essai essai = essai(b -> without(b, key, blank));
      essai.regle(MANDATORY).refuse(BLOCK + "/" + key, asked, limit);
      essai.regle(MANDATORY).ditAvoirLu(Reading.R_11);
      assertThat(essai.verdict().dependsOn())
          .containsExactly(new Dependency(Reading.R_11, Option.FACULTATIFS, Outcome.ACCEPTABLE));
      essai.lecture(Reading.R_11, Option.FACULTATIFS).regle(MANDATORY).accepte();
    }
    essai(b -> b).regle(MANDATORY).accepte();
  }

  private static CertificatServeurBuilder without(
      CertificatServeurBuilder block, String key, @Nullable String blank) {
    return switch (key) {
      case "nomAdminTechnique" -> block.nomAdminTechnique(blank);
      case "telAdminTechnique" -> block.telAdminTechnique(blank);
      case "emailAdminTechnique" -> block.emailAdminTechnique(blank);
      default -> block.utiliteCertificat(blank);
    };
  }

  @Test
  void without_the_block_all_four_are_missing_where_they_would_stand() {
    var essai = Essai.valide()
        .structure(s -> s.certificat(CommandeCertificat.builder()
            .from(Objects.requireNonNull(s.build().certificat()))
            .contractualisationEditeur(false)
            .certificatServeur(null)
            .build()));
    assertThat(essai.verdict().findings())
        .allSatisfy(f -> assertThat(f.code()).isEqualTo(MANDATORY))
        .extracting(f -> f.pointer())
        .containsExactly(
            BLOCK + "/nomAdminTechnique",
            BLOCK + "/telAdminTechnique",
            BLOCK + "/emailAdminTechnique",
            BLOCK + "/utiliteCertificat");
    essai.lecture(Reading.R_11, Option.FACULTATIFS).regle(MANDATORY).accepte();
  }

  @Test
  void without_an_order_nothing_is_mandatory() {
    Essai.valide().sansCertificat().regle(MANDATORY).accepte();
    Essai.valide()
        .structure(s -> s.certificat(
            CommandeCertificat.builder().demandeCertificatServeur(false).build()))
        .regle(MANDATORY)
        .accepte();
  }
}
