package fr.segur.rules.edition;

import fr.segur.model.Finding;
import fr.segur.model.LigneDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Settings;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The import test of a single request, with pointers relative to it: what concerns the file around
 * it (its window, its supplier) was decided when it was lodged.
 */
record TestDeLigne(Controles controles, AppelAFinancement appel, Facts facts, Settings settings) {

  private static final String PLACE = "/lignesImport/0";

  TestDeLigne {
    controles = new Controles(
        List.of(), controles.ligne(), controles.structure(), controles.esms(), controles.piece());
  }

  /** Tests a request of which those places could not be read; findings go where {@code la} says. */
  Verdict check(LigneDemande ligne, Set<String> unreadable, UnaryOperator<String> la) {
    var test = new ImportTest(appel, controles, facts, settings);
    test.ligne(
        ligne,
        new Illisibles(
            unreadable.stream().map(PLACE::concat).collect(Collectors.toUnmodifiableSet())));
    Verdict verdict = test.verdict();
    return verdict.withFindings(
        verdict.findings().stream().map(one -> relative(one, la)).toList());
  }

  private static Finding relative(Finding finding, UnaryOperator<String> la) {
    String pointer = la.apply(finding.pointer().substring(PLACE.length()));
    return new Finding(
        finding.code(),
        finding.severity(),
        pointer,
        finding.statements(),
        finding.readings(),
        finding.message(),
        null,
        null);
  }
}
