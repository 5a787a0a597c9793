package fr.segur.model;

import jakarta.validation.groups.Default;

/** Constraints of a balance request, beside those of every request. */
public interface AuSolde extends Default {}
