package fr.segur.rules.certificat;

import static fr.segur.model.StatutAdminTechnique.EDITEUR;
import static fr.segur.model.StatutAdminTechnique.STRUCTURE;
import static fr.segur.rules.Exemples.OG;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.CommandeCertificatBuilder;
import fr.segur.model.Fix;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Structure;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandeDeCertificatTest {

  private static final String S0 = "/lignesImport/0/beneficiaires/structures/0";
  private static final String[] ROWS = {
    "S003-28", "S003-29", "S003-30", "S003-31", "S003-32", "S003-33", "S003-34", "S003-35"
  };

  private static final CertificatServeur NOTHING = CertificatServeur.builder().build();

  /** The example, which orders a certificate, with that order changed. */
  private static Essai commande(UnaryOperator<CommandeCertificatBuilder> edit) {
    return Essai.valide().structure(s -> {
      var certificat = Objects.requireNonNull(s.build().certificat());
      return s.certificat(
          edit.apply(CommandeCertificat.builder().from(certificat)).build());
    });
  }

  private static CommandeCertificat none() {
    return CommandeCertificat.builder().demandeCertificatServeur(false).build();
  }

  /** The example with keys that order nothing. */
  private static Essai sansCommande(UnaryOperator<CommandeCertificatBuilder> edit) {
    return Essai.valide()
        .structure(s ->
            s.certificat(edit.apply(CommandeCertificat.builder().from(none())).build()));
  }

  private static String[] with(String first) {
    var all = new ArrayList<>(List.of(ROWS));
    all.add(first);
    return all.toArray(String[]::new);
  }

  @Nested
  class Date {

    private static final String CODE = "CERT-1-DATE";
    private static final String KEY = S0 + "/demandeCertificatServeur";

    private static Essai ordered(String recuLe) {
      return Essai.valide().recuLe(recuLe);
    }

    private static Essai notOrdered(String recuLe) {
      return sansCommande(c -> c).recuLe(recuLe);
    }

    @Test
    void the_last_second_of_20_September_2023_in_Paris_is_refused() {
      ordered("2023-09-20T21:59:59Z").regle(CODE).refuse(KEY, "S003-05");
      ordered("2023-09-20T21:59:59.999999999Z").regle(CODE).refuse(KEY, "S003-05");
    }

    @Test
    void the_first_second_of_21_September_2023_in_Paris_is_accepted() {
      ordered("2023-09-20T22:00:00Z").regle(CODE).accepte();
    }

    @Test
    void after_the_21st_means_from_the_22nd() {
      var refused = ordered("2023-09-21T21:59:59Z").lecture(Reading.R_09, Option.APRES_LE_21);
      refused.regle(CODE).refuse(KEY, "S003-05");
      refused.regle(CODE).ditAvoirLu(Reading.R_09);
      ordered("2023-09-21T22:00:00Z")
          .lecture(Reading.R_09, Option.APRES_LE_21)
          .regle(CODE)
          .accepte();
    }

    @Test
    void only_a_reception_on_the_21st_depends_on_the_reading() {
      var depends = new Dependency(Reading.R_09, Option.APRES_LE_21, Outcome.REFUSE);
      assertThat(ordered("2023-09-20T21:59:59Z").verdict().dependsOn()).isEmpty();
      assertThat(ordered("2023-09-20T22:00:00Z").verdict().dependsOn()).containsExactly(depends);
      assertThat(ordered("2023-09-21T21:59:59Z").verdict().dependsOn()).containsExactly(depends);
      assertThat(ordered("2023-09-21T22:00:00Z").verdict().dependsOn()).isEmpty();
    }

    @Test
    void keys_that_order_nothing_are_worth_a_warning_before() {
      notOrdered("2023-09-20T21:59:59Z").regle(CODE).avertit(KEY);
      notOrdered("2023-09-20T22:00:00Z").regle(CODE).accepte();
      var excluded = notOrdered("2023-09-20T22:00:00Z").lecture(Reading.R_09, Option.APRES_LE_21);
      excluded.regle(CODE).avertit(KEY);
      assertThat(notOrdered("2023-09-20T22:00:00Z").verdict().dependsOn()).isEmpty();
    }

    @Test
    void without_keys_there_is_nothing_to_say() {
      ordered("2023-09-20T21:59:59Z").sansCertificat().regle(CODE).accepte();
    }

    @Test
    void an_unknown_reception_leaves_only_an_order_open() {
      Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
      sansCommande(c -> c).faits(f -> f.recuLe(null)).regle(CODE).seTait();
    }
  }

  @Nested
  class UnParFinessJuridique {

    private static final String CODE = "CERT-1-UN-PAR-FINESS";
    private static final String LATER =
        "/lignesImport/1/beneficiaires/structures/0/FINESSJuridique";

    /** The second request is for the same organisme and has that order. */
    private static Essai second(@Nullable CommandeCertificat certificat) {
      return second(Essai.valide(), OG, certificat);
    }

    private static Essai second(Essai essai, String og, @Nullable CommandeCertificat certificat) {
      return essai.ligne(1, l -> {
        var b = Objects.requireNonNull(l.build().beneficiaires());
        var structure = Structure.builder()
            .from(b.structures().get(0))
            .finessJuridique(og)
            .certificat(certificat)
            .build();
        return l.beneficiaires(
            Beneficiaires.builder().from(b).structures(List.of(structure)).build());
      });
    }

    private static @Nullable CommandeCertificat order() {
      return Objects.requireNonNull(Exemples.AVANCE.lignes().get(0).beneficiaires())
          .structures()
          .get(0)
          .certificat();
    }

    @Test
    void the_later_of_two_orders_is_refused_across_requests() {
      second(order()).regle(CODE).refuseAussi(LATER, "S003-08", "S003-09");
    }

    @Test
    void the_later_of_two_orders_is_refused_within_a_request() {
      var structure = Essai.valide().demande().lignes().get(0).beneficiaires();
      Essai.valide()
          .beneficiaires(b ->
              b.addStructures(Objects.requireNonNull(structure).structures().get(0)))
          .regle(CODE)
          .refuseAussi(
              "/lignesImport/0/beneficiaires/structures/1/FINESSJuridique", "S003-08", "S003-09");
    }

    @Test
    void an_organisme_orders_once_whatever_its_other_structures_say() {
      second(none()).regle(CODE).seTait();
      second(null).regle(CODE).seTait();
      second(Essai.valide().structure(s -> s.certificat(none())), OG, order())
          .regle(CODE)
          .seTait();
      second(Essai.valide(), Exemples.OG_CORSE, order()).regle(CODE).accepte();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_number_there_is_nothing_to_compare(@Nullable String finess) {
      second(Essai.valide().structure(s -> s.finessJuridique(finess)), "", order())
          .regle(CODE)
          .seTait();
    }
  }

  @Nested
  class SansCommande {

    private static final String CODE = "CERT-2-SANS-COMMANDE";

    @Test
    void all_null_is_accepted() {
      sansCommande(c -> c).regle(CODE).accepte();
    }

    @Test
    void every_flag_that_is_not_null_is_refused_where_it_stands() {
      sansCommande(c -> c.contractualisationOg(false))
          .regle(CODE)
          .refuse(S0 + "/contracutualisationOG", "S003-27");
      sansCommande(c -> c.statutAdminTechnique(STRUCTURE))
          .regle(CODE)
          .refuse(S0 + "/StatutAdminTechnique", "S003-27");
      sansCommande(c -> c.contractualisationEditeur(true))
          .regle(CODE)
          .refuse(S0 + "/contractualisationEditeur", "S003-27");
    }

    @Test
    void all_of_them_are_found_in_one_pass() {
      var findings = sansCommande(c -> c.contractualisationOg(true)
              .statutAdminTechnique(EDITEUR)
              .contractualisationEditeur(false)
              .certificatServeur(CertificatServeur.builder().numeroCarteCPX("1").build()))
          .verdict()
          .findings();
      assertThat(findings)
          .extracting(f -> f.code() + " " + f.pointer())
          .containsExactly(
              CODE + " " + S0 + "/contracutualisationOG",
              CODE + " " + S0 + "/StatutAdminTechnique",
              CODE + " " + S0 + "/contractualisationEditeur",
              CODE + " " + S0 + "/certificatServeur");
      assertThat(findings)
          .allSatisfy(f -> assertThat(f.fix()).isEqualTo(Fix.replace(f.pointer(), "null")));
    }

    @Test
    void a_block_of_nothing_counts_as_null() {
      sansCommande(c -> c.certificatServeur(NOTHING)).regle(CODE).accepte();
      sansCommande(c -> c.certificatServeur(CertificatServeur.builder()
              .numeroCarteCPX("")
              .nomAdminTechnique(" ")
              .telAdminTechnique("\t")
              .emailAdminTechnique("\n")
              .utiliteCertificat("")
              .build()))
          .regle(CODE)
          .accepte();
    }

    @ParameterizedTest
    @CsvSource({"1,,,,", ",DURAND,,,", ",,0603334174,,", ",,,a@b.fr,", ",,,,DMP"})
    void a_block_with_any_value_is_refused(
        @Nullable String carte,
        @Nullable String nom,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String utilite) {
      sansCommande(c ->
              c.certificatServeur(new CertificatServeur(carte, nom, telephone, email, utilite)))
          .regle(CODE)
          .refuse(S0 + "/certificatServeur", "S003-27");
    }
  }

  @Nested
  class AvecCommande {

    private static final String CODE = "CERT-2-COMMANDE";

    @Test
    void every_flag_that_is_null_is_refused_where_it_stands() {
      commande(c -> c).regle(CODE).accepte();
      commande(c -> c.contractualisationOg(null))
          .regle(CODE)
          .refuse(S0 + "/contracutualisationOG", with("S003-17"));
      commande(c -> c.statutAdminTechnique(null))
          .regle(CODE)
          .refuse(S0 + "/StatutAdminTechnique", with("S003-18"));
      commande(c -> c.contractualisationEditeur(null))
          .regle(CODE)
          .refuse(S0 + "/contractualisationEditeur", with("S003-19"));
    }

    @Test
    void without_a_row_the_card_number_is_not_judged() {
      commande(c -> c.statutAdminTechnique(null))
          .regle("CERT-2-CARTE-OBLIGATOIRE")
          .nEvaluePas(1);
    }

    @Test
    void the_order_itself_has_an_answer() {
      commande(c -> c.demandeCertificatServeur(null))
          .regle("CERT-2-DEMANDE")
          .refuse(S0 + "/demandeCertificatServeur", "S003-16");
      Essai.valide().sansCertificat().regle("CERT-2-DEMANDE").accepte();
    }
  }

  @Nested
  class Carte {

    private static final String CODE = "CERT-2-CARTE-OBLIGATOIRE";
    private static final String KEY = S0 + "/certificatServeur/numeroCarteCPX";

    private static Essai carte(
        boolean og, StatutAdminTechnique statut, boolean editeur, @Nullable String carte) {
      return commande(c -> c.contractualisationOg(og)
          .statutAdminTechnique(statut)
          .contractualisationEditeur(editeur)
          .certificatServeur(CertificatServeur.builder()
              .from(Objects.requireNonNull(c.build().certificatServeur()))
              .numeroCarteCPX(carte)
              .build()));
    }

    @ParameterizedTest
    @CsvSource({
      "false, EDITEUR, true, S003-30",
      "true, STRUCTURE, false, S003-33",
      "true, EDITEUR, true, S003-34",
      "true, STRUCTURE, true, S003-35"
    })
    void mandatory_by_that_row(
        boolean og, StatutAdminTechnique statut, boolean editeur, String row) {
      carte(og, statut, editeur, "1234567").regle(CODE).accepte();
      for (String missing : new String[] {null, "", " "}) {
        carte(og, statut, editeur, missing).regle(CODE).refuse(KEY, "S003-21", row);
      }
    }

    @ParameterizedTest
    @CsvSource({
      "false, EDITEUR, false",
      "false, STRUCTURE, false",
      "false, STRUCTURE, true",
      "true, EDITEUR, false"
    })
    void optional_by_the_other_rows(boolean og, StatutAdminTechnique statut, boolean editeur) {
      carte(og, statut, editeur, "1234567").regle(CODE).accepte();
      for (String missing : new String[] {null, "", " "}) {
        carte(og, statut, editeur, missing).regle(CODE).accepte();
      }
    }

    @Test
    void without_its_block_it_is_missing_where_it_would_stand() {
      commande(c -> c.certificatServeur(null)).regle(CODE).refuseAussi(KEY, "S003-21", "S003-30");
      commande(c -> c.certificatServeur(NOTHING))
          .regle(CODE)
          .refuseAussi(KEY, "S003-21", "S003-30");
    }

    @Test
    void without_an_order_it_is_not_asked_for() {
      sansCommande(c -> c).regle(CODE).accepte();
      Essai.valide().sansCertificat().regle(CODE).accepte();
    }
  }
}
