/**
 * Editing what was lodged: a balance that the agency asks to modify (guide 000) and the server
 * certificates of an advance (guide 003, § 4). A draft on which edits are tried one after another;
 * what may be edited is one explicit list, whether the result is valid is the import test's own
 * word, and what differs is told with old and new value.
 *
 * <p>Where the texts are silent: an edit that is not permitted is judged as if it had not been
 * made, but for beneficiaries, which count as the edited line shows them; what concerns the file
 * around a balance (its window, its supplier) is not decided again; every error of the resulting
 * line stands against confirming, whether it was edited or not; a server certificate is for an
 * organisme of the request (C-64), and a deleted row becomes {@code demandeCertificatServeur:
 * false} (C-71).
 */
@NullMarked
package fr.segur.rules.edition;

import org.jspecify.annotations.NullMarked;
