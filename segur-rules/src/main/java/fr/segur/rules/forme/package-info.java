/** The form of a request file: what must be there, and what single values look like. */
@NullMarked
package fr.segur.rules.forme;

import org.jspecify.annotations.NullMarked;
