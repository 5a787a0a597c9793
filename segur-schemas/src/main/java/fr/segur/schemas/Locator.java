package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings at their places: a walk over the tokens turns pointers into byte offsets, a sweep
 * over the bytes turns offsets into lines and columns. It runs only when there are findings, so
 * that a valid file pays nothing for positions.
 */
final class Locator {

  private final RequestSource source;
  private int sought;

  Locator(RequestSource source) {
    this.source = source;
  }

  /** The findings with their positions, in file order. */
  List<Finding> place(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return findings;
    }
    var root = new Node();
    List<Finding> unplaced = findings.stream().filter(f -> f.position() == null).toList();
    if (!unplaced.isEmpty()) {
      unplaced.forEach(finding -> root.descend(finding.pointer()));
      walk(root);
    }
    var placed = new ArrayList<Finding>(findings.size());
    for (Finding finding : findings) {
      placed.add(
          finding.position() == null
              ? finding.at(new Position(0, 0, root.nearest(finding.pointer())))
              : finding);
    }
    placed.sort(Comparator.comparingLong(finding -> offset(finding)));
    return sweep(placed);
  }

  private static long offset(Finding finding) {
    Position position = finding.position();
    return position == null ? 0 : position.offset();
  }

  // --- pointers to offsets

  /** A place that is looked for, or on the way to one. */
  private static final class Node {

    private final Map<String, Node> children = new HashMap<>();
    private long offset = -1;

    void descend(String pointer) {
      Node node = this;
      for (String step : steps(pointer)) {
        node = node.children.computeIfAbsent(step, unseen -> new Node());
      }
    }

    int size() {
      return 1 + children.values().stream().mapToInt(Node::size).sum();
    }

    /** Places below this one that were not met in it. */
    int absent() {
      return children.values().stream()
          .filter(c -> c.offset < 0)
          .mapToInt(Node::size)
          .sum();
    }

    /** Offset of the place, or of the innermost object around it that is in the file. */
    long nearest(String pointer) {
      Node node = this;
      long nearest = Math.max(0, offset);
      for (String step : steps(pointer)) {
        node = node.children.get(step);
        if (node == null || node.offset < 0) {
          return nearest;
        }
        nearest = node.offset;
      }
      return nearest;
    }

    private static List<String> steps(String pointer) {
      var steps = new ArrayList<String>();
      for (int from = 0; from < pointer.length(); ) {
        int to = pointer.indexOf('/', from + 1);
        to = to < 0 ? pointer.length() : to;
        steps.add(pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~"));
        from = to;
      }
      return steps;
    }
  }

  private void walk(Node root) throws IOException {
    sought = root.size();
    try (var scanner = new JsonScanner(source, finding -> {})) {
      scanner.glance(() -> visit(root, scanner));
    }
  }

  /**
   * Visits the value at the current token; of two values under one key the first one counts. Once
   * everything is found, it leaves the rest unread.
   */
  private void visit(@Nullable Node node, JsonScanner in) throws IOException {
    if (node == null || node.offset >= 0) {
      in.skipQuickly();
      return;
    }
    node.offset = in.offset();
    sought--;
    if (in.token() == JsonToken.START_OBJECT && !node.children.isEmpty()) {
      String key;
      while (sought > 0 && (key = in.nextKey()) != null) {
        in.next();
        visit(node.children.get(key), in);
      }
    } else if (in.token() == JsonToken.START_ARRAY && !node.children.isEmpty()) {
      for (int index = 0; sought > 0 && in.next() != JsonToken.END_ARRAY; index++) {
        visit(node.children.get(Integer.toString(index)), in);
      }
    } else if (sought > 0) {
      in.skipQuickly();
    }
    sought -= node.absent();
  }

  // --- offsets to lines and columns

  private List<Finding> sweep(List<Finding> sorted) throws IOException {
    var placed = new ArrayList<Finding>(sorted.size());
    try (InputStream in = source.open()) {
      var counter = new LineCounter(in);
      for (Finding finding : sorted) {
        placed.add(finding.at(counter.advance(offset(finding))));
      }
    }
    return placed;
  }
}
