package fr.segur.rules;

import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Advances by dossier number: complete when given. Immutable. */
public final class Avances {

  /** No advance was lodged. */
  public static final Avances AUCUNE = of(Set.of());

  private final Map<String, Avance> byNumber;

  private Avances(Map<String, Avance> byNumber) {
    this.byNumber = Map.copyOf(byNumber);
  }

  /**
   * An advance request, as the agency has it.
   *
   * @param numeroASP its dossier number
   * @param statut its status
   * @param dateCommande day of its order
   * @param regimeTVA VAT regime of its order
   * @param tauxTVA VAT rate of its order, in percent
   * @param montantSegurHT amount declared, in euros excluding VAT
   * @param avanceDecidee amount decided, in euros
   * @param isMandataire whether a mandataire carries its order
   * @param etablissements FINESS géographiques of its ESMS
   */
  @Value.Builder
  @RulesStyle
  public record Avance(
      String numeroASP,
      @Nullable StatutDemande statut,
      @Nullable LocalDate dateCommande,
      @Nullable RegimeTva regimeTVA,
      @Nullable BigDecimal tauxTVA,
      @Nullable BigDecimal montantSegurHT,
      @Nullable BigDecimal avanceDecidee,
      @Nullable Boolean isMandataire,
      @Nullable Set<String> etablissements) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param numeroASP its dossier number
     * @param statut its status
     * @param dateCommande day of its order
     * @param regimeTVA VAT regime of its order
     * @param tauxTVA VAT rate of its order, in percent
     * @param montantSegurHT amount declared, in euros excluding VAT
     * @param avanceDecidee amount decided, in euros
     * @param isMandataire whether a mandataire carries its order
     * @param etablissements FINESS géographiques of its ESMS
     */
    public Avance {
      etablissements = etablissements == null ? null : Set.copyOf(etablissements);
    }

    /** {@return a builder; what is not set is unknown} */
    public static AvanceBuilder builder() {
      return new AvanceBuilder();
    }
  }

  /**
   * {@return the index of {@code avances}; of two with one number the first counts}
   *
   * @param avances each once
   */
  public static Avances of(Collection<Avance> avances) {
    var byNumber = new HashMap<String, Avance>();
    avances.forEach(avance -> byNumber.putIfAbsent(avance.numeroASP(), avance));
    return new Avances(byNumber);
  }

  /** {@return every advance, in no order} */
  public Collection<Avance> toutes() {
    return byNumber.values();
  }

  /**
   * {@return the advance of that number, or null when there is none}
   *
   * @param numeroASP number given by the ASP
   */
  public @Nullable Avance find(String numeroASP) {
    return byNumber.get(numeroASP);
  }
}
