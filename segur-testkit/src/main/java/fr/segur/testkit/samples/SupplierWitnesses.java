package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The supplier and its solution (AF § 3, § 4, § 4.1). */
final class SupplierWitnesses {

  static final List<Witness> ALL = List.of(
      Witness.of("AF-3.1-DSR")
          .breaksBoth(
              ANY,
              (draft, draw) -> draft
                  .enrolement()
                  .put("dsr", draw.oneOf("DSR-MS2-DUI PDS-Va1", "DSR-MS1 DUI PDE-Va1", "REM")))
          .keepsBoth(
              ANY,
              (draft, draw) -> draft
                  .enrolement()
                  .put("dsr", draw.oneOf("DSR-MS2-DUI-PDE-Va1", "DSR MS2 DUI PDE Va1"))),
      Witness.of("AF-3.2-APRES-REFERENCEMENT")
          .breaksBoth(
              ANY,
              (draft, draw) -> draft
                  .enrolement()
                  .put("valideLe", referencee(draft).minusDays(later(draw)).toString()))
          .keepsBoth(
              ANY,
              (draft, draw) ->
                  draft.enrolement().put("valideLe", referencee(draft).toString())),
      Witness.of("AF-4.1-ENROLEMENT")
          .breaksBoth(
              ANY,
              (draft, draw) -> draft
                  .enrolement()
                  .put("valideLe", recu(draft).plusDays(later(draw)).toString()))
          .keepsBoth(
              ANY,
              (draft, draw) -> draft.enrolement().put("valideLe", recu(draft).toString())),
      Witness.of("AF-4.1-SIRET")
          .breaksBoth(ANY, (draft, draw) -> {
            String ours = draft.file.path("siret").asText();
            String other = Numeros.siret(draw);
            draft.enrolement().put("siret", other.equals(ours) ? "43806968400019" : other);
          })
          .keepsBoth(
              ANY, (draft, draw) -> draft.enrolement().set("siret", draft.file.path("siret"))),
      Witness.of("AF-4-NUMERO-ANS")
          .breaksBoth(ANY, (draft, draw) -> {
            String ours = draft.file.path("numeroAns").asText();
            draft.solution().put("numeroAns", swapCase(ours));
          })
          .keepsBoth(ANY, (draft, draw) -> {
            String other = swapCase(draft.file.path("numeroAns").asText());
            draft.file.put("numeroAns", other);
            draft.solution().put("numeroAns", other);
          }),
      // the enrolment would be before the référencement or after reception: its day is not told
      Witness.of("AF-4-REFERENCEMENT")
          .breaksBoth(ANY, (draft, draw) -> {
            draft
                .solution()
                .put("referenceeLe", recu(draft).plusDays(later(draw)).toString());
            draft.solution().put("depotPreuvesLe", Plan.ARRETE.minusDays(300).toString());
            draft.enrolement().remove("valideLe");
          })
          .keepsBoth(ANY, (draft, draw) -> {
            String day = recu(draft).toString();
            draft.solution().put("referenceeLe", day);
            draft.solution().put("depotPreuvesLe", Plan.ARRETE.minusDays(300).toString());
            draft.enrolement().put("valideLe", day);
          }),
      Witness.of("AF-4-RETRAIT")
          .breaksBoth(
              ANY,
              (draft, draw) -> draft
                  .solution()
                  .put("retireeLe", recu(draft).minusDays(later(draw) - 1L).toString()))
          .keepsBoth(
              ANY,
              (draft, draw) ->
                  draft.solution().put("retireeLe", recu(draft).plusDays(1).toString())));

  private SupplierWitnesses() {}

  /** A number of days, at least one. */
  private static int later(Draw draw) {
    return draw.once(2) ? draw.between(2, 500) : 1;
  }

  private static LocalDate referencee(Draft draft) {
    return LocalDate.parse(draft.solution().path("referenceeLe").asText());
  }

  static LocalDate recu(Draft draft) {
    Instant instant = OffsetDateTime.parse(draft.facts.path("recuLe").asText()).toInstant();
    return LocalDate.ofInstant(instant, ZoneId.of("Europe/Paris"));
  }

  private static String swapCase(String text) {
    var swapped = new StringBuilder();
    text.chars()
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(c -> swapped.append((char) c));
    return swapped.toString();
  }
}
