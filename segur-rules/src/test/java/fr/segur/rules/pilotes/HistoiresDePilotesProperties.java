package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ADMIN;
import static fr.segur.rules.pilotes.Essais.LE;
import static fr.segur.rules.pilotes.Essais.PV_DPI;
import static fr.segur.rules.pilotes.Essais.avance;
import static fr.segur.rules.pilotes.Essais.declaration;
import static fr.segur.rules.pilotes.NotificationPilote.TROIS_PILOTES_VALIDES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds on every history, whatever is tried in whatever order. */
class HistoiresDePilotesProperties {

  private static final List<String> NUMEROS = List.of("MSY12p4qNN", "msy12P4QnN", "Pbr2PFI004");

  @Property(tries = 200)
  void no_history_has_more_than_three_at_a_time(
      @ForAll("histories") List<Acte> actes, @ForAll("lives") VieDesPilotes vie) {
    Pilotes pilotes = Pilotes.AUCUN;
    for (Acte acte : actes) {
      SuiteDuPilote suite = vie.apply(pilotes, acte);
      assertThat(NUMEROS)
          .allSatisfy(numero -> assertThat(suite.pilotes().actifs(numero)).isLessThanOrEqualTo(3));
      List<String> actifs = suite.pilotes().tous().stream()
          .filter(pilote -> pilote.statut().actif())
          .map(pilote -> pilote.avance().numeroASP() + pilote.avance().pmsi())
          .toList();
      assertThat(actifs).doesNotHaveDuplicates();
      pilotes = suite.pilotes();
    }
  }

  @Property(tries = 200)
  void what_is_refused_changes_nothing_and_what_is_accepted_is_the_last_act(
      @ForAll("histories") List<Acte> actes, @ForAll("lives") VieDesPilotes vie) {
    Pilotes pilotes = Pilotes.AUCUN;
    for (Acte acte : actes) {
      SuiteDuPilote suite = vie.apply(pilotes, acte);
      assertThat(suite.refusal()).isEqualTo(vie.refus(pilotes, acte));
      if (suite.refused()) {
        assertThat(suite.pilotes().parCle()).isEqualTo(pilotes.parCle());
        assertThat(suite.pilotes().actes()).isEqualTo(pilotes.actes());
        assertThat(suite.envois()).isEmpty();
      } else {
        assertThat(suite.pilotes().actes())
            .endsWith(acte)
            .hasSize(pilotes.actes().size() + 1);
      }
      pilotes = suite.pilotes();
    }
  }

  @Property(tries = 200)
  void replaying_what_was_accepted_gives_the_same(
      @ForAll("histories") List<Acte> actes, @ForAll("lives") VieDesPilotes vie) {
    Pilotes once = vie.applyAll(Pilotes.AUCUN, actes);
    Pilotes replayed = vie.applyAll(Pilotes.AUCUN, once.actes());

    assertThat(replayed.actes()).isEqualTo(once.actes());
    assertThat(replayed.parCle()).isEqualTo(once.parCle());
    assertThat(replayed.parCle().keySet())
        .containsExactlyElementsOf(once.parCle().keySet());
    assertThat(replayed.envois()).isEqualTo(once.envois());
  }

  @Property(tries = 200)
  void balances_open_with_the_third_mail_and_never_close_again(
      @ForAll("histories") List<Acte> actes, @ForAll("lives") VieDesPilotes vie) {
    Pilotes pilotes = Pilotes.AUCUN;
    var open = new HashSet<String>();
    for (Acte acte : actes) {
      SuiteDuPilote suite = vie.apply(pilotes, acte);
      var then = suite.pilotes().tous().stream()
          .map(pilote -> pilote.avance().numeroAns())
          .filter(numero -> vie.refusDeSolde(suite.pilotes(), numero) == null)
          .collect(Collectors.toSet());
      boolean told =
          suite.envois().stream().anyMatch(envoi -> envoi.notification() == TROIS_PILOTES_VALIDES);

      assertThat(then).containsAll(open);
      if (told) {
        assertThat(then).hasSizeGreaterThan(open.size());
      }
      open.addAll(then);
      pilotes = suite.pilotes();
    }
    long told =
        Essais.sent(pilotes).stream().filter(TROIS_PILOTES_VALIDES::equals).count();
    boolean bySupplier = vie.readings().choice(Reading.R_14) == Option.PAR_FOURNISSEUR;
    assertThat(told).isEqualTo(bySupplier ? Math.min(1, open.size()) : open.size());
  }

  @Provide
  Arbitrary<VieDesPilotes> lives() {
    return Combinators.combine(
            Arbitraries.of(Reading.R_14.options()), Arbitraries.of(Reading.R_15.options()))
        .as((scope, rejected) -> new VieDesPilotes(
            Readings.DEFAULTS.with(Reading.R_14, scope).with(Reading.R_15, rejected)));
  }

  @Provide
  Arbitrary<List<Acte>> histories() {
    Arbitrary<String> keys = Arbitraries.integers().between(1, 12).map(n -> "p" + n);
    Arbitrary<Acte> declared = Combinators.combine(
            keys, Arbitraries.of(NUMEROS), Arbitraries.integers().between(1, 9))
        .as((cle, numero, n) ->
            Acte.declarer(LE, cle, ADMIN, declaration(avance(numero, n).build())));
    Arbitrary<Acte> then = Combinators.combine(keys, Arbitraries.integers().between(0, 7))
        .as((cle, n) -> switch (n) {
          case 0 -> Acte.prendreEnCharge(LE, cle);
          case 1 -> Acte.rejeter(LE, cle, "PV illisible");
          case 2 -> Acte.annuler(LE, cle, ADMIN);
          case 3 -> Acte.regulariser(LE, cle, ADMIN, PV_DPI);
          case 4 -> Acte.annuler(LE, cle, Role.FOURNISSEUR);
          default -> Acte.valider(LE, cle);
        });
    return Arbitraries.oneOf(declared, then).list().ofMinSize(5).ofMaxSize(60);
  }
}
