package fr.segur.rules.pilotes;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.rules.RulesStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An advance for one client, which may become a pilot. What is null is unknown; an advance of which
 * something that decides is unknown is no candidate.
 *
 * @param numeroAns référencement number of the software, case-sensitive (S004-21)
 * @param numeroASP dossier number of the advance (S004-23)
 * @param pmsi FINESS PMSI of the client (S004-26)
 * @param sons the SONS concerned (S004-22)
 * @param statut status of the advance
 * @param paiement where its payment stands
 * @param vague wave of its call
 * @param deposeeLe day of its deposit, Europe/Paris
 * @param nomPilote name of the client, a legal person (S004-24)
 * @param representant the natural person who represents it
 * @param dateCommande day of the order
 * @param livraisonPrevueLe day on which the delivery was planned
 */
@Value.Builder
@RulesStyle
public record AvanceCandidate(
    String numeroAns,
    String numeroASP,
    String pmsi,
    @Nullable Sons sons,
    @Nullable StatutDemande statut,
    @Nullable StatutPaiement paiement,
    @Nullable Integer vague,
    @Nullable LocalDate deposeeLe,
    @Nullable String nomPilote,
    @Nullable Representant representant,
    @Nullable LocalDate dateCommande,
    @Nullable LocalDate livraisonPrevueLe) {

  private static final int VAGUE_DES_PILOTES = 2;

  /**
   * The natural person who represents the client: the "bénéficiaire final" of the screens
   * (S004-25).
   */
  public record Representant(
      @Nullable String nom,
      @Nullable String email,
      @Nullable String telephone) {}

  /** {@return a builder; the three numbers must be set, what else is not set is unknown} */
  public static AvanceCandidateBuilder builder() {
    return new AvanceCandidateBuilder();
  }

  /** {@return whether its call is of wave 2, the only one with pilots (C-83)} */
  public boolean deVague2() {
    return vague != null && vague == VAGUE_DES_PILOTES;
  }

  /** {@return whether it was decided favourably} */
  public boolean decidee() {
    return statut == StatutDemande.DECIDEE;
  }

  /** {@return whether its payment was made} */
  public boolean payee() {
    return paiement == StatutPaiement.PAIEMENT_EFFECTUE;
  }

  /** Whether the three numbers and the SONS are there. */
  boolean identifiee() {
    return !numeroAns.isBlank() && !numeroASP.isBlank() && !pmsi.isBlank() && sons != null;
  }

  /** Whether the pilot would be the same: one dossier, one client (C-76). */
  boolean memePilote(AvanceCandidate other) {
    return numeroASP.equals(other.numeroASP) && pmsi.equals(other.pmsi);
  }
}
