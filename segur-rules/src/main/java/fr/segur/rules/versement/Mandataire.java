package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.rules.Result.Retouche;
import fr.segur.rules.Result.Violation;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.forme.Textes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Guide 000 and the request file: the mandataire who may carry an order for several organismes.
 * True exactly when the three contacts are given.
 */
public final class Mandataire {

  /** A mandataire carries the order when there are several organismes. */
  static final Rule<Ligne> MANDATAIRE_NECESSAIRE = Rule.<Ligne>of("FORM-MANDATAIRE-PLUSIEURS")
      .asks(Champ.IS_MANDATAIRE)
      .demands(
          "Une commande pour plusieurs organismes est portée par un mandataire.",
          "An order for several organismes is carried by a mandataire.")
      .says(
          "La demande porte {structures} organismes sans mandataire.",
          "The request has {structures} organismes without a mandataire.")
      .check((ligne, context) -> {
        var beneficiaires = ligne.beneficiaires();
        if (beneficiaires == null || beneficiaires.isMandataire() == null) {
          return NOT_EVALUATED;
        }
        int structures = beneficiaires.structures().size();
        return beneficiaires.isMandataire() || structures <= 1
            ? SATISFIED
            : allContacts(beneficiaires)
                ? violated("structures", structures).fixedBy("true")
                : violated("structures", structures);
      });

  /** Without a mandataire there are no contacts of one. */
  static final Rule<Ligne> MANDATAIRE_DECLARE = Rule.<Ligne>of("FORM-MANDATAIRE-NON-DECLARE")
      .asks(Champ.IS_MANDATAIRE)
      .demands(
          "Les coordonnées d'un mandataire ne sont données que s'il y en a un.",
          "Contacts of a mandataire are given only when there is one.")
      .says(
          "Des coordonnées de mandataire sont données alors que « isMandataire » est faux.",
          "Contacts of a mandataire are given although \"isMandataire\" is false.")
      .check((ligne, context) -> {
        var b = ligne.beneficiaires();
        if (b == null || b.isMandataire() == null) {
          return NOT_EVALUATED;
        }
        return b.isMandataire()
                || (absent(b.nomMandataire())
                    && absent(b.emailMandataire())
                    && absent(b.telephoneMandataire()))
            ? SATISFIED
            : undeclared(b);
      });

  static final Rule<Ligne> NOM_DU_MANDATAIRE =
      contact(Champ.NOM_MANDATAIRE, Beneficiaires::nomMandataire);

  static final Rule<Ligne> EMAIL_DU_MANDATAIRE =
      contact(Champ.EMAIL_MANDATAIRE, Beneficiaires::emailMandataire);

  static final Rule<Ligne> TELEPHONE_DU_MANDATAIRE =
      contact(Champ.TELEPHONE_MANDATAIRE, Beneficiaires::telephoneMandataire);

  public static final List<Rule<Ligne>> RULES = List.of(
      MANDATAIRE_NECESSAIRE,
      MANDATAIRE_DECLARE,
      NOM_DU_MANDATAIRE,
      EMAIL_DU_MANDATAIRE,
      TELEPHONE_DU_MANDATAIRE);

  private Mandataire() {}

  private static boolean allContacts(Beneficiaires b) {
    return !absent(b.nomMandataire())
        && !absent(b.emailMandataire())
        && !absent(b.telephoneMandataire());
  }

  /**
   * Several organismes have a mandataire, and here are all contacts of one; contacts that are the
   * word {@code null} are none. Otherwise it may be the contacts or the flag that is wrong.
   */
  private static Violation undeclared(Beneficiaires b) {
    Violation wrong = violated();
    if (b.structures().size() > 1 && allContacts(b)) {
      return wrong.fixedBy("true");
    }
    Map<Champ, @Nullable String> contacts = new EnumMap<>(Champ.class);
    contacts.put(Champ.NOM_MANDATAIRE, b.nomMandataire());
    contacts.put(Champ.EMAIL_MANDATAIRE, b.emailMandataire());
    contacts.put(Champ.TELEPHONE_MANDATAIRE, b.telephoneMandataire());
    contacts.values().removeIf(Mandataire::absent);
    if (contacts.values().stream().allMatch(Textes::spellsNull)) {
      for (Champ contact : contacts.keySet()) {
        wrong = wrong.fixedBy(new Retouche(contact, "null"));
      }
    }
    return wrong;
  }

  private static boolean absent(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Rule<Ligne> contact(
      Champ champ, Function<Beneficiaires, @Nullable String> contact) {
    return Rule.<Ligne>of("FORM-MANDATAIRE-CONTACT")
        .asks(champ)
        .demands(
            "Les trois coordonnées du mandataire sont données quand il y en a un.",
            "The three contacts of the mandataire are given when there is one.")
        .says(
            "La demande a un mandataire, mais « {cle} » manque.",
            "The request has a mandataire, but \"{cle}\" is missing.")
        .check((ligne, context) -> {
          var beneficiaires = ligne.beneficiaires();
          if (beneficiaires == null || beneficiaires.isMandataire() == null) {
            return NOT_EVALUATED;
          }
          if (!beneficiaires.isMandataire()) {
            return NOT_APPLICABLE;
          }
          if (!absent(contact.apply(beneficiaires))) {
            return SATISFIED;
          }
          return ligne.illisibles().couvre(ligne.pointer() + champ.pointer())
              ? NOT_EVALUATED
              : violated("cle", champ.cle());
        });
  }
}
