package fr.segur.rules.conditions;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.StatutDemande;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.Result;
import fr.segur.rules.Situe.Esms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an ESMS already has a request of the wave (S002-059, R-12). Rejected and deleted requests
 * do not count; one of which the status, wave or call is unknown may count.
 */
final class DejaFinance {

  private DejaFinance() {}

  static Result check(Esms esms, Context context) {
    String finess = esms.valeur().finessGeo();
    if (finess == null || finess.isBlank()) {
      return Result.NOT_EVALUATED;
    }
    var financements = context.facts().financements();
    if (financements == null) {
      return Result.undetermined(Fait.FINANCEMENTS);
    }
    List<Financement> lodged = financements.pour(finess);
    if (lodged.isEmpty()) {
      return Result.SATISFIED;
    }
    Set<Fait> missing = EnumSet.noneOf(Fait.class);
    for (Financement financement : lodged) {
      var unknown = EnumSet.noneOf(Fait.class);
      if (!mayCount(financement, context, unknown)) {
        continue;
      }
      if (unknown.isEmpty()) {
        String dossier = financement.numeroASP();
        return Result.violated("finess", finess, "dossier", dossier == null ? "?" : dossier);
      }
      missing.addAll(unknown);
    }
    return missing.isEmpty() ? Result.SATISFIED : new Result.Undetermined(missing);
  }

  private static boolean mayCount(Financement financement, Context context, Set<Fait> unknown) {
    @Nullable StatutDemande statut = financement.statut();
    if (statut == StatutDemande.REJETEE || statut == StatutDemande.SUPPRIMEE) {
      return false;
    }
    if (statut == null) {
      unknown.add(Fait.FINANCEMENT_STATUT);
    }
    boolean thisCall = context.appel().estNommePar(financement.appel());
    Integer vague = financement.vague();
    if (context.choice(Reading.R_12) == Option.MEME_APPEL) {
      if (financement.appel() == null
          && (vague == null || vague == context.appel().vague())) {
        unknown.add(Fait.FINANCEMENT_APPEL);
        return true;
      }
      return thisCall;
    }
    if (vague != null) {
      return vague == context.appel().vague();
    }
    if (!thisCall) {
      unknown.add(Fait.FINANCEMENT_VAGUE);
    }
    return true;
  }
}
