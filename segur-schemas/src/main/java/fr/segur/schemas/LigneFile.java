package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.LigneSolde;
import fr.segur.rules.Illisibles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one balance request that stands alone, as strictly as in a file. */
public final class LigneFile {

  /**
   * What was read. Pointers are relative to the request.
   *
   * @param ligne the request; what could not be read is absent from it
   * @param illisibles places that hold something which could not be read
   * @param findings what is wrong with its form, as in a file
   */
  public record Read(LigneSolde ligne, Illisibles illisibles, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param ligne the request; what could not be read is absent from it
     * @param illisibles places that hold something which could not be read
     * @param findings what is wrong with its form, as in a file
     */
    public Read {
      findings = List.copyOf(findings);
    }
  }

  private LigneFile() {}

  /**
   * Reads the JSON text of one element of {@code lignesImport}; never fails.
   *
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public static Read solde(byte[] json) {
    var findings = new ArrayList<Finding>();
    var ligne = new LigneSolde[] {Shapes.SOLDE.empty()};
    try (var scanner = new JsonScanner(RequestSource.of(json), findings::add)) {
      scanner.document(() -> ligne[0] = Types.element(Shapes.SOLDE, scanner));
      return new Read(ligne[0], new Illisibles(scanner.takeUnreadable()), findings);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
