package fr.segur.schemas;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strict JSON reader of the tests' own, written from RFC 8259: every value with the place of its
 * bytes, and of what is not JSON the first byte that cannot stand there.
 */
final class Tree {

  /**
   * What is not JSON: the first byte that cannot stand where it does; the length when some lack.
   */
  static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    private Malformed(int offset) {
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  /**
   * A value in its object or array.
   *
   * @param key its key, or its index
   * @param keyStart where the key begins; for an element, the value
   * @param value the value
   */
  record Member(String key, int keyStart, Tree value) {}

  private final byte[] bytes;
  private final int start;
  private final List<Member> members = new ArrayList<>();
  private int end;

  private Tree(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /** Reads a whole text, or throws {@link Malformed}. */
  static Tree of(byte[] bytes) {
    return new Reader(bytes).document();
  }

  /** Where {@code bytes} stop being JSON, or -1. */
  static int malformedAt(byte[] bytes) {
    try {
      of(bytes);
      return -1;
    } catch (Malformed malformed) {
      return malformed.offset();
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  char kind() {
    return (char) bytes[start];
  }

  List<Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** Everything under that key. */
  Stream<Member> all(String key) {
    return members.stream().filter(member -> member.key().equals(key));
  }

  /** The first value under that key. */
  @Nullable
  Tree get(String key) {
    return all(key).findFirst().map(Member::value).orElse(null);
  }

  /** The value at {@code pointer}, or the innermost object or array around it. */
  Tree nearest(String pointer) {
    Tree at = this;
    for (String step : steps(pointer)) {
      Tree next = at.get(step);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return List.of(pointer.substring(1).split("/", -1)).stream()
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** The text with another order of keys when {@code order} is given, and other blanks. */
  String print(@Nullable Random order, Supplier<String> blanks) {
    if (kind() != '{' && kind() != '[') {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    List<Member> printed = new ArrayList<>(members);
    if (order != null && kind() == '{') {
      Collections.shuffle(printed, order);
    }
    var out = new StringBuilder().append(kind()).append(blanks.get());
    for (int i = 0; i < printed.size(); i++) {
      Member member = printed.get(i);
      out.append(i == 0 ? "" : ",").append(blanks.get());
      if (kind() == '{') {
        out.append(quoted(member)).append(blanks.get()).append(':').append(blanks.get());
      }
      out.append(member.value().print(order, blanks)).append(blanks.get());
    }
    return out.append(kind() == '{' ? '}' : ']').toString();
  }

  /** The key with its quotes, as it stands. */
  private String quoted(Member member) {
    int to = member.keyStart() + 1;
    while (bytes[to] != '"') {
      to += bytes[to] == '\\' ? 2 : 1;
    }
    return new String(bytes, member.keyStart(), to + 1 - member.keyStart(), StandardCharsets.UTF_8);
  }

  private static final class Reader {

    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    Tree document() {
      blanks();
      Tree root = value();
      blanks();
      if (at < bytes.length) {
        throw new Malformed(at);
      }
      return root;
    }

    private Tree value() {
      var tree = new Tree(bytes, at);
      switch (peek()) {
        case '{' -> object(tree);
        case '[' -> array(tree);
        case '"' -> text();
        case 't' -> word("true");
        case 'f' -> word("false");
        case 'n' -> word("null");
        default -> number();
      }
      tree.end = at;
      return tree;
    }

    private void object(Tree tree) {
      at++;
      blanks();
      while (peek() != '}') {
        if (!tree.members.isEmpty()) {
          expect(',');
          blanks();
        }
        int keyStart = at;
        String key = text();
        blanks();
        expect(':');
        blanks();
        tree.members.add(new Member(key, keyStart, value()));
        blanks();
      }
      at++;
    }

    private void array(Tree tree) {
      at++;
      blanks();
      while (peek() != ']') {
        if (!tree.members.isEmpty()) {
          expect(',');
          blanks();
        }
        tree.members.add(new Member(Integer.toString(tree.members.size()), at, value()));
        blanks();
      }
      at++;
    }

    private String text() {
      expect('"');
      var out = new ByteArrayOutputStream();
      for (int b = peek(); b != '"'; b = peek()) {
        if (b < ' ') {
          throw new Malformed(at);
        }
        at++;
        if (b != '\\') {
          out.write(b);
        } else if (peek() == 'u') {
          at++;
          int from = at;
          for (int i = 0; i < 4; i++) {
            one("0123456789abcdefABCDEF");
          }
          char unit =
              (char) Integer.parseInt(new String(bytes, from, 4, StandardCharsets.US_ASCII), 16);
          out.writeBytes(Character.toString(unit).getBytes(StandardCharsets.UTF_8));
        } else {
          out.write("\"\\/\b\f\n\r\t".charAt(one("\"\\/bfnrt")));
        }
      }
      at++;
      return out.toString(StandardCharsets.UTF_8);
    }

    private void number() {
      if (peek() == '-') {
        at++;
      }
      if (one("0123456789") > 0) {
        digits();
      }
      if (at < bytes.length && bytes[at] == '.') {
        at++;
        one("0123456789");
        digits();
      }
      if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
        at++;
        if (peek() == '+' || peek() == '-') {
          at++;
        }
        one("0123456789");
        digits();
      }
    }

    private void digits() {
      while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
    }

    private void word(String word) {
      for (int i = 0; i < word.length(); i++) {
        expect(word.charAt(i));
      }
    }

    private void blanks() {
      while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
        at++;
      }
    }

    private int one(String allowed) {
      int index = allowed.indexOf(peek());
      if (index < 0) {
        throw new Malformed(at);
      }
      at++;
      return index;
    }

    private void expect(char c) {
      if (peek() != c) {
        throw new Malformed(at);
      }
      at++;
    }

    private int peek() {
      if (at >= bytes.length) {
        throw new Malformed(at);
      }
      return bytes[at] & 0xFF;
    }
  }
}
