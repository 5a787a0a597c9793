package fr.segur.rules.certificat;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;

import fr.segur.model.Bornes;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.UtiliteCertificat;
import fr.segur.rules.Context;
import fr.segur.rules.Result.Violation;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.forme.Json;
import fr.segur.rules.forme.Textes;
import java.text.Normalizer;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Guide 003, § 4: the fields of the pop-in, whose limits apply to the file as well. Lengths count
 * characters, an astral one once.
 */
public final class AdministrateurTechnique {

  static final Rule<StructureCliente> CARTE = limit(
      Rule.<StructureCliente>of("CERT-4-CARTE")
          .asks(Champ.NUMERO_CARTE_CPX)
          .cites("S003-58")
          .demands(
              "Le numéro de carte CPx a dix caractères au plus.",
              "The CPx card number has ten characters at most.")
          .says(
              "Le numéro de carte CPx « {valeur} » a plus de dix caractères.",
              "CPx card number \"{valeur}\" has more than ten characters."),
      CertificatServeur::numeroCarteCPX,
      (text, context) -> atMost(Bornes.NUMERO_CARTE_CPX, text),
      Mending.NONE);

  static final Rule<StructureCliente> NOM = limit(
      Rule.<StructureCliente>of("CERT-4-NOM")
          .asks(Champ.NOM_ADMIN_TECHNIQUE)
          .cites("S003-59")
          .reads(Reading.R_10)
          .demands(
              "Le nom de l'administrateur technique a vingt-cinq lettres au plus, et que des "
                  + "lettres.",
              "The name of the technical administrator has twenty-five letters at most, and "
                  + "letters only.")
          .says(
              "Le nom « {valeur} » n'est pas fait de vingt-cinq lettres au plus.",
              "Name \"{valeur}\" is not made of twenty-five letters at most."),
      CertificatServeur::nomAdminTechnique,
      AdministrateurTechnique::isName,
      Mending.COMPOSED);

  static final Rule<StructureCliente> TELEPHONE = limit(
      Rule.<StructureCliente>of("CERT-4-TEL")
          .asks(Champ.TEL_ADMIN_TECHNIQUE)
          .cites("S003-60")
          .demands(
              "Le téléphone de l'administrateur technique a cinquante caractères au plus.",
              "The phone of the technical administrator has fifty characters at most.")
          .says(
              "Le téléphone « {valeur} » a plus de cinquante caractères.",
              "Phone \"{valeur}\" has more than fifty characters."),
      CertificatServeur::telAdminTechnique,
      (text, context) -> atMost(Bornes.TEL_ADMIN_TECHNIQUE, text),
      Mending.BLANKS);

  static final Rule<StructureCliente> EMAIL = limit(
      Rule.<StructureCliente>of("CERT-4-EMAIL")
          .asks(Champ.EMAIL_ADMIN_TECHNIQUE)
          .cites("S003-61")
          .demands(
              "L'adresse de l'administrateur technique a cent cinquante caractères au plus.",
              "The e-mail of the technical administrator has one hundred and fifty characters at "
                  + "most.")
          .says(
              "L'adresse « {valeur} » a plus de cent cinquante caractères.",
              "E-mail \"{valeur}\" has more than one hundred and fifty characters."),
      CertificatServeur::emailAdminTechnique,
      (text, context) -> atMost(Bornes.EMAIL_ADMIN_TECHNIQUE, text),
      Mending.NONE);

  static final Rule<StructureCliente> UTILITE = limit(
      Rule.<StructureCliente>of("CERT-4-UTILITE")
          .asks(Champ.UTILITE_CERTIFICAT)
          .cites("S003-62")
          .demands(
              "L'utilité du certificat est « DMP », « INS » ou « DMP,INS ».",
              "The use of the certificate is \"DMP\", \"INS\" or \"DMP,INS\".")
          .says(
              "L'utilité « {valeur} » n'est ni « DMP », ni « INS », ni « DMP,INS ».",
              "Use \"{valeur}\" is neither \"DMP\", nor \"INS\", nor \"DMP,INS\"."),
      CertificatServeur::utiliteCertificat,
      (text, context) -> UtiliteCertificat.find(text).isPresent(),
      Mending.BLANKS);

