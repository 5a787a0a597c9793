package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Spoils a file the way people and programs do: values, keys, blanks; always the same for a seed.
 */
final class Spoiler {

  /** Ways to write a value wrongly, or to write another one. */
  private static final List<BiFunction<String, Random, String>> VALUES = List.of(
      (json, random) -> quoted(" " + text(json)),
      (json, random) -> quoted(text(json) + "\u00a0"),
      (json, random) -> quoted(blankInside(text(json), random)),
      (json, random) -> quoted(text(json).toLowerCase(Locale.ROOT)),
      (json, random) -> quoted(text(json).toUpperCase(Locale.ROOT)),
      (json, random) -> quoted(text(json)),
      (json, random) -> quoted(text(json).replace('.', ',')),
      (json, random) -> quoted(text(json).replace('-', '/')),
      (json, random) -> quoted(text(json).replace('-', ' ').replace("_", "-")),
      (json, random) -> quoted(text(json) + "T00:00:00"),
      (json, random) -> quoted("null"),
      (json, random) -> quoted(text(json).substring(text(json).length() / 2)),
      (json, random) -> quoted("é😀\\n\\\"" + text(json)),
      (json, random) -> text(json).matches("[1-9][0-9]*") ? text(json) : "0",
      (json, random) -> "null",
      (json, random) -> random.nextBoolean() ? "true" : "false",
      (json, random) -> Integer.toString(random.nextInt(3)),
      (json, random) -> "{\"" + text(json) + "\": [1, {}]}");

  private static final List<BiFunction<String, Random, String>> KEYS = List.of(
      (key, random) -> key.toUpperCase(Locale.ROOT),
      (key, random) -> key.toLowerCase(Locale.ROOT),
      (key, random) -> key.substring(1),
      (key, random) -> key.substring(0, key.length() - 1),
      (key, random) -> key + "s",
      (key, random) -> blankInside(key, random),
      (key, random) -> "a/b~c" + key,
      (key, random) -> "inconnue");

  private final Random random;

  Spoiler(long seed) {
    this.random = new Random(seed);
  }

  /** {@code file} in another layout, spoilt that many times. */
  byte[] spoil(String file, int times) {
    String spoilt = layout(file);
    for (int i = 0; i < times; i++) {
      String more = once(spoilt);
      spoilt = Tree.malformedAt(more.getBytes(UTF_8)) < 0 ? more : spoilt;
    }
    return spoilt.getBytes(UTF_8);
  }

  /** {@code file}, whose keys stay what and where they are. */
  byte[] spoilValues(String file, int times) {
    String spoilt = file;
    for (int i = 0; i < times; i++) {
      String more = value(spoilt);
      spoilt = Tree.malformedAt(more.getBytes(UTF_8)) < 0 ? more : spoilt;
    }
    return spoilt.getBytes(UTF_8);
  }

  private String value(String file) {
    byte[] bytes = file.getBytes(UTF_8);
    var members = new ArrayList<Tree.Member>();
    collect(Tree.of(bytes), members);
    members.removeIf(member -> "{[".indexOf(member.value().kind()) >= 0);
    Tree value = pick(members).value();
    String json = new String(bytes, value.start(), value.end() - value.start(), UTF_8);
    return cut(bytes, value.start(), value.end(), pick(VALUES).apply(json, random));
  }

  private String layout(String file) {
    return switch (random.nextInt(4)) {
      case 0 -> Sample.minified(file);
      case 1 -> file.replace("\n", "\r\n");
      case 2 -> Sample.shuffled(file, random.nextLong());
      default -> file;
    };
  }

  private String once(String file) {
    byte[] bytes = file.getBytes(UTF_8);
    var members = new ArrayList<Tree.Member>();
    collect(Tree.of(bytes), members);
    Tree.Member member = members.get(random.nextInt(members.size()));
    boolean isKey =
        bytes[member.keyStart()] == '"' && member.keyStart() < member.value().start();
    int what = random.nextInt(10);
    if (isKey && what < 2) {
      String key = pick(KEYS).apply(member.key(), random);
      return cut(
          bytes, member.keyStart(), member.keyStart() + keyLength(bytes, member), quoted(key));
    }
    int from = member.value().start();
    int to = member.value().end();
    String json = new String(bytes, from, to - from, UTF_8);
    if (what == 2) {
      return cut(bytes, from, to, member.value().kind() == '[' ? "[]" : json + " ");
    }
    boolean scalar = "{[".indexOf(member.value().kind()) < 0;
    return scalar ? cut(bytes, from, to, pick(VALUES).apply(json, random)) : once(file);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static int keyLength(byte[] bytes, Tree.Member member) {
    int end = member.keyStart() + 1;
    while (bytes[end] != '"') {
      end += bytes[end] == '\\' ? 2 : 1;
    }
    return end + 1 - member.keyStart();
  }

  private static void collect(Tree tree, List<Tree.Member> members) {
    for (Tree.Member member : tree.members()) {
      members.add(member);
      collect(member.value(), members);
    }
  }

  private static String cut(byte[] bytes, int from, int to, String with) {
    return new String(bytes, 0, from, UTF_8)
        + with
        + new String(bytes, to, bytes.length - to, UTF_8);
  }

  private static String blankInside(String text, Random random) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    return text.substring(0, at) + " " + text.substring(at);
  }

  private static String text(String json) {
    return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
