package fr.segur.testkit.arbitraries;

import static fr.segur.testkit.assertions.SegurAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Finess;
import fr.segur.model.LigneAvance;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Structure;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.RegistreFiness;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.StatutPilote;
import fr.segur.rules.pilotes.VieDesPilotes;
import fr.segur.schemas.FinessFile;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.testkit.samples.Extraction;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What the domain gives is what it says, covers the whole of it, and shrinks to the plainest. */
@Domain(SegurDomain.class)
class SegurDomainProperties {

  private static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  @Property(tries = 100)
  void an_advance_is_acceptable_as_a_value_and_as_a_file(@ForAll Valid<DemandeAvance> advance) {
    assertThat(SEGUR.check(advance.demande(), advance.facts())).isAcceptable().hasNoFinding();
    assertThat(SEGUR.check(advance.sample().file(), advance.facts()))
        .isAcceptable()
        .hasNoFinding();
  }

  @Property(tries = 100)
  void a_balance_is_acceptable_as_a_value_and_as_a_file(@ForAll Valid<DemandeSolde> balance) {
    assertThat(SEGUR.check(balance.demande(), balance.facts())).isAcceptable().hasNoFinding();
    assertThat(SEGUR.check(balance.sample().file(), balance.facts()))
        .isAcceptable()
        .hasNoFinding();
  }

