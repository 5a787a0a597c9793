package fr.segur.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Donnee;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word for word, but for what typesetting changes. */
class TypographieTest {

  private static final String PRISE_EN_CHARGE = mention(Donnee.MENTION_PRISE_EN_CHARGE);
  private static final String CONDITIONNELLE = mention(Donnee.MENTION_CONDITIONNELLE);

  private static String mention(Donnee<String> donnee) {
    return Objects.requireNonNull(AfMs2DuiPde.V2.valeur(donnee));
  }

  private static boolean estPrestation(String libelle) {
    return LignePrestation.builder().libelle(libelle).build().estPrestation(AfMs2DuiPde.V2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Montant de la Prestation Ségur pris en charge par l'Etat au titre du Ségur de la santé",
        "MONTANT DE LA PRESTATION SEGUR PRIS EN CHARGE PAR L'ETAT AU TITRE DU SEGUR DE LA SANTE",
        "« Montant de la Prestation Ségur pris en charge par l’État au titre du Ségur de la santé »",
        "Montant de la\u00a0Prestation  Ségur\npris en charge\tpar l\u00b4Etat au titre du Ségur de la santé.",
        "Total : 0 €. Montant de la Prestation Se\u0301gur pris en charge par l`Etat au titre du"
            + " Ségur de la san\u00adté, soit 9125 €."
      })
  void typesetting_does_not_count(String texte) {
    assertThat(Typographie.figure(PRISE_EN_CHARGE, List.of("", texte))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Montant de la Prestation Ségur pris en charge par l'Etat au titre du Ségur",
        "Montant de la Prestation Ségur pris en charge par Etat au titre du Ségur de la santé",
        "Montant de la prestation pris en charge par l'Etat au titre du Ségur de la santé"
      })
  void words_do(String texte) {
    assertThat(Typographie.figure(PRISE_EN_CHARGE, List.of(texte))).isFalse();
    assertThat(Typographie.figure(PRISE_EN_CHARGE, List.of())).isFalse();
  }

  @Test
  void the_two_sentences_of_the_condition_may_stand_anywhere_in_a_text() {
    String bon = "Entête\n" + CONDITIONNELLE.replace(" 120 ", "\u202f120\u202f") + "\nPied";

    assertThat(Typographie.figure(CONDITIONNELLE, List.of(bon))).isTrue();
    assertThat(Typographie.figure(CONDITIONNELLE, List.of(bon.replace("120", "90"))))
        .isFalse();
    assertThat(Typographie.figure(PRISE_EN_CHARGE, List.of(bon))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prestation Ségur",
        "prestation SEGUR – DUI",
        " « Prestation  Ségur » (5 ESMS)",
        "Prestation Ségur, DUI",
        "Prestation Ségur\u00a0: DUI"
      })
  void a_line_is_named_by_how_it_begins(String libelle) {
    assertThat(estPrestation(libelle)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hors Prestation Ségur",
        "Prestation",
        "Prestations Ségur",
        "Prestation Ségurisation informatique",
        "Prestation Ségur2",
        "Prestation Ségur\u0302e"
      })
  void another_line_is_not(String libelle) {
    assertThat(estPrestation(libelle)).isFalse();
  }

  @Test
  void a_line_without_a_name_is_none() {
    assertThat(LignePrestation.builder().build().estPrestation(AfMs2DuiPde.V2)).isFalse();
  }
}
