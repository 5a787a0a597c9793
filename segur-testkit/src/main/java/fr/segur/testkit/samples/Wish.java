package fr.segur.testkit.samples;

import fr.segur.model.RegimeTva;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sample must have for a rule to be looked at; nothing is asked at first.
 *
 * @param plan the days
 * @param lignes number of requests; 0 for any
 * @param structures organismes of each request; 0 for any
 * @param mandataire whether each request has a mandataire; null for any
 * @param certificats what each organisme says of certificates
 * @param regime VAT regime; null for any
 * @param small whether organismes are small and orders short
 */
record Wish(
    Function<Draw, Plan> plan,
    int lignes,
    int structures,
    @Nullable Boolean mandataire,
    Certificats certificats,
    @Nullable RegimeTva regime,
    boolean small) {

  /** What an organisme says of certificates. */
  enum Certificats {
    /** Nothing, no, or yes. */
    LIBRES,
    /** None of the keys. */
    ABSENTS,
    /** No. */
    REFUSES,
    /** Yes, whoever administrates. */
    COMMANDES,
    /** Yes, and the card number is mandatory. */
    AVEC_CARTE
  }

  static final Wish ANY = new Wish(Plan::valid, 0, 0, null, Certificats.LIBRES, null, false);

  Wish plan(Function<Draw, Plan> days) {
    return new Wish(days, lignes, structures, mandataire, certificats, regime, small);
  }

  Wish lignes(int number) {
    return new Wish(plan, number, structures, mandataire, certificats, regime, small);
  }

  Wish structures(int number) {
    return new Wish(plan, lignes, number, mandataire, certificats, regime, small);
  }

  Wish mandataire(boolean there) {
    return new Wish(plan, lignes, structures, there, certificats, regime, small);
  }

  /** Certificates need days that allow them. */
  Wish certificats(Certificats said) {
    return new Wish(Plan::withCertificates, lignes, structures, mandataire, said, regime, small);
  }

  Wish regime(RegimeTva value) {
    return new Wish(plan, lignes, structures, mandataire, certificats, value, small);
  }

  Wish modest() {
    return new Wish(plan, lignes, structures, mandataire, certificats, regime, true);
  }
}
