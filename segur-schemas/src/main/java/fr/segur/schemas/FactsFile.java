package fr.segur.schemas;

import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.DECIMAL;
import static fr.segur.schemas.Types.FLAG;
import static fr.segur.schemas.Types.IGNORED;
import static fr.segur.schemas.Types.INTEGER;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.RegimeTva;
import fr.segur.model.Severity;
import fr.segur.model.StatutDemande;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Facts.Solution;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.RegistreFiness;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * What was read.
   *
   * @param facts the facts; what could not be read in them is unknown
   * @param findings what is wrong with the file, in file order, with positions
   */
  public record Read(Facts facts, List<Finding> findings) {

    public Read {
      findings = List.copyOf(findings);
    }

    /** Whether everything could be read. */
    public boolean usable() {
      return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /** Reads facts for the rules of {@code appel}. */
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
            Field.of("recuLe", FactsFile::instant),
            Field.of("dateOuverture", DATE),
            Field.of("solution", object(SOLUTION)),
            Field.of("enrolement", object(ENROLEMENT)),
            Field.of("finess", list(extraction())),
            Field.of("financements", list(FINANCEMENT)),
            Field.of("esmsNumerique", FactsFile::esmsNumerique),
            Field.of("avances", list(AVANCE)),
            Field.of("pilotes", IGNORED)),
        v -> {
          List<Financement> financements = v.get(5);
          List<Avance> avances = v.get(7);
          Map<ExtractionFiness, RegistreFiness> finess = new EnumMap<>(ExtractionFiness.class);
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

  /** A day, or null for never; an absent key says nothing. */
  private static final Type RETRAIT = new Type() {
    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      if (in.token() == JsonToken.VALUE_NULL) {
        return Retrait.JAMAIS;
      }
      return DATE.read(in, statements) instanceof LocalDate day ? new Retrait(day) : null;
    }

    @Override
    public boolean readsNull() {
      return true;
    }
  };

  private static final Shape<Solution> SOLUTION = new Shape<>(
      List.of(
          Field.of("numeroAns", TEXT),
          Field.of("logiciel", IGNORED),
          Field.of("version", IGNORED),
          Field.of("referenceeLe", DATE),
          Field.of("depotPreuvesLe", DATE),
          Field.of("retireeLe", RETRAIT),
          Field.of("profils", FactsFile::profils)),
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
          Field.of("vague", FactsFile::vague)),
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
          Field.of("etablissements", FactsFile::texts)),
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
          Field.of("etablissements", ((Type) FactsFile::pairs).required())),
      v -> new Organisme(v.text(0), v.list(1)));

  private Shape<Extraction> extraction() {
    return new Shape<>(
        List.of(
            Field.of(
                "extraction",
                choice(ExtractionFiness.class, ExtractionFiness::id).required()),
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

  private static @Nullable Object instant(JsonScanner in, List<String> statements)
      throws IOException {
    var expected = new Text(
        "un instant avec décalage, comme \"2023-11-02T10:15:00+01:00\"",
        "an instant with offset, as \"2023-11-02T10:15:00+01:00\"");
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType(expected, statements, null);
    }
    Optional<Instant> instant = Instants.parse(in.text());
    return instant.isPresent()
        ? instant.get()
        : in.reject(
            Reported.VALEUR,
            statements,
            new Message(
                new Text("« {valeur} » n'est pas {attendu}.", "\"{valeur}\" is not {attendu}."),
                Map.of("valeur", in.text(), "attendu", expected)),
            null);
  }

  private static @Nullable Object profils(JsonScanner in, List<String> statements)
      throws IOException {
    Set<ProfilReferencement> profils = new HashSet<>();
    Type profil = choice(ProfilReferencement.class, ProfilReferencement::name);
    return each(in, statements, () -> {
          if (profil.read(in, statements) instanceof ProfilReferencement one) {
            profils.add(one);
          }
        })
        ? profils
        : null;
  }

  /** Calls for funding come in waves 1 and 2. */
  private static @Nullable Object vague(JsonScanner in, List<String> statements)
      throws IOException {
    Object vague = INTEGER.read(in, statements);
    if (vague instanceof Long wave && wave != 1 && wave != 2) {
      var message = new Message(
          new Text("La vague {valeur} n'est ni 1 ni 2.", "Wave {valeur} is neither 1 nor 2."),
          Map.of("valeur", wave));
      return in.reject(Reported.VALEUR, statements, message, null);
    }
    return vague instanceof Long wave ? wave.intValue() : null;
  }

  /** A list of {@code [FINESS géographique, category]} pairs. */
  private static @Nullable Object pairs(JsonScanner in, List<String> statements)
      throws IOException {
    List<String[]> pairs = new ArrayList<>();
    return each(in, statements, () -> {
          var pair = new ArrayList<@Nullable String>();
          if (each(in, statements, () -> pair.add((String) TEXT.read(in, statements)))) {
            add(pair, pairs, in);
          }
        })
        ? pairs
        : null;
  }

  private static void add(List<@Nullable String> pair, List<String[]> pairs, JsonScanner in) {
    String finess = pair.isEmpty() ? null : pair.get(0);
    String categorie = pair.size() == 2 ? pair.get(1) : null;
    if (finess != null && categorie != null) {
      pairs.add(new String[] {finess, categorie});
    } else if (pair.size() != 2) {
      in.report(Reported.VALEUR.at(in.pointer(), List.of(), NOT_A_PAIR, null));
    }
  }

  private static final Message NOT_A_PAIR = Message.of(
      "Attendu : un FINESS géographique et sa catégorie.",
      "Expected: a FINESS géographique and its category.");

  private static @Nullable Object texts(JsonScanner in, List<String> statements)
      throws IOException {
    List<String> texts = new ArrayList<>();
    return each(in, statements, () -> addText(in, statements, texts)) ? Set.copyOf(texts) : null;
  }

  /** Texts are ESMS of the généralisation; objects say the phase. */
  private static @Nullable Object esmsNumerique(JsonScanner in, List<String> statements)
      throws IOException {
    Set<String> generalisation = new HashSet<>();
    Set<String> autres = new HashSet<>();
    return each(in, statements, () -> {
          if (in.token() == JsonToken.START_OBJECT) {
            Acquisition acquisition = ACQUISITION.read(in);
            (acquisition.generalisation() ? generalisation : autres).add(acquisition.finess());
          } else {
            List<String> one = new ArrayList<>();
            addText(in, statements, one);
            generalisation.addAll(one);
          }
        })
        ? new EsmsNumerique(generalisation, autres)
        : null;
  }

  private enum Phase {
    GENERALISATION,
    AUTRE
  }

  private record Acquisition(String finess, boolean generalisation) {}

  private static final Shape<Acquisition> ACQUISITION = new Shape<>(
      List.of(
          Field.of("FINESSGeo", TEXT.required()),
          Field.of("phase", choice(Phase.class, Phase::name).required())),
      v -> {
        String finess = v.text(0);
        return new Acquisition(finess == null ? "" : finess, v.get(1) != Phase.AUTRE);
      });

  private static void addText(JsonScanner in, List<String> statements, List<String> texts)
      throws IOException {
    if (Types.TEXT.read(in, statements) instanceof String text) {
      texts.add(text);
    }
  }

  /** Runs {@code step} at every element of the list at the current token, if it is one. */
  private static boolean each(JsonScanner in, List<String> statements, JsonScanner.Step step)
      throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      Types.LIST_EXPECTED.read(in, statements);
      return false;
    }
    while (in.next() != JsonToken.END_ARRAY) {
      step.run();
    }
    return true;
  }
}
