package fr.segur.schemas;

import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.DECIMAL;
import static fr.segur.schemas.Types.FLAG;
import static fr.segur.schemas.Types.IGNORED;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import fr.segur.model.Finding;
import fr.segur.model.RegimeTva;
import fr.segur.model.Severity;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Solution;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.RegistreFiness;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of {@link Facts}. Unknown keys are warnings and do nothing; anything that cannot be
 * read is an error, and then the facts must not be used.
 */
public final class FactsFile {

  private final AppelAFinancement appel;

  private FactsFile(AppelAFinancement appel) {
    this.appel = appel;
  }

  /** {@return the JSON Schema 2020-12 of a file of facts} */
  public static String schema() {
    return Resources.text("facts.schema.json");
  }

  /**
   * What was read.
   *
   * @param facts the facts; what could not be read in them is unknown
   * @param findings what is wrong with the file, in file order, with positions
   */
  public record Read(Facts facts, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param facts the facts; what could not be read in them is unknown
     * @param findings what is wrong with the file, in file order, with positions
     */
    public Read {
      findings = List.copyOf(findings);
    }

    /** {@return whether everything could be read} */
    public boolean usable() {
      return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /**
   * Reads facts for the rules of {@code appel}.
   *
   * @param appel the edition whose rules apply
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public static Read read(AppelAFinancement appel, byte[] json) {
    var findings = new ArrayList<Finding>();
    var facts = new Facts[] {Facts.INCONNUS};
    RequestSource source = RequestSource.of(json);
    try (var scanner = new JsonScanner(source, finding -> findings.add(lenient(finding)))) {
      var shape = new FactsFile(appel).facts();
      scanner.document(() -> facts[0] = Types.element(shape, scanner));
      return new Read(facts[0], new Locator(source).place(findings));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A key the library does not need may serve another tool. */
  private static Finding lenient(Finding finding) {
    if (!finding.code().equals(Reported.CLE_INCONNUE.code())) {
      return finding;
    }
    return new Finding(
        finding.code(),
        Severity.WARNING,
        finding.pointer(),
        finding.statements(),
        finding.readings(),
        finding.message(),
        finding.fix(),
        finding.position());
  }

  private Shape<Facts> facts() {
    return new Shape<>(
        List.of(
            Field.of("recuLe", FactsTypes::instant),
            Field.of("dateOuverture", DATE),
            Field.of("solution", object(SOLUTION)),
            Field.of("enrolement", object(ENROLEMENT)),
            Field.of("finess", list(extraction())),
            Field.of("financements", list(FINANCEMENT)),
            Field.of("esmsNumerique", FactsTypes::esmsNumerique),
            Field.of("avances", list(AVANCE)),
            Field.of("pilotes", IGNORED)),
        v -> {
          List<Financement> financements = v.get(5);
          List<Avance> avances = v.get(7);
          Map<ExtractionFiness, RegistreFiness> finess = new HashMap<>();
          for (Extraction extraction : v.<Extraction>list(4)) {
            if (extraction.nom() != null) {
              finess.put(extraction.nom(), extraction.registre());
            }
          }
          return new Facts(
              v.get(0),
              v.date(1),
              v.get(2),
              v.get(3),
              finess,
              financements == null ? null : Financements.of(financements),
              v.get(6),
              avances == null ? null : Avances.of(avances));
        });
  }

  private static final Shape<Solution> SOLUTION = new Shape<>(
      List.of(
          Field.of("numeroAns", TEXT),
          Field.of("logiciel", IGNORED),
          Field.of("version", IGNORED),
          Field.of("referenceeLe", DATE),
          Field.of("depotPreuvesLe", DATE),
          Field.of("retireeLe", FactsTypes.RETRAIT),
          Field.of("profils", FactsTypes::profils)),
      v -> new Solution(v.text(0), v.date(3), v.date(4), v.get(5), v.get(6)));

  private static final Shape<Enrolement> ENROLEMENT = new Shape<>(
      List.of(Field.of("siret", TEXT), Field.of("dsr", TEXT), Field.of("valideLe", DATE)),
      v -> new Enrolement(v.text(0), v.text(1), v.date(2)));

  private static final Shape<Financement> FINANCEMENT = new Shape<>(
      List.of(
          Field.of("FINESSGeo", TEXT.required()),
          Field.of("numeroASP", TEXT),
          Field.of("statut", choice(StatutDemande.class, StatutDemande::name)),
          Field.of("appel", TEXT),
          Field.of("vague", FactsTypes::vague)),
      v -> {
        String finess = v.text(0);
        return new Financement(
            finess == null ? "" : finess, v.text(1), v.get(2), v.text(3), v.get(4));
      });

  private static final Shape<Avance> AVANCE = new Shape<>(
      List.of(
          Field.of("numeroASP", TEXT.required()),
          Field.of("statut", choice(StatutDemande.class, StatutDemande::name)),
          Field.of("paiement", IGNORED),
          Field.of("recueLe", IGNORED),
          Field.of("dateCommande", DATE),
          Field.of("regimeTVA", choice(RegimeTva.class, RegimeTva::name)),
          Field.of("tauxTVA", DECIMAL),
          Field.of("montantSegurHT", DECIMAL),
          Field.of("avanceDecidee", DECIMAL),
          Field.of("isMandataire", FLAG),
          Field.of("etablissements", FactsTypes::texts)),
      v -> {
        String numero = v.text(0);
        return new Avance(
            numero == null ? "" : numero,
            v.get(1),
            v.date(4),
            v.get(5),
            v.decimal(6),
            v.decimal(7),
            v.decimal(8),
            v.flag(9),
            v.get(10));
      });

  private record Extraction(@Nullable ExtractionFiness nom, RegistreFiness registre) {}

  private record Organisme(@Nullable String finess, List<String[]> esms) {}

  private static final Shape<Organisme> ORGANISME = new Shape<>(
      List.of(
          Field.of("FINESSJuridique", TEXT.required()),
          Field.of("etablissements", ((Type) FactsTypes::pairs).required())),
      v -> new Organisme(v.text(0), v.list(1)));

  private Shape<Extraction> extraction() {
    return new Shape<>(
        List.of(
            Field.of(
                "extraction", choice(appel.extractions(), ExtractionFiness::id).required()),
            Field.of("organismes", list(ORGANISME).required())),
        v -> {
          var registre = RegistreFiness.builder(appel);
          for (Organisme organisme : v.<Organisme>list(1)) {
            String finess = organisme.finess();
            if (finess != null) {
              registre.organisme(finess);
              organisme.esms().forEach(esms -> registre.esms(finess, esms[0], esms[1]));
            }
          }
          return new Extraction(v.get(0), registre.build());
        });
  }
}
