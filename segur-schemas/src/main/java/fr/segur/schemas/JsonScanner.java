package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text token by token and notes what is wrong with it instead of failing. A value
 * that cannot be used is skipped and its place remembered; only what is not JSON, or beyond a
 * limit, ends the reading. No place is computed for a value that is all right.
 */
class JsonScanner implements Closeable {

  /** A step of the reading. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private final JsonTokens tokens;
  private final Consumer<Finding> findings;
  private Set<String> unreadable = new HashSet<>();

  JsonScanner(RequestSource source, Consumer<Finding> findings) throws IOException {
    this.tokens = new JsonTokens(source.open());
    this.findings = findings;
  }

  /** A scanner of {@code source}, which is in the canonical layout when there is no dialect. */
  static JsonScanner of(RequestSource source, @Nullable Dialect dialect, Consumer<Finding> findings)
      throws IOException {
    return dialect == null
        ? new JsonScanner(source, findings)
        : new DialectScanner(source, dialect, findings);
  }

  /**
   * Runs {@code whole} on the one value of the text, whose first token is read, and makes sure that
   * nothing follows it.
   */
  void document(Step whole) throws IOException {
    try {
      tokens.first();
      whole.run();
      tokens.last();
    } catch (JsonStop stop) {
      findings.accept(stop.finding());
    }
    if (tokens.marked()) {
      findings.accept(Reported.ENCODAGE.at("", 0, List.of(), Endings.BYTE_ORDER_MARK, null));
    }
  }

  /** Runs {@code step} on the value of the text; what ends the reading ends it in silence. */
  void glance(Step step) throws IOException {
    try {
      tokens.first();
      step.run();
    } catch (JsonStop end) {
      // the reading itself says so
    }
  }

  // --- tokens

  JsonToken token() {
    return tokens.token();
  }

  JsonToken next() throws IOException {
    return tokens.next();
  }

  /** The next key of the object, or null at its end. */
  @Nullable
  String nextKey() throws IOException {
    return tokens.nextKey(null);
  }

  /** The same, where {@code likely} is to be expected. */
  @Nullable
  String nextKey(JsonTokens.Key likely) throws IOException {
    return tokens.nextKey(likely);
  }

  /** The characters of the text or number at the current token. */
  String text() throws IOException {
    return tokens.text();
  }

  /** How many they are in a number. */
  int length() throws IOException {
    return tokens.length();
  }

  /** The whole number at the current token, which has no more than 18 digits. */
  long whole() throws IOException {
    return tokens.whole();
  }

  /** The number at the current token, when it is short and has no exponent; else null. */
  @Nullable
  BigDecimal decimal() throws IOException {
    return tokens.decimal();
  }

  // --- places

  /** JSON Pointer of the current token in the canonical layout. */
  String pointer() {
    return placeInFile();
  }

  /** Whether the file itself is in the canonical layout. */
  boolean isCanonical() {
    return true;
  }

  /** JSON Pointer of the current token in the file itself. */
  String place() {
    return placeInFile();
  }

  private String placeInFile() {
    return tokens.place();
  }

  /** Offset in the file of the current token. */
  long offset() {
    return tokens.offset();
  }

  /** Offset in the file of the byte after the current token. */
  long end() {
    return tokens.here();
  }

  /** What could not be read since the last call. */
  Set<String> takeUnreadable() {
    if (unreadable.isEmpty()) {
      return Set.of();
    }
    Set<String> taken = unreadable;
    unreadable = new HashSet<>();
    return taken;
  }

  /** Adds back what was taken. */
  void restore(Set<String> taken) {
    unreadable.addAll(taken);
  }

  /** Whether that place is known to hold something that could not be read. */
  boolean isUnreadable(String pointer) {
    return unreadable.contains(pointer);
  }

  /** Remembers that {@code pointer} holds something that could not be read. */
  void unreadable(String pointer) {
    unreadable.add(pointer);
  }

  // --- findings

  void report(Finding finding) {
    findings.accept(finding);
  }

  /** The current value cannot be used; it is skipped. */
  @Nullable
  Object reject(Reported code, List<String> statements, Message message, @Nullable String right)
      throws IOException {
    return rejectMending(
        code, statements, message, right == null ? null : Fix.replace(place(), right));
  }

  /** The same, mended by {@code fix}. */
  @Nullable
  Object rejectMending(Reported code, List<String> statements, Message message, @Nullable Fix fix)
      throws IOException {
    findings.accept(code.at(place(), offset(), statements, message, fix));
    unreadable.add(pointer());
    skip();
    return null;
  }

  /** The current value has another type than {@code expected}; it is skipped. */
  @Nullable
  Object wrongType(Text expected, List<String> statements, @Nullable String right)
      throws IOException {
    var message = new Message(
        new Text(
            "Type inattendu : attendu {attendu}, trouvé {trouve}.",
            "Unexpected type: expected {attendu}, found {trouve}."),
        Map.of("attendu", expected, "trouve", found()));
    return reject(Reported.TYPE, statements, message, right);
  }

  /** Skips the current value without looking at it. */
  void skipQuickly() throws IOException {
    tokens.skip();
  }

  /** Skips the current value; its duplicate keys are still findings. */
  void skip() throws IOException {
    if (token() == JsonToken.START_ARRAY) {
      while (next() != JsonToken.END_ARRAY) {
        skip();
      }
    } else if (token() == JsonToken.START_OBJECT) {
      var seen = new HashSet<String>();
      for (String key = nextKey(); key != null; key = nextKey()) {
        next();
        if (seen.add(key)) {
          skip();
        } else {
          duplicate(key);
        }
      }
    }
  }

  /** The current value stands under a key that its object already has: the first one counts. */
  void duplicate(String key) throws IOException {
    findings.accept(Reported.CLE_DOUBLE.at(
        place(),
        offset(),
        List.of(),
        new Message(
            new Text(
                "La clé « {cle} » figure déjà dans cet objet.",
                "The key \"{cle}\" already stands in this object."),
            Map.of("cle", key)),
        null));
    skip();
  }

  private Text found() {
    return switch (token()) {
      case START_OBJECT -> new Text("un objet", "an object");
      case START_ARRAY -> new Text("une liste", "a list");
      case VALUE_STRING -> new Text("un texte", "a text");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Text("un nombre", "a number");
      case VALUE_TRUE, VALUE_FALSE -> new Text("un booléen", "a boolean");
      default -> new Text("null", "null");
    };
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