  @Property(tries = 100)
  void without_facts_nothing_is_acceptable(@ForAll Sample sample) {
    assertThat(SEGUR.check(sample.file(), Facts.INCONNUS)).isUndetermined().hasNoFinding();
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void advances_cover_the_domain(@ForAll Valid<DemandeAvance> advance) {
    for (LigneAvance ligne : advance.demande().lignes()) {
      var beneficiaires = Objects.requireNonNull(ligne.beneficiaires());
      collect("mandataire", Objects.requireNonNull(beneficiaires.isMandataire()));
      collect(
          "regime",
          Objects.requireNonNull(Objects.requireNonNull(ligne.commande()).regimeTVA()));
      for (Structure structure : beneficiaires.structures()) {
        String finess = Objects.requireNonNull(structure.finessJuridique());
        collect("tranche", tranche(advance.facts(), finess));
        collect("finess", territory(finess));
        collect("certificat", certificat(structure));
      }
    }
    Statistics.label("tranche")
        .coverage(c ->
            Stream.of("A", "B", "C", "D", "E", "F").forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("finess")
        .coverage(c -> Stream.of("mainland", "Corsica", "overseas")
            .forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("regime")
        .coverage(c -> Stream.of(RegimeTva.values()).forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("mandataire")
        .coverage(c -> Stream.of(true, false).forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("certificat").coverage(c -> ROWS.forEach(t -> c.check(t).count(n -> n > 0)));
  }

  /** The nine rows of the guide, and nothing at all. */
  private static final List<String> ROWS =
      List.of("absent", "no", "E--", "S--", "E-e", "S-e", "Eo-", "So-", "Eoe", "Soe");

  private static String certificat(Structure structure) {
    var c = structure.certificat();
    if (c == null) {
      return "absent";
    }
    if (!Boolean.TRUE.equals(c.demandeCertificatServeur())) {
      return "no";
    }
    return (c.statutAdminTechnique() == StatutAdminTechnique.EDITEUR ? "E" : "S")
        + (Boolean.TRUE.equals(c.contractualisationOg()) ? "o" : "-")
        + (Boolean.TRUE.equals(c.contractualisationEditeur()) ? "e" : "-");
  }

  private static String tranche(Facts facts, String organisme) {
    RegistreFiness registre =
        Objects.requireNonNull(facts.registre(AfMs2DuiPde.V2.extractionDeLaTranche()));
    int esms = registre.nombreEsmsDeLAppel(Finess.of(organisme).packed());
    return Objects.requireNonNull(AfMs2DuiPde.V2.bareme().tranche(esms)).nom();
  }

  private static String territory(String finess) {
    return finess.startsWith("2A") || finess.startsWith("2B")
        ? "Corsica"
        : finess.startsWith("97") || finess.startsWith("98") ? "overseas" : "mainland";
  }

  private static void collect(String label, Object value) {
    Statistics.label(label).collect(value);
  }

  @Property(tries = 50)
  void an_extraction_is_read_back_from_its_csv(@ForAll Extraction extraction) throws IOException {
    byte[] csv = extraction.csv(LocalDate.of(2023, 4, 3)).getBytes(UTF_8);
    FinessFile.Read read = FinessFile.read(AfMs2DuiPde.V2, RequestSource.of(csv));
    RegistreFiness registre = extraction.registre(AfMs2DuiPde.V2);

    assertThat(read.findings()).isEmpty();
    assertThat(read.registre().size())
        .isEqualTo(extraction.rows().size())
        .isEqualTo(registre.size());
    assertThat(extraction.rows()).allSatisfy(row -> {
      var geo = Finess.of(row.finessGeo()).packed();
      var og = Finess.of(row.finessJuridique()).packed();
      assertThat(read.registre().organismeDe(geo)).isEqualTo(og);
      assertThat(read.registre().categorieDe(geo)).isEqualTo(row.categorie());
      assertThat(read.registre().nombreEsmsDeLAppel(og)).isEqualTo(registre.nombreEsmsDeLAppel(og));
    });
  }

  @Property(tries = 100)
  void a_request_lives_through_any_history(@ForAll List<Evenement> events) {
    Dossier dossier = Dossier.nouveau(TypeDemande.SOLDE, "MS2");
    for (Evenement event : events) {
      var suite = VieDesDemandes.PAR_DEFAUT.apply(dossier, event);
      if (suite.refused()) {
        assertThat(suite.dossier().passages().size())
            .isGreaterThanOrEqualTo(dossier.passages().size());
      }
      dossier = suite.dossier();
      assertThat(dossier.le()).isEqualTo(event.le());
    }
  }

  @Property(tries = 100)
  void never_are_there_more_than_three_pilots_of_a_number(@ForAll List<Acte> acts) {
    Pilotes pilotes = VieDesPilotes.PAR_DEFAUT.applyAll(Pilotes.AUCUN, acts);

    assertThat(pilotes.actifs("MSY12p4qNN")).isBetween(0, 3);
    assertThat(pilotes.actifs("Pbr2PFI004")).isBetween(0, 3);
    assertThat(pilotes.tous())
        .allMatch(pilote -> pilote.statut() != StatutPilote.VALIDEE
            || !pilote.conformite().name().isEmpty());
  }

  /** A failure ends in the plainest request that fails. */
  @Example
  void shrinking_ends_in_a_request_a_person_can_read() {
    var falsified = SegurDomain.drawn(Samples::advance).generator(1000).stream(new Random(42))
        .filter(one -> costs(one.value()))
        .findFirst()
        .orElseThrow();
    var smallest = falsified;
    for (boolean better = true; better; ) {
      var current = smallest;
      var next = current.shrink().filter(one -> costs(one.value())).findFirst();
      better = next.isPresent() && next.get().distance().compareTo(current.distance()) < 0;
      smallest =
          next.filter(one -> one.distance().compareTo(current.distance()) < 0).orElse(current);
    }

    DemandeAvance demande = smallest.value().demande();
    assertThat(demande.lignes()).hasSize(1);
    var beneficiaires = Objects.requireNonNull(demande.lignes().get(0).beneficiaires());
    assertThat(beneficiaires.structures()).hasSize(1);
    assertThat(beneficiaires.isMandataire()).isFalse();
    assertThat(beneficiaires.structures().get(0).etablissements()).hasSize(3);
    assertThat(beneficiaires.structures().get(0).certificat()).isNull();
    assertThat(smallest.value().sample().toString().lines().count()).isLessThan(75);
  }

  /** As if orders of more than two ESMS failed. */
  private static boolean costs(Valid<DemandeAvance> valid) {
    return valid.demande().lignes().stream()
        .map(ligne -> Objects.requireNonNull(ligne.beneficiaires()))
        .flatMap(beneficiaires -> beneficiaires.structures().stream())
        .anyMatch(structure -> structure.etablissements().size() > 2);
  }
}
