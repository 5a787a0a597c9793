package fr.segur.rules;

import fr.segur.model.StatutDemande;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Requests already lodged, by FINESS géographique: complete when given. Immutable. */
public final class Financements {

  /** Nothing was lodged before. */
  public static final Financements AUCUN = of(List.of());

  private final Map<String, List<Financement>> byEsms;

  private Financements(Map<String, List<Financement>> byEsms) {
    this.byEsms = Map.copyOf(byEsms);
  }

  /**
   * A request already lodged for an ESMS.
   *
   * @param finessGeo FINESS géographique of the ESMS
   * @param numeroASP its dossier number
   * @param statut its status
   * @param appel reference of its call for funding
   * @param vague wave of the call: 1 or 2
   */
  @Value.Builder
  @RulesStyle
  public record Financement(
      String finessGeo,
      @Nullable String numeroASP,
      @Nullable StatutDemande statut,
      @Nullable String appel,
      @Nullable Integer vague) {

    /** {@return a builder; what is not set is unknown} */
    public static FinancementBuilder builder() {
      return new FinancementBuilder();
    }
  }

  /**
   * {@return the index of {@code financements}}
   *
   * @param financements requests already lodged
   */
  public static Financements of(List<Financement> financements) {
    var byEsms = new HashMap<String, List<Financement>>();
    for (Financement financement : financements) {
      byEsms.computeIfAbsent(financement.finessGeo(), esms -> new ArrayList<>()).add(financement);
    }
    byEsms.replaceAll((esms, lodged) -> List.copyOf(lodged));
    return new Financements(byEsms);
  }

  /** {@return every request lodged, in no order} */
  public List<Financement> tous() {
    return byEsms.values().stream().flatMap(List::stream).toList();
  }

  /**
   * {@return the requests lodged for that ESMS, in the order they were given}
   *
   * @param finessGeo FINESS géographique
   */
  public List<Financement> pour(String finessGeo) {
    return byEsms.getOrDefault(finessGeo, List.of());
  }
}
