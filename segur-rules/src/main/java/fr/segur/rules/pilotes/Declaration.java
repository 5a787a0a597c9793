package fr.segur.rules.pilotes;

import org.jspecify.annotations.Nullable;

/**
 * What is submitted to make a client a pilot: one advance chosen, one document (S004-37, S004-38).
 *
 * @param avance the advance chosen
 * @param solutionReferencee whether the software is référencé and the supplier has its certificate
 * @param enrolementValide whether the enrolment of the supplier for wave 2 is validated
 * @param pv the record signed by the client; null for none
 */
public record Declaration(
    AvanceCandidate avance,
    boolean solutionReferencee,
    boolean enrolementValide,
    @Nullable ProcesVerbal pv) {}
