package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Commande;
import fr.segur.model.DemandeAvance;
import fr.segur.model.Etablissement;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneDemande;
import fr.segur.model.Outcome;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Position;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Situe.Depot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check as users embed it, as the READMEs show it. */
class FrontDoorTest {

  private final Log log = new Log();

  @TempDir
  private Path dir = Path.of("");

  private static final class Log {

    private final List<String> lines = new ArrayList<>();

    void warn(String line) {
      lines.add(line);
    }
  }

  Verdict fromBytes(Path avance, Path faits) throws IOException {
    // snippet: from-bytes
    Segur segur = Segur.of(AfMs2DuiPde.V2);
    FactsFile.Read facts = segur.facts(Files.readAllBytes(faits));
    if (!facts.usable()) {
      throw new IllegalArgumentException(facts.findings().toString());
    }
    Verdict verdict = segur.check(Files.readAllBytes(avance), facts.facts());
    if (verdict.outcome() != Outcome.ACCEPTABLE) {
      verdict.findings().forEach(f -> log.warn(f.position() + " " + f.message(Locale.FRENCH)));
    }
    // end of snippet
    return verdict;
  }

  Verdict fromBuilder(List<LigneAvance> lignes, Facts facts) {
    // snippet: from-builder
    DemandeAvance demande = DemandeAvance.builder()
        .numeroAns("MSY12p4qNN")
        .siret("43806968400019")
        .lignes(lignes)
        .build();
    Verdict verdict = Segur.of(AfMs2DuiPde.V2).check(demande, facts);
    verdict.findings().forEach(f -> log.warn(f.pointer() + " " + f.message(Locale.ENGLISH)));
    // end of snippet
    return verdict;
  }

  Verdict through(byte[] layout, byte[] file, Facts facts) {
    Segur segur = Sample.SEGUR;
    // snippet: dialect
    Dialect.Read read = Dialect.read(layout);
    Dialect dialect =
        Objects.requireNonNull(read.dialect(), () -> read.findings().toString());
    Verdict verdict = segur.reading(dialect).check(file, facts);
    // end of snippet
    return verdict;
  }

