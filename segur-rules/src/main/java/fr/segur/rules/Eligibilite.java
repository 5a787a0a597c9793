package fr.segur.rules;

import fr.segur.model.Commande;
import fr.segur.model.LigneAvance;
import fr.segur.model.Readings;
import fr.segur.rules.Result.Undetermined;
import fr.segur.rules.Result.Violation;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.conditions.EligibiliteDeLaCommande;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether an order can be funded at all (AF § 4.4): what an editor asks before the client signs.
 *
 * @param issue the answer
 * @param statements ids of the statements violated, one for each rule, in the order of the text
 * @param missing what would settle the rest
 */
public record Eligibilite(Issue issue, Set<String> statements, Set<Manque> missing) {

  /** How the question ended. */
  public enum Issue {
    /** It is funded. */
    ELIGIBLE,
    /** It is not funded. */
    INELIGIBLE,
    /** A fact is missing. */
    INDETERMINE
  }

  /**
   * {@return the eligibility of an order}
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   * @param facts only the opening day and the solution are consulted
   * @param dateCommande day of signature
   * @param mentionConditionnelle whether the order form carries the conditional mention (S002-116)
   */
  public static Eligibilite of(
      AppelAFinancement appel,
      Readings readings,
      Facts facts,
      LocalDate dateCommande,
      boolean mentionConditionnelle) {
    var context = new Context(appel, facts, readings);
    var commande = Commande.builder().dateCommande(dateCommande).build();
    var ligne = new Ligne(
        0, LigneAvance.builder().commande(commande).build(), false, false, Illisibles.AUCUN);
    var statements = new LinkedHashSet<String>();
    var missing = new LinkedHashSet<Manque>();
    for (Rule<Ligne> rule : EligibiliteDeLaCommande.DE_LA_SIGNATURE) {
      Result result = rule.check(ligne, context);
      if (result instanceof Violation) {
        // the sentence of the chapter itself: the last one a rule cites
        statements.add(rule.statements().get(rule.statements().size() - 1));
      } else if (result instanceof Undetermined undetermined) {
        missing.addAll(undetermined.missing());
      }
    }
    Result mention = EligibiliteDeLaCommande.mention(dateCommande, mentionConditionnelle, context);
    if (mention instanceof Violation violation) {
      statements.addAll(violation.alsoCites());
    } else if (mention instanceof Undetermined undetermined) {
      missing.addAll(undetermined.missing());
    }
    Issue issue = !statements.isEmpty()
        ? Issue.INELIGIBLE
        : missing.isEmpty() ? Issue.ELIGIBLE : Issue.INDETERMINE;
    return new Eligibilite(issue, statements, missing);
  }
}
