/**
 * The law: each demand of a call for funding as a rule with a stable code, its statements and the
 * readings it rests on, the numbers of each edition, and the import test of one request. Pure
 * functions of the subject and of the given facts: no clock, zone, locale, file, network,
 * environment or chance.
 */
@NullMarked
package fr.segur.rules;

import org.jspecify.annotations.NullMarked;
