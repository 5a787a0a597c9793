package fr.segur.rules.suivi;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.Etablissement;
import fr.segur.model.Message;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import fr.segur.rules.RulesStyle;
import fr.segur.rules.suivi.Cellule.Coche;
import fr.segur.rules.suivi.Cellule.Jour;
import fr.segur.rules.suivi.Cellule.Libelle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A balance to be modified, as its own screen shows it above its data (S000-38 to S000-40).
 *
 * @param numeroDossier its number
 * @param siret SIRET of the supplier
 * @param denominationSociale name of the supplier
 * @param adresse address of the supplier, on one line
 * @param statut where the request stands
 * @param changementDeStatutLe day on which it came to stand there, Europe/Paris
 * @param commentaire what the agency expects to be modified; null when it wrote nothing
 */
@Value.Builder
@RulesStyle
public record FicheDeDemande(
    String numeroDossier,
    String siret,
    String denominationSociale,
    String adresse,
    StatutDemande statut,
    LocalDate changementDeStatutLe,
    @Nullable String commentaire) {

  /** The tabs of the screen. */
  public static final List<Text> ONGLETS =
      List.of(new Text("Modification demande", "Modification"), new Text("Historique", "History"));

  /** Who lodged it and where it stands; nothing of it can be edited. */
  public static final Tableau<FicheDeDemande> RECAPITULATIF = bloc(
      "Récapitulatif",
      "Summary",
      List.of(
          Colonne.de("SIRET", "SIRET", f -> texte(f.siret()), "S000-39"),
          Colonne.de(
              "Dénomination sociale",
              "Company name",
              f -> texte(f.denominationSociale()),
              "S000-39"),
          Colonne.de("Adresse", "Address", f -> texte(f.adresse()), "S000-39"),
          Colonne.de("Statut", "Status", f -> new Libelle(f.statut().label()), "S000-39"),
          Colonne.de(
              "Date du changement de statut",
              "Date of the change of status",
              f -> new Jour(f.changementDeStatutLe()),
              "S000-39")),
      "S000-38",
      "S000-39");

  /** What the agency wrote to the supplier. */
  public static final Tableau<FicheDeDemande> COMMENTAIRE = bloc(
      "Commentaire du gestionnaire",
      "Comment of the agency",
      List.of(Colonne.de(
          "Commentaire du gestionnaire",
          "Comment of the agency",
          f -> texte(f.commentaire()),
          "S000-40")),
      "S000-40");

  private static final Colonne<Beneficiaire> PRESENT = coche(
      "Présent solde", "Present", b -> Boolean.TRUE.equals(b.esms().presentSolde()), "S000-49");
  private static final Colonne<Beneficiaire> MAITRE_IDENTITE = coche(
      "Maître identité",
      "Master of identities",
      b -> b.est(ScenarioInstallation::maitreIdentite),
      "S000-49",
      "S000-51");
  private static final Colonne<Beneficiaire> STOCKAGE_IDENTITE = coche(
      "Stockage identité",
      "Stores identities",
      b -> b.est(ScenarioInstallation::stockageIdentite),
      "S000-49",
      "S000-51");
  private static final Colonne<Beneficiaire> OPERATEUR = Colonne.de(
      "Opérateur messagerie",
      "Messaging operator",
      b -> texte(b.operateur()),
      "S000-49",
      "S000-52");

  /** The columns of {@link #BENEFICIAIRES} that can be edited, and the keys they are. */
  public static final Map<Champ, Colonne<Beneficiaire>> MODIFIABLES =
      Collections.unmodifiableMap(new EnumMap<>(Map.of(
          Champ.PRESENT_SOLDE, PRESENT,
          Champ.MAITRE_IDENTITE, MAITRE_IDENTITE,
          Champ.STOCKAGE_IDENTITE, STOCKAGE_IDENTITE,
          Champ.OPERATEUR_MESSAGERIE, OPERATEUR)));

  /** The beneficiaries; one that is deleted stays in the list and may be added back. */
  public static final Tableau<Beneficiaire> BENEFICIAIRES = bloc(
      "Liste bénéficiaire(s)",
      "Beneficiaries",
      List.of(
          colonne("Nom du responsable", "Contact name", b -> b.structure().nomResponsable()),
          colonne("E-mail du responsable", "Contact e-mail", b -> b.structure().emailResponsable()),
          colonne(
              "Numéro de téléphone du responsable",
              "Contact phone",
              b -> b.structure().telephoneResponsable()),
          colonne("Finess Juridique", "FINESS juridique", b -> b.structure().finessJuridique()),
          colonne("FINESS Géographique", "FINESS géographique", b -> b.esms().finessGeo()),
          PRESENT,
          colonne("Ancienne version", "Former version", b -> b.esms().ancienneVersion()),
          MAITRE_IDENTITE,
          STOCKAGE_IDENTITE,
          OPERATEUR,
          Colonne.deBoutons(
              "Action", "Action", Beneficiaire::boutons, "S000-49", "S000-54", "S000-55")),
      "S000-49");

  /** The documents; only one added in the modification under way may be deleted. */
  public static final Tableau<Piece> PIECES = bloc(
      "Pièces justificatives",
      "Documents",
      List.of(
          Colonne.de("Nom du fichier", "File name", p -> texte(p.piece().nomFichier()), "S000-58"),
          Colonne.de(
              "Type de document",
              "Kind of document",
              p -> texte(p.piece().typeFichier()),
              "S000-58"),
          Colonne.deBoutons("Consulter", "View", p -> List.of(Bouton.CONSULTER), "S000-58"),
          Colonne.deBoutons(
              "Supprimer",
              "Delete",
              p -> p.ajoutee() ? List.of(Bouton.SUPPRIMER) : List.of(),
              "S000-58",
              "S000-62",
              "S000-63")),
      "S000-58");

  /** {@return a builder; all but the comment must be set} */
  public static FicheDeDemandeBuilder builder() {
    return new FicheDeDemandeBuilder();
  }

  /**
   * {@return the title of the screen} The day beside the status is that of reading: the one printed
   * is a day later than the change of status of the same request (C-17).
   *
   * @param le day on which the screen is read, Europe/Paris
   */
  public Message titre(LocalDate le) {
    return new Message(
        new Text(
            "Détail de la demande numéro {numero} - Statut : {statut} le {jour}",
            "Details of request {numero} - Status: {statut} on {jour}"),
        Map.of("numero", numeroDossier, "statut", statut.label(), "jour", le));
  }

  /** A beneficiary of the request: an ESMS in its structure. */
  public record Beneficiaire(Structure structure, Etablissement esms) {

    /**
     * {@return every ESMS of the structures, in order}
     *
     * @param beneficiaires those of the order
     */
    public static List<Beneficiaire> de(Beneficiaires beneficiaires) {
      return beneficiaires.structures().stream()
          .flatMap(structure ->
              structure.etablissements().stream().map(esms -> new Beneficiaire(structure, esms)))
          .toList();
    }

    private boolean est(Function<ScenarioInstallation, @Nullable Boolean> drapeau) {
      var scenario = esms.scenarioInstallation();
      return scenario != null && Boolean.TRUE.equals(drapeau.apply(scenario));
    }

    private @Nullable String operateur() {
      var scenario = esms.scenarioInstallation();
      return scenario == null ? null : scenario.operateurMessagerie();
    }

    private List<Bouton> boutons() {
      return List.of(
          Boolean.TRUE.equals(esms.presentSolde()) ? Bouton.SUPPRIMER : Bouton.READJOUTER);
    }
  }

  /**
   * A document of the request.
   *
   * @param piece the document
   * @param ajoutee whether it was added in the modification under way
   */
  public record Piece(PieceJustificative piece, boolean ajoutee) {}

  private static <L> Tableau<L> bloc(
      String fr, String en, List<Colonne<L>> colonnes, String... statements) {
    return new Tableau<>(new Text(fr, en), colonnes, List.of(), List.of(statements));
  }

  private static Colonne<Beneficiaire> colonne(
      String fr, String en, Function<Beneficiaire, @Nullable String> valeur) {
    return Colonne.de(fr, en, b -> texte(valeur.apply(b)), "S000-49");
  }

  private static Colonne<Beneficiaire> coche(
      String fr, String en, Predicate<Beneficiaire> valeur, String... statements) {
    return Colonne.de(fr, en, b -> new Coche(valeur.test(b)), statements);
  }
}
