package fr.segur.rules;

import fr.segur.model.Finess;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One FINESS extraction: which ESMS belongs to which organisme, with which category. Complete when
 * given, immutable, and packed: open addressing, 40 to 60 bytes an ESMS.
 */
public final class RegistreFiness {

  private final PackedMap esms;
  private final PackedMap organismes;
  private final int[] organismeDe;
  private final int[] categorieDe;
  private final String[] categories;
  private final int[] nombreEsms;
  private final int[] nombreEsmsDeLAppel;

  private RegistreFiness(Builder from) {
    this.esms = from.esms;
    this.organismes = from.organismes;
    this.organismeDe = Arrays.copyOf(from.organismeDe, from.esms.size());
    this.categorieDe = Arrays.copyOf(from.categorieDe, from.esms.size());
    this.categories = from.categories.keySet().toArray(String[]::new);
    for (var entry : from.categories.entrySet()) {
      this.categories[entry.getValue()] = entry.getKey();
    }
    this.nombreEsms = new int[organismes.size()];
    this.nombreEsmsDeLAppel = new int[organismes.size()];
    for (int i = 0; i < organismeDe.length; i++) {
      int og = organismes.get(organismeDe[i]);
      nombreEsms[og]++;
      if (from.appel.concerne(categories[categorieDe[i]])) {
        nombreEsmsDeLAppel[og]++;
      }
    }
  }

  /**
   * A register whose ESMS are counted for the tranches of {@code appel}.
   *
   * @param appel the edition whose rules apply
   * @return this
   */
  public static Builder builder(AppelAFinancement appel) {
    return new Builder(appel);
  }

  /**
   * {@return whether the organisme of that packed FINESS juridique is in the extraction}
   *
   * @param finessJuridique FINESS juridique
   */
  public boolean connaitOrganisme(int finessJuridique) {
    return organismes.get(finessJuridique) >= 0;
  }

  /**
   * {@return packed FINESS juridique of the organisme of that ESMS; -1 when the ESMS is not there}
   *
   * @param finessGeo FINESS géographique
   */
  public int organismeDe(int finessGeo) {
    int index = esms.get(finessGeo);
    return index < 0 ? -1 : organismeDe[index];
  }

  /**
   * {@return category of that ESMS; null when the ESMS is not there}
   *
   * @param finessGeo FINESS géographique
   */
  public @Nullable String categorieDe(int finessGeo) {
    int index = esms.get(finessGeo);
    return index < 0 ? null : categories[categorieDe[index]];
  }

  /**
   * {@return number of ESMS of that organisme; 0 when it is not there}
   *
   * @param finessJuridique FINESS juridique
   */
  public int nombreEsms(int finessJuridique) {
    int index = organismes.get(finessJuridique);
    return index < 0 ? 0 : nombreEsms[index];
  }

  /**
   * {@return number of ESMS of that organisme in the categories of the call; 0 when it is not
   * there}
   *
   * @param finessJuridique FINESS juridique
   */
  public int nombreEsmsDeLAppel(int finessJuridique) {
    int index = organismes.get(finessJuridique);
    return index < 0 ? 0 : nombreEsmsDeLAppel[index];
  }

  /** {@return number of ESMS in the extraction} */
  public int size() {
    return esms.size();
  }

  /**
   * Every organisme as {@code OG}, then every ESMS as {@code GEO;OG;CATEGORY}, each in the order of
   * the packed numbers, whatever the order they were added in.
   *
   * @param visitor what is done with each row
   */
  public void forEachRow(Consumer<String> visitor) {
    for (int og : organismes.keys()) {
      visitor.accept(Finess.unpack(og));
    }
    for (int geo : esms.keys()) {
      int index = esms.get(geo);
      visitor.accept(Finess.unpack(geo)
          + ';'
          + Finess.unpack(organismeDe[index])
          + ';'
          + categories[categorieDe[index]]);
    }
  }

  /** Collects the rows of an extraction; not thread-safe. */
  public static final class Builder {

    private final AppelAFinancement appel;
    private final PackedMap esms = new PackedMap();
    private final PackedMap organismes = new PackedMap();
    private final Map<String, Integer> categories = new HashMap<>();
    private int[] organismeDe = new int[16];
    private int[] categorieDe = new int[16];

    private Builder(AppelAFinancement appel) {
      this.appel = appel;
    }

    /**
     * Adds an organisme, with or without ESMS. Numbers of another form are nobody's.
     *
     * @param finessJuridique FINESS juridique
     * @return this
     */
    public Builder organisme(String finessJuridique) {
      organismes.add(Finess.pack(finessJuridique));
      return this;
    }

    /**
     * Adds an ESMS of an organisme; the first row of a FINESS géographique counts.
     *
     * @param finessJuridique FINESS juridique
     * @param finessGeo FINESS géographique
     * @param categorie its category, as {@code 177}; null when unknown
     * @return this
     */
    public Builder esms(String finessJuridique, String finessGeo, String categorie) {
      int og = Finess.pack(finessJuridique);
      int geo = Finess.pack(finessGeo);
      if (og < 0 || geo < 0 || esms.get(geo) >= 0) {
        return this;
      }
      organismes.add(og);
      int index = esms.add(geo);
      if (index == organismeDe.length) {
        organismeDe = Arrays.copyOf(organismeDe, 2 * index);
        categorieDe = Arrays.copyOf(categorieDe, 2 * index);
      }
      organismeDe[index] = og;
      categorieDe[index] = categories.computeIfAbsent(categorie, unseen -> categories.size());
      return this;
    }

    /** {@return the register; the builder is not used afterwards} */
    public RegistreFiness build() {
      return new RegistreFiness(this);
    }
  }
}
