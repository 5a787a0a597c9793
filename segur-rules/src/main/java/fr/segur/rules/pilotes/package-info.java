/**
 * Guide « La déclaration des pilotes vague 2 » (S004): three clients at which a supplier proves its
 * software before its balances are received. Declaration, instruction and follow-up of pilots, as
 * pure functions of what was declared so far.
 */
@NullMarked
package fr.segur.rules.pilotes;

import org.jspecify.annotations.NullMarked;
