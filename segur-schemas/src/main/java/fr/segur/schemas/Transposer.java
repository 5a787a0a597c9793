package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Niveau;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays one request of an outside file out as the canonical layout wants it. What the outside layout
 * does not know is reported here, by its own name.
 */
final class Transposer {

  /** A value that counts in every element below: placed once all elements are there. */
  private record Common(Outside outside, Item value, List<Integer> indexes) {}

  private static final String REQUEST = Niveau.LIGNE.pattern();

  private final Dialect dialect;
  private final JsonScanner in;
  private final List<Common> common = new ArrayList<>();
  private final Item request;

  /** Whether what is wrong with the value at hand was said already. */
  private boolean silent;

  private Transposer(Dialect dialect, JsonScanner in, Item outside) {
    this.dialect = dialect;
    this.in = in;
    this.request = Item.empty(JsonToken.START_OBJECT, outside);
  }

  /** The request {@code outside} in the canonical layout; {@code layout} is that of its place. */
  static Item transpose(Dialect dialect, JsonScanner in, Item outside, Outside layout) {
    var transposer = new Transposer(dialect, in, outside);
    transposer.members(outside, layout, List.of());
    transposer.complete();
    return transposer.request;
  }

  private void members(Item object, Outside layout, List<Integer> indexes) {
    var strangers = new Strangers();
    for (Map.Entry<String, Item> member : object.members.entrySet()) {
      Item value = member.getValue();
      Outside outside = layout.keys.get(member.getKey());
      if (outside == null) {
        strangers.add(member.getKey(), layout.keys.keySet(), value.place, value.keyOffset);
      } else if (outside.target != null) {
        place(outside, value, indexes);
      } else if (!outside.ignored) {
        holder(outside, value, indexes);
      }
    }
    if (silent) {
      return;
    }
    if (object.open) {
      strangers.report(in);
    } else {
      strangers.report(in, object.members::containsKey, object.place);
    }
  }

  /** An object that only the outside layout has. */
  private void holder(Outside outside, Item value, List<Integer> indexes) {
    if (value.isObject()) {
      members(value, outside, indexes);
    } else if (!value.isNull()) {
      report(Dialect.notAnObject(value.place, value.offset));
    }
  }

  private void place(Outside outside, Item value, List<Integer> indexes) {
    Layout.Place target = outside.target;
    if (target == null) {
      return;
    }
    if (dialect.constants().containsKey(target.path())) {
      report(Dialect.alreadyGiven(value.place, value.offset));
      return;
    }
    if (stars(target.parent()) > indexes.size() + 1) {
      common.add(new Common(outside, value, indexes));
      return;
    }
    if (target.isElement()) {
      String list = target.parent();
      at(
          Pointers.parent(list),
          indexes,
          (parent, here) -> single(parent, Pointers.last(list), outside, value, here));
    } else {
      put(outside, target, value, indexes);
    }
  }

  /** Puts a value into every object it belongs to; what is wrong with it is said once. */
  private void put(Outside outside, Layout.Place target, Item value, List<Integer> indexes) {
    BiConsumer<Item, List<Integer>> step = (parent, here) -> {
      put(parent, outside, target, value, here);
      silent = true;
    };
    boolean before = silent;
    if (value.isNull() && !dialect.made().contains(target.parent())) {
      present(target.parent(), indexes, step); // no value makes no object that may be missing
    } else {
      at(target.parent(), indexes, step);
    }
    silent = before;
  }

  private void put(
      Item parent, Outside outside, Layout.Place target, Item value, List<Integer> indexes) {
    String key = target.step();
    if (target.kind() == Layout.Kind.LIST && value.isList()) {
      list(parent, outside, key, value, indexes);
    } else if (target.kind() == Layout.Kind.OBJECT && value.isObject()) {
      Item before = parent.members.get(key);
      Item object = Item.empty(JsonToken.START_OBJECT, value);
      parent.members.put(key, object);
      if (before != null) {
        object.members.putAll(before.members);
      }
      members(value, outside, indexes);
    } else {
      parent.members.putIfAbsent(key, value);
    }
  }

