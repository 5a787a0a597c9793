package fr.segur.schemas;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A receipt held against a check made again with its readings: the same line, or what differs.
 *
 * @param recomputed the receipt of the new check; null when the text is no receipt
 * @param differences what differs, in the order of the keys; empty when the lines are the same
 */
public record Replay(@Nullable Receipt recomputed, List<Difference> differences) {

  /**
   * One thing that is not the same.
   *
   * @param key where in the receipt, as {@code fichier.sha256} or {@code constats[0].line}; empty
   *     for the line as a whole
   * @param text what differs, for people
   */
  public record Difference(String key, Text text) {}

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param recomputed the receipt of the new check; null when the text is no receipt
   * @param differences what differs, in the order of the keys; empty when the lines are the same
   */
  public Replay {
    differences = List.copyOf(differences);
  }

  /** {@return whether the receipt is what this file, these facts and these rules give} */
  public boolean verified() {
    return differences.isEmpty();
  }

  /** Checks {@code file} again with the readings of {@code receipt}, one line of JSON. */
  static Replay of(Segur segur, byte[] receipt, RequestSource file, Facts facts)
      throws IOException {
    JsonTree.Read read = JsonTree.read(receipt);
    if (read.root() == null) {
      return new Replay(null, List.of(new Difference("", read.problem())));
    }
    Map<String, Object> claimed = read.root();
    Settings settings = settings(claimed);
    if (settings == null) {
      return new Replay(
          null,
          List.of(new Difference(
              "lectures",
              new Text(
                  "ce n'est pas un reçu que cette version sait rejouer : ses lectures ou son format"
                      + " sont inconnus",
                  "this is not a receipt that this version can replay: its readings or its format"
                      + " are unknown"))));
    }
    Receipt again = Receipt.of(segur.with(settings), file, facts);
    String line = new String(receipt, StandardCharsets.UTF_8);
    boolean same = line.equals(again.json()) || line.equals(again.json() + "\n");
    return new Replay(again, same ? List.of() : differences(claimed, again));
  }

  /**
   * {@return the edition under which a receipt says it was issued; empty when this version does not
   * know it, or the text is no receipt}
   *
   * @param receipt the line of a receipt, in UTF-8
   */
  public static Optional<AppelAFinancement> appel(byte[] receipt) {
    Map<String, Object> claimed = JsonTree.read(receipt).root();
    return claimed == null
        ? Optional.empty()
        : AfMs2DuiPde.EDITIONS.stream()
            .filter(appel -> appel.reference().equals(claimed.get("appel"))
                && appel.edition().equals(claimed.get("edition")))
            .findFirst();
  }

  private static @Nullable Settings settings(Map<String, Object> claimed) {
    if (!Objects.equals(claimed.get("recu"), (long) Receipt.FORMAT)
        || !(claimed.get("lectures") instanceof Map<?, ?> lectures)) {
      return null;
    }
    Readings readings = Readings.DEFAULTS;
    for (Reading reading : Reading.values()) {
      Option option =
          lectures.get(reading.id()) instanceof String name ? Option.find(name).orElse(null) : null;
      if (option == null || !reading.options().contains(option)) {
        return null;
      }
      readings = readings.with(reading, option);
    }
    return Settings.DEFAULTS.with(readings);
  }

  private static List<Difference> differences(Map<String, Object> claimed, Receipt again) {
    Map<String, Object> found = Objects.requireNonNull(
        JsonTree.read(again.json().getBytes(StandardCharsets.UTF_8)).root());
    var differences = new ArrayList<>(ReceiptDiff.between(claimed, found));
    if (differences.isEmpty()) {
      differences.add(new Difference(
          "",
          new Text(
              "les valeurs sont les mêmes, mais la ligne n'est pas sous sa forme canonique",
              "the values are the same, but the line is not in its canonical form")));
    }
    return differences;
  }
}
