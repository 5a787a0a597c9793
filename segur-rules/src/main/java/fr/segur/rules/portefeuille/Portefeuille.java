package fr.segur.rules.portefeuille;

import fr.segur.model.NumeroDossier;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Manque;
import fr.segur.rules.conditions.DejaFinance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Requests of any number of suppliers, gathered one by one to find every ESMS that is asked for or
 * funded twice, and every organisme for which two order a certificate. What it finds depends on
 * what was added and on nothing else: not on the order, not on how the requests were shared out
 * among accumulators that were merged, not on how often one request was added. Requests that are
 * rejected or deleted are aside.
 *
 * <p>About fifty bytes an ESMS are kept, and no text but numbers of unusual form. Not thread-safe:
 * one accumulator a thread, merged at the end.
 */
public final class Portefeuille {

  private static final int SUFFIXES = 110;
  private static final int NUMBERS = 1_000_000;

  private final AppelAFinancement appel;
  private final Readings readings;
  private final Cles dossiers = new Cles(Portefeuille::pack, Portefeuille::unpack);
  private final Rencontres esms = new Rencontres();
  private final Rencontres certificats = new Rencontres();

  private Portefeuille(AppelAFinancement appel, Readings readings) {
    this.appel = appel;
    this.readings = readings;
  }

  /**
   * {@return an empty portfolio for the wave of {@code appel}, or for that call alone }
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   */
  public static Portefeuille of(AppelAFinancement appel, Readings readings) {
    return new Portefeuille(appel, readings);
  }

  /**
   * Adds a request; the same one again changes nothing.
   *
   * @param demande the request
   * @return the portfolio with it
   */
  public Portefeuille add(Demande demande) {
    Set<Manque> unknown = new HashSet<>();
    boolean counts = DejaFinance.compte(
        demande.statut(), demande.appel(), demande.vague(), appel, readings::choice, unknown);
    if (counts) {
      long dossier = dossiers.of(demande.dossier());
      boolean sure = unknown.isEmpty();
      demande.esms().forEach(finess -> esms.add(finess, dossier, sure));
      demande.certificats().forEach(finess -> certificats.add(finess, dossier, sure));
    }
    return this;
  }

  /**
   * Adds all that was added to {@code other}, which is left as it is.
   *
   * @param other the other requests
   * @return the portfolio with it
   * @throws IllegalArgumentException when it is for another call or other readings
   */
  public Portefeuille merge(Portefeuille other) {
    if (other == this) {
      return this;
    }
    if (!appel.equals(other.appel) || !readings.equals(other.readings)) {
      throw new IllegalArgumentException("not the same portfolio: " + other.appel);
    }
    esms.merge(other.esms, dossiers, other.dossiers);
    certificats.merge(other.certificats, dossiers, other.dossiers);
    return this;
  }

  /** {@return number of ESMS in the requests that count, or may} */
  public int nombreEsms() {
    return esms.size();
  }

  /** {@return ESMS in several requests (S002-058, S002-059), in the order of their FINESS} */
  public List<Constat> doublons() {
    var constats = new ArrayList<Constat>();
    esms.forEachInSeveral((finess, demandes) -> {
      boolean certain = demandes.values().stream().filter(sure -> sure).limit(2).count() == 2;
      constats.add(constat(
          Constat.Nature.DEUX_DEMANDES,
          certain ? Severity.ERROR : Severity.WARNING,
          finess,
          demandes.keySet()));
    });
    return sorted(constats);
  }

  /**
   * {@return organismes for which several requests order a certificate (S003-09), in the order of
   * their FINESS} Only warnings: the import test knows one file.
   */
  public List<Constat> certificats() {
    var constats = new ArrayList<Constat>();
    certificats.forEachInSeveral((finess, demandes) -> constats.add(
        constat(Constat.Nature.DEUX_CERTIFICATS, Severity.WARNING, finess, demandes.keySet())));
    return sorted(constats);
  }

  /**
   * {@return ESMS of the requests that {@code programme} funded as well (S002-061, S002-131): the
   * crossing that is made once a month (S002-132), in the order of their FINESS} An acquisition
   * outside the généralisation is only an alert, unless the other option of R-13 was chosen.
   *
   * @param programme what ESMS numérique funds
   */
  public List<Constat> croisement(EsmsNumerique programme) {
    boolean all = readings.choice(Reading.R_13) == Option.TOUTE_ACQUISITION_DUI;
    var constats = new ArrayList<Constat>();
    Stream.concat(programme.generalisation().stream(), programme.autres().stream())
        .distinct()
        .forEach(finess -> {
          Map<Long, Boolean> demandes = esms.demandes(finess);
          if (!demandes.isEmpty()) {
            boolean excluded = all || programme.generalisation().contains(finess);
            boolean certain = demandes.containsValue(true);
            constats.add(constat(
                Constat.Nature.ESMS_NUMERIQUE,
                excluded && certain ? Severity.ERROR : Severity.WARNING,
                finess,
                demandes.keySet()));
          }
        });
    return sorted(constats);
  }

  private Constat constat(
      Constat.Nature nature, Severity severity, String finess, Collection<Long> demandes) {
    var numbers = new TreeSet<String>();
    demandes.forEach(dossier -> numbers.add(dossiers.text(dossier)));
    return new Constat(nature, severity, finess, List.copyOf(numbers));
  }

  private static List<Constat> sorted(List<Constat> constats) {
    constats.sort(Comparator.comparing(Constat::finess));
    return List.copyOf(constats);
  }

  /** A number of one or two digits after the {@code M} as a long; -1 for any other text. */
  private static long pack(String numero) {
    if (!NumeroDossier.estBienForme(numero) || numero.length() > 15) {
      return -1;
    }
    String suffix = numero.substring(13);
    int rank = Integer.parseInt(suffix) + (suffix.length() == 1 ? 0 : 10);
    long couloir = Long.parseLong(numero.substring(3, 6), Character.MAX_RADIX);
    return (couloir * NUMBERS + Integer.parseInt(numero.substring(6, 12))) * SUFFIXES + rank;
  }

  private static String unpack(long packed) {
    int rank = (int) (packed % SUFFIXES);
    long rest = packed / SUFFIXES;
    String couloir = Long.toString(rest / NUMBERS, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    return "FIN"
        + padded(couloir, 3)
        + padded(Long.toString(rest % NUMBERS), 6)
        + 'M'
        + (rank < 10 ? Integer.toString(rank) : padded(Integer.toString(rank - 10), 2));
  }

  private static String padded(String digits, int length) {
    return "0".repeat(length - digits.length()) + digits;
  }
}
