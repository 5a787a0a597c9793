package fr.segur.rules;

import static fr.segur.model.StatutAdminTechnique.EDITEUR;
import static fr.segur.model.StatutAdminTechnique.STRUCTURE;
import static fr.segur.rules.TableDesCertificats.Exigence.FACULTATIF;
import static fr.segur.rules.TableDesCertificats.Exigence.INDETERMINE;
import static fr.segur.rules.TableDesCertificats.Exigence.INTERDIT;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Option;
import fr.segur.model.Readings;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.TableDesCertificats.Exigence;
import fr.segur.rules.TableDesCertificats.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableDesCertificatsTest {

  private static final List<@Nullable Boolean> FLAGS = Arrays.asList(null, false, true);
  private static final List<@Nullable StatutAdminTechnique> STATUTS =
      Arrays.asList(null, EDITEUR, STRUCTURE);

  private record Combination(
      @Nullable Boolean demande,
      @Nullable Boolean og,
      @Nullable StatutAdminTechnique statut,
      @Nullable Boolean editeur) {

    List<Row> rows() {
      return TableDesCertificats.ROWS.stream()
          .filter(row -> Objects.equals(row.demande(), demande)
              && Objects.equals(row.contractualisationOg(), og)
              && row.statut() == statut
              && Objects.equals(row.contractualisationEditeur(), editeur))
          .toList();
    }

    CommandeCertificat order() {
      return new CommandeCertificat(demande, og, statut, editeur, null);
    }

    Exigence asked(Champ champ) {
      return TableDesCertificats.exigence(champ, order(), Readings.DEFAULTS::choice);
    }

    @Nullable
    Exigence found() {
      return TableDesCertificats.find(demande, og, statut, editeur)
          .map(Row::numeroCarteCPX)
          .orElse(null);
    }
  }

  /** Every value of every flag, null standing for a flag that is null or absent. */
  private static List<Combination> all() {
    var all = new ArrayList<Combination>();
    for (Boolean demande : FLAGS) {
      for (Boolean og : FLAGS) {
        for (StatutAdminTechnique statut : STATUTS) {
          for (Boolean editeur : FLAGS) {
            all.add(new Combination(demande, og, statut, editeur));
          }
        }
      }
    }
    return all;
  }

  @Test
  void the_rows_are_the_printed_ones_in_printed_order() {
    assertThat(TableDesCertificats.ROWS)
        .containsExactly(
            new Row(false, null, null, null, INTERDIT, "S003-27"),
            new Row(true, false, EDITEUR, false, FACULTATIF, "S003-28"),
            new Row(true, false, STRUCTURE, false, FACULTATIF, "S003-29"),
            new Row(true, false, EDITEUR, true, OBLIGATOIRE, "S003-30"),
            new Row(true, false, STRUCTURE, true, FACULTATIF, "S003-31"),
            new Row(true, true, EDITEUR, false, FACULTATIF, "S003-32"),
            new Row(true, true, STRUCTURE, false, OBLIGATOIRE, "S003-33"),
            new Row(true, true, EDITEUR, true, OBLIGATOIRE, "S003-34"),
            new Row(true, true, STRUCTURE, true, OBLIGATOIRE, "S003-35"));
  }

  @Test
  void nine_of_the_eighty_one_combinations_have_a_row_and_none_has_two() {
    assertThat(all()).hasSize(81);
    assertThat(all()).filteredOn(c -> c.found() != null).hasSize(9);
    assertThat(all()).allSatisfy(c -> {
      assertThat(c.rows()).hasSizeLessThan(2);
      assertThat(TableDesCertificats.find(c.demande(), c.og(), c.statut(), c.editeur()).stream())
          .containsExactlyElementsOf(c.rows());
    });
  }

  @Test
  void every_order_with_its_three_flags_has_a_row() {
    assertThat(all())
        .filteredOn(c -> Boolean.TRUE.equals(c.demande())
            && c.og() != null
            && c.statut() != null
            && c.editeur() != null)
        .hasSize(8)
        .allSatisfy(c -> assertThat(c.found()).isIn(FACULTATIF, OBLIGATOIRE));
  }

  /** C-59: mandatory when the entity of the administrator has contracted. */
  @Test
  void the_rows_are_one_sentence() {
    assertThat(all())
        .filteredOn(c -> c.found() != null && Boolean.TRUE.equals(c.demande()))
        .allSatisfy(c -> {
          boolean editeurs = c.statut() == EDITEUR && Boolean.TRUE.equals(c.editeur());
          boolean organismes = c.statut() == STRUCTURE && Boolean.TRUE.equals(c.og());
          assertThat(c.found()).isEqualTo(editeurs || organismes ? OBLIGATOIRE : FACULTATIF);
        });
  }

  /** C-60: that somebody else contracted does not make it mandatory. */
  @Test
  void the_contract_of_the_other_entity_does_not_count() {
    assertThat(new Combination(true, false, STRUCTURE, true).found()).isEqualTo(FACULTATIF);
    assertThat(new Combination(true, true, EDITEUR, false).found()).isEqualTo(FACULTATIF);
  }

  @Test
  void without_an_order_any_flag_is_one_too_many() {
    assertThat(all())
        .filteredOn(c -> Boolean.FALSE.equals(c.demande()) && c.found() != null)
        .containsExactly(new Combination(false, null, null, null));
  }

  @Test
  void without_an_answer_there_is_no_row() {
    assertThat(all())
        .filteredOn(c -> c.demande() == null)
        .hasSize(27)
        .allSatisfy(c -> assertThat(c.found()).isNull());
  }

  /** A flag is null in every row without an order, and has a value in every row with one. */
  @Test
  void what_is_asked_of_a_flag_is_what_the_rows_hold() {
    Map<Champ, Function<Row, @Nullable Object>> flags = Map.of(
        Champ.CONTRACTUALISATION_OG, Row::contractualisationOg,
        Champ.STATUT_ADMIN_TECHNIQUE, Row::statut,
        Champ.CONTRACTUALISATION_EDITEUR, Row::contractualisationEditeur);
    assertThat(all())
        .allSatisfy(c -> flags.forEach((champ, flag) -> {
          List<Row> rows = TableDesCertificats.ROWS.stream()
              .filter(row -> Objects.equals(row.demande(), c.demande()))
              .toList();
          Exigence held = rows.isEmpty()
              ? INDETERMINE
              : rows.stream().allMatch(row -> flag.apply(row) == null) ? INTERDIT : OBLIGATOIRE;
          assertThat(rows).allMatch(row -> (flag.apply(row) == null) == (held == INTERDIT));
          assertThat(c.asked(champ)).isEqualTo(held);
        }));
  }

  @Test
  void what_is_asked_of_the_card_number_is_its_column() {
    assertThat(all()).allSatisfy(c -> {
      Exigence column = c.found() == null ? INDETERMINE : c.found();
      assertThat(c.asked(Champ.NUMERO_CARTE_CPX))
          .isEqualTo(Boolean.FALSE.equals(c.demande()) ? INTERDIT : column);
    });
  }

  /** C-61, C-62, R-11. */
  @Test
  void the_fields_of_the_administrator_follow_the_order() {
    for (Champ champ : List.of(
        Champ.NOM_ADMIN_TECHNIQUE,
        Champ.TEL_ADMIN_TECHNIQUE,
        Champ.EMAIL_ADMIN_TECHNIQUE,
        Champ.UTILITE_CERTIFICAT)) {
      assertThat(new Combination(null, true, EDITEUR, true).asked(champ)).isEqualTo(INDETERMINE);
      assertThat(new Combination(false, null, null, null).asked(champ)).isEqualTo(INTERDIT);
      assertThat(new Combination(true, null, null, null).asked(champ)).isEqualTo(OBLIGATOIRE);
      assertThat(TableDesCertificats.exigence(
              champ, new Combination(true, null, null, null).order(), r -> Option.FACULTATIFS))
          .isEqualTo(FACULTATIF);
    }
    assertThat(new Combination(true, true, EDITEUR, true).asked(Champ.CERTIFICAT_SERVEUR))
        .isEqualTo(FACULTATIF);
    assertThat(new Combination(null, null, null, null).asked(Champ.DEMANDE_CERTIFICAT_SERVEUR))
        .isEqualTo(OBLIGATOIRE);
  }

  @Test
  void nothing_is_asked_of_other_keys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Combination(true, true, EDITEUR, true).asked(Champ.SIRET));
  }
}
