package fr.segur.schemas;

import fr.segur.model.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON Patch applier of the tests' own, on values: after RFC 6902, without a byte in sight. */
final class Rfc6902 {

  private Rfc6902() {}

  /** A value as maps, lists and the JSON texts of scalars; of two values of a key the last one. */
  static Object value(Tree tree, byte[] bytes) {
    if (tree.kind() == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      tree.members().forEach(member -> map.put(member.key(), value(member.value(), bytes)));
      return map;
    }
    if (tree.kind() == '[') {
      List<Object> list = new ArrayList<>();
      tree.members().forEach(member -> list.add(value(member.value(), bytes)));
      return list;
    }
    return new String(
        bytes, tree.start(), tree.end() - tree.start(), java.nio.charset.StandardCharsets.UTF_8);
  }

  static Object value(byte[] json) {
    return value(Tree.of(json), json);
  }

  /** Applies the operations in order; throws when the RFC says that one fails. */
  static Object apply(Object document, Fix fix) {
    Object[] root = {document};
    for (Fix.Operation operation : fix.operations()) {
      apply(root, operation);
    }
    return root[0];
  }

  private static void apply(Object[] root, Fix.Operation operation) {
    String path = operation.path();
    switch (operation.op()) {
      case "replace" -> {
        get(root[0], path);
        add(root[0], path, json(operation.value()), true);
      }
      case "add" -> add(root[0], path, json(operation.value()), false);
      case "remove" -> remove(root[0], path);
      case "move" -> {
        String from = Objects.requireNonNull(operation.from());
        Object moved = get(root[0], from);
        remove(root[0], from);
        add(root[0], path, moved, false);
      }
      default -> throw new IllegalArgumentException(operation.op());
    }
  }

  private static Object json(@Nullable String text) {
    return value(Objects.requireNonNull(text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Object get(Object root, String pointer) {
    Object at = root;
    for (String step : Tree.steps(pointer)) {
      at = at instanceof List<?> list
          ? list.get(Integer.parseInt(step))
          : Objects.requireNonNull(((Map<?, ?>) at).get(step), pointer);
    }
    return at;
  }

  @SuppressWarnings("unchecked")
  private static void add(Object root, String pointer, Object value, boolean replaces) {
    List<String> steps = Tree.steps(pointer);
    Object parent = get(root, pointer.substring(0, pointer.lastIndexOf('/')));
    String last = steps.get(steps.size() - 1);
    if (parent instanceof List<?> list) {
      if (!replaces) {
        throw new IllegalArgumentException(pointer);
      }
      ((List<Object>) list).set(Integer.parseInt(last), value);
    } else {
      ((Map<String, Object>) parent).put(last, value);
    }
  }

  private static void remove(Object root, String pointer) {
    List<String> steps = Tree.steps(pointer);
    Object parent = get(root, pointer.substring(0, pointer.lastIndexOf('/')));
    Objects.requireNonNull(((Map<?, ?>) parent).remove(steps.get(steps.size() - 1)), pointer);
  }
}
