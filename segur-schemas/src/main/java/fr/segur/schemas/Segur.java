package fr.segur.schemas;

import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Finding;
import fr.segur.model.LigneDemande;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.Facts;
import fr.segur.rules.Fait;
import fr.segur.rules.Illisibles;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Settings;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.edition.Bilan;
import fr.segur.rules.edition.ModificationSolde;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The front door: is this request file acceptable, and if not, why, where, and what to change?
 *
 * <p>Same bytes, same facts, same settings: same verdict, on every machine. Immutable and
 * thread-safe.
 */
public final class Segur {

  private final AppelAFinancement appel;
  private final Settings settings;
  private final @Nullable Dialect dialect;

  private Segur(AppelAFinancement appel, Settings settings, @Nullable Dialect dialect) {
    this.appel = appel;
    this.settings = settings;
    this.dialect = dialect;
  }

  /**
   * {@return the rules of {@code appel}, with the default readings}
   *
   * @param appel the edition whose rules apply
   */
  public static Segur of(AppelAFinancement appel) {
    return new Segur(appel, Settings.DEFAULTS, null);
  }

  /**
   * {@return the same rules under other settings}
   *
   * @param others how checks are made
   */
  public Segur with(Settings others) {
    return new Segur(appel, others, dialect);
  }

  /**
   * {@return the same, of files in another layout: findings speak of the names and places of the
   * file}
   *
   * @param other the layout of the files
   */
  public Segur reading(Dialect other) {
    return new Segur(appel, settings, other);
  }

  /** {@return the edition whose rules apply} */
  public AppelAFinancement appel() {
    return appel;
  }

  /** {@return the layout of the files; null for the canonical one} */
  public @Nullable Dialect dialect() {
    return dialect;
  }

  /** {@return how checks are made} */
  public Settings settings() {
    return settings;
  }

  /**
   * Checks a file in memory; whatever is wrong with the bytes is a finding.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(byte[] file, Facts facts) {
    try {
      return check(RequestSource.of(file), facts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Checks a file of any size, request by request; whatever is wrong with its bytes is a finding.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @return what was found
   * @throws IOException when the bytes cannot be had
   */
  public Verdict check(RequestSource file, Facts facts) throws IOException {
    TypeDemande type = kind(file);
    return proved(judge(file, type, facts, Watch.NOBODY), file, type, facts);
  }

  /**
   * {@return the same; {@code progress} is told how the reading goes on and may stop it} A check
   * that is stopped keeps what was found, and is not acceptable: it lacks {@link Fait#LECTURE}.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @param progress who is told how far it is
   * @throws IOException when the bytes cannot be had
   */
  public Verdict check(RequestSource file, Facts facts, Progress progress) throws IOException {
    var watched = new Watched(file, progress);
    ImportTest test = test(null, facts, 0);
    try {
      TypeDemande type = kind(watched);
      test = test(type, facts, 0);
      read(watched, type, new Feed(test, watched));
      return proved(spoken(test.verdict()), file, type, facts);
    } catch (Watched.Stopped stopped) {
      test.stopped();
      return placed(spoken(test.verdict()), file).withoutFixes();
    }
  }

  private static Verdict placed(Verdict verdict, RequestSource file) throws IOException {
    return verdict.withFindings(new Locator(file).place(verdict.findings()));
  }

  private Verdict proved(
      Verdict verdict, RequestSource file, @Nullable TypeDemande type, Facts facts)
      throws IOException {
    return new Proof(this, file, type, facts, placed(verdict, file)).keepProved();
  }

  /**
   * Corrects a file as far as the right values are certain; see {@link Correction}.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @return the corrected file, and what was corrected
   * @throws IOException when the bytes cannot be had
   */
  public Correction correct(RequestSource file, Facts facts) throws IOException {
    return Correction.of(this, file, facts);
  }

  /**
   * {@return shares a file out into the largest acceptable one and the rest; see {@link Split}}
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @throws IOException when the bytes cannot be had
   */
  public Split split(RequestSource file, Facts facts) throws IOException {
    return Split.of(this, file, facts);
  }

