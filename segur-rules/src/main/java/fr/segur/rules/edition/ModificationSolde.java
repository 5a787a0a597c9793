package fr.segur.rules.edition;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.Finding;
import fr.segur.model.LigneSolde;
import fr.segur.model.LigneSoldeBuilder;
import fr.segur.model.Message;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Severity;
import fr.segur.model.Structure;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A balance that is being modified (guide 000): the request as lodged and the request as edited so
 * far. Every edit gives a new value; one that is not permitted changes nothing and says why. What
 * is typed may be wrong for a while: {@link #bilan} says what is, and only a valid request is
 * confirmed. Immutable and thread-safe.
 */
public final class ModificationSolde {

  private final LigneSolde avant;
  private final Comparaison comparaison;
  private final List<Finding> lecture;

  private ModificationSolde(LigneSolde avant, Comparaison comparaison, List<Finding> lecture) {
    this.avant = avant;
    this.comparaison = comparaison;
    this.lecture = lecture;
  }

  /**
   * Opens the modification of a balance: nothing is edited yet.
   *
   * @param lodged the request as it was lodged
   * @return the modification
   */
  public static ModificationSolde de(LigneSolde lodged) {
    return entre(lodged, lodged);
  }

  /**
   * {@return the modification that leads from one request to the other, whatever of it is
   * permitted}
   *
   * @param avant the request as it was lodged
   * @param apres the request as edited
   */
  public static ModificationSolde entre(LigneSolde avant, LigneSolde apres) {
    return entre(avant, apres, Illisibles.AUCUN, List.of());
  }

  /**
   * {@return the same, of an edited request that was read from a file}
   *
   * @param avant the request as it was lodged
   * @param apres the request as edited
   * @param illisibles places of it that could not be read, relative to the request
   * @param lecture what the reader found, relative to the request
   */
  public static ModificationSolde entre(
      LigneSolde avant, LigneSolde apres, Illisibles illisibles, List<Finding> lecture) {
    return new ModificationSolde(
        avant, new Comparaison(avant, apres, illisibles), List.copyOf(lecture));
  }

  /** {@return the request as it was lodged} */
  public LigneSolde avant() {
    return avant;
  }

  /** {@return the request as lodged, with the permitted edits} */
  public LigneSolde ligne() {
    return comparaison.fusion();
  }

  /**
   * {@return what differs and may: what a screen shows in green (S000-13), in the order of a file}
   */
  public List<Changement> changements() {
    return comparaison.changements().stream().filter(Droit::permet).toList();
  }

  /** {@return what differs and may not} */
  public List<Finding> refus() {
    return refuses().map(one -> refus(Droit.of(one.champ()), one.pointer())).toList();
  }

  private Stream<Changement> refuses() {
    return comparaison.changements().stream().filter(one -> !Droit.permet(one));
  }

  private List<String> ajoutsRefuses() {
    return refuses()
        .filter(one -> one.nature() == Changement.Nature.AJOUT)
        .map(Changement::pointer)
        .toList();
  }

  /**
   * {@return whether it can be confirmed, and if not, why}
   *
   * @param appel the edition whose rules apply
   * @param facts what is known
   * @param settings how checks are made
   */
  public Bilan bilan(AppelAFinancement appel, Facts facts, Settings settings) {
    var test = new TestDeLigne(Controles.of(TypeDemande.SOLDE), appel, facts, settings);
    return new Bilan(refus(), lecture, comparaison.test(test)).sansRedites(ajoutsRefuses());
  }

  /**
   * Confirms it if it is valid (S000-12, S000-65); nothing is kept of one that is not.
   *
   * @param appel the edition whose rules apply
   * @param facts what is known
   * @param settings how checks are made
   * @return what is kept, or why nothing is
   */
  public Confirmation<LigneSolde> confirmer(
      AppelAFinancement appel, Facts facts, Settings settings) {
    Bilan bilan = bilan(appel, facts, settings);
    return Confirmation.of(
        ligne(), changements(), bilan.issue(), bilan.constats(), bilan.verdict());
  }

  /**
   * Gives it up: the request is instructed as it was lodged (S000-66).
   *
   * @return the request as it was lodged
   */
  public LigneSolde abandonner() {
    return avant;
  }

  // --- edits, in the order of the screen

  /**
   * Tries the request {@code proposee} in place of the one edited so far, all or nothing.
   *
   * @param proposee the request as it would be
   * @return the state after it, or why nothing changed
   */
  public Essai<ModificationSolde> essayer(LigneSolde proposee) {
    var essai = entre(avant, proposee);
    List<Finding> refus = essai.refus();
    return refus.isEmpty() ? new Essai<>(essai, refus) : new Essai<>(this, refus);
  }

  /**
   * {@return the day of the invoice (S000-15)}
   *
   * @param date a day in France; null when unknown
   */
  public Essai<ModificationSolde> dateFacture(@Nullable LocalDate date) {
    return essayer(ligne ->
        ligne.facture(Facture.builder().from(facture()).dateFacture(date).build()));
  }

  /**
   * {@return the total of the Prestation in euros excluding VAT (S000-16, S000-45)}
   *
   * @param montant in euros; null for none
   */
  public Essai<ModificationSolde> montantSegurHT(@Nullable BigDecimal montant) {
    return essayer(ligne ->
        ligne.facture(Facture.builder().from(facture()).montantSegurHT(montant).build()));
  }

  /**
   * {@return the contacts of the mandataire (S000-47)}
   *
   * @param nom as edited; null for none
   * @param email as edited; null for none
   * @param telephone as edited; null for none
   */
  public Essai<ModificationSolde> mandataire(
      @Nullable String nom, @Nullable String email, @Nullable String telephone) {
    return beneficiaires(b -> Beneficiaires.builder()
        .from(b)
        .nomMandataire(nom)
        .emailMandataire(email)
        .telephoneMandataire(telephone)
        .build());
  }

  /**
   * Removes a beneficiary: its row stays, not present (S000-17, S000-54).
   *
   * @param finessGeo FINESS géographique
   * @return the state after it, or why nothing changed
   */
  public Essai<ModificationSolde> retirer(String finessGeo) {
    return esms(finessGeo, esms -> Comparaison.present(esms, false));
  }

  /**
   * Takes a removed beneficiary back (S000-55).
   *
   * @param finessGeo FINESS géographique
   * @return the state after it, or why nothing changed
   */
  public Essai<ModificationSolde> restaurer(String finessGeo) {
    return esms(finessGeo, esms -> Comparaison.present(esms, true));
  }

  /**
   * {@return the installation at a beneficiary (S000-18, S000-51, S000-52)}
   *
   * @param finessGeo FINESS géographique
   * @param scenario what is tried, step by step
   */
  public Essai<ModificationSolde> scenario(String finessGeo, ScenarioInstallation scenario) {
    return esms(
        finessGeo,
        esms ->
            Etablissement.builder().from(esms).scenarioInstallation(scenario).build());
  }

  /**
   * Adds a document (S000-19).
   *
   * @param piece the document
   * @return the state after it, or why nothing changed
   */
  public Essai<ModificationSolde> ajouter(PieceJustificative piece) {
    return essayer(ligne -> ligne.addPiecesJustificatives(piece));
  }

  /**
   * Takes back a document added in this modification, the last of that name and type (S000-62).
   *
   * @param piece the document
   * @return the state after it, or why nothing changed
   */
  public Essai<ModificationSolde> enlever(PieceJustificative piece) {
    List<PieceJustificative> pieces = ligne().piecesJustificatives();
    int last = pieces.lastIndexOf(piece);
    if (last < 0) {
      return refuse(Droit.of(Champ.PIECES_JUSTIFICATIVES));
    }
    var left = new ArrayList<>(pieces);
    left.remove(last);
    return essayer(ligne -> ligne.piecesJustificatives(left));
  }

  private Essai<ModificationSolde> essayer(UnaryOperator<LigneSoldeBuilder> edit) {
    return essayer(edit.apply(LigneSolde.builder().from(ligne())).build());
  }

  private Facture facture() {
    Facture facture = ligne().facture();
    return facture == null ? Facture.builder().build() : facture;
  }

  private Essai<ModificationSolde> beneficiaires(UnaryOperator<Beneficiaires> edit) {
    Beneficiaires beneficiaires = ligne().beneficiaires();
    return beneficiaires == null
        ? refuse(Droit.of(Champ.BENEFICIAIRES))
        : essayer(ligne -> ligne.beneficiaires(edit.apply(beneficiaires)));
  }

  /** An ESMS that the request does not have would be a new beneficiary. */
  private Essai<ModificationSolde> esms(String finessGeo, UnaryOperator<Etablissement> edit) {
    Beneficiaires all = ligne().beneficiaires();
    boolean known = all != null
        && all.structures().stream()
            .flatMap(structure -> structure.etablissements().stream())
            .anyMatch(esms -> Objects.equals(esms.finessGeo(), finessGeo));
    if (!known) {
      return refuse(Droit.of(Champ.STRUCTURES));
    }
    return beneficiaires(b -> Beneficiaires.builder()
        .from(b)
        .structures(b.structures().stream()
            .map(structure -> Structure.builder()
                .from(structure)
                .etablissements(structure.etablissements().stream()
                    .map(esms ->
                        Objects.equals(esms.finessGeo(), finessGeo) ? edit.apply(esms) : esms)
                    .toList())
                .build())
            .toList())
        .build());
  }

  private Essai<ModificationSolde> refuse(Droit droit) {
    return new Essai<>(this, List.of(refus(droit, droit.champ().pointer())));
  }

  private static Finding refus(Droit droit, String pointer) {
    Droit.Refus refus = Objects.requireNonNull(droit.refus(), droit::toString);
    return new Finding(
        refus.code(),
        Severity.ERROR,
        pointer,
        droit.statements(),
        List.of(),
        new Message(refus.text(), Map.of()),
        null,
        null);
  }
}
