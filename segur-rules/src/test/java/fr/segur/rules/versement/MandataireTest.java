package fr.segur.rules.versement;

import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.structure;

import fr.segur.model.BeneficiairesBuilder;
import fr.segur.rules.Essai;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about a mandataire, who carries an order for several organismes. */
class MandataireTest {

  private static final String L0 = "/lignesImport/0";

  private static final String FLAG = L0 + "/beneficiaires/isMandataire";

  private final Essai deux = Essai.valide()
      .ligneSeule()
      .beneficiaires(b -> b.addStructures(structure(OG_CORSE, esms(ESMS_CORSE, "236"))));

  private static BeneficiairesBuilder contacts(BeneficiairesBuilder b) {
    return b.nomMandataire("PETIT Anne")
        .emailMandataire("anne@mandataire-exemple.fr")
        .telephoneMandataire("0102030405");
  }

  @Test
  void one_organisme_needs_none_and_may_have_one() {
    Essai.valide().regle("FORM-MANDATAIRE-PLUSIEURS").accepte();
    Essai.valide()
        .beneficiaires(b -> contacts(b).isMandataire(true))
        .regle("FORM-MANDATAIRE-PLUSIEURS")
        .accepte();
  }

  @Test
  void two_organismes_need_one() {
    deux.regle("FORM-MANDATAIRE-PLUSIEURS").refuse(FLAG, "S000-46");
    deux.beneficiaires(b -> contacts(b).isMandataire(true))
        .regle("FORM-MANDATAIRE-PLUSIEURS")
        .accepte();
  }

  @ParameterizedTest
  @CsvSource({"PETIT,,", ",a@b.fr,", ",,0102030405"})
  void any_contact_without_one_is_refused(
      @Nullable String nom, @Nullable String email, @Nullable String telephone) {
    Essai.valide()
        .beneficiaires(
            b -> b.nomMandataire(nom).emailMandataire(email).telephoneMandataire(telephone))
        .regle("FORM-MANDATAIRE-NON-DECLARE")
        .refuse(FLAG, "S000-46");
  }

  @Test
  void blank_contacts_without_one_are_accepted() {
    Essai.valide()
        .beneficiaires(b -> b.nomMandataire("").emailMandataire(" ").telephoneMandataire("\t"))
        .regle("FORM-MANDATAIRE-NON-DECLARE")
        .accepte();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_missing_contact_of_one_is_refused_there(@Nullable String missing) {
    var declared = Essai.valide().beneficiaires(b -> contacts(b).isMandataire(true));
    declared.regle("FORM-MANDATAIRE-CONTACT").accepte();
    declared
        .beneficiaires(b -> b.nomMandataire(missing))
        .regle("FORM-MANDATAIRE-CONTACT")
        .refuse(L0 + "/beneficiaires/nomMandataire", "S000-46");
    declared
        .beneficiaires(b -> b.emailMandataire(missing))
        .regle("FORM-MANDATAIRE-CONTACT")
        .refuse(L0 + "/beneficiaires/emailMandataire", "S000-46");
    declared
        .beneficiaires(b -> b.telephoneMandataire(missing))
        .regle("FORM-MANDATAIRE-CONTACT")
        .refuse(L0 + "/beneficiaires/telephoneMandataire", "S000-46");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FORM-MANDATAIRE-PLUSIEURS",
        "FORM-MANDATAIRE-NON-DECLARE",
        "FORM-MANDATAIRE-CONTACT"
      })
  void without_the_flag_it_is_not_evaluated(String code) {
    Essai.valide().beneficiaires(b -> b.isMandataire(null)).regle(code).nEvaluePas(1);
    Essai.valide().ligne(l -> l.beneficiaires(null)).regle(code).nEvaluePas(1);
  }
}
