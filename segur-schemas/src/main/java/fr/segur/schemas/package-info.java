/**
 * The files: request files and facts are read from bytes with the position of every value, checked
 * by {@code fr.segur.rules}, and reported as text or JSON. Jackson writes JSON and stays inside.
 */
@NullMarked
package fr.segur.schemas;

import org.jspecify.annotations.NullMarked;
