package fr.segur.rules.forme;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.Finess;
import fr.segur.model.NumeroDossier;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Severity;
import fr.segur.model.Siret;
import fr.segur.rules.Context;
import fr.segur.rules.Result;
import fr.segur.rules.Result.Violation;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.StructureCliente;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Texts with a form of their own: identifiers, contacts. What the sources state is an error; what
 * is known from elsewhere (a key, a syntax) is a warning.
 */
public final class Textes {

  static final Rule<Depot> SIRET = form(
      Rule.<Depot>of("FORM-SIRET")
          .asks(Champ.SIRET)
          .demands("Un SIRET a quatorze chiffres.", "A SIRET has fourteen digits.")
          .says(
              "« {valeur} » n'a pas la forme d'un SIRET.",
              "\"{valeur}\" does not have the form of a SIRET."),
      Depot::siret,
      Siret::estBienForme);

  static final Rule<Depot> CLE_SIRET = key(
      Rule.<Depot>of("FORM-SIRET-CLE")
          .warns()
          .at(Champ.SIRET)
          .demands("La clé d'un SIRET est juste.", "The key of a SIRET is right.")
          .says("La clé du SIRET {valeur} est fausse.", "The key of SIRET {valeur} is wrong."),
      Depot::siret,
      Siret::estBienForme,
      Siret::cleValide,
      (context, wrong) -> wrong);

  static final Rule<Depot> NUMERO_ANS = form(
      Rule.<Depot>of("FORM-NUMERO-ANS")
          .warns()
          .at(Champ.NUMERO_ANS)
          .demands(
              "Un numéro ANS a dix lettres ou chiffres.",
              "An ANS number has ten letters or digits.")
          .says(
              "« {valeur} » n'a pas la forme d'un numéro ANS.",
              "\"{valeur}\" does not have the form of an ANS number."),
      Depot::numeroAns,
      fr.segur.model.Formes::estNumeroAns);

  static final Rule<Ligne> NUMERO_EDITEUR = form(
      Rule.<Ligne>of("FORM-NUMERO-EDITEUR")
          .warns()
          .at(Champ.NUMERO_EDITEUR)
          .demands("Un numéro d'éditeur a cinq chiffres.", "An editor number has five digits.")
          .says(
              "« {valeur} » n'a pas la forme d'un numéro d'éditeur.",
              "\"{valeur}\" does not have the form of an editor number."),
      ligne -> ligne.valeur().numeroEditeur(),
      fr.segur.model.Formes::estNumeroEditeur);

  static final Rule<Ligne> NUMERO_ASP = form(
      Rule.<Ligne>of("FORM-NUMERO-ASP")
          .asks(Champ.NUMERO_ASP)
          .demands(
              "Un numéro de dossier est FIN, un couloir, six chiffres, M et des chiffres.",
              "A dossier number is FIN, a couloir, six digits, M and digits.")
          .says(
              "« {valeur} » n'a pas la forme d'un numéro de dossier, comme FINMS2007720M0.",
              "\"{valeur}\" does not have the form of a dossier number, as FINMS2007720M0."),
      ligne -> ligne.valeur().numeroASP(),
      NumeroDossier::estBienForme);

  static final Rule<StructureCliente> FINESS_JURIDIQUE =
      finess(Champ.FINESS_JURIDIQUE, structure -> structure.valeur().finessJuridique());

  static final Rule<StructureCliente> CLE_FINESS_JURIDIQUE =
      finessKey(Champ.FINESS_JURIDIQUE, structure -> structure.valeur().finessJuridique());

  static final Rule<Esms> FINESS_GEO =
      finess(Champ.FINESS_GEO, esms -> esms.valeur().finessGeo());

  static final Rule<Esms> CLE_FINESS_GEO =
      finessKey(Champ.FINESS_GEO, esms -> esms.valeur().finessGeo());

  static final Rule<Esms> OPERATEUR_MESSAGERIE = form(
      Rule.<Esms>of("FORM-OPERATEUR")
          .warns()
          .at(Champ.OPERATEUR_MESSAGERIE)
          .demands(
              "Un code d'opérateur a trois majuscules, un souligné et un à trois chiffres.",
              "An operator code has three capitals, an underscore and one to three digits.")
          .says(
              "« {valeur} » n'a pas la forme d'un code d'opérateur, comme MAI_337.",
              "\"{valeur}\" does not have the form of an operator code, as MAI_337."),
      esms -> operateur(esms.scenario()),
      fr.segur.model.Formes::estOperateurMessagerie);

  static final Rule<Ligne> EMAIL_MANDATAIRE = email(
      Champ.EMAIL_MANDATAIRE,
      ligne -> ligne.beneficiaires() == null ? null : ligne.beneficiaires().emailMandataire());

  static final Rule<Ligne> TELEPHONE_MANDATAIRE = telephone(
      Champ.TELEPHONE_MANDATAIRE,
      ligne -> ligne.beneficiaires() == null ? null : ligne.beneficiaires().telephoneMandataire());

  static final Rule<StructureCliente> EMAIL_RESPONSABLE =
      email(Champ.EMAIL_RESPONSABLE, structure -> structure.valeur().emailResponsable());

