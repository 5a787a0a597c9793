package fr.segur.rules.lifecycle;

import fr.segur.model.Text;
import java.util.function.Predicate;

/**
 * A condition under which a row applies.
 *
 * @param condition how a diagram writes it: a short phrase without a full stop
 * @param holds the condition: a pure function
 * @param refusal what is said when it does not hold
 * @param <C> what it may consult
 */
public record Guard<C>(Text condition, Predicate<C> holds, Refusal refusal) {}
