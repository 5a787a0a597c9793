package fr.segur.rules.pilotes;

import fr.segur.rules.RulesStyle;
import fr.segur.rules.suivi.Periode;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for among the pilots declared (S004-52), or among the advances that may become
 * one (S004-32); what is null or not set is "Tous".
 *
 * @param numeroAns the whole number
 * @param numeroASP the whole number
 * @param sons the SONS concerned
 * @param statut status of the pilot; the search among advances does not have it
 * @param depose days of deposit: of the declaration for a pilot, of the advance for an advance
 */
@Value.Builder
@RulesStyle
public record RechercheDePilotes(
    @Nullable String numeroAns,
    @Nullable String numeroASP,
    @Nullable Sons sons,
    @Nullable StatutPilote statut,
    @Nullable Periode depose) {

  /** Everything: the search as the screens open it, and after "Vider les critères" (S004-34). */
  public static final RechercheDePilotes TOUS = builder().build();

  /** {@return a builder; what is not set is "Tous"} */
  public static RechercheDePilotesBuilder builder() {
    return new RechercheDePilotesBuilder();
  }

  /**
   * {@return those of the rows that are searched for, in the order given}
   *
   * @param lignes the rows
   */
  public List<PiloteSuivi> parmiPilotes(List<PiloteSuivi> lignes) {
    return lignes.stream()
        .filter(ligne -> (statut == null || statut == ligne.pilote().statut())
            && retient(ligne.pilote().avance(), ligne.pilote().deposeLe()))
        .toList();
  }

  /**
   * {@return those of the advances that are searched for, in the order given}
   *
   * @param avances the advances a pilot can stand on
   */
  public List<AvanceCandidate> parmiAvances(List<AvanceCandidate> avances) {
    return avances.stream()
        .filter(avance -> retient(avance, avance.deposeeLe()))
        .toList();
  }

  private boolean retient(AvanceCandidate avance, @Nullable LocalDate jour) {
    return (numeroAns == null || numeroAns.equals(avance.numeroAns()))
        && (numeroASP == null || numeroASP.equals(avance.numeroASP()))
        && (sons == null || sons == avance.sons())
        && (depose == null
            || depose.equals(Periode.TOUJOURS)
            || (jour != null && depose.contient(jour)));
  }
}
