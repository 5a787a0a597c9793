package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Modele;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the JSON form of one document whole, and has its model check it. */
final class DocumentFile {

  private DocumentFile() {}

  /**
   * The verdict on the document in {@code file}; whatever is wrong with its bytes is a finding.
   *
   * @throws IOException when the bytes cannot be had
   */
  static <D> Verdict check(
      AppelAFinancement appel, Modele<D> modele, RequestSource file, Facts facts, Settings settings)
      throws IOException {
    Shape<D> shape = DocumentShapes.of(modele);
    var findings = new ArrayList<Finding>();
    List<D> read = new ArrayList<>();
    Set<String> unreadable = new HashSet<>();
    try (var scanner = new JsonScanner(file, findings::add)) {
      scanner.document(() -> {
        read.add(Types.element(shape, scanner));
        unreadable.addAll(scanner.takeUnreadable());
      });
    }
    if (read.isEmpty()) {
      // the reading stopped before the end: what it said is all there is to say
      read.add(shape.empty());
      unreadable.add("");
    }
    Verdict verdict =
        modele.check(appel, read.get(0), new Illisibles(unreadable), findings, facts, settings);
    return verdict.withFindings(new Locator(file).place(verdict.findings()));
  }
}