  /**
   * Corrects a file in memory.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @return the corrected file, and what was corrected
   */
  public Correction correct(byte[] file, Facts facts) {
    try {
      return correct(RequestSource.of(file), facts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The verdict alone: findings have no places, and fixes are not proved. */
  Verdict judge(RequestSource file, Facts facts) throws IOException {
    return judge(file, kind(file), facts, Watch.NOBODY);
  }

  /** The same of a file of a known kind, whose requests {@code watch} sees as well. */
  Verdict judge(RequestSource file, @Nullable TypeDemande type, Facts facts, Watch watch)
      throws IOException {
    ImportTest test = test(type, facts, 0);
    read(file, type, new Feed(test, watch));
    return spoken(test.verdict());
  }

  /** The kind of the file, in the layout that is read. */
  @Nullable
  TypeDemande kind(RequestSource file) throws IOException {
    return RequestFile.typeDemande(file, dialect);
  }

  /** Reads a file in the layout that is read; findings are told of the canonical one. */
  void read(RequestSource file, @Nullable TypeDemande type, RequestFile.Listener listener)
      throws IOException {
    RequestFile.read(file, dialect, type, listener);
  }

  /** The same verdict, whose findings speak of the names of the file. */
  Verdict spoken(Verdict verdict) {
    return dialect == null
        ? verdict
        : verdict.withFindings(verdict.findings().stream().map(this::spoken).toList());
  }

  /** The same finding in the names of the file. */
  Finding spoken(Finding finding) {
    return dialect == null ? finding : dialect.translate(finding);
  }

  /** The test of a file of that kind, or of what follows so many of its requests. */
  ImportTest test(@Nullable TypeDemande type, Facts facts, int before) {
    return new ImportTest(appel, Controles.of(type), facts, settings).after(before);
  }

  /** Who sees the requests of a file pass. */
  @FunctionalInterface
  interface Watch {

    Watch NOBODY = (index, ligne) -> {};

    /** The next request, and its index from 0. */
    void ligne(int index, LigneDemande ligne);
  }

  /**
   * Checks a file and issues the receipt of the check.
   *
   * @param file the bytes of the file
   * @param facts what is known
   * @return the receipt
   * @throws IOException when the bytes cannot be had
   */
  public Receipt receipt(RequestSource file, Facts facts) throws IOException {
    return Receipt.of(this, file, facts);
  }

  /**
   * Checks a file again as {@code receipt} says it was checked, with its readings, and compares.
   *
   * @param receipt the line of a receipt, in UTF-8, with or without a line feed
   * @param file the bytes of the file
   * @param facts what is known
   * @return what differs, if anything
   * @throws IOException when the bytes of the file cannot be had
   */
  public Replay replay(byte[] receipt, RequestSource file, Facts facts) throws IOException {
    return Replay.of(this, receipt, file, facts);
  }

  /** {@return version of the library, as in its Maven coordinates} */
  public static String version() {
    return Version.TEXT;
  }

  /**
   * Checks a document of that model, as an order form; whatever is wrong with its bytes is a
   * finding.
   *
   * @param <D> what the model reads
   * @param modele the model of the document
   * @param file the bytes of the file
   * @param facts what is known
   * @return what was found
   * @throws IOException when the bytes cannot be had
   */
  public <D> Verdict check(Modele<D> modele, RequestSource file, Facts facts) throws IOException {
    return DocumentFile.check(appel, modele, file, facts, settings);
  }

  /**
   * {@return the JSON Schema (2020-12) of files of that kind under the readings chosen, as the text
   * of a JSON file; see {@link JsonSchema}}
   *
   * @param type the kind of request
   */
  public String schema(TypeDemande type) {
    return JsonSchema.of(appel, settings.readings(), type);
  }

  /**
   * Reads the JSON form of facts.
   *
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public FactsFile.Read facts(byte[] json) {
    return FactsFile.read(appel, json);
  }

  /**
   * Checks an advance that was not read from a file: findings have pointers, but no positions.
   *
   * @param demande the request
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(DemandeAvance demande, Facts facts) {
    return ImportTest.check(appel, demande, facts, settings);
  }

  /**
   * Checks a balance that was not read from a file: findings have pointers, but no positions.
   *
   * @param demande the request
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(DemandeSolde demande, Facts facts) {
    return ImportTest.check(appel, demande, facts, settings);
  }

  /**
   * Judges the edit of a balance request that is to be modified, each request being the JSON text
   * of one element of {@code lignesImport}; pointers are relative to it.
   *
   * @param avant the request as it was lodged
   * @param apres the request as edited
   * @param facts what is known
   * @return what the import test and the guide say of the edit
   */
  public Bilan modification(byte[] avant, byte[] apres, Facts facts) {
    LigneFile.Read edited = LigneFile.solde(apres);
    return ModificationSolde.entre(
            LigneFile.solde(avant).ligne(), edited.ligne(), edited.illisibles(), edited.findings())
        .bilan(appel, facts, settings);
  }

  private static final class Feed implements RequestFile.Listener {

    private final ImportTest test;
    private final Watch watch;
    private int lignes;

    Feed(ImportTest test, Watch watch) {
      this.test = test;
      this.watch = watch;
    }

    @Override
    public void finding(Finding finding) {
      test.add(finding);
    }

    @Override
    public void ligne(LigneDemande ligne, Illisibles illisibles) {
      test.ligne(ligne, illisibles);
      watch.ligne(lignes++, ligne);
    }

    @Override
    public void depot(Depot depot) {
      test.depot(depot);
    }
  }
}
