package fr.segur.rules.edition;

import static fr.segur.rules.edition.Changement.Nature.MODIFICATION;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.Commande;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.LigneSolde;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import fr.segur.model.Verdict;
import fr.segur.rules.Illisibles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A balance as lodged and as edited: everything that differs, and the line to be judged, in which
 * what may not be edited is as it was. Beneficiaries match by FINESS and documents by name and
 * type. An ESMS that the edited line leaves out is no longer present at the balance, and one that
 * it adds counts, although both are refused: the ceiling is that of the ESMS the edited line shows.
 */
final class Comparaison {

  private static final List<Rubrique<LigneSolde>> LIGNE = List.of(
      Rubrique.of(Champ.NUM_LIGNE, LigneSolde::numLigne),
      Rubrique.of(Champ.TYPE_ACTION, LigneSolde::typeAction),
      Rubrique.of(Champ.NUMERO_ASP, LigneSolde::numeroASP),
      Rubrique.of(Champ.NUMERO_EDITEUR, LigneSolde::numeroEditeur));

  private static final List<Rubrique<Commande>> COMMANDE = List.of(
      Rubrique.of(Champ.REFERENCE_AF, Commande::referenceAF),
      Rubrique.of(Champ.DATE_COMMANDE, Commande::dateCommande),
      Rubrique.of(Champ.REGIME_TVA, Commande::regimeTVA),
      Rubrique.of(Champ.TAUX_TVA, Commande::tauxTVA));

  private static final List<Rubrique<Facture>> FACTURE = List.of(
      Rubrique.of(Champ.DATE_FACTURE, Facture::dateFacture),
      Rubrique.of(Champ.MONTANT_FACTURE_HT, Facture::montantSegurHT));

  private static final List<Rubrique<Beneficiaires>> MANDATAIRE = List.of(
      Rubrique.of(Champ.NOM_MANDATAIRE, Beneficiaires::nomMandataire),
      Rubrique.of(Champ.EMAIL_MANDATAIRE, Beneficiaires::emailMandataire),
      Rubrique.of(Champ.TELEPHONE_MANDATAIRE, Beneficiaires::telephoneMandataire));

  private static final List<Rubrique<Structure>> STRUCTURE = List.of(
      Rubrique.of(Champ.NOM_RESPONSABLE, Structure::nomResponsable),
      Rubrique.of(Champ.EMAIL_RESPONSABLE, Structure::emailResponsable),
      Rubrique.of(Champ.TELEPHONE_RESPONSABLE, Structure::telephoneResponsable));

  private static final List<Rubrique<Etablissement>> ESMS = List.of(
      Rubrique.of(Champ.CATEGORIE_FINESS, Etablissement::categorieFINESS),
      Rubrique.of(Champ.ANCIENNE_VERSION, Etablissement::ancienneVersion),
      Rubrique.of(Champ.PRESENT_SOLDE, Etablissement::presentSolde));

  private static final List<Rubrique<ScenarioInstallation>> SCENARIO = List.of(
      Rubrique.of(Champ.MAITRE_IDENTITE, ScenarioInstallation::maitreIdentite),
      Rubrique.of(Champ.STOCKAGE_IDENTITE, ScenarioInstallation::stockageIdentite),
      Rubrique.of(Champ.OPERATEUR_MESSAGERIE, ScenarioInstallation::operateurMessagerie));

  private static final List<Rubrique<PieceJustificative>> PIECE =
      List.of(Rubrique.of(Champ.FORMAT_FICHIER, PieceJustificative::formatFichier));

  private final Ecarts ecarts = new Ecarts();
  private final Reperes reperes = new Reperes();
  private final Illisibles illisibles;
  private final LigneSolde fusion;

  /** {@code illisibles} are the places of {@code apres} that could not be read. */
  Comparaison(LigneSolde avant, LigneSolde apres, Illisibles illisibles) {
    this.illisibles = illisibles;
    ecarts.rubriques("", LIGNE, avant, apres);
    ecarts.objet("", Champ.COMMANDE, COMMANDE, avant.commande(), apres.commande());
    this.fusion = LigneSolde.builder()
        .from(avant)
        .facture(ecarts.objet("", Champ.FACTURE, FACTURE, avant.facture(), apres.facture()))
        .beneficiaires(beneficiaires(avant.beneficiaires(), apres.beneficiaires()))
        .piecesJustificatives(pieces(avant.piecesJustificatives(), apres.piecesJustificatives()))
        .build();
  }

  /** Everything that differs, in the order of a file. */
  List<Changement> changements() {
    return ecarts.changements();
  }

  /** The line to be judged; when nothing is refused, the line as lodged with its edits. */
  LigneSolde fusion() {
    return fusion;
  }

  /** What {@code test} says of that line, at the places of the edited one. */
  Verdict test(TestDeLigne test) {
    return test.check(fusion, reperes.ici(illisibles.pointers()), reperes::la);
  }

  private @Nullable Beneficiaires beneficiaires(
      @Nullable Beneficiaires avant, @Nullable Beneficiaires apres) {
    if (avant == null || apres == null) {
      ecarts.objet("", Champ.BENEFICIAIRES, List.of(), avant, apres);
      return avant;
    }
    var fusion = Beneficiaires.builder().from(avant);
    Beneficiaires contacts = contacts(avant, apres);
    fusion
        .nomMandataire(contacts.nomMandataire())
        .emailMandataire(contacts.emailMandataire())
        .telephoneMandataire(contacts.telephoneMandataire());
    return fusion.structures(structures(avant.structures(), apres.structures())).build();
  }

