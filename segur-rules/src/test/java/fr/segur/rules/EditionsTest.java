package fr.segur.rules;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Commande;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.DemandeAvance;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Statement;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class EditionsTest {

  static final List<AppelAFinancement> EDITIONS = AfMs2DuiPde.EDITIONS;

  @ParameterizedTest
  @FieldSource("EDITIONS")
  void everything_an_edition_says_is_in_the_register_and_can_be_read(AppelAFinancement edition) {
    assertThat(edition.valeurs()).isNotEmpty().allSatisfy(valeur -> {
      assertThat(valeur.statements())
          .doesNotHaveDuplicates()
          .allSatisfy(id -> assertThat(Statement.find(id)).as(id).isPresent());
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(valeur.in(locale)).isNotBlank().doesNotContain("{", "}");
      }
    });
  }

  @Test
  void tables_are_said_row_by_row() {
    assertThat(AfMs2DuiPde.V2.valeurs())
        .filteredOn(valeur -> valeur.donnee() == Donnee.BAREME)
        .extracting(valeur -> valeur.in(Locale.ENGLISH))
        .containsExactly(
            "Barème, tranche: A: 1 to 1 ESMS, €3,333.33",
            "Barème, tranche: B: 2 to 4 ESMS, €2,433.33",
            "Barème, tranche: C: 5 to 10 ESMS, €1,825.00",
            "Barème, tranche: D: 11 to 19 ESMS, €1,369.17",
            "Barème, tranche: E: 20 to 99 ESMS, €1,026.67",
            "Barème, tranche: F: 100 ESMS and more, €944.17");
    assertThat(AfMs2DuiPde.V2.valeurs())
        .filteredOn(valeur -> valeur.donnee() == Donnee.CATEGORIES)
        .extracting(valeur -> valeur.in(Locale.ENGLISH))
        .containsExactly(
            "FINESS categories: group 4501: 159, 166, 172, 175, 176, 177, 236, 411",
            "FINESS categories: group 4502: 241, 427, 441",
            "FINESS categories: group 4504: 286, 295, 344, 418, 453",
            "FINESS categories: group 4505: 378, 440");
    assertThat(AfMs2DuiPde.V2.valeurs())
        .filteredOn(valeur -> valeur.donnee() == Donnee.REFERENCES)
        .hasSize(5);
  }

  @Test
  void the_second_edition_says_all_there_is_to_say() {
    assertThat(Donnee.ALL)
        .allSatisfy(donnee -> assertThat(AfMs2DuiPde.V2.valeur(donnee)).isNotNull());
    assertThat(AfMs2DuiPde.V2.valeur(Donnee.DOSSIER_DE_PREUVES))
        .isEqualTo(Limite.heure("2023-06-28", 14));
    assertThat(AfMs2DuiPde.V2.valeur(Donnee.REPONSE_AUX_COMPLEMENTS))
        .isEqualTo(Limite.heure("2023-11-15", 14));
  }

  @Test
  void the_first_edition_does_not_say_what_the_second_one_changed() {
    assertThat(Donnee.ALL)
        .filteredOn(donnee -> AfMs2DuiPde.V1.valeur(donnee) == null)
        .containsExactly(
            Donnee.DEUXIEME_FENETRE,
            Donnee.DOSSIER_DE_PREUVES,
            Donnee.REPONSE_AUX_COMPLEMENTS,
            Donnee.FERMETURE,
            Donnee.CLOTURE,
            Donnee.REFERENCES);
    assertThat(AfMs2DuiPde.V1.extractions()).isEqualTo(AfMs2DuiPde.V2.extractions());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-06, ",
    "2022-09-07, AF-MS2 DUI PDE-Va1 V1",
    "2023-03-27, AF-MS2 DUI PDE-Va1 V1",
    "2023-03-28, AF-MS2 DUI PDE-Va1 V2",
    "2030-01-01, AF-MS2 DUI PDE-Va1 V2",
  })
  void an_edition_applies_from_its_date_on(LocalDate jour, String edition) {
    assertThat(AfMs2DuiPde.enVigueur(jour).map(AppelAFinancement::toString))
        .isEqualTo(Optional.ofNullable(edition));
  }

  @Test
  void there_is_no_call_without_a_price_and_no_value_without_a_sentence() {
    assertThatThrownBy(() ->
            AppelAFinancement.builder().dit(Donnee.REFERENCE, "AF", "S002-001").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("appel.");
    assertThatThrownBy(() -> AppelAFinancement.builder().dit(Donnee.REFERENCE, "AF"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a value without a sentence");
  }

  @Nested
  class Unknown {

    @Test
    void what_the_first_edition_does_not_say_leaves_an_advance_undetermined() {
      Verdict verdict =
          ImportTest.check(AfMs2DuiPde.V1, Exemples.AVANCE, Exemples.FAITS, Settings.DEFAULTS);

      assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
      assertThat(verdict.undetermined())
          .flatExtracting(Verdict.Undetermined::missing)
          .containsOnly("appel.fermeture", "appel.references");
      assertThat(verdict.undetermined())
          .extracting(Verdict.Undetermined::code)
          .containsExactly(
              "AF-2-FERMETURE",
              "AF-2-COMMANDE-FERMETURE",
              "AF-4.2-EXTRACTION",
              "AF-4.2-ORGANISME",
              "AF-4.2-ESMS");
    }

    @Test
    void what_it_says_still_refuses() {
      var essai = Essai.valide().commande(c -> c.montantSegurHT(euros("9125.01")));
      Verdict verdict =
          ImportTest.check(AfMs2DuiPde.V1, essai.demande(), essai.facts(), Settings.DEFAULTS);

      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(verdict.findings()).extracting(Finding::code).containsExactly("AF-6.1-PLAFOND");
    }

    @Test
    void no_window_of_the_first_edition_is_known() {
      for (TypeDemande type : TypeDemande.values()) {
        assertThat(Guichets.ouvert(
                AfMs2DuiPde.V1,
                "AF-MS2 DUI PDE-Va1",
                type,
                Instant.parse("2022-10-01T00:00:00Z"),
                Readings.DEFAULTS))
            .isEmpty();
      }
    }

    @Test
    void what_is_missing_is_explained_to_people() {
      assertThat(Manque.aide("appel.fermeture").map(aide -> aide.in(Locale.FRENCH)))
          .hasValueSatisfying(aide -> assertThat(aide).contains("Date de fermeture"));
      assertThat(Manque.aide("finess.T3-2025").map(aide -> aide.in(Locale.ENGLISH)))
          .hasValueSatisfying(aide -> assertThat(aide).contains("T3-2025", "--finess"));
      assertThat(Manque.aide("recuLe")).map(aide -> aide).isPresent();
      assertThat(Manque.aide("appel.rien")).isEmpty();
      assertThat(Manque.aide("rien")).isEmpty();
    }
  }

  /** Nothing of the rules knows a number, so an invented call runs on them as it stands. */
  @Nested
  class AnotherCall {

    private static Verdict avance(DemandeAvance demande, Facts facts) {
      return ImportTest.check(AutreAppel.APPEL, demande, facts, Settings.DEFAULTS);
    }

    private static DemandeAvance with(UnaryOperator<LigneAvance> edit) {
      return DemandeAvance.builder()
          .from(AutreAppel.AVANCE)
          .lignes(List.of(edit.apply(AutreAppel.AVANCE.lignes().get(0))))
          .build();
    }

    private static DemandeAvance commande(String date, String montant) {
      return with(ligne -> LigneAvance.builder()
          .from(ligne)
          .commande(Commande.builder()
              .from(Objects.requireNonNull(ligne.commande()))
              .dateCommande(jour(date))
              .montantSegurHT(euros(montant))
              .build())
          .build());
    }

    private static DemandeAvance structure(UnaryOperator<Structure> edit) {
      return with(ligne -> {
        var beneficiaires = Objects.requireNonNull(ligne.beneficiaires());
        return LigneAvance.builder()
            .from(ligne)
            .beneficiaires(Beneficiaires.builder()
                .from(beneficiaires)
                .structures(List.of(edit.apply(beneficiaires.structures().get(0))))
                .build())
            .build();
      });
    }

    private static void refuse(Verdict verdict, String code, String... statements) {
      assertThat(verdict.findings())
          .filteredOn(finding -> finding.code().equals(code))
          .singleElement()
          .satisfies(finding -> assertThat(finding.statements()).containsAll(List.of(statements)));
    }

    @Test
    void its_files_are_accepted() {
      assertThat(avance(AutreAppel.AVANCE, AutreAppel.FAITS))
          .satisfies(verdict -> assertThat(verdict.findings()).isEmpty())
          .extracting(Verdict::outcome)
          .isEqualTo(Outcome.ACCEPTABLE);
      Verdict solde = ImportTest.check(
          AutreAppel.APPEL,
          AutreAppel.SOLDE,
          AutreAppel.recuLe("2026-03-31T21:59:59Z"),
          Settings.DEFAULTS);
      assertThat(solde.findings()).isEmpty();
      assertThat(solde.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    }

    @Test
    void its_windows_close_at_its_hour_or_on_its_day() {
      refuse(
          avance(AutreAppel.AVANCE, AutreAppel.recuLe("2025-09-30T15:01:00Z")), "AF-2-FERMETURE");
      refuse(
          ImportTest.check(
              AutreAppel.APPEL,
              AutreAppel.SOLDE,
              AutreAppel.recuLe("2026-03-31T22:00:00Z"),
              Settings.DEFAULTS),
          "AF-2-CLOTURE");
    }

    @Test
    void its_orders_run_from_its_opening_to_its_closing() {
      assertThat(avance(commande("2025-02-10", "800.00"), AutreAppel.FAITS).findings())
          .isEmpty();
      refuse(avance(commande("2025-02-09", "800.00"), AutreAppel.FAITS), "AF-4.4-OUVERTURE");
      assertThat(avance(commande("2025-09-30", "800.00"), AutreAppel.FAITS).findings())
          .isEmpty();
      refuse(avance(commande("2025-10-01", "800.00"), AutreAppel.FAITS), "AF-2-COMMANDE-FERMETURE");
      refuse(avance(commande("2025-10-01", "800.00"), AutreAppel.FAITS), "AF-4.2-EXTRACTION");
    }

    @Test
    void its_orders_precede_the_evidence_file_by_its_days() {
      var solution = Facts.Solution.builder()
          .from(Objects.requireNonNull(AutreAppel.FAITS.solution()))
          .referenceeLe(jour("2025-07-01"));
      var enrolement = Facts.Enrolement.builder()
          .from(Objects.requireNonNull(AutreAppel.FAITS.enrolement()))
          .valideLe(jour("2025-07-02"))
          .build();
      var facts = Facts.builder().from(AutreAppel.FAITS).enrolement(enrolement);
      assertThat(avance(
                  AutreAppel.AVANCE,
                  facts
                      .solution(solution.depotPreuvesLe(jour("2025-05-01")).build())
                      .build())
              .findings())
          .isEmpty();
      refuse(
          avance(
              AutreAppel.AVANCE,
              facts
                  .solution(solution.depotPreuvesLe(jour("2025-05-02")).build())
                  .build()),
          "AF-4.4-ANTERIORITE");
    }

    @Test
    void its_ceiling_is_that_of_its_bareme_and_its_categories() {
      // three of the four ESMS are of its categories: tranche Q
      refuse(avance(commande("2025-04-01", "800.01"), AutreAppel.FAITS), "AF-6.1-PLAFOND", "X-Q");
      refuse(
          avance(
              structure(s -> Structure.builder()
                  .from(s)
                  .etablissements(List.of(
                      Exemples.esms(AutreAppel.ESMS.get(0), "177"),
                      s.etablissements().get(1)))
                  .build()),
              AutreAppel.FAITS),
          "AF-1.1-CATEGORIE");
    }

    @Test
    void its_extractions_are_its_own() {
      Facts facts = Facts.builder()
          .from(AutreAppel.FAITS)
          .finess(Map.of(
              AutreAppel.TRANCHE,
              Objects.requireNonNull(AutreAppel.FAITS.registre(AutreAppel.TRANCHE)),
              AutreAppel.ETE,
              RegistreFiness.builder(AutreAppel.APPEL).build()))
          .build();
      refuse(avance(AutreAppel.AVANCE, facts), "AF-4.2-ORGANISME", "X-ETE");
      assertThat(avance(
                  AutreAppel.AVANCE,
                  Facts.builder().from(facts).finess(Map.of()).build())
              .undetermined())
          .flatExtracting(Verdict.Undetermined::missing)
          .contains("finess.T3-2025", "finess.2023-09-05");
      assertThat(AutreAppel.APPEL.extractions())
          .containsExactly(AutreAppel.TRANCHE, AutreAppel.ETE);
    }

    @Test
    void its_certificates_begin_on_its_day() {
      var demande = structure(s -> Structure.builder()
          .from(s)
          .certificat(CommandeCertificat.builder()
              .demandeCertificatServeur(true)
              .contractualisationOg(false)
              .statutAdminTechnique(StatutAdminTechnique.EDITEUR)
              .contractualisationEditeur(false)
              .certificatServeur(CertificatServeur.builder()
                  .nomAdminTechnique("DURAND")
                  .telAdminTechnique("0603334174")
                  .emailAdminTechnique("durand@editeur-exemple.fr")
                  .utiliteCertificat("DMP")
                  .build())
              .build())
          .build());
      assertThat(avance(demande, AutreAppel.recuLe("2025-05-04T22:00:00Z")).findings())
          .isEmpty();
      refuse(avance(demande, AutreAppel.recuLe("2025-05-04T21:59:59Z")), "CERT-1-DATE");
    }

    @Test
    void an_esms_funded_by_another_wave_is_free_and_by_its_own_is_not() {
      var financement = Financements.Financement.builder()
          .finessGeo(AutreAppel.ESMS.get(0))
          .numeroASP("FINMS2000001M0")
          .statut(StatutDemande.DECIDEE)
          .appel("AF-MS2 DUI PDE-Va1");
      assertThat(avance(AutreAppel.AVANCE, funded(financement.vague(1).build())).findings())
          .isEmpty();
      refuse(
          avance(AutreAppel.AVANCE, funded(financement.vague(2).build())), "AF-4.2-DEJA-FINANCE");
    }

    private static Facts funded(Financements.Financement financement) {
      return Facts.builder()
          .from(AutreAppel.FAITS)
          .financements(Financements.of(List.of(financement)))
          .build();
    }

    @Test
    void it_is_paid_by_its_rates() {
      var prix = Prix.of(
          AutreAppel.APPEL,
          Readings.DEFAULTS,
          new Prix.Commande(
              List.of(new Part(2, 1), new Part(3, 1)), RegimeTva.HT, BigDecimal.ZERO, null));
      assertThat(prix.plafondHT()).hasToString("1400.00");
      assertThat(prix.avance()).hasToString("630.00");
      assertThat(prix.solde()).hasToString("770.00");
      assertThat(prix.etapes()).flatExtracting(EtapeDePrix::statements).contains("X-P", "X-Q");
    }
  }
}
