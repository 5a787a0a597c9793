package fr.segur.schemas;

import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.schemas.Replay.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What two receipts do not say alike: one difference a datum, in the order of the keys. */
final class ReceiptDiff {

  /** Differences told one by one; a thousand findings that moved by a line are not. */
  private static final int MOST = 20;

  /** What it means that a key differs; nothing more for what the rules found. */
  private static final Map<String, Text> MEANINGS = Map.of(
      "fichier", new Text("ce n'est pas le même fichier", "this is not the same file"),
      "faits", new Text("les faits ne sont pas les mêmes", "the facts are not the same"),
      "recuLe",
          new Text(
              "l'instant de réception n'est pas le même",
              "the instant of reception is not the same"),
      "segur",
          new Text(
              "une autre version l'a émis, dont les règles peuvent différer",
              "another version issued it, whose rules may differ"),
      "appel", new Text("il est d'un autre appel", "it is of another call"),
      "edition", new Text("il est d'une autre édition", "it is of another edition"));

  private final List<Difference> differences = new ArrayList<>();
  private int untold;

  private ReceiptDiff() {}

  /** Empty when all values are the same. */
  static List<Difference> between(Map<String, Object> claimed, Map<String, Object> found) {
    var diff = new ReceiptDiff();
    diff.object("", claimed, found);
    if (diff.untold > 0) {
      diff.tell("", Message.of("et {n} autres", "and {n} others"), Map.of("n", diff.untold));
    }
    return diff.differences;
  }

  private void object(String path, Map<?, ?> claimed, Map<?, ?> found) {
    var keys = new TreeSet<String>();
    claimed.keySet().forEach(key -> keys.add(String.valueOf(key)));
    found.keySet().forEach(key -> keys.add(String.valueOf(key)));
    for (String key : keys) {
      value(path.isEmpty() ? key : path + "." + key, claimed.get(key), found.get(key));
    }
  }

  private void value(String path, @Nullable Object claimed, @Nullable Object found) {
    if (Objects.equals(claimed, found)) {
      return;
    }
    if (claimed instanceof Map<?, ?> there && found instanceof Map<?, ?> here) {
      object(path, there, here);
    } else if (claimed instanceof List<?> there && found instanceof List<?> here) {
      list(path, there, here);
    } else {
      add(path, says(RECEIPT, claimed), says(CHECK, found));
    }
  }

  /** Element by element; of lists that are not as long, the lengths. */
  private void list(String path, List<?> claimed, List<?> found) {
    if (claimed.size() != found.size()) {
      add(path, counts(RECEIPT, claimed), counts(CHECK, found));
      return;
    }
    for (int i = 0; i < claimed.size(); i++) {
      value(path + "[" + i + "]", claimed.get(i), found.get(i));
    }
  }

  private static final Text RECEIPT = new Text("le reçu", "the receipt");
  private static final Text CHECK = new Text("la vérification", "the check");

  private static Message says(Text who, @Nullable Object value) {
    return value == null
        ? new Message(new Text("{qui} n'en dit rien", "{qui} does not say"), Map.of("qui", who))
        : new Message(
            new Text("{qui} dit {valeur}", "{qui} says {valeur}"),
            Map.of("qui", who, "valeur", value.toString()));
  }

  private static Message counts(Text who, List<?> list) {
    return new Message(
        new Text("{qui} en compte {n}", "{qui} has {n}"), Map.of("qui", who, "n", list.size()));
  }

  private void add(String path, Message receipt, Message check) {
    if (differences.size() == MOST) {
      untold++;
      return;
    }
    Text meaning = MEANINGS.get(path.replaceFirst("[.\\[].*", ""));
    Map<String, Object> arguments = meaning == null
        ? Map.of("cle", path, "recu", receipt, "verification", check)
        : Map.of("cle", path, "recu", receipt, "verification", check, "sens", meaning);
    tell(
        path,
        meaning == null
            ? Message.of("{cle} : {recu}, {verification}", "{cle}: {recu}, {verification}")
            : Message.of(
                "{cle} : {sens} ; {recu}, {verification}", "{cle}: {sens}; {recu}, {verification}"),
        arguments);
  }

  private void tell(String path, Message sentence, Map<String, Object> arguments) {
    var said = new Message(sentence.template(), arguments);
    differences.add(
        new Difference(path, new Text(said.in(Locale.FRENCH), said.in(Locale.ENGLISH))));
  }
}
