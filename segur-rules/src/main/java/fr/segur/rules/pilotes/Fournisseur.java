package fr.segur.rules.pilotes;

/**
 * The supplier, a legal person, as its enrolment has it.
 *
 * @param siret its SIRET
 * @param denominationSociale its name
 * @param adresse the e-mail address given at the enrolment (S004-46)
 */
public record Fournisseur(String siret, String denominationSociale, String adresse) {}
