package fr.segur.rules.suivi;

import fr.segur.model.Montant;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.RulesStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A recorded request, as the list of its supplier shows it (S000-30).
 *
 * @param numeroDossier its number; also called numéro ASP
 * @param type advance or balance; the list mixes them
 * @param numeroEditeur five digits, zeros first
 * @param logiciel kind and domain of the software, as {@code DUI-PDS}
 * @param dateDepot day of the deposit, Europe/Paris
 * @param dateCommande day of the order
 * @param statut where it stands
 * @param etatPaiement where its last payment stands
 * @param montantDeclare amount declared, in euros excluding VAT (C-24, C-25)
 */
@Value.Builder
@RulesStyle
public record DemandeSuivie(
    String numeroDossier,
    TypeDemande type,
    String numeroEditeur,
    String logiciel,
    LocalDate dateDepot,
    LocalDate dateCommande,
    StatutDemande statut,
    StatutPaiement etatPaiement,
    Montant montantDeclare) {

  /** {@return a builder; everything must be set} */
  public static DemandeSuivieBuilder builder() {
    return new DemandeSuivieBuilder();
  }
}
