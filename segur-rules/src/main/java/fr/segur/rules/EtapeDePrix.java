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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a price, for people: what was computed, from what, by which sentence.
 *
 * @param poste what the amount is
 * @param rang rank of the organisme, from 1; 0 for a step of the whole order
 * @param calcul how it was obtained
 * @param montant the amount; null when the step could not be taken
 * @param statements ids of the sentences applied
 */
public record EtapeDePrix(
    Poste poste, int rang, Message calcul, @Nullable Montant montant, List<String> statements) {

  private static final Text LINE =
      new Text("{nom} : {montant} ({calcul})", "{nom}: {montant} ({calcul})");

  /** The amounts of a price, in the order in which they are computed. */
  public enum Poste {
    /** Organisme. */
    ORGANISME("Organisme", "Organisme", "S002-004", "S002-094", "S002-097"),
    /** Ceiling excl. VAT. */
    PLAFOND("Plafond HT", "Ceiling excl. VAT", "S002-089", "S002-114"),
    /** Declared amount excl. VAT. */
    DECLARE("Montant déclaré HT", "Declared amount excl. VAT", "S002-114"),
    /** VAT of the order. */
    TVA("TVA", "VAT", "S002-096"),
    /** No VAT: the order is HT. */
    SANS_TVA("TVA", "VAT", "S002-091"),
    /** All that is paid for the Prestation: nothing else may be asked of the client. */
    TOTAL("Montant payé en tout", "Paid in all", "S002-081", "S002-090"),
    /** Paid in all. */
    TOTAL_HT("Montant payé en tout", "Paid in all", "S002-081", "S002-091"),
    /** Advance. */
    AVANCE("Avance", "Advance", "S000-43", "S002-104"),
    /** Balance. */
    SOLDE("Solde", "Balance", "S000-45", "S002-105");

    private final Text label;
    private final List<String> statements;

    Poste(String fr, String en, String... statements) {
      this.label = new Text(fr, en);
      this.statements = List.of(statements);
    }

    /** {@return what it is called} */
    public Text label() {
      return label;
    }

    /** {@return ids of the sentences it comes from, those of the tranches aside} */
    public List<String> statements() {
      return statements;
    }
  }

  /** {@return what the amount is called} */
  public Text label() {
    return rang == 0
        ? poste.label
        : new Text(poste.label.fr() + " " + rang, poste.label.en() + " " + rang);
  }

  /**
   * {@return the step in one line, without its statements}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    Object amount = montant == null ? "?" : montant;
    return new Message(LINE, Map.of("nom", label(), "montant", amount, "calcul", calcul))
        .in(locale);
  }

  static List<EtapeDePrix> of(Prix prix) {
    var steps = new ArrayList<EtapeDePrix>();
    for (int i = 0; i < prix.tranches().size(); i++) {
      steps.add(organisme(i + 1, prix.commande().parts().get(i), prix.tranches().get(i)));
    }
    steps.add(step(
        Poste.PLAFOND,
        prix.plafondHT(),
        "somme des prix unitaires des ESMS commandés",
        "sum of the unit prices of the ESMS ordered"));
    if (prix.declareHT() == null) {
      return steps;
    }
    steps.add(step(
        Poste.DECLARE,
        prix.declareHT(),
        "ne peut dépasser le plafond",
        "may not exceed the ceiling"));
    if (prix.issue() == Prix.Issue.OK) {
      steps.add(tva(prix));
      boolean liable = prix.commande().regime() == RegimeTva.TTC;
      steps.add(step(
          liable ? Poste.TOTAL : Poste.TOTAL_HT,
          prix.payable(),
          liable ? "montant déclaré + TVA" : "montant déclaré",
          liable ? "declared amount + VAT" : "declared amount"));
      steps.add(share(
          Poste.AVANCE,
          prix.avance(),
          prix.appel().tauxAvance(),
          "{part} % du montant payé en tout, arrondi au centime le plus proche, demi-centime vers "
              + "le haut",
          "{part} % of what is paid in all, rounded to the nearest cent, half up"));
      steps.add(
          prix.readings().choice(Reading.R_07) == Option.SOIXANTE_DIX_POUR_CENT
              ? share(
                  Poste.SOLDE,
                  prix.solde(),
                  prix.appel().tauxSolde(),
                  "{part} % du montant payé en tout, arrondi à part (R-07)",
                  "{part} % of what is paid in all, rounded apart (R-07)")
              : step(
                  Poste.SOLDE,
                  prix.solde(),
                  "le reste, après l'avance",
                  "the rest, after the advance"));
    }
    return steps;
  }

  private static EtapeDePrix organisme(int rang, Prix.Part part, @Nullable Tranche tranche) {
    if (tranche == null) {
      return new EtapeDePrix(
          Poste.ORGANISME,
          rang,
          Message.of(
              "nombre d'ESMS inconnu ou nul à l'extraction de la tranche : pas de tranche",
              "number of ESMS unknown or zero in the extraction of the tranche: no tranche"),
          null,
          Poste.ORGANISME.statements);
    }
    return new EtapeDePrix(
        Poste.ORGANISME,
        rang,
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
        Stream.concat(Poste.ORGANISME.statements.stream(), Stream.of(tranche.statement()))
            .toList());
  }

  private static EtapeDePrix tva(Prix prix) {
    if (prix.commande().regime() == RegimeTva.HT) {
      return step(
          Poste.SANS_TVA,
          prix.tva(),
          "fournisseur non assujetti : seul le montant HT est payé",
          "supplier not liable to VAT: only the amount excl. VAT is paid");
    }
    boolean perEsms = Objects.equals(prix.declareHT(), prix.plafondHT())
        && prix.readings().choice(Reading.R_06) == Option.PAR_ESMS;
    return perEsms
        ? share(
            Poste.TVA,
            prix.tva(),
            prix.commande().taux(),
            "{part} % du prix unitaire, arrondi au centime le plus proche, demi-centime vers le haut, "
                + "pour chaque ESMS (R-06)",
            "{part} % of the unit price, rounded to the nearest cent, half up, for each ESMS (R-06)")
        : share(
            Poste.TVA,
            prix.tva(),
            prix.commande().taux(),
            "{part} % du montant déclaré, arrondi au centime le plus proche, demi-centime vers le haut",
            "{part} % of the declared amount, rounded to the nearest cent, half up");
  }

  private static EtapeDePrix step(Poste poste, @Nullable Montant montant, String fr, String en) {
    return new EtapeDePrix(poste, 0, Message.of(fr, en), montant, poste.statements);
  }

  private static EtapeDePrix share(
      Poste poste, @Nullable Montant montant, Object part, String fr, String en) {
    var calcul = new Message(new Text(fr, en), Map.of("part", part));
    return new EtapeDePrix(poste, 0, calcul, montant, poste.statements);
  }
}
