/** The law: rules, prices, calendar and the import test of one request. */
module fr.segur.rules {
  requires transitive fr.segur.model;
  // checks the key of an IBAN
  requires nl.garvelink.iban;
  // Read by the compiler only; users need none of them.
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.segur.rules.courriels;
  exports fr.segur.rules.demandes;
  exports fr.segur.rules.documents;
  exports fr.segur.rules.edition;
  exports fr.segur.rules.lifecycle;
  exports fr.segur.rules.paiements;
  exports fr.segur.rules.pilotes;
  exports fr.segur.rules.portefeuille;
  exports fr.segur.rules.suivi;
  exports fr.segur.rules.trace;
  exports fr.segur.rules;
}
