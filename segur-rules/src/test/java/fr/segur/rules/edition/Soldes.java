package fr.segur.rules.edition;

import fr.segur.model.Beneficiaires;
import fr.segur.model.BeneficiairesBuilder;
import fr.segur.model.Etablissement;
import fr.segur.model.EtablissementBuilder;
import fr.segur.model.Facture;
import fr.segur.model.LigneSolde;
import fr.segur.model.LigneSoldeBuilder;
import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.Structure;
import fr.segur.model.StructureBuilder;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The balance of the example under modification: four ESMS present of five, at the ceiling. */
final class Soldes {

  static final LigneSolde LODGED = EssaiSolde.valide().demande().lignes().get(0);
  static final Facts FACTS = EssaiSolde.valide().facts();
  static final String STRUCTURE = "/beneficiaires/structures/0";

  /** The same, carried by a mandataire. */
  static final LigneSolde CARRIED = beneficiaires(
      LODGED,
      b -> b.isMandataire(true)
          .nomMandataire("DURAND")
          .emailMandataire("mail@mandataire.fr")
          .telephoneMandataire("0600000000"));

  static final Facts FACTS_CARRIED =
      EssaiSolde.valide().avance(a -> a.isMandataire(true)).facts();

  private Soldes() {}

  static Bilan bilan(ModificationSolde modification, Facts facts) {
    return modification.bilan(AfMs2DuiPde.V2, facts, Settings.DEFAULTS);
  }

  static Bilan bilan(LigneSolde apres) {
    return bilan(ModificationSolde.entre(LODGED, apres), FACTS);
  }

  static Outcome issue(LigneSolde apres, Facts facts, Readings readings) {
    return ModificationSolde.entre(LODGED, apres)
        .bilan(AfMs2DuiPde.V2, facts, Settings.DEFAULTS.with(readings))
        .issue();
  }

  static Confirmation<LigneSolde> confirmer(ModificationSolde modification) {
    return modification.confirmer(AfMs2DuiPde.V2, FACTS, Settings.DEFAULTS);
  }

  static LigneSolde ligne(UnaryOperator<LigneSoldeBuilder> edit) {
    return edit.apply(LigneSolde.builder().from(LODGED)).build();
  }

  static LigneSolde montant(String montant) {
    var facture = Facture.builder().from(Objects.requireNonNull(LODGED.facture()));
    return ligne(
        l -> l.facture(facture.montantSegurHT(new java.math.BigDecimal(montant)).build()));
  }

  static LigneSolde beneficiaires(LigneSolde ligne, UnaryOperator<BeneficiairesBuilder> edit) {
    var all = Objects.requireNonNull(ligne.beneficiaires());
    return LigneSolde.builder()
        .from(ligne)
        .beneficiaires(edit.apply(Beneficiaires.builder().from(all)).build())
        .build();
  }

  static LigneSolde structure(UnaryOperator<StructureBuilder> edit) {
    return beneficiaires(LODGED, b -> {
      Structure structure = b.build().structures().get(0);
      return b.structures(
          java.util.List.of(edit.apply(Structure.builder().from(structure)).build()));
    });
  }

  static LigneSolde esms(int index, UnaryOperator<EtablissementBuilder> edit) {
    return structure(s -> {
      var all = new ArrayList<>(s.build().etablissements());
      all.set(index, edit.apply(Etablissement.builder().from(all.get(index))).build());
      return s.etablissements(all);
    });
  }
}
