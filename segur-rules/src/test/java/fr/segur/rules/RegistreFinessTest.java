package fr.segur.rules;

import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.OG_CORSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RegistreFinessTest {

  private static final int OG_PACKED = Finess.pack(OG);

  @Test
  void an_empty_register_knows_nobody() {
    var registre = Exemples.registre().build();
    assertThat(registre.size()).isZero();
    assertThat(registre.connaitOrganisme(OG_PACKED)).isFalse();
    assertThat(registre.organismeDe(OG_PACKED)).isEqualTo(-1);
    assertThat(registre.categorieDe(OG_PACKED)).isNull();
    assertThat(registre.nombreEsms(OG_PACKED)).isZero();
    assertThat(registre.nombreEsmsDeLAppel(OG_PACKED)).isZero();
  }

  @Test
  void an_organisme_may_have_no_esms() {
    var registre = Exemples.registre().organisme(OG).build();
    assertThat(registre.connaitOrganisme(OG_PACKED)).isTrue();
    assertThat(registre.nombreEsms(OG_PACKED)).isZero();
  }

  @Test
  void only_the_categories_of_the_call_count_for_the_call() {
    var registre = Exemples.registre()
        .esms(OG, "759001001", "177")
        .esms(OG, "759001019", "500")
        .esms(OG, "759001027", "4501")
        .esms(OG_CORSE, "2A9002003", "440")
        .build();
    assertThat(registre.nombreEsms(OG_PACKED)).isEqualTo(3);
    assertThat(registre.nombreEsmsDeLAppel(OG_PACKED)).isEqualTo(1);
    assertThat(registre.nombreEsmsDeLAppel(Finess.pack(OG_CORSE))).isEqualTo(1);
  }

  @Test
  void the_first_row_of_an_esms_counts() {
    var registre = Exemples.registre()
        .esms(OG, "759001001", "177")
        .esms(OG_CORSE, "759001001", "500")
        .build();
    assertThat(registre.size()).isEqualTo(1);
    assertThat(registre.organismeDe(Finess.pack("759001001"))).isEqualTo(OG_PACKED);
    assertThat(registre.categorieDe(Finess.pack("759001001"))).isEqualTo("177");
    assertThat(registre.nombreEsms(Finess.pack(OG_CORSE))).isZero();
  }

  @Test
  void numbers_of_another_form_are_nobody_s() {
    var registre = Exemples.registre()
        .organisme("")
        .organisme("7590000111")
        .esms(OG, "75900100a", "177")
        .esms("", "759001001", "177")
        .build();
    assertThat(registre.size()).isZero();
    assertThat(registre.connaitOrganisme(-1)).isFalse();
    assertThat(registre.organismeDe(-1)).isEqualTo(-1);
  }

  record Row(String og, String geo, String categorie) {}

  @Property(tries = 200)
  void it_answers_as_plain_maps_would(@ForAll("rows") List<Row> rows) {
    var builder = Exemples.registre();
    Map<String, Row> byGeo = new HashMap<>();
    for (Row row : rows) {
      builder.esms(row.og, row.geo, row.categorie);
      byGeo.putIfAbsent(row.geo, row);
    }
    var registre = builder.build();
    assertThat(registre.size()).isEqualTo(byGeo.size());
    for (Row row : byGeo.values()) {
      int geo = Finess.pack(row.geo);
      assertThat(registre.organismeDe(geo)).isEqualTo(Finess.pack(row.og));
      assertThat(registre.categorieDe(geo)).isEqualTo(row.categorie);
      int og = Finess.pack(row.og);
      assertThat(registre.connaitOrganisme(og)).isTrue();
      assertThat(registre.nombreEsms(og)).isEqualTo((int)
          byGeo.values().stream().filter(r -> r.og.equals(row.og)).count());
      assertThat(registre.nombreEsmsDeLAppel(og)).isEqualTo((int) byGeo.values().stream()
          .filter(r -> r.og.equals(row.og) && AfMs2DuiPde.V2.concerne(r.categorie))
          .count());
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    var og = Arbitraries.of("759000011", "2A9000023", "2B9000021", "010000001");
    var geo = Arbitraries.integers().between(0, 60).map(n -> "7590010" + n / 10 + n % 10);
    var categorie = Arbitraries.of("177", "175", "500", "4501", "");
    return Combinators.combine(og, geo, categorie).as(Row::new).list().ofMaxSize(80);
  }

  @Test
  void rows_are_told_organismes_first_in_the_order_of_the_packed_numbers() {
    var registre = Exemples.registre()
        .esms(OG_CORSE, "2A9002003", "440")
        .esms(OG, "759001019", "500")
        .esms(OG, "759001001", "177")
        .build();
    var rows = new ArrayList<String>();
    registre.forEachRow(rows::add);
    assertThat(rows)
        .containsExactly(
            OG,
            OG_CORSE,
            "759001001;" + OG + ";177",
            "759001019;" + OG + ";500",
            "2A9002003;" + OG_CORSE + ";440");
  }
}
