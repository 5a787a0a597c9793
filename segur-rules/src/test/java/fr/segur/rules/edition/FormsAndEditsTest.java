package fr.segur.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.LigneSolde;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Exemples;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.rules.TableDesCertificats.Exigence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms and edits as users embed them, as the README shows them. */
class FormsAndEditsTest {

  private final Form form = new Form();

  private static final class Form {

    private final List<String> shown = new ArrayList<>();

    void show(ChampDuFormulaire champ, boolean actif, Exigence exigence, List<Finding> constats) {
      shown.add(champ.libelle().fr() + " " + actif + " " + exigence + " " + constats.size());
    }
  }

  void fillIn(LigneCertificat saisie, Facts facts) {
    // snippet: form
    GuideDeSaisie guide = GuideDeSaisie.libre(AfMs2DuiPde.V2, facts, Settings.DEFAULTS);
    for (EtatDuChamp etat : guide.guide(saisie)) {
      if (etat.affiche()) {
        form.show(etat.champ(), etat.actif(), etat.exigence(), etat.constats());
      }
    }
    // end of snippet
  }

  Confirmation<LigneSolde> modify(LigneSolde solde, Facts facts) {
    // snippet: modify
    ModificationSolde modification = ModificationSolde.de(solde)
        .retirer("759001001")
        .brouillon()
        .montantSegurHT(new BigDecimal("5475.00"))
        .brouillon();
    Confirmation<LigneSolde> confirmation =
        modification.confirmer(AfMs2DuiPde.V2, facts, Settings.DEFAULTS);
    // end of snippet
    return confirmation;
  }

  @Test
  void a_form_is_shown_field_by_field() {
    fillIn(LigneCertificat.VIDE, Exemples.FAITS);

    assertThat(form.shown)
        .hasSize(10)
        .contains("FINESS Juridique true OBLIGATOIRE 1", "Numéro de carte CPX true INDETERMINE 0");
  }

  @Test
  void a_balance_is_modified_and_confirmed() {
    var confirmation = modify(Soldes.LODGED, Soldes.FACTS);

    assertThat(confirmation.ligne()).isNotNull();
    assertThat(confirmation.changements()).hasSize(2);
  }
}
