package fr.segur.schemas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place of an outside layout, and where its value belongs in the canonical one. */
final class Outside {

  final Map<String, Outside> keys = new LinkedHashMap<>();

  @Nullable
  Outside element;

  /** Where the value belongs; null for an object that only the outside layout has. */
  Layout.@Nullable Place target;

  /** Whether the canonical layout has no use for it. */
  boolean ignored;

  /** The place of that path below this one, made when it is not there. */
  Outside at(String path) {
    Outside node = this;
    for (String step : Pointers.steps(path)) {
      if (step.equals("*")) {
        node.element = node.element == null ? new Outside() : node.element;
        node = node.element;
      } else {
        node = node.keys.computeIfAbsent(step, unseen -> new Outside());
      }
    }
    return node;
  }
}