  @Test
  void through_a_dialect() {
    byte[] layout = "{\"renommages\": {\"/SIRET\": \"/siret\"}}".getBytes(UTF_8);
    byte[] file = Sample.AVANCE.replace("\"siret\"", "\"SIRET\"").getBytes(UTF_8);

    assertThat(through(layout, file, Sample.facts()).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThatNullPointerException()
        .isThrownBy(() -> through("{".getBytes(UTF_8), file, Sample.facts()))
        .withMessageContaining("JSON-SYNTAXE");
  }

  @Test
  void from_the_bytes_of_files() throws IOException {
    Path faits = Files.writeString(dir.resolve("faits.json"), Sample.resource("facts.json"));
    Path avance = Files.writeString(dir.resolve("avance.json"), Sample.AVANCE);
    assertThat(fromBytes(avance, faits).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(log.lines).isEmpty();

    Files.writeString(avance, Sample.with("9125.0", "9125.01"));
    assertThat(fromBytes(avance, faits).outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(log.lines).hasSize(1).first().asString().startsWith("17:27 ").contains("9");
  }

  @Test
  void from_a_request_made_with_the_builder() {
    assertThat(fromBuilder(List.of(ligne("9125.00")), Sample.facts()).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
    assertThat(log.lines).isEmpty();

    Verdict verdict = fromBuilder(List.of(ligne("9125.01")), Sample.facts());
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(log.lines)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/lignesImport/0/commande/montantSegurHT ");
    assertThat(verdict.findings()).extracting(Finding::position).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9125.0>9125.01",
        "2023-05-12>2022-08-01",
        "\"PDF\">\"pdf\"",
        "759001019>759001001",
        "\"177\">\"500\"",
        "43806968400019>43806968400018",
        "\"isMandataire\": false>\"isMandataire\": true"
      })
  void a_file_and_the_request_read_from_it_get_the_same_findings(String edit) throws IOException {
    String[] sides = edit.split(">", -1);
    byte[] file =
        (edit.isEmpty() ? Sample.AVANCE : Sample.with(sides[0], sides[1])).getBytes(UTF_8);
    var request = DemandeAvance.builder();
    RequestFile.read(RequestSource.of(file), null, TypeDemande.AVANCE, new RequestFile.Listener() {
      @Override
      public void finding(Finding finding) {
        throw new AssertionError(finding.toString());
      }

      @Override
      public void ligne(LigneDemande ligne, Illisibles illisibles) {
        request.addLignes((LigneAvance) ligne);
      }

      @Override
      public void depot(Depot depot) {
        request.numeroAns(depot.numeroAns()).siret(depot.siret());
      }
    });
    Verdict read = Sample.check(file);
    Verdict built = Sample.SEGUR.check(request.build(), Sample.facts());
    assertThat(Sample.sorted(built)).isEqualTo(Sample.sorted(read));
    assertThat(built.outcome()).isEqualTo(read.outcome());
    assertThat(built.totals().errors()).isEqualTo(read.totals().errors());
    assertThat(built.undetermined()).containsExactlyInAnyOrderElementsOf(read.undetermined());
    assertThat(read.outcome()).isEqualTo(edit.isEmpty() ? Outcome.ACCEPTABLE : Outcome.REFUSE);
  }

  @Test
  void a_source_is_closed_as_often_as_it_is_opened() throws IOException {
    for (String file : List.of(
        Sample.AVANCE, Sample.with("9125.0", "9125.01"), "[1,", "", "[1]", "[".repeat(100))) {
      var open = new AtomicInteger();
      RequestSource source = () -> {
        open.incrementAndGet();
        return new ByteArrayInputStream(file.getBytes(UTF_8)) {
          @Override
          public void close() {
            open.decrementAndGet();
          }
        };
      };
      Sample.SEGUR.check(source, Sample.facts());
      assertThat(open).as(file).hasValue(0);
    }
  }

  @Test
  void bytes_that_cannot_be_had_are_the_callers_business() {
    RequestSource broken = PipedInputStream::new;
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Sample.SEGUR.check(broken, Sample.facts()))
        .withMessage("Pipe not connected");
  }

  @Test
  void without_facts_it_says_what_it_lacks() {
    Verdict verdict = Sample.SEGUR.check(Sample.AVANCE.getBytes(UTF_8), Facts.INCONNUS);
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.undetermined()).isNotEmpty();
    assertThat(verdict.undetermined().stream().flatMap(u -> u.missing().stream()))
        .contains("recuLe", "solution", "esmsNumerique");
  }

  @Test
  void positions_are_printed_as_editors_do() {
    assertThat(Objects.toString(new Position(17, 27, 402))).isEqualTo("17:27");
  }

  private static LigneAvance ligne(String montant) {
    var structure = Structure.builder()
        .nomResponsable("MARTIN Claire")
        .emailResponsable("direction@og-exemple.fr")
        .telephoneResponsable("0102030405")
        .finessJuridique("759000011");
    String[][] esms = {
      {"759001001", "177"},
      {"759001019", "177"},
      {"759001027", "175"},
      {"759001035", "286"},
      {"759001043", "295"}
    };
    for (String[] one : esms) {
      structure.addEtablissements(Etablissement.builder()
          .finessGeo(one[0])
          .categorieFINESS(one[1])
          .scenarioInstallation(new ScenarioInstallation(false, true, "MAI_337"))
          .build());
    }
    return LigneAvance.builder()
        .numLigne(1L)
        .typeAction("C")
        .numeroEditeur("00033")
        .commande(Commande.builder()
            .referenceAF("AF-MS2 DUI PDE-Va1")
            .dateCommande(LocalDate.of(2023, 5, 12))
            .regimeTVA(RegimeTva.TTC)
            .tauxTVA(new BigDecimal("20"))
            .montantSegurHT(new BigDecimal(montant))
            .build())
        .beneficiaires(Beneficiaires.builder()
            .isMandataire(false)
            .addStructures(structure.build())
            .build())
        .addPiecesJustificatives(new PieceJustificative("bdc.pdf", "PDF", "BON_COMMANDE"))
        .build();
  }
}
