package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.keptWhen;

import fr.segur.model.Etablissement;
import fr.segur.model.Finess;
import fr.segur.model.ScenarioInstallation;
import fr.segur.rules.Rule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which ESMS a document is about, and the installation at each: ordered, or made. */
final class LesEsms {

  private LesEsms() {}

  /** The FINESS géographique, present and of the right form. */
  static <D, P> List<Rule<Extrait<D, P>>> finess(
      String prefix,
      Redaction redaction,
      Function<P, @Nullable String> finessGeo,
      String... statements) {
    Rule<Extrait<D, P>> presence = redaction.porte(
        prefix + "-FINESS-GEO",
        "/FINESSGeo",
        "le FINESS géographique de l'ESMS",
        "the FINESS géographique of the ESMS",
        finessGeo::apply,
        statements);
    Rule<Extrait<D, P>> forme = Rule.<Extrait<D, P>>of(prefix + "-FINESS-FORME")
        .at("/FINESSGeo")
        .cites(statements)
        .demands(
            "Un FINESS compte neuf caractères : neuf chiffres, ou 2A ou 2B puis sept chiffres.",
            "A FINESS has nine characters: nine digits, or 2A or 2B then seven digits.")
        .says(
            "« {numero} » n'a pas la forme d'un FINESS.",
            "\"{numero}\" has not the form of a FINESS.")
        .check((extrait, context) -> {
          String numero = finessGeo.apply(extrait.valeur());
          return numero == null || numero.isBlank()
              ? NOT_APPLICABLE
              : keptWhen(Finess.estBienForme(numero), "numero", numero);
        });
    return List.of(presence, forme);
  }

  /** The installation scenario, whole. */
  static <D, P> List<Rule<Extrait<D, P>>> scenario(
      String prefix,
      Redaction redaction,
      Function<P, Etablissement> etablissement,
      String... statements) {
    Function<P, @Nullable ScenarioInstallation> scenario =
        piece -> etablissement.apply(piece).scenarioInstallation();
    Rule<Extrait<D, P>> presence = redaction.porte(
        prefix + "-SCENARIO",
        "/scenarioInstallation",
        "le scénario d'installation de l'ESMS",
        "the installation scenario of the ESMS",
        scenario::apply,
        statements);
    return List.of(
        presence,
        part(
            redaction,
            prefix + "-MAITRE-IDENTITE",
            "/maitreIdentite",
            "si le logiciel est maître des identités",
            "whether the software is master of identities",
            scenario,
            s -> s.maitreIdentite(),
            statements),
        part(
            redaction,
            prefix + "-STOCKAGE-IDENTITE",
            "/stockageIdentite",
            "si le logiciel stocke les identités",
            "whether the software stores identities",
            scenario,
            s -> s.stockageIdentite(),
            statements),
        part(
            redaction,
            prefix + "-OPERATEUR",
            "/operateurMessagerie",
            "l'opérateur de messagerie sécurisée",
            "the secure messaging operator",
            scenario,
            s -> s.operateurMessagerie(),
            statements));
  }

  private static <D, P> Rule<Extrait<D, P>> part(
      Redaction redaction,
      String code,
      String key,
      String fr,
      String en,
      Function<P, @Nullable ScenarioInstallation> scenario,
      Function<ScenarioInstallation, @Nullable Object> value,
      String... statements) {
    Rule<Extrait<D, P>> rule = redaction.porte(
        code,
        "/scenarioInstallation" + key,
        fr,
        en,
        piece -> {
          ScenarioInstallation there = scenario.apply(piece);
          return there == null ? null : value.apply(there);
        },
        statements);
    return rule.when(extrait -> scenario.apply(extrait.valeur()) != null);
  }
}
