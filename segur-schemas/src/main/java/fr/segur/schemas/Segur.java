package fr.segur.schemas;

import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Facts;
import fr.segur.rules.Fait;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.edition.Bilan;
import fr.segur.rules.edition.ModificationSolde;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The front door: is this request file acceptable, and if not, why, where, and what to change?
 *
 * <pre>{@code
 * Segur segur = Segur.of(AfMs2DuiPde.V2);
 * FactsFile.Read facts = segur.facts(factsJson);  // facts.usable(), else facts.findings()
 * Verdict verdict = segur.check(file, facts.facts());
 * verdict.findings().forEach(f -> show(f.position(), f.code(), f.message(Locale.FRENCH)));
 * }</pre>
 *
 * <p>No content of a file or of facts makes it throw: what is wrong is a finding, what is missing
 * is in {@link Verdict#undetermined()}. {@link Catalogue} tells what each code stands for.
 *
 * <p>Same bytes, same facts, same settings: same verdict, on every machine. Immutable and
 * thread-safe.
 */
public final class Segur {

  private final Judge judge;

  private Segur(Judge judge) {
    this.judge = judge;
  }

  /**
   * {@return the rules of {@code appel}, with the default readings}
   *
   * @param appel the edition whose rules apply
   */
  public static Segur of(AppelAFinancement appel) {
    return new Segur(new Judge(appel, Settings.DEFAULTS, null));
  }

  /**
   * {@return the same rules under other settings}
   *
   * @param others how checks are made
   */
  public Segur with(Settings others) {
    return new Segur(new Judge(judge.appel(), others, judge.dialect()));
  }

  /**
   * {@return the same, of files in another layout: findings speak of the names and places of the
   * file}
   *
   * @param other the layout of the files
   */
  public Segur reading(Dialect other) {
    return new Segur(new Judge(judge.appel(), judge.settings(), other));
  }

  /** {@return the edition whose rules apply} */
  public AppelAFinancement appel() {
    return judge.appel();
  }

  /** {@return the layout of the files; null for the canonical one} */
  public @Nullable Dialect dialect() {
    return judge.dialect();
  }

  /** {@return how checks are made} */
  public Settings settings() {
    return judge.settings();
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
    TypeDemande type = judge.kind(file);
    return proved(judge.verdict(file, type, facts, Judge.Watch.NOBODY), file, type, facts);
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
    ImportTest test = judge.test(null, facts, 0);
    try {
      TypeDemande type = judge.kind(watched);
      test = judge.test(type, facts, 0);
      judge.read(watched, type, test, watched);
      return proved(judge.spoken(test.verdict()), file, type, facts);
    } catch (Watched.Stopped stopped) {
      test.stopped();
      return placed(judge.spoken(test.verdict()), file).withoutFixes();
    }
  }

  private static Verdict placed(Verdict verdict, RequestSource file) throws IOException {
    return verdict.withFindings(new Locator(file).place(verdict.findings()));
  }

  private Verdict proved(
      Verdict verdict, RequestSource file, @Nullable TypeDemande type, Facts facts)
      throws IOException {
    return new Proof(judge, file, type, facts, placed(verdict, file)).keepProved();
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

  /** How it judges. */
  Judge judge() {
    return judge;
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
    return DocumentFile.check(appel(), modele, file, facts, settings());
  }

  /**
   * {@return the JSON Schema (2020-12) of files of that kind under the readings chosen, as the text
   * of a JSON file; see {@link JsonSchema}}
   *
   * @param type the kind of request
   */
  public String schema(TypeDemande type) {
    return JsonSchema.of(appel(), settings().readings(), type);
  }

  /**
   * Reads the JSON form of facts.
   *
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public FactsFile.Read facts(byte[] json) {
    return FactsFile.read(appel(), json);
  }

  /**
   * Checks an advance that was not read from a file: findings have pointers, but no positions.
   *
   * @param demande the request
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(DemandeAvance demande, Facts facts) {
    return ImportTest.check(appel(), demande, facts, settings());
  }

  /**
   * Checks a balance that was not read from a file: findings have pointers, but no positions.
   *
   * @param demande the request
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(DemandeSolde demande, Facts facts) {
    return ImportTest.check(appel(), demande, facts, settings());
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
        .bilan(appel(), facts, settings());
  }
}
