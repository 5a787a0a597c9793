package fr.segur.rules;

import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeAvance;
import fr.segur.model.Montant;
import fr.segur.model.NumeroDossier;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Siret;
import fr.segur.model.Statement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Action;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.trace.Traceability;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The tasks of the READMEs, word for word, and what comes of them. */
class ReadmeTasksTest {

  private final Log log = new Log();

  private static final class Log {

    private final List<String> lines = new ArrayList<>();

    void info(String line) {
      lines.add(line);
    }
  }

  // snippet: valid
  static class Lodging {
    void lodge(@Valid DemandeAvance demande) {}
  }
  // end of snippet

  @Test
  void a_parameter_is_validated_as_spring_does_it() throws ReflectiveOperationException {
    var validator = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator()
        .forExecutables();
    var lodge = Lodging.class.getDeclaredMethod("lodge", DemandeAvance.class);
    var wrong = DemandeAvance.builder().from(Exemples.AVANCE).siret("438").build();

    assertThat(validator.validateParameters(new Lodging(), lodge, new Object[] {Exemples.AVANCE}))
        .isEmpty();
    assertThat(validator.validateParameters(new Lodging(), lodge, new Object[] {wrong}))
        .singleElement()
        .satisfies(one -> assertThat(one.getPropertyPath()).hasToString("lodge.demande.siret"));
  }

  @Test
  void an_order_is_priced() {
    // snippet: price
    Prix prix = Prix.of(
        AfMs2DuiPde.V2,
        Readings.DEFAULTS,
        new Prix.Commande(List.of(new Prix.Part(5, 5)), RegimeTva.TTC, new BigDecimal("20"), null));
    prix.etapes().forEach(step -> log.info(step.in(Locale.ENGLISH) + " " + step.statements()));
    // end of snippet

    assertThat(prix.plafondHT()).isEqualTo(Montant.of(new BigDecimal("9125.00")));
    assertThat(log.lines).anyMatch(line -> line.startsWith("Advance: €3,285.00"));
  }

  @Test
  void what_can_be_done_is_told_with_its_end() {
    Instant imported = Instant.parse("2023-05-02T08:00:00Z");
    Instant asked = Instant.parse("2023-06-12T08:00:00Z");
    Instant now = Instant.parse("2023-06-20T08:00:00Z");
    // snippet: dossier
    VieDesDemandes vie = VieDesDemandes.PAR_DEFAUT;
    Dossier dossier = Dossier.nouveau(TypeDemande.SOLDE, "MS2");
    dossier = vie.apply(dossier, Evenement.of(imported, IMPORT_ACCEPTE)).dossier();
    dossier = vie.apply(dossier, Evenement.of(asked, MODIFICATION_DEMANDEE)).dossier();
    for (Action action : vie.actions(dossier, Acteur.FOURNISSEUR, now)) {
      log.info(action.event() + (action.refusal() == null ? " until " + action.avant() : ": no"));
    }
    // end of snippet

    assertThat(log.lines)
        .contains("MODIFICATION_CONFIRMEE until 2023-07-02T22:00:00Z", "IMPORT_ACCEPTE: no");
  }

  // snippet: edition
  static AppelAFinancement draft(AppelAFinancement.Builder said) {
    return said.dit(Donnee.EDITION, "V3", "S002-001")
        .dit(Donnee.DATE_DU_TEXTE, LocalDate.of(2024, 1, 8), "S002-001")
        .dit(Donnee.FERMETURE, Limite.heure("2024-03-29", 14), "S002-025")
        .build();
  }
  // end of snippet

  @Test
  void an_edition_is_what_it_says() {
    AppelAFinancement edition = draft(essentials());

    assertThat(edition).hasToString("AF-MS2 DUI PDE-Va1 V3");
    assertThat(edition.fermeture()).isEqualTo(Limite.heure("2024-03-29", 14));
  }

  private static AppelAFinancement.Builder essentials() {
    AppelAFinancement v2 = AfMs2DuiPde.V2;
    return AppelAFinancement.builder()
        .dit(Donnee.REFERENCE, v2.reference(), "S002-001")
        .dit(Donnee.DSR, v2.dsr(), "S002-003")
        .dit(Donnee.VAGUE, v2.vague(), "S002-003")
        .dit(Donnee.CATEGORIES, v2.categories())
        .dit(Donnee.EXTRACTION_DE_LA_TRANCHE, v2.extractionDeLaTranche(), "S002-097")
        .dit(Donnee.ANTERIORITE, v2.anteriorite(), "S002-075")
        .dit(Donnee.BAREME, v2.bareme())
        .dit(Donnee.TAUX_AVANCE, v2.tauxAvance(), "S002-104")
        .dit(Donnee.TAUX_SOLDE, v2.tauxSolde(), "S002-105");
  }

  @Test
  void a_sentence_says_where_it_lives() {
    // snippet: sentence
    Statement sentence = Statement.of("S002-075");
    log.info(sentence.citation(Locale.ENGLISH) + ": " + sentence.text());
    Traceability.places().stream()
        .filter(place -> place.statements().contains(sentence.id()))
        .forEach(place -> log.info(place.kind() + " " + place.name()));
    // end of snippet

    assertThat(log.lines)
        .first()
        .asString()
        .startsWith("AF-MS2 DUI PDE-Va1 V2, § 4.4 (S002-075): ");
    assertThat(log.lines).contains("RULE AF-4.4-ANTERIORITE");
  }

  @Test
  void the_things_stand_alone() {
    // snippet: model
    Montant montant = Montant.of(new BigDecimal("9125.00"));
    log.info(montant.percent(new BigDecimal("30"), RoundingMode.HALF_UP).in(Locale.ENGLISH));
    log.info(Siret.estBienForme("43806968400019") + " " + Siret.cleValide("43806968400019"));
    log.info(String.valueOf(NumeroDossier.parse("FINMS2009167M1")));
    log.info(Statement.of("S002-104").citation(Locale.ENGLISH));
    // end of snippet

    assertThat(log.lines).contains("€2,737.50").last().asString().endsWith("(S002-104)");
  }
}
