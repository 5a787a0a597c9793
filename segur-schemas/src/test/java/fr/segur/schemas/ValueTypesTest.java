package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key of an advance file has one type; anything else there is JSON-TYPE, with what was found.
 */
class ValueTypesTest {

  private static final String CODE = "JSON-TYPE";

  /** JSON of every type, by the word a finding says for it. */
  private static final List<Map.Entry<String, String>> VALUES = List.of(
      Map.entry("text", "\"x\""),
      Map.entry("text", "\"true\""),
      Map.entry("text", "\"null\""),
      Map.entry("text", "\"12\""),
      Map.entry("number", "12"),
      Map.entry("number", "1.5"),
      Map.entry("number", "-1e2"),
      Map.entry("boolean", "true"),
      Map.entry("boolean", "false"),
      Map.entry("list", "[]"),
      Map.entry("list", "[{\"a\": [1]}]"),
      Map.entry("object", "{}"),
      Map.entry("object", "{\"a\": {\"b\": 1}}"));

  /** The type of every key that has one. */
  private static Map<Champ, String> types() {
    var types = new EnumMap<Champ, String>(Champ.class);
    put(types, "number", Champ.NUM_LIGNE, Champ.TAUX_TVA, Champ.MONTANT_SEGUR_HT);
    put(types, "boolean", Champ.IS_MANDATAIRE, Champ.MAITRE_IDENTITE, Champ.STOCKAGE_IDENTITE);
    put(types, "boolean", Champ.DEMANDE_CERTIFICAT_SERVEUR, Champ.CONTRACTUALISATION_OG);
    put(types, "boolean", Champ.CONTRACTUALISATION_EDITEUR);
    put(types, "object", Champ.COMMANDE, Champ.BENEFICIAIRES, Champ.SCENARIO_INSTALLATION);
    put(types, "object", Champ.CERTIFICAT_SERVEUR);
    put(types, "list", Champ.LIGNES_IMPORT, Champ.STRUCTURES, Champ.ETABLISSEMENTS);
    put(types, "list", Champ.PIECES_JUSTIFICATIVES);
    put(types, "text", Champ.TYPE_DEMANDE, Champ.NUMERO_ANS, Champ.SIRET);
    put(types, "text", Champ.TYPE_ACTION, Champ.NUMERO_ASP, Champ.NUMERO_EDITEUR);
    put(types, "text", Champ.REFERENCE_AF, Champ.DATE_COMMANDE, Champ.REGIME_TVA);
    put(types, "text", Champ.NOM_MANDATAIRE, Champ.EMAIL_MANDATAIRE, Champ.TELEPHONE_MANDATAIRE);
    put(types, "text", Champ.NOM_RESPONSABLE, Champ.EMAIL_RESPONSABLE, Champ.TELEPHONE_RESPONSABLE);
    put(types, "text", Champ.FINESS_JURIDIQUE, Champ.STATUT_ADMIN_TECHNIQUE);
    put(
        types,
        "text",
        Champ.NUMERO_CARTE_CPX,
        Champ.NOM_ADMIN_TECHNIQUE,
        Champ.TEL_ADMIN_TECHNIQUE);
    put(types, "text", Champ.EMAIL_ADMIN_TECHNIQUE, Champ.UTILITE_CERTIFICAT);
    put(types, "text", Champ.FINESS_GEO, Champ.CATEGORIE_FINESS, Champ.ANCIENNE_VERSION);
    put(types, "text", Champ.OPERATEUR_MESSAGERIE);
    put(types, "text", Champ.NOM_FICHIER, Champ.FORMAT_FICHIER, Champ.TYPE_FICHIER);
    return types;
  }

  private static void put(Map<Champ, String> types, String type, Champ... champs) {
    for (Champ champ : champs) {
      types.put(champ, type);
    }
  }

  static Stream<Arguments> wrong() {
    return types().entrySet().stream()
        .flatMap(entry -> VALUES.stream()
            .filter(value -> !value.getKey().equals(entry.getValue()))
            .map(value -> Arguments.of(entry.getKey(), value.getKey(), value.getValue())));
  }

