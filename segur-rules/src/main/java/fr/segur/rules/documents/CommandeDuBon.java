package fr.segur.rules.documents;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Commande;
import fr.segur.model.Etablissement;
import fr.segur.model.Finess;
import fr.segur.model.LigneAvance;
import fr.segur.model.Structure;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.documents.Partie.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order that an order form describes, as a request would: what the rules of requests see. */
final class CommandeDuBon {

  private CommandeDuBon() {}

  /** The request that would be made of it. */
  static Ligne ligne(BonDeCommande bon, AppelAFinancement appel) {
    var commande = Commande.builder()
        .referenceAF(bon.referenceAF())
        .dateCommande(bon.dateCommande())
        .regimeTVA(bon.regimeTVA())
        .montantSegurHT(montantHT(bon, appel))
        .build();
    var beneficiaires = Beneficiaires.builder().structures(bon.structures()).build();
    var ligne =
        LigneAvance.builder().commande(commande).beneficiaires(beneficiaires).build();
    return new Ligne(0, ligne, false, false, Illisibles.AUCUN);
  }

  /** What its lines of the Prestation add up to; null when one of them has no amount. */
  private static @Nullable BigDecimal montantHT(BonDeCommande bon, AppelAFinancement appel) {
    BigDecimal somme = null;
    for (LignePrestation ligne : bon.lignes()) {
      if (ligne.estPrestation(appel)) {
        BigDecimal montant = ligne.montantHT();
        if (montant == null) {
          return null;
        }
        somme = somme == null ? montant : somme.add(montant);
      }
    }
    return somme;
  }

  /** Its client structures. */
  static List<Place<StructureCliente>> structures(BonDeCommande bon, AppelAFinancement appel) {
    Ligne ligne = ligne(bon, appel);
    var places = new ArrayList<Place<StructureCliente>>();
    for (Structure structure : bon.structures()) {
      int index = places.size();
      // twice the same organisme is a matter of the request file, not of the form
      places.add(new Place<>(
          "/structures/" + index,
          new StructureCliente(
              ligne, index, structure, pack(structure.finessJuridique()), false, false)));
    }
    return places;
  }

  /** The ESMS of all of them. */
  static List<Place<Esms>> esms(BonDeCommande bon, AppelAFinancement appel) {
    var places = new ArrayList<Place<Esms>>();
    var vus = new HashSet<String>();
    for (Place<StructureCliente> structure : structures(bon, appel)) {
      List<Etablissement> etablissements = structure.valeur().valeur().etablissements();
      for (int i = 0; i < etablissements.size(); i++) {
        String finess = etablissements.get(i).finessGeo();
        boolean dejaVu = finess != null && !vus.add(finess);
        places.add(new Place<>(
            structure.pointer() + "/etablissements/" + i,
            new Esms(structure.valeur(), i, etablissements.get(i), pack(finess), dejaVu)));
      }
    }
    return places;
  }

  private static int pack(@Nullable String finess) {
    return Finess.pack(finess == null ? "" : finess);
  }
}
