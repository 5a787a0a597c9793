package fr.segur.rules.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param le when
 * @param transition the row that applied
 * @param commentaire what its author wrote: the gestionnaire's comment, the reason of a rejection;
 *     null for nothing
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
public record Passage<S extends Enum<S>, E extends Enum<E> & Event, C, F>(
    Instant le, Transition<S, E, C, F> transition, @Nullable String commentaire) {}
