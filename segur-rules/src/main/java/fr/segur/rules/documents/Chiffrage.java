package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Commande;
import fr.segur.model.LigneAvance;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Context;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.documents.Partie.Place;
import fr.segur.rules.versement.Demande;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * AF § 5: the amounts of a line « Prestation Ségur », consistent to the cent.
 *
 * @param prefix how the codes of the document begin
 * @param exige whether the call asks for the amounts; elsewhere they are only worth a look
 * @param regime the VAT regime that the document states
 * @param esms how many ESMS share the amounts of its lines; 0 when that cannot be told
 * @param <D> the document
 */
record Chiffrage<D>(
    String prefix, boolean exige, Function<D, @Nullable RegimeTva> regime, ToIntFunction<D> esms) {

  private static final String LIGNE = "S002-095";

  /** The lines of the Prestation; the others are no business of the call. */
  static List<Place<LignePrestation>> prestations(
      List<LignePrestation> lignes, AppelAFinancement appel) {
    return Partie.places("/lignes", lignes).stream()
        .filter(place -> place.valeur().estPrestation(appel))
        .toList();
  }

  /** An amount is more than zero, in whole cents. */
  Rule<Extrait<D, LignePrestation>> montant() {
    return rule("-5.3-MONTANT-FORME", LIGNE)
        .at("/montantHT")
        .demands(
            "Le montant HT est supérieur à 0 et compte au plus deux décimales.",
            "The amount excl. VAT is more than 0 and has two decimals at most.")
        .says("Le montant HT {montant} n'en est pas un.", "Amount {montant} excl. VAT is not one.")
        .check((ligne, context) -> {
          BigDecimal montant = ligne.valeur().montantHT();
          return montant == null
              ? NOT_APPLICABLE
              : keptWhen(montant.signum() > 0 && cents(montant).isPresent(), "montant", montant);
        });
  }

  /** The rate goes with the regime: the same rule as for a request, where the call asks for it. */
  Rule<Extrait<D, LignePrestation>> taux() {
    return exige ? tauxDeLaDemande() : tauxQuiVaAvec();
  }

  private Rule<Extrait<D, LignePrestation>> tauxDeLaDemande() {
    return Demande.TAUX_DU_REGIME.seenFrom("/tauxTVA", (ligne, context) -> {
      var commande = Commande.builder()
          .regimeTVA(regime.apply(ligne.document()))
          .tauxTVA(ligne.valeur().tauxTVA())
          .build();
      return new Ligne(
          0, LigneAvance.builder().commande(commande).build(), false, false, Illisibles.AUCUN);
    });
  }

  private Rule<Extrait<D, LignePrestation>> tauxQuiVaAvec() {
    Text demand = Demande.TAUX_DU_REGIME.demand();
    Text message = Demande.TAUX_DU_REGIME.message();
    return rule("-5.2-TAUX")
        .at("/tauxTVA")
        .demands(demand.fr(), demand.en())
        .says(message.fr(), message.en())
        .check((ligne, context) -> {
          RegimeTva stated = regime.apply(ligne.document());
          BigDecimal taux = ligne.valeur().tauxTVA();
          return stated == null || taux == null
              ? NOT_APPLICABLE
              : Demande.vontEnsemble(taux, stated);
        });
  }

  /** A supplier liable to VAT also states the amount including it. */
  Rule<Extrait<D, LignePrestation>> montantTtc() {
    return Rule.<Extrait<D, LignePrestation>>of(prefix + "-5.3-TTC")
        .at("/montantTTC")
        .cites(LIGNE)
        .demands(
            "Le fournisseur assujetti à la TVA indique le montant TTC.",
            "A supplier liable to VAT states the amount including it.")
        .says(
            "Au régime TTC, il manque le montant TTC.",
            "Under regime TTC, the amount including VAT is missing.")
        .check((ligne, context) -> {
          if (ligne.valeur().montantTTC() != null) {
            return SATISFIED;
          }
          RegimeTva stated = regime.apply(ligne.document());
          if (stated == null || ligne.illisible("/montantTTC")) {
            return NOT_EVALUATED;
          }
          return stated == RegimeTva.TTC ? violated() : NOT_APPLICABLE;
        });
  }

  /** The amounts of the call, then the rate: what they give is what is written (S002-096). */
  Rule<Extrait<D, LignePrestation>> total() {
    return rule("-5.3-TOTAL", LIGNE, "S002-096")
        .at("/montantTTC")
        .reads(Reading.R_06)
        .demands(
            "Le montant TTC est le montant HT augmenté de la TVA au taux indiqué, au centime près.",
            "The amount including VAT is the one excluding it plus VAT at the stated rate, to the"
                + " cent.")
        .says(
            "{ht} HT et un taux de {taux} % font {attendu}, et non {ttc}.",
            "{ht} excl. VAT and a rate of {taux} % make {attendu}, not {ttc}.")
        .check(this::total);
  }

  /** An error by the sentences that ask for it, else a warning by none. */
  private Rule.Builder<Extrait<D, LignePrestation>> rule(String code, String... statements) {
    var rule = Rule.<Extrait<D, LignePrestation>>of(prefix + code);
    return exige ? rule.cites(statements) : rule.warns();
  }

  private Result total(Extrait<D, LignePrestation> extrait, Context context) {
    LignePrestation ligne = extrait.valeur();
    BigDecimal montantHT = ligne.montantHT();
    BigDecimal taux = ligne.tauxTVA();
    BigDecimal ttc = ligne.montantTTC();
    if (ttc == null) {
      return NOT_APPLICABLE;
    }
    Montant ht = montantHT == null ? null : cents(montantHT).orElse(null);
    if (ht == null || taux == null || taux.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
      return NOT_EVALUATED;
    }
    Montant attendu = ht.plus(tva(ht, taux, esms.applyAsInt(extrait.document()), context));
    return keptWhen(
        attendu.toBigDecimal().compareTo(ttc) == 0,
        "ht",
        ht,
        "taux",
        taux,
        "attendu",
        attendu,
        "ttc",
        cents(ttc).map(Object.class::cast).orElse(ttc));
  }

  /** Rounded half-up once, or once for each ESMS where they share the amount in whole cents. */
  private static Montant tva(Montant ht, BigDecimal taux, int esms, Context context) {
    boolean shared = esms > 1 && ht.cents() % esms == 0;
    if (shared && context.choice(Reading.R_06) == Option.PAR_ESMS) {
      return Montant.ofCents(ht.cents() / esms)
          .percent(taux, RoundingMode.HALF_UP)
          .times(esms);
    }
    return ht.percent(taux, RoundingMode.HALF_UP);
  }

  /** Nothing else is asked of the client for the Prestation. */
  static <D> Rule<Extrait<D, D>> rienAPayer(
      String prefix, Function<D, @Nullable BigDecimal> resteAPayer) {
    return Rule.<Extrait<D, D>>of(prefix + "-5.1-RESTE-A-PAYER")
        .at("/resteAPayer")
        .cites("S002-081")
        .demands(
            "Rien n'est demandé au client au titre de la Prestation Ségur.",
            "Nothing is asked of the client for the Prestation Ségur.")
        .says(
            "{montant} sont demandés au client : le financement exclut toute autre somme.",
            "{montant} is asked of the client: the funding excludes any other sum.")
        .check((document, context) -> {
          BigDecimal reste = resteAPayer.apply(document.valeur());
          return reste == null
              ? NOT_APPLICABLE
              : keptWhen(
                  reste.signum() == 0,
                  "montant",
                  cents(reste).map(Object.class::cast).orElse(reste));
        });
  }

  private static Optional<Montant> cents(BigDecimal montant) {
    return Montant.parse(montant.toString());
  }
}
