package fr.segur.rules.edition;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.Commande;
import fr.segur.model.Facture;
import fr.segur.model.LigneSolde;
import fr.segur.model.Montant;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.suivi.Cellule;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.FicheDeDemande;
import fr.segur.rules.suivi.FicheDeDemande.Beneficiaire;
import fr.segur.rules.suivi.Tableau;
import fr.segur.rules.suivi.Vue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a balance that is modified shows of its data (guide 000); the beneficiaries
 * and the documents are lists of {@link FicheDeDemande}.
 *
 * @param ligne the balance as edited so far
 * @param dsr the référencement file of the call
 * @param avance the advance it follows; null when it is not known
 */
public record EcranDuSolde(
    LigneSolde ligne, String dsr, @Nullable Avance avance) {

  private static final Colonne<EcranDuSolde> DATE_DE_LA_FACTURE = Colonne.de(
      "Date de la facture",
      "Date of the invoice",
      e -> jour(e.facture(Facture::dateFacture)),
      "S000-15",
      "S000-44");
  private static final Colonne<EcranDuSolde> MONTANT_DU_SOLDE = Colonne.de(
      "Montant SEGUR total hors taxe déclaré lors du solde",
      "Total amount excl. VAT declared at the balance",
      e -> somme(e.facture(Facture::montantSegurHT)),
      "S000-16",
      "S000-45");
  private static final Colonne<EcranDuSolde> NOM_DU_MANDATAIRE =
      mandataire("Nom du mandataire", "Mandataire's name", Beneficiaires::nomMandataire);
  private static final Colonne<EcranDuSolde> EMAIL_DU_MANDATAIRE =
      mandataire("Email du mandataire", "Mandataire's e-mail", Beneficiaires::emailMandataire);
  private static final Colonne<EcranDuSolde> TELEPHONE_DU_MANDATAIRE = mandataire(
      "Téléphone du mandataire", "Mandataire's phone", Beneficiaires::telephoneMandataire);

  /** The balance itself; of it, only the day of the invoice can be edited. */
  public static final Tableau<EcranDuSolde> INFORMATIONS = bloc(
      "Informations Solde",
      "Balance",
      List.of(
          affiche("N° ASP de la demande", "ASP number", e -> texte(e.ligne().numeroASP())),
          affiche("DSR", "DSR", e -> texte(e.dsr())),
          affiche("N° éditeur", "Editor number", e -> texte(e.ligne().numeroEditeur())),
          affiche(
              "Date de la commande",
              "Date of the order",
              e -> jour(e.commande(Commande::dateCommande))),
          affiche("Régime TVA", "VAT regime", e -> nom(e.commande(Commande::regimeTVA))),
          affiche("Taux TVA", "VAT rate", e -> taux(e.commande(Commande::tauxTVA))),
          DATE_DE_LA_FACTURE),
      "S000-41");

  /** The amounts; of them, only that of the balance can be edited. */
  public static final Tableau<EcranDuSolde> MONTANTS = bloc(
      "Montants",
      "Amounts",
      List.of(
          Colonne.de(
              "Montant SEGUR total hors taxe déclaré lors de l'avance",
              "Total amount excl. VAT declared at the advance",
              e -> somme(e.avance(Avance::montantSegurHT)),
              "S000-42"),
          Colonne.de(
              "Montant décidé de l'avance (fonction du régime TVA)",
              "Amount decided for the advance (depends on the VAT regime)",
              e -> somme(e.avance(Avance::avanceDecidee)),
              "S000-42",
              "S000-43"),
          MONTANT_DU_SOLDE),
      "S000-42");

  /** The contacts of the mandataire, where there is one: all can be edited. */
  public static final Tableau<EcranDuSolde> MANDATAIRE = bloc(
      "La commande est portée par un mandataire pour plusieurs établissements",
      "A mandataire carries the order for several establishments",
      List.of(NOM_DU_MANDATAIRE, EMAIL_DU_MANDATAIRE, TELEPHONE_DU_MANDATAIRE),
      "S000-46",
      "S000-48");

  /** The fields that can be edited, and the keys they are. */
  private static final Map<Champ, Colonne<EcranDuSolde>> MODIFIABLES = new EnumMap<>(Map.of(
      Champ.DATE_FACTURE, DATE_DE_LA_FACTURE,
      Champ.MONTANT_FACTURE_HT, MONTANT_DU_SOLDE,
      Champ.NOM_MANDATAIRE, NOM_DU_MANDATAIRE,
      Champ.EMAIL_MANDATAIRE, EMAIL_DU_MANDATAIRE,
      Champ.TELEPHONE_MANDATAIRE, TELEPHONE_DU_MANDATAIRE));

  /** Every view of the screen that is not in {@link FicheDeDemande}, and what it lets people do. */
  public static final List<Vue> VUES = Stream.of(
          INFORMATIONS.vues(),
          MONTANTS.vues(),
          MANDATAIRE.vues(),
          List.<Vue>of(ActeDuSolde.values()))
      .flatMap(List::stream)
      .toList();

  /** {@return whether the block of the mandataire is shown (S000-46)} */
  public boolean montreLeMandataire() {
    Beneficiaires beneficiaires = ligne.beneficiaires();
    return beneficiaires != null && Boolean.TRUE.equals(beneficiaires.isMandataire());
  }

  /**
   * {@return whether a field of these blocks can be edited}
   *
   * @param colonne the column
   */
  public static boolean modifiable(Colonne<EcranDuSolde> colonne) {
    return MODIFIABLES.containsValue(colonne);
  }

  /**
   * {@return whether a field of these blocks is shown in green (S000-13)}
   *
   * @param colonne the column
   * @param modification the modification under way
   */
  public static boolean modifiee(Colonne<EcranDuSolde> colonne, ModificationSolde modification) {
    return modification.changements().stream()
        .anyMatch(one -> colonne.equals(MODIFIABLES.get(one.champ())));
  }

  /**
   * {@return whether a cell of a beneficiary is shown in green (S000-13)}
   *
   * @param colonne a column of {@link FicheDeDemande#BENEFICIAIRES}
   * @param beneficiaire the row, one of {@link ModificationSolde#ligne}
   * @param modification the modification under way
   */
  public static boolean modifiee(
      Colonne<Beneficiaire> colonne, Beneficiaire beneficiaire, ModificationSolde modification) {
    String esms = pointer(beneficiaire, modification.ligne()) + "/";
    return modification.changements().stream()
        .anyMatch(one -> colonne.equals(FicheDeDemande.MODIFIABLES.get(one.champ()))
            && one.pointer().startsWith(esms));
  }

  /** Where the row stands in the request. */
  private static String pointer(Beneficiaire row, LigneSolde ligne) {
    Beneficiaires beneficiaires = ligne.beneficiaires();
    List<Structure> structures = beneficiaires == null ? List.of() : beneficiaires.structures();
    int structure = structures.indexOf(row.structure());
    int esms = row.structure().etablissements().indexOf(row.esms());
    return "/beneficiaires/structures/" + structure + "/etablissements/" + esms;
  }

  private <V> @Nullable V commande(Function<Commande, @Nullable V> datum) {
    Commande commande = ligne.commande();
    return commande == null ? null : datum.apply(commande);
  }

  private <V> @Nullable V facture(Function<Facture, @Nullable V> datum) {
    Facture facture = ligne.facture();
    return facture == null ? null : datum.apply(facture);
  }

  private <V> @Nullable V avance(Function<Avance, @Nullable V> datum) {
    return avance == null ? null : datum.apply(avance);
  }

  private static Tableau<EcranDuSolde> bloc(
      String fr, String en, List<Colonne<EcranDuSolde>> colonnes, String... statements) {
    return new Tableau<>(new Text(fr, en), colonnes, List.of(), List.of(statements));
  }

  private static Colonne<EcranDuSolde> affiche(
      String fr, String en, Function<EcranDuSolde, Cellule> cellule) {
    return Colonne.de(fr, en, cellule, "S000-41");
  }

  private static Colonne<EcranDuSolde> mandataire(
      String fr, String en, Function<Beneficiaires, @Nullable String> contact) {
    return Colonne.de(
        fr,
        en,
        e -> {
          Beneficiaires beneficiaires = e.ligne().beneficiaires();
          return texte(beneficiaires == null ? null : contact.apply(beneficiaires));
        },
        "S000-46",
        "S000-47");
  }

  private static Cellule jour(java.time.@Nullable LocalDate jour) {
    return jour == null ? texte(null) : new Cellule.Jour(jour);
  }

  private static Cellule nom(@Nullable Enum<?> constant) {
    return texte(constant == null ? null : constant.name());
  }

  private static Cellule taux(@Nullable BigDecimal taux) {
    if (taux == null) {
      return texte(null);
    }
    String plain = taux.signum() == 0 ? "0" : taux.stripTrailingZeros().toPlainString();
    return new Cellule.Libelle(
        new Text(plain.replace('.', ',') + " %", String.format(Locale.ROOT, "%s %%", plain)));
  }

  /** An amount that is not one is shown as it was typed. */
  private static Cellule somme(@Nullable BigDecimal montant) {
    return montant == null
        ? texte(null)
        : Montant.parse(montant.toPlainString())
            .<Cellule>map(Cellule.SommeAVirgule::new)
            .orElseGet(() -> texte(montant.toString()));
  }
}
