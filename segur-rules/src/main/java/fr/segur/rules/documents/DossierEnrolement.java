package fr.segur.rules.documents;

import fr.segur.model.Text;
import fr.segur.rules.RulesStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment file, as a supplier lodges it for one DSR: the form, its documents, and the
 * situation that the conditions of § 3.2 and § 4.1 look at (S002-030 to S002-048). What is not in
 * the form is null; what is not known of the situation too.
 *
 * @param dsr the DSR it is lodged for
 * @param fournisseur the supplier and where it is paid
 * @param representantLegal name of its legal representative
 * @param depositaire who lodges the file; null for the legal representative
 * @param logiciel the software
 * @param pieces the documents that come with it
 * @param situation what the world says of supplier and solution; null when nothing is known
 */
@Value.Builder
@RulesStyle
public record DossierEnrolement(
    @Nullable String dsr,
    @Nullable Fournisseur fournisseur,
    @Nullable String representantLegal,
    @Nullable Depositaire depositaire,
    @Nullable Logiciel logiciel,
    List<Piece> pieces,
    @Nullable Situation situation) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param dsr the DSR it is lodged for
   * @param fournisseur the supplier and where it is paid
   * @param representantLegal name of its legal representative
   * @param depositaire who lodges the file; null for the legal representative
   * @param logiciel the software
   * @param pieces the documents that come with it
   * @param situation what the world says of supplier and solution; null when nothing is known
   */
  public DossierEnrolement {
    pieces = List.copyOf(pieces);
  }

  /** Whether the supplier publishes the solution or distributes that of another. */
  public enum Qualite {
    /** Editor of the software. */
    EDITEUR,
    /** Distributor of the software. */
    DISTRIBUTEUR
  }

  /** Who lodges the file. */
  public enum TypeDepositaire {
    /** Legal representative of the supplier. */
    REPRESENTANT_LEGAL,
    /** Employee of the supplier. */
    EMPLOYE,
    /** Somebody outside the supplier. */
    STRUCTURE_TIERCE
  }

  /** What a document of the file is. */
  public enum TypePiece {
    /** Référencement certificate. */
    CERTIFICAT_REFERENCEMENT("certificat de référencement", "référencement certificate"),
    /** Identity paper of the legal representative. */
    IDENTITE_REPRESENTANT(
        "pièce d'identité du représentant légal", "identity paper of the legal representative"),
    /** Mandate of the employee who lodges. */
    MANDAT_DEPOSITAIRE("mandat de l'employé dépositaire", "mandate of the employee who lodges"),
    /** Contract with the third party. */
    CONTRAT_PRESTATION(
        "contrat de prestation de la structure tierce", "contract with the third party"),
    /** Identity paper of who lodges. */
    IDENTITE_DEPOSITAIRE("pièce d'identité du dépositaire", "identity paper of who lodges"),
    /** Mandate of the publisher. */
    MANDAT_EDITEUR("mandat de l'éditeur", "mandate of the publisher"),
    /** Bank details (RIB). */
    RIB("relevé d'identité bancaire", "bank details (RIB)");

    private final Text label;

    TypePiece(String fr, String en) {
      this.label = new Text(fr, en);
    }

    /** {@return how people call it} */
    public Text label() {
      return label;
    }
  }

  /** The three papers that prove an identity (S002-033). */
  public enum Identite {
    /** National identity card. */
    CARTE_NATIONALE_IDENTITE,
    /** Passport. */
    PASSEPORT,
    /** Residence permit. */
    TITRE_SEJOUR
  }

  /**
   * The supplier.
   *
   * @param nom its name
   * @param siret fourteen digits
   * @param qualite publisher or distributor of the solution
   * @param email where it is written to
   * @param telephone where it is called
   * @param iban the account it is paid on
   * @param bic the bank of that account
   */
  @Value.Builder
  @RulesStyle
  public record Fournisseur(
      @Nullable String nom,
      @Nullable String siret,
      @Nullable Qualite qualite,
      @Nullable String email,
      @Nullable String telephone,
      @Nullable String iban,
      @Nullable String bic) {

    /** {@return a builder; what is not set is absent} */
    public static FournisseurBuilder builder() {
      return new FournisseurBuilder();
    }
  }

  /**
   * Who lodges the file.
   *
   * @param type whether it is the legal representative, an employee or a third party
   * @param nom his or its name; not needed when it is the legal representative's
   */
  public record Depositaire(
      @Nullable TypeDepositaire type, @Nullable String nom) {}

  /**
   * The software.
   *
   * @param numeroAns référencement number, ten characters
   * @param nom its name
   * @param version the version that is référencée
   */
  public record Logiciel(
      @Nullable String numeroAns,
      @Nullable String nom,
      @Nullable String version) {}

  /**
   * A document of the file.
   *
   * @param type what it is
   * @param identite which paper proves the identity; identity papers only
   * @param delivreeLe day it was delivered, inclusive; identity papers only
   * @param valableJusquAu last day it is valid, inclusive; identity papers only
   * @param iban IBAN it states; RIB only
   * @param bic BIC it states; RIB only
   */
  @Value.Builder
  @RulesStyle
  public record Piece(
      @Nullable TypePiece type,
      @Nullable Identite identite,
      @Nullable LocalDate delivreeLe,
      @Nullable LocalDate valableJusquAu,
      @Nullable String iban,
      @Nullable String bic) {

    /** {@return a builder; what is not set is absent} */
    public static PieceBuilder builder() {
      return new PieceBuilder();
    }
  }

  /**
   * What the conditions look at, and no document shows; null where unknown.
   *
   * @param proposeeALaVente whether the solution is really for sale on a competitive market
   * @param usageExclusif whether only its publisher uses it
   * @param reserveeAuxMembres whether it is for members of its publisher only
   * @param editeurGroupement whether its publisher is a groupement, with or without legal
   *     personality
   * @param equivalentAutorise whether these members may get an equivalent from somebody else
   * @param distributeurDeclare whether the publisher declared the distributor to the ANS
   * @param surLaListe whether the ANS lists the operator among those who may enrol
   * @param conventionLe day on which the publisher concluded the convention with the ANS
   */
  @Value.Builder
  @RulesStyle
  public record Situation(
      @Nullable Boolean proposeeALaVente,
      @Nullable Boolean usageExclusif,
      @Nullable Boolean reserveeAuxMembres,
      @Nullable Boolean editeurGroupement,
      @Nullable Boolean equivalentAutorise,
      @Nullable Boolean distributeurDeclare,
      @Nullable Boolean surLaListe,
      @Nullable LocalDate conventionLe) {

    /** Nothing is known. */
    public static final Situation INCONNUE = builder().build();

    /** {@return a builder; what is not set is unknown} */
    public static SituationBuilder builder() {
      return new SituationBuilder();
    }
  }

  /** {@return a builder; what is not set is absent} */
  public static DossierEnrolementBuilder builder() {
    return new DossierEnrolementBuilder();
  }

  /** Who lodges; the legal representative when nobody else is named; null when it is not said. */
  @Nullable
  TypeDepositaire typeDepositaire() {
    return depositaire == null ? TypeDepositaire.REPRESENTANT_LEGAL : depositaire.type();
  }

  Situation laSituation() {
    return situation == null ? Situation.INCONNUE : situation;
  }
}
