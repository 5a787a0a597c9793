/** AF § 2 and the closing guide: until when requests are received. */
@NullMarked
package fr.segur.rules.calendrier;

import org.jspecify.annotations.NullMarked;
