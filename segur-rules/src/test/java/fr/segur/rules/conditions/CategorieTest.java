package fr.segur.rules.conditions;

import fr.segur.rules.Essai;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of {@link Beneficiaire} about the category of an ESMS. */
class CategorieTest {

  private static final String E0 = "/lignesImport/0/beneficiaires/structures/0/etablissements/0";

  @Nested
  class Categorie {

    private static final String CODE = "AF-1.1-CATEGORIE";
    private static final String POINTER = E0 + "/categorieFINESS";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "159", "166", "172", "175", "176", "177", "236", "411", "241", "427", "441", "286", "295",
          "344", "418", "453", "378", "440"
        })
    void the_eighteen_of_the_call_are_accepted(String categorie) {
      Essai.valide().esms(e -> e.categorieFINESS(categorie)).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "4501", "4503", "17", "1777", "177 ", "١٧٧"})
    void a_stranger_is_refused(String categorie) {
      Essai.valide()
          .esms(e -> e.categorieFINESS(categorie))
          .regle(CODE)
          .refuse(POINTER, "S002-008", "S002-009", "S002-010", "S002-011");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_category_it_is_not_evaluated(@Nullable String categorie) {
      Essai.valide().esms(e -> e.categorieFINESS(categorie)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class CategorieDeLExtraction {

    private static final String CODE = "AF-1.1-CATEGORIE-EXTRACTION";

    @Test
    void the_category_of_the_extraction_is_accepted() {
      Essai.valide().regle(CODE).accepte();
    }

    @Test
    void another_category_is_a_warning() {
      Essai.valide()
          .esms(e -> e.categorieFINESS("175"))
          .regle(CODE)
          .avertit(E0 + "/categorieFINESS");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_category_differs_from_nothing(@Nullable String categorie) {
      Essai.valide().esms(e -> e.categorieFINESS(categorie)).regle(CODE).seTait();
    }

    @Test
    void an_esms_that_the_extraction_does_not_know_has_no_category_there() {
      Essai.valide().esms(e -> e.finessGeo("759001050")).regle(CODE).seTait();
    }
  }
}
