package fr.segur.testkit.cli;

import fr.segur.model.Montant;
import fr.segur.model.RegimeTva;
import fr.segur.rules.EtapeDePrix;
import fr.segur.rules.Prix;
import fr.segur.rules.Prix.Part;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code price}: what an order is worth, each amount with its sentence. */
final class PriceCommand implements Command {

  private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "price",
        "Calcule tranche, plafond, TVA, avance et solde d'une commande, étape par étape.",
        "Computes tranche, ceiling, VAT, advance and balance of an order, step by step.");
    usage.required(
        "--esms",
        "N",
        "ESMS de l'organisme gestionnaire à l'extraction du 03/01/2022 ; avec --ordered, se"
            + " répète pour chaque organisme d'une commande de mandataire.",
        "ESMS of the organisme gestionnaire in the extraction of 2022-01-03; with --ordered,"
            + " repeated for each organisme of a mandataire's order.");
    usage.required("--ordered", "N", "ESMS commandés pour cet organisme.", "ESMS ordered for it.");
    usage.text(
        "--regime",
        "TTC|HT",
        "TTC (par défaut) : fournisseur assujetti à la TVA ; HT : non assujetti.",
        "TTC (default): supplier liable to VAT; HT: not liable.");
    usage.text(
        "--vat",
        console.say("TAUX", "RATE"),
        "Taux de TVA en pour cent, 20 par défaut ; sans objet au régime HT.",
        "VAT rate in percent, 20 by default; without object under regime HT.");
    usage.text(
        "--declared",
        console.say("MONTANT", "AMOUNT"),
        "Montant HT déclaré, en euros ; le plafond par défaut.",
        "Declared amount excl. VAT, in euros; the ceiling by default.");
    EditionOption.declare(usage);
    usage.texts(
        "--reading",
        "ID=OPTION",
        "Choisit l'option d'une lecture : R-06 (arrondi de la TVA), R-07 (solde).",
        "Chooses the option of a reading: R-06 (rounding of VAT), R-07 (balance).");
    usage.footer(
        "Code de sortie : 0 calculé, 1 au-dessus du plafond, 2 tranche inconnue.",
        "Exit code: 0 computed, 1 above the ceiling, 2 unknown tranche.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<Part> parts = parts(arguments);
    RegimeTva regime = RegimeTva.valueOf(arguments.choice("--regime", "TTC", "HT"));
    var commande = new Prix.Commande(parts, regime, rate(arguments, regime), declared(arguments));
    Prix prix;
    try {
      prix = Prix.of(EditionOption.read(arguments), ReadingOption.read(arguments), commande);
    } catch (ArithmeticException tooLarge) {
      throw Failure.usage(
          "ces nombres dépassent ce qui se calcule",
          "these numbers are beyond what can be computed");
    }
    write(prix, console);
    return switch (prix.issue()) {
      case OK -> Exit.ACCEPTABLE;
      case AU_DESSUS_DU_PLAFOND -> Exit.REFUSE;
      case INDETERMINE -> Exit.INDETERMINE;
    };
  }

  private static List<Part> parts(Arguments arguments) throws Failure {
    List<String> esms = arguments.texts("--esms");
    List<String> ordered = arguments.texts("--ordered");
    if (esms.size() != ordered.size()) {
      throw Failure.usage(
          "--esms et --ordered vont par paires : " + esms.size() + " et " + ordered.size(),
          "--esms and --ordered go in pairs: " + esms.size() + " and " + ordered.size());
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < esms.size(); i++) {
      parts.add(new Part(
          Arguments.number("--esms", esms.get(i), 0),
          Arguments.number("--ordered", ordered.get(i), 1)));
    }
    return parts;
  }

  private static BigDecimal rate(Arguments arguments, RegimeTva regime) throws Failure {
    String text = arguments.text("--vat");
    if (text == null) {
      return regime == RegimeTva.HT ? BigDecimal.ZERO : BigDecimal.valueOf(20);
    }
    String plain = text.replace(',', '.');
    BigDecimal rate = plain.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
        ? new BigDecimal(plain)
        : BigDecimal.ONE.negate();
    if (rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
      throw Failure.usage(
          "--vat : « " + text + " » n'est pas un taux de 0 à 100, à deux décimales au plus",
          "--vat: \"" + text + "\" is not a rate from 0 to 100 with two decimals at most");
    }
    if (regime == RegimeTva.HT && rate.signum() > 0) {
      throw Failure.usage(
          "--vat : au régime HT le taux est 0", "--vat: under regime HT the rate is 0");
    }
    if (regime == RegimeTva.TTC && rate.signum() == 0) {
      throw Failure.usage(
          "--vat : au régime TTC le taux est supérieur à 0",
          "--vat: under regime TTC the rate is more than 0");
    }
    return rate;
  }

  private static @Nullable Montant declared(Arguments arguments) throws Failure {
    String text = arguments.text("--declared");
    if (text == null) {
      return null;
    }
    Montant amount = Montant.parse(text.replace(',', '.')).orElse(Montant.ZERO);
    if (amount.compareTo(Montant.ZERO) <= 0) {
      throw Failure.usage(
          "--declared : « " + text + " » n'est pas un montant positif à deux décimales au plus",
          "--declared: \"" + text + "\" is not an amount above zero with two decimals at most");
    }
    return amount;
  }

  private static void write(Prix prix, Console console) throws IOException {
    Writer out = console.text();
    String colon = console.say("\u00a0: ", ": ");
    for (EtapeDePrix step : prix.etapes()) {
      Montant montant = step.montant();
      out.append(step.label().in(console.locale()))
          .append(colon)
          .append(montant == null ? "?" : montant.in(console.locale()))
          .append("  (")
          .append(step.calcul().in(console.locale()))
          .append(")\n    ")
          .append(TextReport.citation(step.statements(), console.locale()))
          .append('\n');
    }
    switch (prix.issue()) {
      case AU_DESSUS_DU_PLAFOND ->
        out.append(console.say(
            "Le montant déclaré dépasse le plafond\u00a0: la demande serait refusée.\n",
            "The declared amount is above the ceiling: the request would be refused.\n"));
      case INDETERMINE ->
        out.append(console.say(
            "Sans tranche, ni plafond ni montant ne peuvent être calculés.\n",
            "Without a tranche, neither ceiling nor amounts can be computed.\n"));
      case OK -> {}
    }
    out.flush();
  }
}
