package fr.segur.rules.demandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Paris;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.History;
import fr.segur.rules.lifecycle.Passage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What holds on every history: random events, likely and unlikely ones, at random instants. */
class VieDesDemandesProperties {

  private static final int TRIES = 200;

  /** Within three weeks of the end of summer time. */
  private static final Instant BEGINNING = Instant.parse("2023-10-09T21:17:00Z");

  private static final List<EvenementDemande> DONE = Arrays.stream(EvenementDemande.values())
      .filter(event -> event.acteur() != Acteur.SYSTEME)
      .toList();

  /**
   * A random event.
   *
   * @param minutes after the one before it; sometimes before it
   * @param likely whether it is one of those that can be done
   * @param pick which one
   */
  record Move(int minutes, boolean likely, int pick) {

    Evenement after(VieDesDemandes vie, Dossier dossier) {
      Instant last = dossier.le() == null ? BEGINNING : dossier.le();
      Instant le = last.plus(Duration.ofMinutes(minutes));
      Dossier then = vie.advanceTo(dossier, le).dossier();
      List<EvenementDemande> possible =
          DONE.stream().filter(event -> vie.refusal(then, event) == null).toList();
      List<EvenementDemande> from = likely && !possible.isEmpty() ? possible : DONE;
      EvenementDemande event = from.get(pick % from.size());
      return Evenement.of(le, event).avec("n° " + pick);
    }
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(0, 4 * 24 * 60)),
        Tuple.of(3, Arbitraries.integers().between(0, 30 * 24 * 60)),
        Tuple.of(1, Arbitraries.integers().between(-3000, -1)));
    Arbitrary<Boolean> likely = Arbitraries.of(true, true, true, false);
    return Combinators.combine(minutes, likely, Arbitraries.integers().between(0, 1000))
        .as(Move::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<VieDesDemandes> vies() {
    return Combinators.combine(
            Arbitraries.of(Reading.R_08.options()), Arbitraries.of(Reading.R_18.options()))
        .as((end, who) ->
            new VieDesDemandes(Readings.DEFAULTS.with(Reading.R_08, end).with(Reading.R_18, who)));
  }

  @Provide
  Arbitrary<Dossier> beginnings() {
    return Combinators.combine(
            Arbitraries.of(TypeDemande.class), Arbitraries.of("MS2", "MS2", "HOP", "XYZ"))
        .as(Dossier::nouveau);
  }

  @Property(tries = TRIES)
  void no_history_leaves_the_table_and_what_is_shown_follows_from_it(
      @ForAll("vies") VieDesDemandes vie,
      @ForAll("beginnings") Dossier dossier,
      @ForAll("moves") List<Move> moves) {
    for (Move move : moves) {
      dossier = vie.apply(dossier, move.after(vie, dossier)).dossier();
      StatutDemande statut = null;
      Instant le = Instant.MIN;
      var paiement = StatutPaiement.AUCUN_PAIEMENT_EN_COURS;
      boolean conflit = false;
      for (var passage : dossier.passages()) {
        var row = passage.transition();
        assertThat(TableDesDemandes.TABLE.transitions()).contains(row);
        assertThat(row.from()).isEqualTo(statut);
        assertThat(passage.le()).isAfterOrEqualTo(le);
        statut = row.to();
        le = passage.le();
        for (EffetDemande effet : row.effects()) {
          paiement = effet instanceof EffetDemande.Paie paie ? paie.paiement() : paiement;
          conflit = effet instanceof EffetDemande.Conflit change ? change.ouvert() : conflit;
        }
      }
      assertThat(dossier.statut()).isEqualTo(statut);
      assertThat(dossier.paiement()).isEqualTo(paiement);
      assertThat(dossier.enConflit()).isEqualTo(conflit);
    }
  }

  @Property(tries = TRIES)
  void a_refused_event_only_lets_time_pass(
      @ForAll("vies") VieDesDemandes vie,
      @ForAll("beginnings") Dossier dossier,
      @ForAll("moves") List<Move> moves) {
    for (Move move : moves) {
      Evenement evenement = move.after(vie, dossier);
      Suite suite = vie.apply(dossier, evenement);
      if (suite.refused()) {
        assertThat(suite.dossier())
            .isEqualTo(vie.advanceTo(dossier, evenement.le()).dossier());
      } else {
        assertThat(suite.passages()).last().satisfies(passage -> {
          assertThat(passage.le()).isEqualTo(evenement.le());
          assertThat(passage.transition().event()).isEqualTo(evenement.type());
          assertThat(passage.commentaire()).isEqualTo(evenement.commentaire());
        });
      }
      dossier = suite.dossier();
    }
  }

  @Property(tries = TRIES)
  void time_in_steps_is_time_in_one_go(
      @ForAll("vies") VieDesDemandes vie,
      @ForAll("beginnings") Dossier dossier,
      @ForAll("moves") List<Move> moves,
      @ForAll("steps") List<Integer> hours) {
    for (Move move : moves) {
      dossier = vie.apply(dossier, move.after(vie, dossier)).dossier();
      Dossier stepped = dossier;
      var passages =
          new ArrayList<Passage<StatutDemande, EvenementDemande, Situation, EffetDemande>>();
      Instant until = now(dossier);
      for (int gap : hours) {
        until = until.plus(Duration.ofHours(gap));
        Suite suite = vie.advanceTo(stepped, until);
        passages.addAll(suite.passages());
        stepped = suite.dossier();
        assertThat(vie.advanceTo(stepped, until).dossier()).isSameAs(stepped);
        assertThat(vie.advanceTo(stepped, Instant.EPOCH).dossier()).isSameAs(stepped);
      }
      Suite whole = vie.advanceTo(dossier, until);
      assertThat(whole.dossier()).isEqualTo(stepped);
      assertThat(whole.passages()).isEqualTo(passages);
    }
  }

  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.integers().between(0, 24 * 12).list().ofMinSize(1).ofMaxSize(6);
  }

  /** The delays once more, day by day. */
  @Property(tries = TRIES)
  void the_delays_are_those_of_a_calendar(
      @ForAll("vies") VieDesDemandes vie,
      @ForAll("beginnings") Dossier dossier,
      @ForAll("moves") List<Move> moves) {
    boolean run = vie.readings().choice(Reading.R_18) == Option.TOUTES
        || (dossier.type() == TypeDemande.SOLDE && dossier.couloir().equals("MS2"));
    int last = vie.readings().choice(Reading.R_08) == Option.VINGTIEME_JOUR_INCLUS ? 20 : 19;
    for (Move move : moves) {
      dossier = vie.apply(dossier, move.after(vie, dossier)).dossier();
    }
    var here = dossier.history();
    while (here != null && here.last() != null) {
      EvenementDemande event = here.last().transition().event();
      if (event == EvenementDemande.RELANCE || event == EvenementDemande.DELAI_EXPIRE) {
        assertThat(run).isTrue();
        LocalDate entered = Paris.jour(entry(here.previous()));
        LocalDate day = entered;
        for (int i = 0; i < (event == EvenementDemande.RELANCE ? 10 : last + 1); i++) {
          day = day.plusDays(1);
        }
        assertThat(Paris.heure(here.last().le())).isEqualTo(day.atStartOfDay());
      }
      here = here.previous();
    }
    if (dossier.statut() == StatutDemande.A_MODIFIER && run) {
      assertThat(Paris.jour(now(dossier)))
          .isBeforeOrEqualTo(Paris.jour(entry(dossier.history())).plusDays(last));
    }
  }

  @Property(tries = TRIES)
  void what_can_be_done_is_what_is_accepted(
      @ForAll("vies") VieDesDemandes vie,
      @ForAll("beginnings") Dossier dossier,
      @ForAll("moves") List<Move> moves) {
    for (Move move : moves) {
      dossier = vie.apply(dossier, move.after(vie, dossier)).dossier();
      for (Acteur acteur : List.of(Acteur.FOURNISSEUR, Acteur.GESTIONNAIRE)) {
        for (Action action : vie.actions(dossier, acteur, now(dossier))) {
          Suite now = vie.apply(dossier, Evenement.of(now(dossier), action.event()));
          assertThat(now.refusal()).isEqualTo(action.refusal());
          if (action.avant() != null) {
            Instant end = action.avant();
            assertThat(vie.apply(dossier, Evenement.of(end, action.event())).refused())
                .isTrue();
            assertThat(vie.apply(dossier, Evenement.of(end.minusNanos(1), action.event()))
                    .refused())
                .isFalse();
          }
        }
      }
    }
  }

  private static Instant now(Dossier dossier) {
    return Objects.requireNonNull(dossier.le());
  }

  private static Instant entry(
      @Nullable History<StatutDemande, EvenementDemande, Situation, EffetDemande> history) {
    return Objects.requireNonNull(Objects.requireNonNull(history).depuis());
  }
}
