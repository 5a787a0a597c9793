package fr.segur.rules.suivi;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.RulesStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for among the requests (S000-26); what is null or not set is "Tous".
 *
 * @param numeroDossier the whole number
 * @param type advance or balance
 * @param statut where the request stands
 * @param etatPaiement where its last payment stands
 * @param logiciel its software
 * @param deposee days of deposit
 */
@Value.Builder
@RulesStyle
public record RechercheDeDemandes(
    @Nullable String numeroDossier,
    @Nullable TypeDemande type,
    @Nullable StatutDemande statut,
    @Nullable StatutPaiement etatPaiement,
    @Nullable String logiciel,
    @Nullable Periode deposee) {

  /** Every request: the search as the screen opens it, and after "Vider les critères". */
  public static final RechercheDeDemandes TOUTES = builder().build();

  /** {@return a builder; what is not set is "Tous"} */
  public static RechercheDeDemandesBuilder builder() {
    return new RechercheDeDemandesBuilder();
  }

  /**
   * {@return whether the request is one of those searched for: every criterion holds}
   *
   * @param demande the request
   */
  public boolean retient(DemandeSuivie demande) {
    return tousOu(numeroDossier, demande.numeroDossier())
        && tousOu(type, demande.type())
        && tousOu(statut, demande.statut())
        && tousOu(etatPaiement, demande.etatPaiement())
        && tousOu(logiciel, demande.logiciel())
        && (deposee == null || deposee.contient(demande.dateDepot()));
  }

  /**
   * {@return those of the requests that are searched for, in the order given}
   *
   * @param demandes the requests to count
   */
  public List<DemandeSuivie> parmi(List<DemandeSuivie> demandes) {
    return demandes.stream().filter(this::retient).toList();
  }

  private static boolean tousOu(@Nullable Object voulu, Object valeur) {
    return voulu == null || voulu.equals(valeur);
  }
}
