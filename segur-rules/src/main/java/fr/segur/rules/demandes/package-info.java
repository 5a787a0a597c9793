/**
 * The life of a request for funding: its statuses and payments, who may do what and until when,
 * what is sent to whom, how a file is received and what the closing of the window leaves possible
 * (guides « Modification d'une demande de solde MS2 » and « La fermeture de guichet », S000 and
 * S001).
 */
@NullMarked
package fr.segur.rules.demandes;

import org.jspecify.annotations.NullMarked;