  public static final List<Rule<StructureCliente>> RULES = List.of(
      CARTE,
      NOM,
      mandatory(Champ.NOM_ADMIN_TECHNIQUE, "S003-59", CertificatServeur::nomAdminTechnique),
      TELEPHONE,
      mandatory(Champ.TEL_ADMIN_TECHNIQUE, "S003-60", CertificatServeur::telAdminTechnique),
      Textes.telephone(Champ.TEL_ADMIN_TECHNIQUE, of(CertificatServeur::telAdminTechnique)),
      EMAIL,
      mandatory(Champ.EMAIL_ADMIN_TECHNIQUE, "S003-61", CertificatServeur::emailAdminTechnique),
      Textes.email(Champ.EMAIL_ADMIN_TECHNIQUE, of(CertificatServeur::emailAdminTechnique)),
      UTILITE,
      mandatory(Champ.UTILITE_CERTIFICAT, "S003-62", CertificatServeur::utiliteCertificat));

  private AdministrateurTechnique() {}

  /** How a value that breaks its rule is put right, where that is certain. */
  private interface Mending {

    /** Nothing is certain: blanks too may be what it is made of. */
    Mending NONE = (wrong, text, kept) -> wrong;

    /** Blanks are nothing in a number or a code. */
    Mending BLANKS = Textes::blankSlip;

    /** A letter and its accent apart look like one letter, and are none: they become one. */
    Mending COMPOSED = (wrong, text, kept) -> {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      return !composed.equals(text) && kept.test(composed)
          ? wrong.fixedBy(Json.text(composed))
          : wrong;
    };

    Violation of(Violation wrong, String text, Predicate<String> kept);
  }

  private static Function<StructureCliente, @Nullable String> of(
      Function<CertificatServeur, @Nullable String> value) {
    return structure -> {
      var certificat = structure.valeur().certificat();
      var block = certificat == null ? null : certificat.certificatServeur();
      return block == null ? null : value.apply(block);
    };
  }

  private static Rule<StructureCliente> limit(
      Rule.Builder<StructureCliente> rule,
      Function<CertificatServeur, @Nullable String> value,
      BiPredicate<String, Context> kept,
      Mending mended) {
    return rule.check((structure, context) -> {
      String text = of(value).apply(structure);
      if (text == null || text.isBlank()) {
        return NOT_APPLICABLE;
      }
      return kept.test(text, context)
          ? SATISFIED
          : mended.of(violated("valeur", text), text, other -> kept.test(other, context));
    });
  }

  /**
   * whether the fields beside the card number are mandatory when a certificate is ordered.
   */
  private static Rule<StructureCliente> mandatory(
      Champ champ, String statement, Function<CertificatServeur, @Nullable String> value) {
    return Rule.<StructureCliente>of("CERT-4-OBLIGATOIRE")
        .asks(champ)
        .cites(statement)
        .reads(Reading.R_11)
        .demands(
            "Le nom, le téléphone, l'adresse et l'utilité sont donnés quand un certificat est commandé.",
            "Name, phone, e-mail and use are given when a certificate is ordered.")
        .says(
            "Un certificat est commandé : « {cle} » manque.",
            "A certificate is ordered: \"{cle}\" is missing.")
        .check((structure, context) -> {
          if (!CommandeDeCertificat.ordered(structure)) {
            return NOT_APPLICABLE;
          }
          String text = of(value).apply(structure);
          if ((text != null && !text.isBlank())
              || CommandeDeCertificat.exigence(champ, structure, context) != OBLIGATOIRE) {
            return SATISFIED;
          }
          return CommandeDeCertificat.unreadable(structure, champ)
              ? NOT_EVALUATED
              : violated("cle", champ.cle());
        });
  }

  private static boolean atMost(int length, String text) {
    return text.codePointCount(0, text.length()) <= length;
  }

  private static boolean isName(String text, Context context) {
    if (!atMost(Bornes.NOM_ADMIN_TECHNIQUE, text)) {
      return false;
    }
    return every(Character::isLetter, text)
        || (every(AdministrateurTechnique::inName, text)
            && context.choice(Reading.R_10) == Option.LETTRES_ESPACE_TIRET_APOSTROPHE);
  }

  private static boolean every(IntPredicate kept, String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!kept.test(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Letters, and the signs the other option of R-10 allows. */
  private static boolean inName(int c) {
    return Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '’';
  }
}
