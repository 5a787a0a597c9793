package fr.segur.rules.documents;

import static fr.segur.rules.Exemples.jour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.documents.Checklist.Point;
import fr.segur.rules.documents.Obligation.Jalons;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Duties: each with its sentence, its bearer and, where days are known, its last day. */
class ObligationsTest {

  private static @Nullable LocalDate echeance(String code, Jalons jalons) {
    return Obligations.ALL.stream()
        .filter(o -> o.code().equals(code))
        .findFirst()
        .orElseThrow()
        .echeance(AfMs2DuiPde.V2, jalons);
  }

  private static Jalons commande(String day, @Nullable String fin) {
    return new Jalons(jour(day), null, fin == null ? null : jour(fin));
  }

  @Test
  void each_has_its_own_code_texts_and_known_statements() {
    assertThat(Obligations.ALL).extracting(Obligation::code).doesNotHaveDuplicates();
    assertThat(Obligations.ALL).allSatisfy(o -> {
      assertThat(o.code()).matches("OBL-[0-9.]+(-[A-Z0-9]+)+");
      assertThat(o.phrase().fr()).isNotBlank().endsWith(".");
      assertThat(o.phrase().en()).isNotBlank().endsWith(".");
      assertThat(o.quand().fr()).isNotBlank().doesNotEndWith(".");
      assertThat(o.quand().en()).isNotBlank().doesNotEndWith(".");
      assertThat(o.statements())
          .isNotEmpty()
          .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
    });
  }

  @Test
  void they_stand_in_the_order_of_the_text() {
    List<String> sections =
        Obligations.ALL.stream().map(o -> o.code().split("-", -1)[1]).toList();

    assertThat(sections).isSorted();
    assertThat(Obligations.ALL.stream().map(Obligation::groupe).distinct()).hasSize(6);
  }

  @Test
  void data_are_handed_over_ninety_calendar_days_after_the_request() {
    var jalons = new Jalons(null, jour("2023-10-02"), null);

    assertThat(echeance("OBL-4.5-DELAI", jalons)).isEqualTo("2023-12-31");
    assertThat(echeance("OBL-4.5-DELAI", Jalons.INCONNUS)).isNull();
    // over a leap day
    assertThat(echeance("OBL-4.5-DELAI", new Jalons(null, jour("2023-12-01"), null)))
        .isEqualTo("2024-02-29");
  }

  @Test
  void the_client_is_told_120_days_after_the_order() {
    assertThat(echeance("OBL-4.4-120-JOURS", commande("2023-02-28", null))).isEqualTo("2023-06-28");
    assertThat(echeance("OBL-4.4-120-JOURS", Jalons.INCONNUS)).isNull();
  }

  @Test
  void six_years_end_on_the_same_day_or_with_the_contract() {
    for (String code : List.of("OBL-4.3-DROITS", "OBL-4.3-MAINTENANCE", "OBL-4.5-DUREE-CLAUSE")) {
      assertThat(echeance(code, commande("2023-05-12", null))).isEqualTo("2029-05-12");
      assertThat(echeance(code, commande("2023-05-12", "2029-05-11"))).isEqualTo("2029-05-11");
      assertThat(echeance(code, commande("2023-05-12", "2029-05-12"))).isEqualTo("2029-05-12");
      assertThat(echeance(code, commande("2023-05-12", "2029-05-13"))).isEqualTo("2029-05-12");
      assertThat(echeance(code, new Jalons(null, null, jour("2025-01-01")))).isNull();
    }
  }

  @Test
  void only_what_is_dated_has_a_last_day() {
    var jalons = new Jalons(jour("2023-05-12"), jour("2023-10-02"), null);
    Map<String, String> due = Obligations.checklist(AfMs2DuiPde.V2, jalons).points().stream()
        .filter(point -> point.echeance() != null)
        .collect(Collectors.toMap(
            Point::code, p -> Objects.requireNonNull(p.echeance()).in(Locale.FRENCH)));

    assertThat(due)
        .containsOnly(
            Map.entry("OBL-4.3-DROITS", "jusqu'au 12/05/2029"),
            Map.entry("OBL-4.3-MAINTENANCE", "jusqu'au 12/05/2029"),
            Map.entry(
                "OBL-4.4-120-JOURS",
                "au plus tard le 09/09/2023, si le référencement vient après la commande"),
            Map.entry("OBL-4.4-SANS-DEMANDE", "à la date limite, le 26/04/2023"),
            Map.entry("OBL-4.5-DELAI", "données remises au plus tard le 31/12/2023"),
            Map.entry("OBL-4.5-DUREE-CLAUSE", "jusqu'au 12/05/2029"));
    assertThat(Obligations.checklist(AfMs2DuiPde.V2, Jalons.INCONNUS).points())
        .hasSameSizeAs(Obligations.ALL)
        .allMatch(point -> point.echeance() == null || point.code().equals("OBL-4.4-SANS-DEMANDE"));
  }

  @Test
  void the_limit_date_of_applications_is_that_of_the_edition() {
    assertThat(echeance("OBL-4.4-SANS-DEMANDE", Jalons.INCONNUS)).isEqualTo("2023-04-26");
    // the first edition has no second window
    assertThat(Obligations.checklist(AfMs2DuiPde.V1, Jalons.INCONNUS).points())
        .filteredOn(point -> point.echeance() != null)
        .singleElement()
        .satisfies(point -> assertThat(Objects.requireNonNull(point.echeance()).in(Locale.ENGLISH))
            .isEqualTo("at the limit date, 2022-10-31"));
  }

  @Test
  void numbers_come_from_the_edition() {
    List<Point> points = Obligations.checklist(AfMs2DuiPde.V2, Jalons.INCONNUS).points();

    assertThat(points).allSatisfy(point -> {
      assertThat(point.phrase().in(Locale.FRENCH)).doesNotContain("{", "?");
      assertThat(point.quand().in(Locale.ENGLISH)).doesNotContain("{", "?");
    });
    assertThat(points.stream().map(p -> p.phrase().in(Locale.FRENCH)))
        .anyMatch(phrase -> phrase.contains("en 90 jours calendaires"))
        .anyMatch(phrase -> phrase.contains("les 120 jours") || phrase.contains("de 120 jours"))
        .anyMatch(phrase -> phrase.contains(": 1 jour au plus"));
  }
}
