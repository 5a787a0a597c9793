package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.LigneDemande;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Settings;
import fr.segur.rules.Situe.Depot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How files are judged, before findings have places and fixes are proved.
 *
 * @param appel the edition whose rules apply
 * @param settings how checks are made
 * @param dialect the layout of the files; null for the canonical one
 */
record Judge(
    AppelAFinancement appel, Settings settings, @Nullable Dialect dialect) {

  /** Who sees the requests of a file pass. */
  @FunctionalInterface
  interface Watch {

    Watch NOBODY = (index, ligne) -> {};

    /** The next request, and its index from 0. */
    void ligne(int index, LigneDemande ligne);
  }

  /** The same, of which every finding is kept. */
  Judge keepingAll() {
    return new Judge(appel, settings.keeping(Integer.MAX_VALUE), dialect);
  }

  /** Where the requests of a file stand. */
  RequestList requests() {
    return RequestList.in(dialect);
  }

  /** The kind of the file. */
  @Nullable
  TypeDemande kind(RequestSource file) throws IOException {
    return RequestFile.typeDemande(file, dialect);
  }

  /** Reads a file; findings are told of the canonical layout. */
  void read(RequestSource file, @Nullable TypeDemande type, RequestFile.Listener listener)
      throws IOException {
    RequestFile.read(file, dialect, type, listener);
  }

  /** The test of a file of that kind, or of what follows so many of its requests. */
  ImportTest test(@Nullable TypeDemande type, Facts facts, int before) {
    return new ImportTest(appel, Controles.of(type), facts, settings).after(before);
  }

  /** Reads a file of that kind into a test of it, whose requests {@code watch} sees as well. */
  void read(RequestSource file, @Nullable TypeDemande type, ImportTest test, Watch watch)
      throws IOException {
    read(file, type, new Feed(test, watch));
  }

  /** Lets {@code watch} see the requests of a file of that kind; nothing is judged. */
  void look(RequestSource file, @Nullable TypeDemande type, Watch watch) throws IOException {
    read(file, type, new Lookout(watch));
  }

  /** The verdict on a file. */
  Verdict verdict(RequestSource file, Facts facts) throws IOException {
    return verdict(file, kind(file), facts, Watch.NOBODY);
  }

  /** The same of a file of a known kind, whose requests {@code watch} sees as well. */
  Verdict verdict(RequestSource file, @Nullable TypeDemande type, Facts facts, Watch watch)
      throws IOException {
    ImportTest test = test(type, facts, 0);
    read(file, type, test, watch);
    return spoken(test.verdict());
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

  private static final class Lookout implements RequestFile.Listener {

    private final Watch watch;
    private int lignes;

    Lookout(Watch watch) {
      this.watch = watch;
    }

    @Override
    public void finding(Finding finding) {
      // who judges the file is told
    }

    @Override
    public void ligne(LigneDemande ligne, Illisibles illisibles) {
      watch.ligne(lignes++, ligne);
    }

    @Override
    public void depot(Depot depot) {
      // requests only
    }
  }
}
