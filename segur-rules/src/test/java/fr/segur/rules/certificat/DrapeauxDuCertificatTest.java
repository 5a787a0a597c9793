package fr.segur.rules.certificat;

import static fr.segur.model.StatutAdminTechnique.EDITEUR;
import static fr.segur.model.StatutAdminTechnique.STRUCTURE;
import static fr.segur.rules.certificat.Commandes.NOTHING;
import static fr.segur.rules.certificat.Commandes.S0;
import static fr.segur.rules.certificat.Commandes.commande;
import static fr.segur.rules.certificat.Commandes.sansCommande;
import static fr.segur.rules.certificat.Commandes.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.Essai;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guide 003, § 2: the flags, and the card number they ask for. */
class DrapeauxDuCertificatTest {

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
      assertThat(findings).extracting(Finding::fix).containsOnlyNulls();
    }

    @Test
    void flags_alone_are_mended_by_null_since_the_answer_is_no() {
      var findings = sansCommande(c -> c.contractualisationOg(true)
              .statutAdminTechnique(EDITEUR)
              .contractualisationEditeur(false)
              .certificatServeur(NOTHING))
          .verdict()
          .findings();
      assertThat(findings)
          .hasSize(3)
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
