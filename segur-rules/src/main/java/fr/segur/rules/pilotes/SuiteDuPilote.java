package fr.segur.rules.pilotes;

import fr.segur.rules.lifecycle.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when something is tried with a pilot.
 *
 * @param avant the pilots before
 * @param pilotes the pilots after
 * @param refusal why what was tried did not happen; null when it did
 */
public record SuiteDuPilote(
    Pilotes avant, Pilotes pilotes, @Nullable Refusal refusal) {

  /** {@return whether what was tried did not happen} */
  public boolean refused() {
    return refusal != null;
  }

  /** {@return what is to be sent because of it, in order} */
  public List<EnvoiPilote> envois() {
    return pilotes.envois().subList(avant.envois().size(), pilotes.envois().size());
  }
}