  /** The place of a key in the first request, structure, ESMS or document of the sample. */
  static String place(Champ champ) {
    return champ.niveau().pattern().replace('*', '0') + champ.pointer();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_value_of_another_type_is_one_finding_at_that_value(
      Champ champ, String found, String json) {
    String file = Sample.put(place(champ), json);
    Verdict verdict = Sample.check(file);
    Finding finding = Sample.one(verdict, CODE);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(finding.pointer()).isEqualTo(place(champ));
    assertThat(finding.statements()).isEqualTo(champ.statements());
    assertThat(Sample.offset(finding)).isEqualTo(Sample.at(place(champ)).start());
    assertThat(finding.message(Locale.ENGLISH)).contains("found a").contains(found);
    assertThat(finding.message(Locale.FRENCH)).contains("trouvé un");
    // neither missing, nor empty, nor wrong in another way
    assertThat(verdict.findings().stream().map(Finding::pointer))
        .filteredOn(pointer -> pointer.startsWith(place(champ)))
        .hasSize(1);
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void every_key_of_an_advance_is_in_the_table_or_ignored() {
    for (Champ champ : Champ.values()) {
      boolean ignored = champ == Champ.IMP_ID
          || champ == Champ.CODE_TRAITEMENT
          || champ == Champ.LIBELLE_TRAITEMENT;
      boolean inSample = Sample.has(place(champ));
      assertThat(types().containsKey(champ)).as("%s", champ).isEqualTo(inSample && !ignored);
    }
  }

  @Test
  void ignored_keys_may_hold_anything() {
    for (Map.Entry<String, String> value : VALUES) {
      String json = value.getValue();
      String file = Sample.put("/impId", json)
          .replaceFirst(
              "\"numLigne\"",
              "\"codeTraitement\": " + json + ", \"libelleTraitement\": " + json
                  + ", \"numLigne\"");
      assertThat(Sample.check(file).outcome()).as(json).isEqualTo(Outcome.ACCEPTABLE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "IS_MANDATAIRE|\"false\"|false",
        "IS_MANDATAIRE|\" FALSE \"|false",
        "STOCKAGE_IDENTITE|\"true\"|true",
        "TAUX_TVA|\"20.0\"|20.0",
        "MONTANT_SEGUR_HT|\"9125\"|9125",
        "TAUX_TVA|\"20,0\"|20.0",
        "MONTANT_SEGUR_HT|\" 9 125,00 \"|9125.00",
        "NUM_LIGNE|\"1\"|1",
        "SIRET|43806968400019|\"43806968400019\"",
        "FINESS_GEO|759001001|\"759001001\"",
        "CATEGORIE_FINESS|177|\"177\"",
      })
  void a_text_that_spells_the_value_is_mended_by_the_value(Champ champ, String json, String right) {
    Finding finding = Sample.one(Sample.check(Sample.put(place(champ), json)), CODE);
    assertThat(finding.fix()).isEqualTo(Fix.replace(place(champ), right));
    assertThat(Sample.check(Sample.put(place(champ), right)).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "IS_MANDATAIRE,oui",
    "IS_MANDATAIRE,0",
    "TAUX_TVA,20 %",
    "TAUX_TVA,'2,000'",
    "MONTANT_SEGUR_HT,'91 25'",
    "MONTANT_SEGUR_HT,'9,125.00'",
    "MONTANT_SEGUR_HT,0x1F",
    "MONTANT_SEGUR_HT,NaN",
    "MONTANT_SEGUR_HT,1e3",
    "MONTANT_SEGUR_HT,01",
    "NUM_LIGNE,1.5",
    "SIRET,12"
  })
  void other_texts_are_not_mended(Champ champ, String text) {
    String json = champ == Champ.SIRET ? text : '"' + text + '"';
    Finding finding = Sample.one(Sample.check(Sample.put(place(champ), json)), CODE);
    assertThat(finding.fix()).isNull();
  }
}
