/**
 * What is not in a request file: the enrolment file (AF § 3), the order form, the invoice and the
 * verification certificate (§ 5 and § 6), and the duties that no program can see kept (§ 4). Each
 * document is a typed value with rules; rules and duties print as checklists.
 */
@NullMarked
package fr.segur.rules.documents;

import org.jspecify.annotations.NullMarked;
