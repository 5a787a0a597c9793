package fr.segur.rules.lifecycle;

import java.time.Instant;

/**
 * What will happen by itself unless something else happens before.
 *
 * @param le at that instant, 00:00 Europe/Paris of a day
 * @param timer the delay that ends then
 * @param <S> statuses
 * @param <E> events
 * @param <C> what the delay may depend on
 */
public record Due<S extends Enum<S>, E extends Enum<E> & Event, C>(
    Instant le, Timer<S, E, C> timer) {}
