/** The guide on server certificates (S003): what an advance request says to order one. */
@NullMarked
package fr.segur.rules.certificat;

import org.jspecify.annotations.NullMarked;
