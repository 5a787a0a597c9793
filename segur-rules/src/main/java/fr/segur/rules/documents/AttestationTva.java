package fr.segur.rules.documents;

import org.jspecify.annotations.Nullable;

/**
 * The attestation that the supplier is not liable to VAT (S002-092).
 *
 * @param delivreePar the administration that delivered it
 */
public record AttestationTva(@Nullable Administration delivreePar) {

  /** The administrations that may deliver it: a closed list. */
  public enum Administration {
    /** Direction générale des finances publiques. */
    DGFIP,
    /** Direction régionale des finances publiques. */
    DRFIP,
    /** Direction départementale des finances publiques. */
    DDFIP
  }
}
