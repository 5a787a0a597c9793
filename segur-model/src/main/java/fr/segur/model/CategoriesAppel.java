package fr.segur.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The FINESS categories that a call concerns. Immutable and thread-safe. */
public final class CategoriesAppel {

  /**
   * The 18 categories of AF-MS2 DUI PDE-Va1, § 1.1 (S002-008 to S002-011). Group 4503 does not
   * exist.
   */
  public static final CategoriesAppel MS2_DUI_PDE = of(Stream.of(
          groupe("4501", "S002-008", "159", "166", "172", "175", "176", "177", "236", "411"),
          groupe("4502", "S002-009", "241", "427", "441"),
          groupe("4504", "S002-010", "286", "295", "344", "418", "453"),
          groupe("4505", "S002-011", "378", "440"))
      .flatMap(groupe -> groupe)
      .toList());

  private static final int CODE_LENGTH = 3;

  private final List<CategorieFiness> categories;
  private final Set<String> codes;
  // indexed by the number that the code spells
  private final boolean[] known = new boolean[1000];

  private CategoriesAppel(List<CategorieFiness> categories) {
    this.categories = List.copyOf(categories);
    var inOrder = new LinkedHashSet<String>();
    categories.forEach(categorie -> inOrder.add(categorie.code()));
    this.codes = Collections.unmodifiableSet(inOrder);
    for (String code : codes) {
      if (!isCode(code)) {
        throw new IllegalArgumentException("not three digits: " + code);
      }
      known[number(code)] = true;
    }
  }

  /**
   * {@return those categories, in that order}
   *
   * @param categories each once
   * @throws IllegalArgumentException when a code is not three digits
   */
  public static CategoriesAppel of(List<CategorieFiness> categories) {
    return new CategoriesAppel(categories);
  }

  private static Stream<CategorieFiness> groupe(String groupe, String statement, String... codes) {
    return Stream.of(codes).map(code -> new CategorieFiness(code, groupe, statement));
  }

  /**
   * {@return whether the code is one of theirs, to the character; false for any other text}
   *
   * @param code as it is written in files
   */
  public boolean contains(CharSequence code) {
    return isCode(code) && known[number(code)];
  }

  private static boolean isCode(CharSequence code) {
    return code.length() == CODE_LENGTH && Chiffres.sontChiffres(code, 0, CODE_LENGTH);
  }

  private static int number(CharSequence code) {
    return (code.charAt(0) - '0') * 100 + (code.charAt(1) - '0') * 10 + (code.charAt(2) - '0');
  }

  /**
   * {@return the category of that code, or empty when the call does not concern it}
   *
   * @param code as it is written in files
   */
  public Optional<CategorieFiness> find(String code) {
    return categories.stream()
        .filter(categorie -> categorie.code().equals(code))
        .findFirst();
  }

  /** {@return the categories, in the order of the text} */
  public List<CategorieFiness> all() {
    return categories;
  }

  /** {@return their codes, iterated in the order of the text} */
  public Set<String> codes() {
    return codes;
  }
}
