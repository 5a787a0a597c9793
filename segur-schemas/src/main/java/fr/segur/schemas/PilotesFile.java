package fr.segur.schemas;

import static fr.segur.schemas.StoredLife.EVENEMENTS;
import static fr.segur.schemas.StoredLife.LE;
import static fr.segur.schemas.StoredLife.json;
import static fr.segur.schemas.StoredLife.text;
import static fr.segur.schemas.Types.list;

import fr.segur.model.Finding;
import fr.segur.model.Text;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.SuiteDuPilote;
import fr.segur.rules.pilotes.VieDesPilotes;
import fr.segur.schemas.Shape.Field;
import fr.segur.schemas.StoredLife.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of the {@link Pilotes} of a supplier: what was done and accepted, written as the
 * events of conformance cases are, and the instant up to which they lived.
 *
 * <p>Statuses and mails are not stored: reading makes the pilots live again, so that a file cannot
 * contradict itself. An event the table refuses is a finding, whose message has the code of the
 * refusal as its argument {@code refus}.
 */
public final class PilotesFile {

  /** Code of the findings about events that cannot happen. */
  public static final String EVENEMENT_REFUSE = "PILOTES-EVENEMENT";

  private static final Shape<Told<Pilotes, Acte>> STORED = new Shape<>(
      List.of(
          Field.of(EVENEMENTS, list(ActeShape.ACTE).required()), Field.of(LE, FactsTypes::instant)),
      v -> new Told<>(Pilotes.AUCUN, v.list(0), v.get(1)));

  private PilotesFile() {}

  /**
   * What was read.
   *
   * @param pilotes the pilots; null when a finding is an error
   * @param findings what is wrong with the file, in file order, with positions
   */
  public record Read(@Nullable Pilotes pilotes, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param pilotes the pilots; null when a finding is an error
     * @param findings what is wrong with the file, in file order, with positions
     */
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads pilots, and makes them live by {@code vie}.
   *
   * @param vie the life by which they live
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public static Read read(VieDesPilotes vie, byte[] json) {
    var lived = new Life(vie).read(STORED, json);
    return new Read(lived.life(), lived.findings());
  }

  private static final class Life extends StoredLife<Pilotes, Acte> {

    private final VieDesPilotes vie;

    Life(VieDesPilotes vie) {
      super(
          EVENEMENT_REFUSE,
          new Text(
              "Les pilotes ont vécu au-delà de cet instant.",
              "The pilots lived beyond this instant."));
      this.vie = vie;
    }

    @Override
    Step<Pilotes> apply(Pilotes pilotes, Acte acte) {
      SuiteDuPilote suite = vie.apply(pilotes, acte);
      return new Step<>(suite.pilotes(), suite.refusal());
    }

    @Override
    @Nullable
    Instant le(Pilotes pilotes) {
      return pilotes.le();
    }

    @Override
    Pilotes at(Pilotes pilotes, Instant le) {
      return pilotes.at(le);
    }
  }

  /**
   * {@return the JSON text of {@code pilotes}: ASCII, on one line, the keys always in the same
   * order}
   *
   * @param pilotes the pilots of a supplier as they stand
   */
  public static String write(Pilotes pilotes) {
    return json(json -> {
      json.writeArrayFieldStart(EVENEMENTS);
      for (Acte acte : pilotes.actes()) {
        ActeShape.write(acte, json);
      }
      json.writeEndArray();
      text(LE, pilotes.le(), json);
    });
  }
}
