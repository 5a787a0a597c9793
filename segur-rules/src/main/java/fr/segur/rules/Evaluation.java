package fr.segur.rules;

import fr.segur.model.Finding;
import fr.segur.model.Reading;
import fr.segur.model.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Rules asked one after the other, and a verdict made of what they answer. One instance a file,
 * confined to one thread; the verdict depends on nothing but what it was given.
 */
public final class Evaluation {

  private final Context context;
  private final Recueil recueil;
  private final Hypotheses hypotheses;

  /**
   * Nothing was asked yet.
   *
   * @param appel the edition whose rules apply
   * @param facts what is known
   * @param settings how checks are made
   */
  public Evaluation(AppelAFinancement appel, Facts facts, Settings settings) {
    this.context = new Context(appel, facts, settings.readings());
    this.recueil = new Recueil(settings.findingsPerRule());
    this.hypotheses = new Hypotheses(settings.readings());
  }

  /**
   * Adds what the reader of the file found.
   *
   * @param finding what was found
   */
  public void add(Finding finding) {
    recueil.add(finding);
  }

  /** Not all there is was given: whatever was found, it cannot be acceptable. */
  public void stopped() {
    recueil.stopped();
  }

  /**
   * Asks {@code subject} every rule of the chapters that concern it, in order.
   *
   * @param <S> what the rules look at
   * @param chapters in the order of findings
   * @param subject what the rules look at
   */
  public <S extends Situe> void run(List<Chapter<S>> chapters, S subject) {
    for (int i = 0; i < chapters.size(); i++) {
      Chapter<S> chapter = chapters.get(i);
      if (chapter.isFor(subject)) {
        List<Rule<S>> rules = chapter.rules();
        for (int k = 0; k < rules.size(); k++) {
          run(rules.get(k), subject);
        }
      }
    }
  }

  private <S extends Situe> void run(Rule<S> rule, S subject) {
    Result result = evaluate(rule, subject);
    if (!Result.silent(result)) {
      recueil.add(rule, subject, result, context);
    }
    if (!context.consulted().isEmpty()) {
      suppose(rule, subject, result);
      context.reset();
    }
  }

  /**
   * What the rule would say under every other option of the readings it consulted. Those that only
   * a supposed option makes it consult are not asked: alone, they change nothing.
   */
  private <S extends Situe> void suppose(Rule<S> rule, S subject, Result chosen) {
    for (Reading reading : context.consulted()) {
      for (Hypotheses.Hypothese hypothese : hypotheses.of(reading)) {
        context.suppose(hypothese.readings());
        Result supposed = evaluate(rule, subject);
        hypothese.add(
            Recueil.errors(rule, supposed) - Recueil.errors(rule, chosen),
            Recueil.unanswered(rule, supposed) - Recueil.unanswered(rule, chosen));
      }
    }
  }

  /** A rule that fails to run is never silence. */
  private <S extends Situe> Result evaluate(Rule<S> rule, S subject) {
    try {
      return Objects.requireNonNull(rule.check(subject, context));
    } catch (RuntimeException failure) {
      return Result.undetermined(Fait.ERREUR_INTERNE);
    }
  }

  /**
   * {@return the verdict on all that was asked, of a file of that many requests}
   *
   * @param lignes how many requests
   */
  public Verdict verdict(int lignes) {
    return recueil.verdict(lignes, hypotheses);
  }
}
