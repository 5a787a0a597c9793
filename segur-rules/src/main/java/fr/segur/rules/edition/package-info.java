/**
 * Editing what was lodged: a balance that the agency asks to modify (guide 000) and the server
 * certificates of an advance (guide 003, § 4). A draft on which edits are tried one after another;
 * what may be edited is one explicit list, whether the result is valid is the import test's own
 * word, and what differs is told with old and new value.
 */
@NullMarked
package fr.segur.rules.edition;

import org.jspecify.annotations.NullMarked;