  /**
   * Where the contacts to keep are: they may be edited when a mandataire was there and still is.
   */
  private Beneficiaires contacts(Beneficiaires avant, Beneficiaires apres) {
    boolean same = Rubrique.egales(avant.isMandataire(), apres.isMandataire());
    if (same && Boolean.TRUE.equals(avant.isMandataire())) {
      return ecarts.rubriques("", MANDATAIRE, avant, apres);
    }
    if (!same || MANDATAIRE.stream().anyMatch(contact -> contact.differe(avant, apres))) {
      Champ champ = Champ.IS_MANDATAIRE;
      ecarts.note(MODIFICATION, champ, champ.pointer(), avant.isMandataire(), apres.isMandataire());
    }
    return avant;
  }

  private List<Structure> structures(List<Structure> avant, List<Structure> apres) {
    if (unreadable("", Champ.STRUCTURES)) {
      return avant;
    }
    var paires = Appariement.of(avant, apres, Structure::finessJuridique);
    ecarts.elements(paires, Champ.STRUCTURES, "", avant, apres);
    var rangs = paires.parRang();
    var fusion = new ArrayList<Structure>();
    for (int i = 0; i < avant.size(); i++) {
      int j = rangs.devenu(i);
      String ici = Champ.STRUCTURES.pointer() + "/" + i;
      fusion.add(
          j == Appariement.AUCUN
              ? sansPresent(avant.get(i))
              : structure(ici, Champ.STRUCTURES.pointer() + "/" + j, avant.get(i), apres.get(j)));
    }
    return fusion;
  }

  private Structure structure(String ici, String la, Structure avant, Structure apres) {
    reperes.place(ici, la);
    ecarts.rubriques(la, STRUCTURE, avant, apres);
    return Structure.builder()
        .from(avant)
        .etablissements(etablissements(ici, la, avant.etablissements(), apres.etablissements()))
        .build();
  }

  private List<Etablissement> etablissements(
      String ici, String la, List<Etablissement> avant, List<Etablissement> apres) {
    if (unreadable(la, Champ.ETABLISSEMENTS)) {
      return avant;
    }
    var paires = Appariement.of(avant, apres, Etablissement::finessGeo);
    ecarts.elements(paires, Champ.ETABLISSEMENTS, ici, la, avant, apres);
    String liste = Champ.ETABLISSEMENTS.pointer() + "/";
    var fusion = new ArrayList<Etablissement>();
    for (int k = 0; k < avant.size(); k++) {
      int l = paires.devenu(k);
      fusion.add(
          l == Appariement.AUCUN
              ? present(avant.get(k), false)
              : esms(ici + liste + k, la + liste + l, avant.get(k), apres.get(l)));
    }
    for (int l : paires.ajoutes()) {
      reperes.place(ici + liste + fusion.size(), la + liste + l);
      fusion.add(apres.get(l));
    }
    return fusion;
  }

  private Etablissement esms(String ici, String la, Etablissement avant, Etablissement apres) {
    reperes.place(ici, la);
    ecarts.rubriques(la, ESMS, avant, apres);
    ScenarioInstallation scenario = ecarts.objet(
        la,
        Champ.SCENARIO_INSTALLATION,
        SCENARIO,
        avant.scenarioInstallation(),
        apres.scenarioInstallation());
    return Etablissement.builder()
        .from(avant)
        .scenarioInstallation(scenario)
        .presentSolde(apres.presentSolde())
        .build();
  }

  private List<PieceJustificative> pieces(
      List<PieceJustificative> avant, List<PieceJustificative> apres) {
    Champ liste = Champ.PIECES_JUSTIFICATIVES;
    if (unreadable("", liste)) {
      return avant;
    }
    Function<PieceJustificative, @Nullable Object> cle =
        piece -> Arrays.asList(piece.nomFichier(), piece.typeFichier());
    var paires = Appariement.of(avant, apres, cle);
    ecarts.elements(paires, liste, "", avant, apres);
    for (int i = 0; i < avant.size(); i++) {
      int j = paires.devenu(i);
      if (j != Appariement.AUCUN) {
        reperes.place(liste.pointer() + "/" + i, liste.pointer() + "/" + j);
        ecarts.rubriques(liste.pointer() + "/" + j, PIECE, avant.get(i), apres.get(j));
      }
    }
    var fusion = new ArrayList<>(avant);
    for (int j : paires.ajoutes()) {
      reperes.place(liste.pointer() + "/" + fusion.size(), liste.pointer() + "/" + j);
      fusion.add(apres.get(j));
    }
    return fusion;
  }

  private boolean unreadable(String pointer, Champ liste) {
    return illisibles.couvre(pointer + liste.pointer());
  }

  private static Structure sansPresent(Structure structure) {
    return Structure.builder()
        .from(structure)
        .etablissements(structure.etablissements().stream()
            .map(esms -> present(esms, false))
            .toList())
        .build();
  }

  static Etablissement present(Etablissement esms, boolean present) {
    return Etablissement.builder().from(esms).presentSolde(present).build();
  }
}
