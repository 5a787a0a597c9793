package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every required key: removed, null, blank. */
class MissingKeysTest {

  private static final String CODE = "JSON-MANQUANT";

  private static final Set<Champ> OPTIONAL = EnumSet.of(
      Champ.IMP_ID,
      Champ.NUMERO_ASP,
      Champ.NOM_MANDATAIRE,
      Champ.EMAIL_MANDATAIRE,
      Champ.TELEPHONE_MANDATAIRE,
      Champ.ANCIENNE_VERSION);

  /** Their presence has rules of its own. */
  private static final Set<Champ> CERTIFICATE =
      EnumSet.range(Champ.DEMANDE_CERTIFICAT_SERVEUR, Champ.UTILITE_CERTIFICAT);

  static Stream<Champ> required() {
    return Stream.of(Champ.values())
        .filter(champ -> Sample.has(ValueTypesTest.place(champ)))
        .filter(champ -> !OPTIONAL.contains(champ) && !CERTIFICATE.contains(champ));
  }

  static Stream<Champ> texts() {
    return required().filter(champ -> Sample.at(ValueTypesTest.place(champ)).kind() == '"');
  }

  @Test
  void there_are_thirty_one_of_them() {
    assertThat(required()).hasSize(31);
    assertThat(texts()).hasSize(18);
  }

  @ParameterizedTest
  @MethodSource("required")
  void removed(Champ champ) {
    String pointer = ValueTypesTest.place(champ);
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    assertMissing(champ, Sample.without(pointer), Sample.at(parent).start());
  }

  @ParameterizedTest
  @MethodSource("required")
  void set_to_null(Champ champ) {
    String pointer = ValueTypesTest.place(champ);
    assertMissing(champ, Sample.put(pointer, "null"), Sample.at(pointer).start());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void blank(Champ champ) {
    String pointer = ValueTypesTest.place(champ);
    for (String blank : new String[] {"\"\"", "\" \"", "\"\\t\\n\"", "\"\u2003\""}) {
      assertMissing(champ, Sample.put(pointer, blank), Sample.at(pointer).start());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Champ.class,
      names = {
        "IMP_ID",
        "NUMERO_ASP",
        "NOM_MANDATAIRE",
        "EMAIL_MANDATAIRE",
        "TELEPHONE_MANDATAIRE",
        "ANCIENNE_VERSION"
      })
  void what_is_optional_may_be_absent_or_null(Champ champ) {
    assertThat(OPTIONAL).contains(champ);
    assertThat(Sample.check(Sample.without(ValueTypesTest.place(champ))).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
    assertThat(Sample.check(Sample.put(ValueTypesTest.place(champ), "null")).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lignesImport",
        "/lignesImport/0/beneficiaires/structures",
        "/lignesImport/0/beneficiaires/structures/0/etablissements"
      })
  void an_empty_list_is_not_missing_but_empty(String pointer) {
    Verdict verdict = Sample.check(Sample.put(pointer, "[]"));
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Sample.one(verdict, "FORM-VIDE").pointer()).isEqualTo(pointer);
    assertThat(Sample.of(verdict, CODE)).isEmpty();
  }

  @Test
  void inside_a_missing_object_nothing_more_is_asked() {
    Verdict verdict = Sample.check(Sample.without("/lignesImport/0/commande"));
    assertThat(verdict.findings())
        .extracting(Finding::pointer)
        .containsExactly("/lignesImport/0/commande");
  }

  @Test
  void an_empty_object_misses_all_its_keys() {
    Verdict verdict = Sample.check(Sample.put("/lignesImport/1/commande", "{}"));
    assertThat(Sample.sorted(verdict))
        .containsExactly(
            CODE + " /lignesImport/1/commande/dateCommande",
            CODE + " /lignesImport/1/commande/montantSegurHT",
            CODE + " /lignesImport/1/commande/referenceAF",
            CODE + " /lignesImport/1/commande/regimeTVA",
            CODE + " /lignesImport/1/commande/tauxTVA");
    assertThat(verdict.findings()).extracting(Sample::offset).containsOnly((long)
        Sample.at("/lignesImport/1/commande").start());
  }

  private static void assertMissing(Champ champ, String file, int offset) {
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, CODE);
    assertThat(finding.pointer()).isEqualTo(ValueTypesTest.place(champ));
    assertThat(finding.statements()).isEqualTo(champ.statements());
    assertThat(finding.fix()).isNull();
    assertThat(Sample.position(finding)).isEqualTo(Sample.position(file.getBytes(UTF_8), offset));
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }
}
