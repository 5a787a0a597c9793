package fr.segur.rules.certificat;

import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.certificat.Commandes.S0;
import static fr.segur.rules.certificat.Commandes.none;
import static fr.segur.rules.certificat.Commandes.sansCommande;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Structure;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guide 003, § 1: who may order, and when. */
class CommandeDeCertificatTest {

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
}
