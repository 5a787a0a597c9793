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

  /**
   * {@return assertions on what the import test says of a file}
   *
   * @param actual what is looked at
   */
  public static VerdictAssert assertThat(Verdict actual) {
    return new VerdictAssert(actual);
  }

  /**
   * {@return assertions on what an order is worth}
   *
   * @param actual what is looked at
   */
  public static PrixAssert assertThat(Prix actual) {
    return new PrixAssert(actual);
  }

  /**
   * {@return assertions on the life of a request}
   *
   * @param actual what is looked at
   */
  public static DossierAssert assertThat(Dossier actual) {
    return new DossierAssert(actual);
  }

  /**
   * {@return assertions on what followed an event of a request}
   *
   * @param actual what is looked at
   */
  public static SuiteAssert assertThat(Suite actual) {
    return new SuiteAssert(actual);
  }

  /**
   * {@return assertions on the pilots of a supplier}
   *
   * @param actual what is looked at
   */
  public static PilotesAssert assertThat(Pilotes actual) {
    return new PilotesAssert(actual);
  }
}
