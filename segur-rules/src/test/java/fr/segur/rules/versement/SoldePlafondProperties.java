package fr.segur.rules.versement;

import static fr.segur.rules.EssaiSolde.auSolde;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.registreDe;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Etablissement;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.ExtractionFiness;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SoldePlafondProperties {

  private static boolean underTheCeiling(int organisme, boolean[] present, int cents) {
    var esms = new Etablissement[ESMS.size()];
    for (int i = 0; i < esms.length; i++) {
      esms[i] = auSolde(ESMS.get(i), present[i]);
    }
    var montant = BigDecimal.valueOf(cents, 2);
    return EssaiSolde.valide()
        .registre(ExtractionFiness.AU_03_01_2022, registreDe(organisme).build())
        .avec(esms)
        .facture(f -> f.montantSegurHT(montant))
        .verdict()
        .findings()
        .stream()
        .noneMatch(f -> f.code().equals("SOLDE-6.2-PLAFOND"));
  }

  /** What is too much for some beneficiaries is too much for fewer of them. */
  @Property(tries = 500)
  void removing_a_beneficiary_never_raises_the_ceiling(
      @ForAll @IntRange(min = 1, max = 130) int organisme,
      @ForAll @Size(5) boolean[] present,
      @ForAll @IntRange(max = 4) int removed,
      @ForAll @IntRange(min = 1, max = 1_700_000) int cents) {
    var fewer = present.clone();
    fewer[removed] = false;
    if (underTheCeiling(organisme, fewer, cents)) {
      assertThat(underTheCeiling(organisme, present, cents)).isTrue();
    }
  }

  /** At the very ceiling of what was there, one beneficiary less is always too few. */
  @Property(tries = 200)
  void removing_one_that_was_present_lowers_it(
      @ForAll @IntRange(min = 1, max = 130) int organisme,
      @ForAll @Size(5) boolean[] present,
      @ForAll @IntRange(max = 4) int removed) {
    present[removed] = true;
    int ceiling = ceiling(organisme, present);
    assertThat(underTheCeiling(organisme, present, ceiling)).isTrue();
    assertThat(underTheCeiling(organisme, present, ceiling + 1)).isFalse();
    var fewer = present.clone();
    fewer[removed] = false;
    assertThat(underTheCeiling(organisme, fewer, ceiling)).isFalse();
  }

  /** In cents, from the printed prices. */
  private static int ceiling(int organisme, boolean[] present) {
    int price = organisme == 1
        ? 333_333
        : organisme <= 4
            ? 243_333
            : organisme <= 10
                ? 182_500
                : organisme <= 19 ? 136_917 : organisme <= 99 ? 102_667 : 94_417;
    int count = 0;
    for (boolean one : present) {
      count += one ? 1 : 0;
    }
    return price * count;
  }
}
