package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroDossierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FINMS2007720M0", "FINMS2007898M0", "FINMS2007947M2", "FINMS2009167M1", "FINMS2009169M1",
        "FINMS2009168M0", "FINHOP012755M0", "FINHOP012869M0", "FINHOP013051M0", "FINMS1000001M12"
      })
  void printed_numbers_have_the_form(String numero) {
    assertThat(NumeroDossier.estBienForme(numero)).isTrue();
    assertThat(NumeroDossier.of(numero)).hasToString(numero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FINMS2007988",
        "FINMS2007988M",
        "FINMS2007988N0",
        "FINMS200798M0",
        "FINMS20079888M0",
        "finMS2007988M0",
        "FINms2007988M0",
        "FINMS2007988m0",
        "FIN-S2007988M0",
        "FINMS2007988M0 ",
        " FINMS2007988M0",
        "FINMS2007988MA",
        "FINMS2007988M\u0660",
        "FIMMS2007988M0"
      })
  void another_form_is_not_a_number(String numero) {
    assertThat(NumeroDossier.estBienForme(numero)).isFalse();
    assertThat(NumeroDossier.parse(numero)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> NumeroDossier.of(numero));
  }

  @Test
  void a_number_splits_into_couloir_root_and_suffix() {
    var numero = NumeroDossier.of("FINMS2007720M0");
    assertThat(numero.couloir()).isEqualTo("MS2");
    assertThat(Couloir.find(numero.couloir())).contains(Couloir.MS2);
    assertThat(numero.sansSuffixe()).isEqualTo("FINMS2007720");
    assertThat(NumeroDossier.estSansSuffixe(numero.sansSuffixe())).isTrue();
    assertThat(NumeroDossier.estSansSuffixe(numero.numero())).isFalse();
    assertThat(NumeroDossier.of("FINHOP012755M0").couloir()).isEqualTo("HOP");
  }

  @Test
  void equality_and_order_are_those_of_the_characters() {
    var one = NumeroDossier.of("FINMS2007720M0");
    assertThat(one).isEqualTo(NumeroDossier.parse("FINMS2007720M0").orElseThrow());
    assertThat(one).hasSameHashCodeAs(NumeroDossier.of("FINMS2007720M0"));
    assertThat(one).isNotEqualTo("FINMS2007720M0").isLessThan(NumeroDossier.of("FINMS2007720M1"));
    assertThat(one).isNotEqualTo(NumeroDossier.of("FINMS2007720M1"));
  }

  @Test
  void a_root_ends_with_digits_and_nothing_follows_it() {
    assertThat(NumeroDossier.estSansSuffixe("FINMS2007720")).isTrue();
    assertThat(NumeroDossier.estSansSuffixe("FINMS200772A")).isFalse();
    assertThat(NumeroDossier.estSansSuffixe("FINMS2A07720")).isFalse();
    assertThat(NumeroDossier.estSansSuffixe("FINMS20077200")).isFalse();
    assertThat(NumeroDossier.of("FINMS2007720M0").numero()).isEqualTo("FINMS2007720M0");
    assertThat(NumeroDossier.of("FINMS2007720M0"))
        .doesNotHaveSameHashCodeAs(NumeroDossier.of("FINMS2007720M1"));
  }
}
