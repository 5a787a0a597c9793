package fr.segur.testkit.assertions;

import fr.segur.model.Verdict;
import fr.segur.rules.Prix;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.pilotes.Pilotes;

/**
 * The entry point, to be imported statically beside that of AssertJ:
 *
 * <pre>{@code
 * assertThat(verdict).refusedBy("AF-4.4-ANTERIORITE")
 *     .at("/lignesImport/0/commande/dateCommande")
 *     .citing("S002-075");
 * }</pre>
 */
public final class SegurAssertions {

  private SegurAssertions() {}

  /** Assertions on what the import test says of a file. */
  public static VerdictAssert assertThat(Verdict actual) {
    return new VerdictAssert(actual);
  }

  /** Assertions on what an order is worth. */
  public static PrixAssert assertThat(Prix actual) {
    return new PrixAssert(actual);
  }

  /** Assertions on the life of a request. */
  public static DossierAssert assertThat(Dossier actual) {
    return new DossierAssert(actual);
  }

  /** Assertions on what followed an event of a request. */
  public static SuiteAssert assertThat(Suite actual) {
    return new SuiteAssert(actual);
  }

  /** Assertions on the pilots of a supplier. */
  public static PilotesAssert assertThat(Pilotes actual) {
    return new PilotesAssert(actual);
  }
}
