package fr.segur.testkit.bench;

import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A step in the life of a request, with its effects: the goal is 100 ns at most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleBenchmark {

  private static final int STEPS = 8;

  private final VieDesDemandes vie = VieDesDemandes.PAR_DEFAUT;
  private final Dossier start = Dossier.nouveau(TypeDemande.SOLDE, "MS2");
  private final List<Evenement> life = List.of(
      event("2023-05-02T09:00:00Z", EvenementDemande.IMPORT_ACCEPTE),
      event("2023-05-10T09:00:00Z", EvenementDemande.PIECES_DEMANDEES),
      event("2023-05-12T09:00:00Z", EvenementDemande.PIECES_DEPOSEES),
      event("2023-06-12T09:00:00Z", EvenementDemande.MODIFICATION_DEMANDEE),
      event("2023-06-14T09:00:00Z", EvenementDemande.MODIFICATION_CONFIRMEE),
      event("2023-06-20T09:00:00Z", EvenementDemande.DECISION_FAVORABLE),
      event("2023-06-22T09:00:00Z", EvenementDemande.PAIEMENT_LANCE),
      event("2023-06-30T09:00:00Z", EvenementDemande.PAIEMENT_EFFECTUE));
  private final Dossier aModifier = aModifier();
  private final Evenement refused =
      event("2023-06-13T09:00:00Z", EvenementDemande.DECISION_FAVORABLE);
  private final Instant afterTheDelays = Instant.parse("2023-08-01T00:00:00Z");

  private static Evenement event(String le, EvenementDemande type) {
    return Evenement.of(Instant.parse(le), type);
  }

  private Dossier aModifier() {
    Dossier dossier = start;
    for (Evenement evenement : life.subList(0, 4)) {
      dossier = vie.apply(dossier, evenement).dossier();
    }
    return dossier;
  }

  /** One of the eight steps of a whole life. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Dossier step() {
    Dossier dossier = start;
    for (int i = 0; i < STEPS; i++) {
      dossier = vie.apply(dossier, life.get(i)).dossier();
    }
    return dossier;
  }

  /** A refusal while the delays of « A modifier » run. */
  @Benchmark
  public Suite refusal() {
    return vie.apply(aModifier, refused);
  }

  /** The reminder and the return. */
  @Benchmark
  @OperationsPerInvocation(2)
  public Suite deadline() {
    return vie.advanceTo(aModifier, afterTheDelays);
  }
}
