package fr.segur.rules.conditions;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.Manque;
import fr.segur.rules.Result;
import fr.segur.rules.Situe.Esms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether an ESMS already has a request of the wave (S002-059, R-12). Rejected and deleted requests
 * do not count; one of which the status, wave or call is unknown may count.
 */
public final class DejaFinance {

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
    Set<Manque> missing = new LinkedHashSet<>();
    for (Financement financement : lodged) {
      Set<Manque> unknown = new LinkedHashSet<>();
      boolean counts = compte(
          financement.statut(),
          financement.appel(),
          financement.vague(),
          context.appel(),
          context::choice,
          unknown);
      if (!counts) {
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

  /**
   * Whether a request of that status, call and wave counts for {@code appel}, or may: then
   * {@code unknown} gets what would settle it.
   */
  public static boolean compte(
      @Nullable StatutDemande statut,
      @Nullable String reference,
      @Nullable Integer vague,
      AppelAFinancement appel,
      Function<Reading, Option> choice,
      Set<Manque> unknown) {
    if (statut == StatutDemande.REJETEE || statut == StatutDemande.SUPPRIMEE) {
      return false;
    }
    if (statut == null) {
      unknown.add(Fait.FINANCEMENT_STATUT);
    }
    boolean thisCall = appel.estNommePar(reference);
    if (choice.apply(Reading.R_12) == Option.MEME_APPEL) {
      if (reference == null && (vague == null || vague == appel.vague())) {
        unknown.add(Fait.FINANCEMENT_APPEL);
        return true;
      }
      return thisCall;
    }
    if (vague != null) {
      return vague == appel.vague();
    }
    if (!thisCall) {
      unknown.add(Fait.FINANCEMENT_VAGUE);
    }
    return true;
  }
}
