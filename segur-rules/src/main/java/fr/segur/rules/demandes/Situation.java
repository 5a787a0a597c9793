package fr.segur.rules.demandes;

import fr.segur.model.Readings;

/**
 * What decides about a step of a request beside its status.
 *
 * @param dossier the request, as it stands
 * @param readings the option chosen for each reading
 */
public record Situation(Dossier dossier, Readings readings) {}
