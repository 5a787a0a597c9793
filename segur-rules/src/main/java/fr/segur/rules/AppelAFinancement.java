package fr.segur.rules;

import fr.segur.model.CategoriesAppel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one call for funding: everything that another call may say otherwise, each with
 * the sentences it is read in. Rules hold no number of their own, so that another call is another
 * edition and no other change. An edition is never edited: a new text is a new edition. Immutable.
 */
public final class AppelAFinancement {

  /** Without these there is no price and no condition to speak of. */
  private static final List<Donnee<?>> ESSENTIELLES = List.of(
      Donnee.REFERENCE,
      Donnee.EDITION,
      Donnee.DATE_DU_TEXTE,
      Donnee.DSR,
      Donnee.VAGUE,
      Donnee.CATEGORIES,
      Donnee.EXTRACTION_DE_LA_TRANCHE,
      Donnee.ANTERIORITE,
      Donnee.BAREME,
      Donnee.TAUX_AVANCE,
      Donnee.TAUX_SOLDE);

  private final Map<Donnee<?>, Object> dites;
  private final Map<Donnee<?>, List<String>> sources;
  private final Set<ExtractionFiness> extractions;
  // read by every request of a file
  private final String reference;
  private final CategoriesAppel categories;
  private final Bareme bareme;
  private final @Nullable List<ExtractionDeReference> references;

  private AppelAFinancement(Builder from) {
    this.dites = new HashMap<>(from.dites);
    this.sources = new HashMap<>(from.sources);
    this.reference = exige(Donnee.REFERENCE);
    this.categories = exige(Donnee.CATEGORIES);
    this.bareme = exige(Donnee.BAREME);
    this.references = valeur(Donnee.REFERENCES);
    var named = new LinkedHashSet<ExtractionFiness>();
    named.add(exige(Donnee.EXTRACTION_DE_LA_TRANCHE));
    if (references != null) {
      references.forEach(row -> named.add(row.extraction()));
    }
    named.addAll(from.extractions);
    this.extractions = Collections.unmodifiableSet(named);
    ESSENTIELLES.forEach(this::exige);
  }

  /**
   * One row of the table of § 4.2.
   *
   * @param du first day of signature, inclusive
   * @param au last day of signature, inclusive
   * @param extraction the extraction whose numbers count
   * @param statements ids of the sentence and of the row
   */
  public record ExtractionDeReference(
      LocalDate du, LocalDate au, ExtractionFiness extraction, List<String> statements) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param du first day of signature, inclusive
     * @param au last day of signature, inclusive
     * @param extraction the extraction whose numbers count
     * @param statements ids of the sentence and of the row
     */
    public ExtractionDeReference {
      statements = List.copyOf(statements);
    }