  /** A list of which the outside layout has only the one element. */
  private void single(Item parent, String key, Outside outside, Item value, List<Integer> indexes) {
    if (!value.isNull()) {
      Item list = Item.empty(JsonToken.START_ARRAY, value);
      parent.members.put(key, list);
      element(list, outside, value, indexes);
    }
  }

  private void list(Item parent, Outside outside, String key, Item value, List<Integer> indexes) {
    Item list = Item.empty(JsonToken.START_ARRAY, value);
    parent.members.put(key, list);
    for (Item element : value.elements) {
      element(list, outside.element, element, indexes);
    }
  }

  private void element(Item list, @Nullable Outside outside, Item value, List<Integer> indexes) {
    if (outside == null || !value.isObject()) {
      list.elements.add(value);
    } else {
      list.elements.add(Item.empty(JsonToken.START_OBJECT, value));
      members(value, outside, with(indexes, list.elements.size() - 1));
    }
  }

  /** What stands for every element, what must be there for moved keys, and constants. */
  private void complete() {
    for (Common one : common) {
      Layout.Place target = one.outside().target;
      if (target != null) {
        put(one.outside(), target, one.value(), one.indexes());
      }
    }
    for (String made : dialect.made()) {
      at(made, List.of(), (object, here) -> {});
    }
    dialect.constants().forEach((path, value) -> {
      if (path.startsWith(REQUEST + "/")) {
        present(
            Pointers.parent(path),
            List.of(),
            (object, here) -> object.members.putIfAbsent(Pointers.last(path), value));
      }
    });
  }

  private void report(Finding finding) {
    if (!silent) {
      in.report(finding);
    }
  }

  /** Runs {@code step} on every object at {@code path}, made where it is not there. */
  private void at(String path, List<Integer> indexes, BiConsumer<Item, List<Integer>> step) {
    new Walk(steps(path), indexes, true, step).from(request, 0, List.of());
  }

  /** Runs {@code step} on every object at {@code path} that is there. */
  private void present(String path, List<Integer> indexes, BiConsumer<Item, List<Integer>> step) {
    new Walk(steps(path), indexes, false, step).from(request, 0, List.of());
  }

  /**
   * A walk to every object of a path.
   *
   * @param steps the path inside the request
   * @param indexes the first indexes that its {@code *} stand for; the others stand for all
   * @param make whether an object that is not there is made
   * @param step what is done with each, and the indexes that lead to it
   */
  private record Walk(
      List<String> steps,
      List<Integer> indexes,
      boolean make,
      BiConsumer<Item, List<Integer>> step) {

    void from(Item at, int depth, List<Integer> here) {
      if (depth == steps.size()) {
        if (at.isObject()) {
          step.accept(at, here);
        }
        return;
      }
      String key = steps.get(depth);
      if (key.equals("*")) {
        for (int i = 0; i < at.elements.size(); i++) {
          if (here.size() >= indexes.size() || indexes.get(here.size()) == i) {
            from(at.elements.get(i), depth + 1, with(here, i));
          }
        }
        return;
      }
      Item next = at.members.get(key);
      boolean list = depth + 1 < steps.size() && steps.get(depth + 1).equals("*");
      if (at.isObject() && make && !list && (next == null || next.isNull())) {
        next = Item.empty(JsonToken.START_OBJECT, at);
        at.members.put(key, next);
      }
      if (next != null) {
        from(next, depth + 1, here);
      }
    }
  }

  /** Steps inside the request. */
  private static List<String> steps(String path) {
    return Pointers.steps(path.substring(REQUEST.length()));
  }

  /** Lists on the way to {@code path}, the one of the requests included. */
  private static int stars(String path) {
    return (int) path.chars().filter(c -> c == '*').count();
  }

  private static List<Integer> with(List<Integer> indexes, int index) {
    var all = new ArrayList<>(indexes);
    all.add(index);
    return all;
  }
}
