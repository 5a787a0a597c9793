package fr.segur.rules.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EsmsNumerique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PortefeuilleProperties {

  private static final EsmsNumerique PROGRAMME =
      new EsmsNumerique(Set.of("759001001", "ABC"), Set.of("2A9002003", "759001019"));

  private static Portefeuille vide() {
    return Portefeuille.of(AfMs2DuiPde.V2, Readings.DEFAULTS);
  }

  @Property(tries = 300)
  void neither_the_order_nor_the_sharing_out_changes_what_is_found(
      @ForAll("demandes") List<Demande> demandes,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed) {
    var whole = vide();
    demandes.forEach(whole::add);

    var random = new Random(seed);
    var shuffled = new ArrayList<>(demandes);
    Collections.shuffle(shuffled, random);
    var accumulators = new ArrayList<Portefeuille>();
    for (int i = 0; i < parts; i++) {
      accumulators.add(vide());
    }
    shuffled.forEach(demande -> accumulators.get(random.nextInt(parts)).add(demande));
    while (accumulators.size() > 1) {
      Portefeuille one = accumulators.remove(random.nextInt(accumulators.size()));
      accumulators.get(random.nextInt(accumulators.size())).merge(one);
    }
    Portefeuille merged = accumulators.get(0);

    assertThat(merged.doublons()).isEqualTo(whole.doublons());
    assertThat(merged.croisement(PROGRAMME)).isEqualTo(whole.croisement(PROGRAMME));
    assertThat(merged.nombreEsms()).isEqualTo(whole.nombreEsms());
    assertThat(merged.certificats()).isEqualTo(whole.certificats());
  }

  @Property(tries = 300)
  void what_is_found_is_what_a_plain_count_finds(@ForAll("demandes") List<Demande> demandes) {
    Map<String, Map<String, Boolean>> byEsms = new TreeMap<>();
    for (Demande demande : demandes) {
      if (demande.statut() != StatutDemande.REJETEE) {
        for (String esms : demande.esms()) {
          byEsms
              .computeIfAbsent(esms, unseen -> new TreeMap<>())
              .merge(demande.dossier(), demande.statut() != null, Boolean::logicalOr);
        }
      }
    }
    var expected = new ArrayList<Constat>();
    byEsms.forEach((esms, dossiers) -> {
      if (dossiers.size() > 1) {
        long sure = dossiers.values().stream().filter(known -> known).count();
        expected.add(new Constat(
            Constat.Nature.DEUX_DEMANDES,
            sure > 1 ? Severity.ERROR : Severity.WARNING,
            esms,
            List.copyOf(new TreeSet<>(dossiers.keySet()))));
      }
    });
    var portefeuille = vide();
    demandes.forEach(portefeuille::add);

    assertThat(portefeuille.doublons()).isEqualTo(expected);
  }

  @Property(tries = 100)
  void a_merge_leaves_the_other_as_it_is(
      @ForAll("demandes") List<Demande> left, @ForAll("demandes") List<Demande> right) {
    var one = vide();
    left.forEach(one::add);
    var other = vide();
    right.forEach(other::add);
    List<Constat> before = other.doublons();

    one.merge(other);

    assertThat(other.doublons()).isEqualTo(before);
    assertThat(one.merge(other).doublons()).isEqualTo(one.doublons());
  }

  @Provide
  Arbitrary<List<Demande>> demandes() {
    var esms = Arbitraries.oneOf(
        Arbitraries.of("759001001", "759001019", "2A9002003", "ABC", "12345"),
        Arbitraries.integers().between(0, 60).map(i -> "75900" + (1000 + i)));
    var dossier = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 12).map(i -> "FINMS20000" + (10 + i) + "M0"),
        Arbitraries.of("brouillon", "FINMS2000010M10", "FINHOP000010M0"));
    Arbitrary<StatutDemande> statut = Arbitraries.of(
            StatutDemande.EN_COURS, StatutDemande.DECIDEE, StatutDemande.REJETEE)
        .injectNull(0.2);
    var finess = esms.list().ofMaxSize(4);
    return Combinators.combine(dossier, statut, finess, finess)
        .as((number, status, beneficiaries, ordered) ->
            new Demande(number, status, "AF-MS2 DUI PDE-Va1", 1, beneficiaries, ordered))
        .list()
        .ofMaxSize(25);
  }
}
