package fr.segur.model;

/**
 * A category of establishment in the FINESS nomenclature, known by its code: labels drift from one
 * publication to the next and are never compared.
 *
 * @param code three digits, as {@code 177}
 * @param groupe the four digits of the group above it, as {@code 4501}
 * @param statement id of the statement that lists it
 */
public record CategorieFiness(String code, String groupe, String statement) {}
