/**
 * Guide on balances, "Accéder", and the closing guide: how a supplier follows its requests. The
 * screens as values: columns, search criteria, counters of the home page, menus, titles. Nothing
 * here paints or paginates.
 */
@NullMarked
package fr.segur.rules.suivi;

import org.jspecify.annotations.NullMarked;
