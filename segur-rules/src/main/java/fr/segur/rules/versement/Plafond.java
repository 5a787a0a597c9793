package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;
import static java.lang.Boolean.TRUE;

import fr.segur.model.Champ;
import fr.segur.model.Etablissement;
import fr.segur.model.Finess;
import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Bareme.Tranche;
import fr.segur.rules.Context;
import fr.segur.rules.Donnee;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Fait;
import fr.segur.rules.RegistreFiness;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * AF § 5.3 and § 6.1: the declared amount against the sum of the barème. The tranche is that of the
 * whole organisme (C-28), counted once for all in one extraction; several organismes add up
 * (C-39).
 */
public final class Plafond {

  /** The rows of the barème. */
  private static final List<String> ROWS =
      List.of("S002-098", "S002-099", "S002-100", "S002-101", "S002-102", "S002-103");

  /** The amount is at most the sum of the barème. */
  static final Rule<Ligne> DE_LA_COMMANDE =
      plafond("AF-6.1-PLAFOND", Champ.MONTANT_SEGUR_HT, Ligne::montantSegurHT, esms -> TRUE);

  /** At the balance, only the ESMS that are present count; the tranche stays the organisme's. */
  static final Rule<Ligne> DE_LA_FACTURE = plafond(
      "SOLDE-6.2-PLAFOND",
      Champ.MONTANT_FACTURE_HT,
      Ligne::montantFactureHT,
      Etablissement::presentSolde);

  public static final List<Rule<Ligne>> DE_L_AVANCE = List.of(DE_LA_COMMANDE);

  public static final List<Rule<Ligne>> DU_SOLDE = List.of(DE_LA_FACTURE);

  private Plafond() {}

  /** Whether the amount of a balance is surely above the ceiling of the ESMS present. */
  static boolean depasse(Ligne ligne, Context context) {
    return check(ligne, ligne.montantFactureHT(), Etablissement::presentSolde, context)
        instanceof Result.Violation;
  }

  private static Rule<Ligne> plafond(
      String code,
      Champ champ,
      Function<Ligne, @Nullable BigDecimal> amount,
      Function<Etablissement, @Nullable Boolean> counted) {
    return Rule.<Ligne>of(code)
        .at(champ)
        .cites("S002-114")
        .mayCite(ROWS)
        .reads(Reading.R_04, Reading.R_05)
        .demands(
            "Le montant HT déclaré est inférieur ou égal à la somme des prix du barème.",
            "The declared amount excl. VAT is at most the sum of the prices of the barème.")
        .says(
            "Le montant déclaré ({declare} HT) dépasse le plafond : {detail} = {plafond}.",
            "The declared amount ({declare} excl. VAT) is above the ceiling: {detail} = {plafond}.")
        .check((ligne, context) -> check(ligne, amount.apply(ligne), counted, context));
  }

  /** The ESMS ordered for one organisme, and the tranche that prices them. */
  private record Part(String finess, int ordered, int count, Tranche tranche) {

    Montant total() {
      return tranche.prixUnitaireHT().times(ordered);
    }
  }

  private static Result check(
      Ligne ligne,
      @Nullable BigDecimal declare,
      Function<Etablissement, @Nullable Boolean> counted,
      Context context) {
    var beneficiaires = ligne.beneficiaires();
    if (declare == null || beneficiaires == null || beneficiaires.structures().isEmpty()) {
      return NOT_EVALUATED;
    }
    ExtractionFiness extraction = extraction(ligne, context);
    if (extraction == null) {
      return ligne.dateCommande() == null
          ? NOT_EVALUATED
          : context.appel().connaitLesReferences()
              ? NOT_APPLICABLE
              : undetermined(Donnee.REFERENCES);
    }
    RegistreFiness registre = context.facts().registre(extraction);
    var parts = new ArrayList<Part>(beneficiaires.structures().size());
    Montant plafond = Montant.ZERO;
    for (Structure structure : beneficiaires.structures()) {
      String finess = structure.finessJuridique();
      if (finess == null || finess.isBlank() || structure.etablissements().isEmpty()) {
        return NOT_EVALUATED;
      }
      int ordered = ordered(structure, counted);
      if (ordered < 0) {
        return NOT_EVALUATED;
      }
      if (ordered == 0) {
        continue; // worth nothing, whatever its tranche
      }
      if (registre == null) {
        return undetermined(extraction);
      }
      int count = esms(registre, finess, context);
      Tranche tranche = context.appel().bareme().tranche(count);
      if (tranche == null) {
        return undetermined(Fait.TRANCHE);
      }
      var part = new Part(finess, ordered, count, tranche);
      parts.add(part);
      plafond = plafond.plus(part.total());
    }
    return declare.compareTo(plafond.toBigDecimal()) <= 0
        ? SATISFIED
        : above(declare, plafond, parts);
  }

  /** How many ESMS count; -1 when that of one is not known. */
  private static int ordered(
      Structure structure, Function<Etablissement, @Nullable Boolean> counted) {
    int ordered = 0;
    for (Etablissement esms : structure.etablissements()) {
      Boolean counts = counted.apply(esms);
      if (counts == null) {
        return -1;
      }
      ordered += counts ? 1 : 0;
    }
    return ordered;
  }

  private static @Nullable ExtractionFiness extraction(Ligne ligne, Context context) {
    if (context.choice(Reading.R_05) != Option.TRIMESTRE_DE_SIGNATURE) {
      return context.appel().extractionDeLaTranche();
    }
    var date = ligne.dateCommande();
    AppelAFinancement.ExtractionDeReference row =
        date == null ? null : context.appel().reference(date);
    return row == null ? null : row.extraction();
  }

  /** The reading matters only where the two counts differ. */
  private static int esms(RegistreFiness registre, String finess, Context context) {
    int og = Finess.pack(finess);
    int deLAppel = registre.nombreEsmsDeLAppel(og);
    int tous = registre.nombreEsms(og);
    return deLAppel != tous && context.choice(Reading.R_04) == Option.TOUS_LES_ESMS
        ? tous
        : deLAppel;
  }

  private static Result above(BigDecimal declare, Montant plafond, List<Part> parts) {
    List<Message> detail = parts.isEmpty()
        ? List.of(Message.of("aucun ESMS présent", "no ESMS present"))
        : parts.stream().map(Plafond::sentence).toList();
    List<String> rows = parts.stream()
        .map(part -> part.tranche().statement())
        .distinct()
        .sorted()
        .toList();
    return violated("declare", montant(declare), "detail", detail, "plafond", plafond)
        .citing(rows);
  }

  private static Message sentence(Part part) {
    return new Message(
        new Text(
            "{ordered} ESMS × {unit} (tranche {tranche} : l'organisme {finess} en compte {count})",
            "{ordered} ESMS × {unit} (tranche {tranche}: organisme {finess} has {count})"),
        Map.of(
            "ordered", part.ordered(),
            "unit", part.tranche().prixUnitaireHT(),
            "tranche", part.tranche().nom(),
            "finess", part.finess(),
            "count", part.count()));
  }

  /** Shown as an amount when it is one. */
  private static Object montant(BigDecimal declare) {
    return Montant.parse(declare.toString()).map(Object.class::cast).orElse(declare);
  }
}
