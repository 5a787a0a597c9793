package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
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

  /** Deepest nesting, inclusive: several times that of a request. */
  private static final int DEPTH = 64;

  /** Longest number in characters, inclusive. */
  private static final int NUMBER = 1_000;

  /** Longest text in characters, inclusive. */
  private static final int TEXT = 1_000_000;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxNumberLength(NUMBER)
          .maxStringLength(TEXT)
          .build())
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  /** A step of the reading. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private final RequestSource source;
  private final Utf8Gate gate;
  private final JsonParser parser;
  private final Consumer<Finding> findings;
  private Set<String> unreadable = new HashSet<>();
  private boolean textBeyond;

  JsonScanner(RequestSource source, Consumer<Finding> findings) throws IOException {
    this.source = source;
    this.gate = new Utf8Gate(source.open());
    this.findings = findings;
    try {
      this.parser = FACTORY.createParser(gate);
    } catch (IOException failure) {
      gate.close();
      throw failure;
    }
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
      if (parser.nextToken() == null) {
        if (gate.bad() < 0) {
          malformed(Endings.EMPTY);
        }
      } else {
        whole.run();
        if (parser.nextToken() != null) {
          malformed(Endings.GOES_ON);
        }
      }
    } catch (StreamConstraintsException beyond) {
      limit();
    } catch (JsonProcessingException malformed) {
      if (gate.bad() < 0) {
        malformed(Endings.notJson(placeInFile()));
      }
    } catch (IllegalStateException collisions) {
      limit();
    }
    if (gate.mark()) {
      findings.accept(Reported.ENCODAGE.at("", 0, List.of(), Endings.BYTE_ORDER_MARK, null));
    }
    if (gate.bad() >= 0) {
      stop(Reported.ENCODAGE, "", gate.bad(), Endings.NOT_UTF_8);
    }
  }

  /** Runs {@code step} on the value of the text; what ends the reading ends it in silence. */
  void glance(Step step) throws IOException {
    try {
      if (parser.nextToken() != null) {
        step.run();
      }
    } catch (JsonProcessingException | IllegalStateException end) {
      // the reading itself says so
    }
  }

  // --- tokens

  JsonToken token() {
    return parser.currentToken();
  }

  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** The next key of the object, or null at its end. */
  @Nullable
  String nextKey() throws IOException {
    return parser.nextFieldName();
  }

  /** Whether the next key of the object is {@code name}; if not, {@link #key} says what it is. */
  boolean nextKeyIs(SerializableString name) throws IOException {
    return parser.nextFieldName(name);
  }

  /** The current key, or null at the end of the object. */
  @Nullable
  String key() throws IOException {
    return token() == JsonToken.FIELD_NAME ? parser.currentName() : null;
  }

  String text() throws IOException {
    try {
      return parser.getText();
    } catch (StreamConstraintsException beyond) {
      textBeyond = true;
      throw beyond;
    }
  }

  /** Where the characters of the number or text at the current token are. */
  char[] characters() throws IOException {
    return parser.getTextCharacters();
  }

  /** The first of them. */
  int from() throws IOException {
    return parser.getTextOffset();
  }

  /** How many they are. */
  int length() throws IOException {
    return parser.getTextLength();
  }

  /** The whole number at the current token, which has no more than 18 digits. */
  long whole() throws IOException {
    return parser.getLongValue();
  }

  // --- places

  /** JSON Pointer of the current token in the canonical layout. */
  String pointer() {
    return placeInFile();
  }

  /** JSON Pointer of the current token in the file itself. */
  String place() {
    return placeInFile();
  }

  private String placeInFile() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** Offset in the file of the current token. */
  long offset() {
    return parser.currentTokenLocation().getByteOffset() + gate.skipped();
  }

  /** Offset in the file of the byte after the current token. */
  long end() throws IOException {
    parser.finishToken();
    return parser.currentLocation().getByteOffset() + gate.skipped();
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
    parser.skipChildren();
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

  private void limit() throws IOException {
    JsonStreamContext context = parser.getParsingContext();
    long here = parser.currentLocation().getByteOffset() + gate.skipped();
    long token = parser.currentTokenLocation().getByteOffset() + gate.skipped();
    if (context.getNestingDepth() > DEPTH) {
      limit("", here - 1); // one bracket too many
    } else if (parser.currentToken() == JsonToken.FIELD_NAME) {
      limit(placeInFile(), valueOf(token)); // a number, read ahead with its key
    } else if (context.inObject() && !textBeyond) {
      limit("", here); // a key
    } else {
      limit(placeInFile(), token);
    }
  }

  private void limit(String pointer, long offset) {
    stop(Reported.LIMITE, pointer, offset, Endings.limit(DEPTH, NUMBER, TEXT));
  }

  private void malformed(Message message) throws IOException {
    try (var bytes = new BufferedInputStream(source.open())) {
      bytes.skipNBytes(gate.skipped());
      Grammar.Extent extent = Grammar.extent(bytes);
      if (extent.wellFormed()) {
        stop(Reported.LIMITE, "", gate.skipped() + extent.halvedKey(), Endings.HALVED_KEY);
      } else {
        stop(Reported.SYNTAXE, "", gate.skipped() + extent.stop(), message);
      }
    }
  }

  /** The offset of the value of the key at {@code key}. */
  private long valueOf(long key) throws IOException {
    try (var bytes = new BufferedInputStream(source.open())) {
      bytes.skipNBytes(key);
      return key + Grammar.value(bytes);
    }
  }

  private void stop(Reported code, String pointer, long offset, Message message) {
    findings.accept(code.at(pointer, offset, List.of(), message, null));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
