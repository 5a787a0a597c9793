package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.rules.Prix.Commande;
import fr.segur.rules.Prix.Issue;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class PlafondProperties {

  private static Prix prix(
      List<Part> parts, RegimeTva regime, BigDecimal taux, @Nullable Montant declare) {
    return Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS, new Commande(parts, regime, taux, declare));
  }

  private static Montant plafond(List<Part> parts) {
    return Objects.requireNonNull(
        prix(parts, RegimeTva.HT, BigDecimal.ZERO, null).plafondHT());
  }

  private static int esms(Part part) {
    return Objects.requireNonNull(part.esmsOrganisme());
  }

  @Property(tries = 300)
  void removing_an_esms_from_an_order_never_raises_the_ceiling(
      @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = 5) int which) {
    var fewer = new ArrayList<>(parts);
    int index = which % parts.size();
    Part part = fewer.remove(index);
    if (part.esmsCommandes() > 1) {
      fewer.add(index, new Part(esms(part), part.esmsCommandes() - 1));
    }
    assertThat(plafond(fewer)).isLessThan(plafond(parts));
  }

  @Property(tries = 300)
  void splitting_an_order_keeps_the_ceiling(
      @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 1, max = 100) int first) {
    var left = new ArrayList<Part>();
    var right = new ArrayList<Part>();
    for (Part part : parts) {
      int some = first % (part.esmsCommandes() + 1);
      left.add(new Part(esms(part), some));
      right.add(new Part(esms(part), part.esmsCommandes() - some));
    }
    assertThat(plafond(left).plus(plafond(right))).isEqualTo(plafond(parts));
  }

  @Property(tries = 300)
  void the_ceiling_is_the_sum_of_unit_prices(@ForAll("parts") List<Part> parts) {
    var sum = BigDecimal.ZERO;
    for (Part part : parts) {
      int n = esms(part);
      String unit = n == 1
          ? "3333.33"
          : n <= 4
              ? "2433.33"
              : n <= 10 ? "1825.00" : n <= 19 ? "1369.17" : n <= 99 ? "1026.67" : "944.17";
      sum = sum.add(new BigDecimal(unit).multiply(BigDecimal.valueOf(part.esmsCommandes())));
    }
    assertThat(plafond(parts).toBigDecimal()).isEqualByComparingTo(sum);
  }

  @Property(tries = 500)
  void advance_and_balance_are_what_is_paid_and_every_rounding_is_half_up(
      @ForAll("parts") List<Part> parts,
      @ForAll RegimeTva regime,
      @ForAll("taux") BigDecimal taux,
      @ForAll @IntRange(max = 1_000_000) int below) {
    Montant plafond = plafond(parts);
    Montant declare = Montant.ofCents(Math.max(1, plafond.cents() - below));
    var prix = prix(parts, regime, taux, declare);
    assertThat(prix.issue()).isEqualTo(Issue.OK);
    var ht = declare.toBigDecimal();
    var rate = regime == RegimeTva.HT ? BigDecimal.ZERO : taux;
    var tva = ht.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    var payable = ht.add(tva);
    var avance = payable.multiply(new BigDecimal("0.30")).setScale(2, RoundingMode.HALF_UP);
    assertThat(Objects.requireNonNull(prix.tva()).toBigDecimal()).isEqualByComparingTo(tva);
    assertThat(Objects.requireNonNull(prix.avance()).toBigDecimal()).isEqualByComparingTo(avance);
    assertThat(Objects.requireNonNull(prix.avance()).plus(Objects.requireNonNull(prix.solde())))
        .isEqualTo(prix.payable());
    assertThat(Objects.requireNonNull(prix.payable()).toBigDecimal()).isEqualByComparingTo(payable);
  }

  @Property(tries = 200)
  void the_import_test_accepts_the_ceiling_and_refuses_a_cent_more(
      @ForAll @IntRange(min = 1, max = 120) int organisme,
      @ForAll @IntRange(min = 1, max = 5) int ordered) {
    int commandes = Math.min(organisme, ordered);
    var plafond = plafond(List.of(new Part(organisme, commandes)));
    var essai = Essai.valide()
        .structure(s -> s.etablissements(s.build().etablissements().subList(0, commandes)))
        .registre(ExtractionFiness.AU_03_01_2022, registre(organisme));
    essai
        .commande(c -> c.montantSegurHT(plafond.toBigDecimal()))
        .regle("AF-6.1-PLAFOND")
        .accepte();
    var above = plafond.plus(Montant.ofCents(1)).toBigDecimal();
    essai
        .commande(c -> c.montantSegurHT(above))
        .lecture(Reading.R_04, Option.TOUS_LES_ESMS)
        .regle("AF-6.1-PLAFOND")
        .refuseAussi(
            "/lignesImport/0/commande/montantSegurHT",
            "S002-114",
            Objects.requireNonNull(AfMs2DuiPde.V2.bareme().tranche(organisme)).statement());
  }

  private static RegistreFiness registre(int organisme) {
    return Exemples.registreDe(organisme)
        .esms(Exemples.OG_CORSE, Exemples.ESMS_CORSE, "236")
        .esms(Exemples.OG_CORSE, "2A9002011", "286")
        .build();
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    var esms = Arbitraries.oneOf(
        Arbitraries.integers().between(1, 150),
        Arbitraries.of(1, 2, 4, 5, 10, 11, 19, 20, 99, 100));
    return Combinators.combine(esms, Arbitraries.integers().between(1, 150))
        .as((n, ordered) -> new Part(n, ordered))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<BigDecimal> taux() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("30"))
        .ofScale(2);
  }
}
