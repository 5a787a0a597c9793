package fr.segur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements of the resource {@code statements.csv}, read when this class is first used. */
final class StatementRegister {

  static final List<Statement> ALL = read();

  private static final Map<String, Statement> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Statement::id, Function.identity()));

  private static final int FIELDS = 8;

  private StatementRegister() {}

  static Optional<Statement> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static List<Statement> read() {
    // the first record names the fields
    return Rfc4180.read(resource()).stream()
        .skip(1)
        .map(StatementRegister::statement)
        .toList();
  }

  private static Statement statement(List<String> fields) {
    if (fields.size() != FIELDS) {
      throw new IllegalStateException("a statement has " + FIELDS + " fields: " + fields);
    }
    return new Statement(
        fields.get(0),
        Source.of(fields.get(1)),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        Treatment.of(fields.get(5)),
        fields.get(6),
        fields.get(7));
  }

  private static String resource() {
    try (InputStream csv = StatementRegister.class.getResourceAsStream("statements.csv")) {
      if (csv == null) {
        throw new IllegalStateException("the register of statements is not in the jar");
      }
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
