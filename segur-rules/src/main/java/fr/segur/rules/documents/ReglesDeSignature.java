package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.violated;

import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.Signature.Moyen;
import fr.segur.rules.documents.Signature.Niveau;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** AF § 6.1 and § 6.2: the same signatures on an order form and on a verification certificate. */
final class ReglesDeSignature {

  private static final String POINTER = "/signature";

  private ReglesDeSignature() {}

  /** The signature of a document whose codes begin with {@code prefix}. */
  static <D> List<Partie<D, ?>> parties(
      String prefix,
      Redaction redaction,
      Function<D, @Nullable Signature> signature,
      String statement) {
    Rule<Extrait<D, D>> presence = redaction.porte(
        prefix + "-SIGNATURE",
        POINTER,
        "la signature du client",
        "the client's signature",
        signature::apply,
        statement);
    return List.of(
        Partie.entier("La signature", "The signature", Acteur.CLIENT_FINAL, List.of(presence)),
        Partie.objet(
            "La signature",
            "The signature",
            Acteur.CLIENT_FINAL,
            POINTER,
            signature,
            regles(prefix, redaction, statement)));
  }

  private static <D> List<Rule<Extrait<D, Signature>>> regles(
      String prefix, Redaction redaction, String statement) {
    Rule<Extrait<D, Signature>> moyen = redaction.porte(
        prefix + "-SIGNATURE-MOYEN",
        "/moyen",
        "une signature manuscrite, CPx, Pro Santé Connect, RGS* ou eIDAS",
        "a signature by hand, CPx, Pro Santé Connect, RGS* or eIDAS",
        s -> s.moyen(),
        statement);
    Rule<Extrait<D, Signature>> signataire = redaction.porte(
        prefix + "-SIGNATAIRE",
        "/signataire",
        "le nom du signataire",
        "the name of who signed",
        s -> s.signataire(),
        statement);
    return List.of(moyen, niveau(prefix, statement), signataire, responsable(prefix, statement));
  }

  /** An eIDAS signature is simple at least, so its level is said. */
  private static <D> Rule<Extrait<D, Signature>> niveau(String prefix, String statement) {
    return Rule.<Extrait<D, Signature>>of(prefix + "-SIGNATURE-NIVEAU")
        .at("/niveau")
        .cites(statement)
        .demands(
            "Une signature eIDAS est de niveau simple, avancé ou qualifié.",
            "An eIDAS signature is of level simple, advanced or qualified.")
        .says(
            "Le niveau de la signature eIDAS n'est pas dit, ou est inférieur à « simple ».",
            "The level of the eIDAS signature is not said, or is below \"simple\".")
        .check((signature, context) -> {
          Moyen moyen = signature.valeur().moyen();
          if (moyen == null) {
            return NOT_EVALUATED;
          }
          Niveau niveau = signature.valeur().niveau();
          if (moyen != Moyen.EIDAS) {
            return NOT_APPLICABLE;
          }
          if (niveau == null) {
            return signature.illisible("/niveau") ? NOT_EVALUATED : violated();
          }
          return keptWhen(niveau.compareTo(Niveau.MINIMUM) >= 0);
        });
  }

  /** Who signs is responsible for the structure; being silent on it is not enough. */
  private static <D> Rule<Extrait<D, Signature>> responsable(String prefix, String statement) {
    return Rule.<Extrait<D, Signature>>of(prefix + "-RESPONSABLE-SIGNE")
        .at("/parLeResponsable")
        .cites(statement)
        .demands(
            "Le signataire est le responsable de la structure cliente.",
            "Who signed is responsible for the client structure.")
        .says(
            "Rien ne dit que le signataire est le responsable de la structure cliente.",
            "Nothing says that who signed is responsible for the client structure.")
        .check((signature, context) -> affirme(signature, signature.valeur().parLeResponsable()));
  }

  private static Result affirme(Extrait<?, ?> signature, @Nullable Boolean told) {
    if (told == null) {
      return signature.illisible("/parLeResponsable") ? NOT_EVALUATED : violated();
    }
    return keptWhen(told);
  }
}