    boolean contient(LocalDate jour) {
      return !jour.isBefore(du) && !jour.isAfter(au);
    }
  }

  /**
   * Starts an edition that says nothing yet.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what the edition says of {@code donnee}; null when it is unknown}
   *
   * @param <T> what is said
   * @param donnee what the edition says
   */
  @SuppressWarnings("unchecked") // the builder only takes a T for a Donnee<T>
  public <T> @Nullable T valeur(Donnee<T> donnee) {
    return (T) dites.get(donnee);
  }

  private <T> T exige(Donnee<T> donnee) {
    T valeur = valeur(donnee);
    if (valeur == null) {
      throw new IllegalArgumentException("an edition says " + donnee);
    }
    return valeur;
  }

  /** {@return everything it says with the sentences it is read in, in the order of the text} */
  public List<Valeur> valeurs() {
    var all = new ArrayList<Valeur>();
    for (Donnee<?> donnee : Donnee.ALL) {
      Object valeur = dites.get(donnee);
      if (valeur != null) {
        all.addAll(Valeur.of(donnee, valeur, sources.getOrDefault(donnee, List.of())));
      }
    }
    return List.copyOf(all);
  }

  /** {@return the call, as {@code AF-MS2 DUI PDE-Va1}} */
  public String reference() {
    return reference;
  }

  /** {@return the version of its document, as {@code V2}} */
  public String edition() {
    return exige(Donnee.EDITION);
  }

  /** {@return the date the edition bears} */
  public LocalDate dateDuTexte() {
    return exige(Donnee.DATE_DU_TEXTE);
  }

  /** {@return the référencement file of the solutions it pays for} */
  public String dsr() {
    return exige(Donnee.DSR);
  }

  /** {@return the wave of the programme} */
  public int vague() {
    return exige(Donnee.VAGUE);
  }

  /** {@return date de fermeture: end of advance requests and of orders; null when unknown} */
  public @Nullable Limite fermeture() {
    return valeur(Donnee.FERMETURE);
  }

  /** {@return date de clôture: end of balance requests; null when unknown} */
  public @Nullable Limite cloture() {
    return valeur(Donnee.CLOTURE);
  }

  /** {@return calendar days by which an order may precede the evidence file, inclusive} */
  public int anteriorite() {
    return exige(Donnee.ANTERIORITE);
  }

  /** {@return advance in percent of the payable amount} */
  public BigDecimal tauxAvance() {
    return exige(Donnee.TAUX_AVANCE);
  }

  /** {@return balance in percent of the payable amount} */
  public BigDecimal tauxSolde() {
    return exige(Donnee.TAUX_SOLDE);
  }

  /** {@return FINESS categories it concerns} */
  public CategoriesAppel categories() {
    return categories;
  }

  /** {@return unit prices by tranche} */
  public Bareme bareme() {
    return bareme;
  }

  /** {@return the extraction in which the ESMS of an organisme are counted} */
  public ExtractionFiness extractionDeLaTranche() {
    return exige(Donnee.EXTRACTION_DE_LA_TRANCHE);
  }

  /** {@return whether it is known which extraction serves for which days of order} */
  public boolean connaitLesReferences() {
    return references != null;
  }

  /**
   * {@return the row for an order signed that day; null when the table has none, or is unknown}
   *
   * @param jour a day in France
   */
  public @Nullable ExtractionDeReference reference(LocalDate jour) {
    if (references != null) {
      for (ExtractionDeReference row : references) {
        if (row.contient(jour)) {
          return row;
        }
      }
    }
    return null;
  }

  /** {@return the extractions that facts may carry for this call, that of the tranche first} */
  public Set<ExtractionFiness> extractions() {
    return extractions;
  }

  /**
   * {@return whether the call concerns ESMS of that category}
   *
   * @param categorie its category, as {@code 177}; null when unknown
   */
  public boolean concerne(@Nullable String categorie) {
    return categorie != null && categories.contains(categorie);
  }

  /**
   * {@return whether {@code texte} names this call, blanks and hyphens being equal (C-22)}
   *
   * @param texte the text; null is of no call
   */
  public boolean estNommePar(@Nullable String texte) {
    return memeNom(reference, texte);
  }

  /**
   * {@return whether two names of texts are the same, blanks and hyphens being equal}
   *
   * @param nom its name
   * @param autre another one; null is the same as none
   */
  public static boolean memeNom(String nom, @Nullable String autre) {
    return nom.equals(autre)
        || (autre != null
            && nom.replace('-', ' ').equals(autre.replace('-', ' ').replace('\u00a0', ' ')));
  }

  @Override
  public String toString() {
    return reference + " " + edition();
  }

  /** The declaration of an edition: what it says, and where. */
  public static final class Builder {

    private final Map<Donnee<?>, Object> dites = new HashMap<>();
    private final Map<Donnee<?>, List<String>> sources = new HashMap<>();
    private final List<ExtractionFiness> extractions = new ArrayList<>();

    private Builder() {}

    /**
     * The edition says {@code valeur} in those sentences.
     *
     * @param <T> what is said
     * @param donnee what the edition says
     * @param valeur what it says
     * @param statements ids of the statements it rests on; the rows of a table have their own
     * @return this
     * @throws IllegalArgumentException when it rests on none
     */
    public <T> Builder dit(Donnee<T> donnee, T valeur, String... statements) {
      if (statements.length == 0 && !Valeur.estTable(valeur)) {
        throw new IllegalArgumentException("a value without a sentence: " + donnee);
      }
      dites.put(donnee, valeur);
      sources.put(donnee, List.of(statements));
      return this;
    }

    /**
     * Extractions that facts may carry beside those the edition says it uses.
     *
     * @param others the extractions
     * @return this
     */
    public Builder admet(ExtractionFiness... others) {
      extractions.addAll(List.of(others));
      return this;
    }

    /**
     * {@return the edition}
     *
     * @throws IllegalArgumentException when a datum without which there is no call is missing
     */
    public AppelAFinancement build() {
      return new AppelAFinancement(this);
    }
  }
}
