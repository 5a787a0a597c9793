package fr.segur.model;

import jakarta.validation.groups.Default;

/** Constraints of an advance request, beside those of every request. */
public interface ALAvance extends Default {}
