package fr.segur.rules;

import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.Text;
import fr.segur.rules.Bareme.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a price, for people: what was computed, from what, by which sentence.
 *
 * @param nom what the amount is
 * @param calcul how it was obtained
 * @param montant the amount; null when the step could not be taken
 * @param statements ids of the sentences applied
 */
public record EtapeDePrix(
    Text nom, Message calcul, @Nullable Montant montant, List<String> statements) {

  private static final Text LINE =
      new Text("{nom} : {montant} ({calcul})", "{nom}: {montant} ({calcul})");

  /** The step in one line, without its statements. */
  public String in(Locale locale) {
    Object amount = montant == null ? "?" : montant;
    return new Message(LINE, Map.of("nom", nom, "montant", amount, "calcul", calcul)).in(locale);
  }

  static List<EtapeDePrix> of(Prix prix) {
    var steps = new ArrayList<EtapeDePrix>();
    for (int i = 0; i < prix.tranches().size(); i++) {
      steps.add(structure(i, prix.commande().parts().get(i), prix.tranches().get(i)));
    }
    add(
        steps,
        "Plafond HT",
        "Ceiling excl. VAT",
        prix.plafondHT(),
        "somme des prix unitaires des ESMS commandés",
        "sum of the unit prices of the ESMS ordered",
        Map.of(),
        "S002-114");
    Montant declare = prix.declareHT();
    if (declare == null) {
      return steps;
    }
    add(
        steps,
        "Montant déclaré HT",
        "Declared amount excl. VAT",
        declare,
        "ne peut dépasser le plafond",
        "may not exceed the ceiling",
        Map.of(),
        "S002-114");
    if (prix.issue() != Prix.Issue.OK) {
      return steps;
    }
    boolean liable = prix.commande().regime() == RegimeTva.TTC;
    boolean perEsms = Objects.equals(declare, prix.plafondHT())
        && prix.readings().choice(Reading.R_06) == Option.PAR_ESMS;
    if (liable && perEsms) {
      add(
          steps,
          "TVA",
          "VAT",
          prix.tva(),
          "{taux} % du prix unitaire, arrondi au centime le plus proche, demi-centime vers le haut, "
              + "pour chaque ESMS (R-06)",
          "{taux} % of the unit price, rounded to the nearest cent, half up, for each ESMS (R-06)",
          Map.of("taux", prix.commande().taux()),
          "S002-096");
    } else if (liable) {
      add(
          steps,
          "TVA",
          "VAT",
          prix.tva(),
          "{taux} % du montant déclaré, arrondi au centime le plus proche, demi-centime vers le haut",
          "{taux} % of the declared amount, rounded to the nearest cent, half up",
          Map.of("taux", prix.commande().taux()),
          "S002-096");
    } else {
      add(
          steps,
          "TVA",
          "VAT",
          prix.tva(),
          "fournisseur non assujetti : seul le montant HT est payé",
          "supplier not liable to VAT: only the amount excl. VAT is paid",
          Map.of(),
          "S002-091");
    }
    add(
        steps,
        "Montant payé en tout",
        "Paid in all",
        prix.payable(),
        liable ? "montant déclaré + TVA" : "montant déclaré",
        liable ? "declared amount + VAT" : "declared amount",
        Map.of(),
        liable ? "S002-090" : "S002-091");
    var share = Map.<String, Object>of("part", prix.appel().tauxAvance());
    add(
        steps,
        "Avance",
        "Advance",
        prix.avance(),
        "{part} % du montant payé en tout, arrondi au centime le plus proche, demi-centime vers le haut",
        "{part} % of what is paid in all, rounded to the nearest cent, half up",
        share,
        "S002-104");
    boolean rest = prix.readings().choice(Reading.R_07) != Option.SOIXANTE_DIX_POUR_CENT;
    add(
        steps,
        "Solde",
        "Balance",
        prix.solde(),
        rest
            ? "le reste, après l'avance"
            : "{part} % du montant payé en tout, arrondi à part (R-07)",
        rest
            ? "the rest, after the advance"
            : "{part} % of what is paid in all, rounded apart (R-07)",
        Map.of("part", prix.appel().tauxSolde()),
        "S002-105");
    return steps;
  }

  private static EtapeDePrix structure(int index, Prix.Part part, @Nullable Tranche tranche) {
    var name = new Text("Organisme " + (index + 1), "Organisme " + (index + 1));
    if (tranche == null) {
      return new EtapeDePrix(
          name,
          Message.of(
              "nombre d'ESMS inconnu ou nul à l'extraction de la tranche : pas de tranche",
              "number of ESMS unknown or zero in the extraction of the tranche: no tranche"),
          null,
          List.of("S002-097"));
    }
    return new EtapeDePrix(
        name,
        new Message(
            new Text(
                "tranche {tranche} pour {esms} ESMS : {ordered} × {unit}",
                "tranche {tranche} for {esms} ESMS: {ordered} × {unit}"),
            Map.of(
                "tranche", tranche.nom(),
                "esms", String.valueOf(part.esmsOrganisme()),
                "ordered", part.esmsCommandes(),
                "unit", tranche.prixUnitaireHT())),
        tranche.prixUnitaireHT().times(part.esmsCommandes()),
        List.of("S002-094", tranche.statement()));
  }

  private static void add(
      List<EtapeDePrix> steps,
      String fr,
      String en,
      @Nullable Montant amount,
      String calculFr,
      String calculEn,
      Map<String, Object> arguments,
      String statement) {
    steps.add(new EtapeDePrix(
        new Text(fr, en),
        new Message(new Text(calculFr, calculEn), arguments),
        amount,
        List.of(statement)));
  }
}