  static final Rule<StructureCliente> TELEPHONE_RESPONSABLE = telephone(
      Champ.TELEPHONE_RESPONSABLE, structure -> structure.valeur().telephoneResponsable());

  private Textes() {}

  /** A rule about an e-mail; a wrong one may be a slip of the sample, so it only warns. */
  public static <S extends Situe> Rule<S> email(Champ champ, Function<S, @Nullable String> text) {
    return form(
        Rule.<S>of("FORM-EMAIL")
            .warns()
            .at(champ)
            .demands("Une adresse électronique porte un « @ ».", "An e-mail address has an \"@\".")
            .says("« {valeur} » n'a pas de « @ ».", "\"{valeur}\" has no \"@\"."),
        text,
        fr.segur.model.Formes::estEmail);
  }

  /**
   * A rule about a phone: free text, but blanks and letters were corrected after import problems.
   */
  public static <S extends Situe> Rule<S> telephone(
      Champ champ, Function<S, @Nullable String> text) {
    return form(
        Rule.<S>of("FORM-TELEPHONE")
            .warns()
            .at(champ)
            .demands(
                "Un numéro de téléphone n'a ni blanc ni lettre.",
                "A phone number has neither blanks nor letters.")
            .says(
                "Le numéro de téléphone « {valeur} » porte un blanc ou une lettre.",
                "Phone number \"{valeur}\" has a blank or a letter."),
        text,
        fr.segur.model.Formes::estTelephone);
  }

  private static <S extends Situe> Rule<S> finess(Champ champ, Function<S, @Nullable String> text) {
    return form(
        Rule.<S>of("FORM-FINESS")
            .asks(champ)
            .demands(
                "Un numéro FINESS a neuf caractères : des chiffres, ou 2A ou 2B suivi de sept chiffres.",
                "A FINESS number has nine characters: digits, or 2A or 2B then seven digits.")
            .says(
                "« {valeur} » n'a pas la forme d'un numéro FINESS.",
                "\"{valeur}\" does not have the form of a FINESS number."),
        text,
        Finess::estBienForme);
  }

  private static <S extends Situe> Rule<S> finessKey(
      Champ champ, Function<S, @Nullable String> text) {
    return key(
        Rule.<S>of("FORM-FINESS-CLE")
            .warns()
            .at(champ)
            .reads(Reading.R_16)
            .demands("La clé d'un numéro FINESS est juste.", "The key of a FINESS number is right.")
            .says(
                "La clé du numéro FINESS {valeur} est fausse : une faute de frappe est probable.",
                "The key of FINESS number {valeur} is wrong: a typing error is likely."),
        text,
        Finess::estBienForme,
        Finess::cleValide,
        (context, wrong) ->
            context.choice(Reading.R_16) == Option.REFUS ? wrong.as(Severity.ERROR) : wrong);
  }

  private static <S extends Situe> Rule<S> form(
      Rule.Builder<S> rule, Function<S, @Nullable String> text, Predicate<String> kept) {
    return rule.check((subject, context) -> {
      String value = text.apply(subject);
      if (value == null || value.isBlank()) {
        return NOT_APPLICABLE;
      }
      if (kept.test(value)) {
        return SATISFIED;
      }
      Violation wrong = violated("valeur", value);
      return spellsNull(value) ? wrong.fixedBy("null") : blankSlip(wrong, value, kept);
    });
  }

  /** A wrong form is another rule's word; here only the key is judged. */
  private static <S extends Situe> Rule<S> key(
      Rule.Builder<S> rule,
      Function<S, @Nullable String> text,
      Predicate<String> form,
      Predicate<String> kept,
      BiFunction<Context, Violation, Result> weighed) {
    return rule.check((subject, context) -> {
      String value = text.apply(subject);
      if (value == null || kept.test(value)) {
        return SATISFIED;
      }
      return form.test(value) ? weighed.apply(context, violated("valeur", value)) : NOT_APPLICABLE;
    });
  }

  /** The right value is certain when only blanks are too many, or capitals too few. */
  public static Violation blankSlip(Violation wrong, String value, Predicate<String> kept) {
    String packed = packed(value);
    for (String candidate : List.of(packed, packed.toUpperCase(Locale.ROOT))) {
      if (!candidate.isEmpty() && !candidate.equals(value) && kept.test(candidate)) {
        return wrong.fixedBy(Json.text(candidate));
      }
    }
    return wrong;
  }

  /** The text without its blanks, of any kind. */
  public static String packed(String value) {
    var packed = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
        .forEach(packed::appendCodePoint);
    return packed.toString();
  }

  /** The word {@code null} written as a text: no value was meant. */
  public static boolean spellsNull(@Nullable String value) {
    return value != null && value.strip().equalsIgnoreCase("null");
  }

  /** The right value is certain when only its case or blanks around it differ. */
  public static Violation caseSlip(Violation wrong, String value, String right) {
    return value.strip().equalsIgnoreCase(right) ? wrong.fixedBy(Json.text(right)) : wrong;
  }

  private static @Nullable String operateur(@Nullable ScenarioInstallation scenario) {
    return scenario == null ? null : scenario.operateurMessagerie();
  }
}
