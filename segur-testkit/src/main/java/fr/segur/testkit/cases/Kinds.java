package fr.segur.testkit.cases;

import java.util.List;

/** Every kind of case the runner knows. */
final class Kinds {

  static final List<CaseKind> ALL = List.of(
      new PriceCase(),
      new BalanceCase(),
      new CpxCase(),
      new WindowCase(),
      new ExtractionCase(),
      new OrderCase(),
      NumberCase.FINESS,
      NumberCase.SIRET,
      new WorkingDaysCase(),
      new ModificationCase(),
      new PilotCase(),
      new ImportCase());

  private Kinds() {}
}
