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
      new LifecycleCase(),
      new PilotCase(),
      new ModificationCase(),
      new ImportCase(),
      new DocumentCase(),
      new PortfolioCase(),
      new ScheduleCase(),
      new RecoveryCase());

  private Kinds() {}
}
