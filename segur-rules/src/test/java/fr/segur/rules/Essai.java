package fr.segur.rules;

import fr.segur.model.Beneficiaires;
import fr.segur.model.BeneficiairesBuilder;
import fr.segur.model.Commande;
import fr.segur.model.CommandeBuilder;
import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeAvanceBuilder;
import fr.segur.model.Etablissement;
import fr.segur.model.EtablissementBuilder;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneAvanceBuilder;
import fr.segur.model.Option;
import fr.segur.model.PieceJustificative;
import fr.segur.model.PieceJustificativeBuilder;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.ScenarioInstallationBuilder;
import fr.segur.model.Structure;
import fr.segur.model.StructureBuilder;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Solution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file, facts and readings under test: the valid example with as little as possible changed.
 * Changes go to the first element of each list; a part that is not there is left alone. Immutable.
 */
public record Essai(DemandeAvance demande, Facts facts, Readings readings) {

  public static Essai valide() {
    return new Essai(Exemples.AVANCE, Exemples.FAITS, Readings.DEFAULTS);
  }

  public Verdict verdict() {
    return verdict(readings);
  }

  public Verdict verdict(Readings others) {
    return ImportTest.check(AfMs2DuiPde.V2, demande, facts, Settings.DEFAULTS.with(others));
  }

  /** What the rule of that code says. */
  public Jugement regle(String code) {
    return new Jugement(code, verdict());
  }

  public Essai lecture(Reading reading, Option option) {
    return new Essai(demande, facts, readings.with(reading, option));
  }

  public Essai depot(UnaryOperator<DemandeAvanceBuilder> edit) {
    return new Essai(edit.apply(DemandeAvance.builder().from(demande)).build(), facts, readings);
  }

  /** Without the other requests. */
  public Essai ligneSeule() {
    return depot(d -> d.lignes(demande.lignes().stream().limit(1).toList()));
  }

  /** Without the keys of a certificate, which cannot be ordered before 21 September 2023. */
  public Essai sansCertificat() {
    return structure(s -> s.certificat(null));
  }

  public Essai ligne(UnaryOperator<LigneAvanceBuilder> edit) {
    return ligne(0, edit);
  }

  public Essai ligne(int rang, UnaryOperator<LigneAvanceBuilder> edit) {
    if (rang >= demande.lignes().size()) {
      return this;
    }
    var lignes = new ArrayList<>(demande.lignes());
    lignes.set(rang, edit.apply(LigneAvance.builder().from(lignes.get(rang))).build());
    return depot(d -> d.lignes(lignes));
  }

  public Essai commande(UnaryOperator<CommandeBuilder> edit) {
    return ligne(l -> {
      Commande commande = l.build().commande();
      return commande == null
          ? l
          : l.commande(edit.apply(Commande.builder().from(commande)).build());
    });
  }

  public Essai dateCommande(String date) {
    return commande(c -> c.dateCommande(LocalDate.parse(date)));
  }

  public Essai beneficiaires(UnaryOperator<BeneficiairesBuilder> edit) {
    return ligne(l -> {
      Beneficiaires b = l.build().beneficiaires();
      return b == null
          ? l
          : l.beneficiaires(edit.apply(Beneficiaires.builder().from(b)).build());
    });
  }

  public Essai structure(UnaryOperator<StructureBuilder> edit) {
    return beneficiaires(b -> {
      List<Structure> structures = new ArrayList<>(b.build().structures());
      if (structures.isEmpty()) {
        return b;
      }
      structures.set(0, edit.apply(Structure.builder().from(structures.get(0))).build());
      return b.structures(structures);
    });
  }

  public Essai esms(UnaryOperator<EtablissementBuilder> edit) {
    return structure(s -> {
      List<Etablissement> esms = new ArrayList<>(s.build().etablissements());
      if (esms.isEmpty()) {
        return s;
      }
      esms.set(0, edit.apply(Etablissement.builder().from(esms.get(0))).build());
      return s.etablissements(esms);
    });
  }

  public Essai scenario(UnaryOperator<ScenarioInstallationBuilder> edit) {
    return esms(e -> {
      ScenarioInstallation scenario = e.build().scenarioInstallation();
      return scenario == null
          ? e
          : e.scenarioInstallation(
              edit.apply(ScenarioInstallation.builder().from(scenario)).build());
    });
  }

  public Essai piece(UnaryOperator<PieceJustificativeBuilder> edit) {
    return ligne(l -> {
      List<PieceJustificative> pieces = new ArrayList<>(l.build().piecesJustificatives());
      if (pieces.isEmpty()) {
        return l;
      }
      pieces.set(0, edit.apply(PieceJustificative.builder().from(pieces.get(0))).build());
      return l.piecesJustificatives(pieces);
    });
  }

  public Essai faits(UnaryOperator<FactsBuilder> edit) {
    return new Essai(demande, edit.apply(Facts.builder().from(facts)).build(), readings);
  }

  public Essai recuLe(String instant) {
    return faits(f -> f.recuLe(Instant.parse(instant)));
  }

  public Essai solution(UnaryOperator<SolutionBuilder> edit) {
    Solution solution = facts.solution();
    return solution == null
        ? this
        : faits(f -> f.solution(edit.apply(Solution.builder().from(solution)).build()));
  }

  public Essai enrolement(UnaryOperator<EnrolementBuilder> edit) {
    Enrolement enrolement = facts.enrolement();
    return enrolement == null
        ? this
        : faits(
            f -> f.enrolement(edit.apply(Enrolement.builder().from(enrolement)).build()));
  }

  public Essai registre(ExtractionFiness extraction, RegistreFiness registre) {
    return faits(f -> f.putFiness(extraction, registre));
  }

  public Essai sansRegistre(ExtractionFiness extraction) {
    var others = new HashMap<ExtractionFiness, RegistreFiness>();
    others.putAll(facts.finess());
    others.remove(extraction);
    return faits(f -> f.finess(others));
  }
}
