package fr.segur.rules;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.Exemples.structure;

import fr.segur.model.Beneficiaires;
import fr.segur.model.BeneficiairesBuilder;
import fr.segur.model.Commande;
import fr.segur.model.CommandeBuilder;
import fr.segur.model.DemandeSolde;
import fr.segur.model.DemandeSoldeBuilder;
import fr.segur.model.Etablissement;
import fr.segur.model.EtablissementBuilder;
import fr.segur.model.Facture;
import fr.segur.model.FactureBuilder;
import fr.segur.model.LigneSolde;
import fr.segur.model.LigneSoldeBuilder;
import fr.segur.model.Option;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.ScenarioInstallationBuilder;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.model.StructureBuilder;
import fr.segur.model.Verdict;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Facts.Solution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A balance file, facts and readings under test: the valid example with as little as possible
 * changed. An advance for five ESMS, of which the last is no longer there. Changes go to the first
 * element of each list. Immutable.
 */
public record EssaiSolde(DemandeSolde demande, Facts facts, Readings readings) {

  public static final String NUMERO = "FINMS2009167M0";

  /** The advance that the balance follows. */
  public static final Avance AVANCE = Avance.builder()
      .numeroASP(NUMERO)
      .statut(StatutDemande.DECIDEE)
      .dateCommande(jour("2023-05-12"))
      .regimeTVA(RegimeTva.TTC)
      .tauxTVA(euros("20.0"))
      .montantSegurHT(euros("9125.0"))
      .avanceDecidee(euros("3285.0"))
      .isMandataire(false)
      .etablissements(Set.copyOf(ESMS))
      .build();

  private static final List<String> CATEGORIES = List.of("177", "177", "175", "286", "295");

  private static final LigneSolde LIGNE = LigneSolde.builder()
      .numLigne(1L)
      .typeAction("C")
      .numeroASP(NUMERO)
      .numeroEditeur("00033")
      .commande(Commande.builder()
          .referenceAF("AF-MS2 DUI PDE-Va1")
          .dateCommande(jour("2023-05-12"))
          .regimeTVA(RegimeTva.TTC)
          .tauxTVA(euros("20.0"))
          .build())
      .facture(Facture.builder()
          .dateFacture(jour("2024-02-15"))
          .montantSegurHT(euros("7300.0"))
          .build())
      .beneficiaires(Beneficiaires.builder()
          .isMandataire(false)
          .addStructures(structure(OG, beneficiaires()))
          .build())
      .addPiecesJustificatives(piece("FACTURE"), piece("VA"))
      .build();

  public static EssaiSolde valide() {
    var facts = Facts.builder()
        .from(Exemples.FAITS)
        .recuLe(Instant.parse("2024-03-01T08:00:00Z"))
        .avances(Avances.of(List.of(AVANCE)))
        .build();
    var demande = DemandeSolde.builder()
        .numeroAns(Exemples.NUMERO_ANS)
        .siret(Exemples.SIRET)
        .addLignes(LIGNE)
        .build();
    return new EssaiSolde(demande, facts, Readings.DEFAULTS);
  }

  /** An ESMS of a balance. */
  public static Etablissement auSolde(String finess, boolean present) {
    return Etablissement.builder()
        .from(esms(finess, "177"))
        .presentSolde(present)
        .build();
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

  public EssaiSolde lecture(Reading reading, Option option) {
    return new EssaiSolde(demande, facts, readings.with(reading, option));
  }

  public EssaiSolde depot(UnaryOperator<DemandeSoldeBuilder> edit) {
    return new EssaiSolde(
        edit.apply(DemandeSolde.builder().from(demande)).build(), facts, readings);
  }

  public EssaiSolde ligne(UnaryOperator<LigneSoldeBuilder> edit) {
    var lignes = new ArrayList<>(demande.lignes());
    lignes.set(0, edit.apply(LigneSolde.builder().from(lignes.get(0))).build());
    return depot(d -> d.lignes(lignes));
  }

  /** With a request more at the end: the first one, changed. */
  public EssaiSolde seconde(UnaryOperator<LigneSoldeBuilder> edit) {
    var first = LigneSolde.builder().from(demande.lignes().get(0));
    return depot(d -> d.addLignes(edit.apply(first).build()));
  }

  public EssaiSolde commande(UnaryOperator<CommandeBuilder> edit) {
    var commande = Objects.requireNonNull(demande.lignes().get(0).commande());
    return ligne(l -> l.commande(edit.apply(Commande.builder().from(commande)).build()));
  }

  public EssaiSolde facture(UnaryOperator<FactureBuilder> edit) {
    var facture = Objects.requireNonNull(demande.lignes().get(0).facture());
    return ligne(l -> l.facture(edit.apply(Facture.builder().from(facture)).build()));
  }

  public EssaiSolde montant(String montant) {
    return facture(f -> f.montantSegurHT(euros(montant)));
  }

  public EssaiSolde beneficiaires(UnaryOperator<BeneficiairesBuilder> edit) {
    var b = Objects.requireNonNull(demande.lignes().get(0).beneficiaires());
    return ligne(
        l -> l.beneficiaires(edit.apply(Beneficiaires.builder().from(b)).build()));
  }

  public EssaiSolde structureCliente(UnaryOperator<StructureBuilder> edit) {
    return beneficiaires(b -> {
      var structures = new ArrayList<>(b.build().structures());
      structures.set(0, edit.apply(Structure.builder().from(structures.get(0))).build());
      return b.structures(structures);
    });
  }

  /** With exactly these ESMS in the first structure. */
  public EssaiSolde avec(Etablissement... esms) {
    return structureCliente(s -> s.etablissements(List.of(esms)));
  }

  public EssaiSolde etablissement(int index, UnaryOperator<EtablissementBuilder> edit) {
    return structureCliente(s -> {
      var esms = new ArrayList<>(s.build().etablissements());
      esms.set(index, edit.apply(Etablissement.builder().from(esms.get(index))).build());
      return s.etablissements(esms);
    });
  }

  public EssaiSolde scenario(int index, UnaryOperator<ScenarioInstallationBuilder> edit) {
    return etablissement(index, e -> {
      var scenario = Objects.requireNonNull(e.build().scenarioInstallation());
      return e.scenarioInstallation(
          edit.apply(ScenarioInstallation.builder().from(scenario)).build());
    });
  }

  public EssaiSolde pieces(String... types) {
    List<PieceJustificative> pieces = Stream.of(types).map(Exemples::piece).toList();
    return ligne(l -> l.piecesJustificatives(pieces));
  }

  public EssaiSolde faits(UnaryOperator<FactsBuilder> edit) {
    return new EssaiSolde(demande, edit.apply(Facts.builder().from(facts)).build(), readings);
  }

  public EssaiSolde recuLe(String instant) {
    return faits(f -> f.recuLe(Instant.parse(instant)));
  }

  public EssaiSolde solution(UnaryOperator<SolutionBuilder> edit) {
    var solution = Objects.requireNonNull(facts.solution());
    return faits(f -> f.solution(edit.apply(Solution.builder().from(solution)).build()));
  }

  /** With the advance as known by the agency changed. */
  public EssaiSolde avance(UnaryOperator<AvanceBuilder> edit) {
    var avance = edit.apply(Avance.builder().from(AVANCE)).build();
    return faits(f -> f.avances(Avances.of(List.of(avance))));
  }

  public EssaiSolde registre(ExtractionFiness extraction, RegistreFiness registre) {
    return faits(f -> f.putFiness(extraction, registre));
  }

  private static Etablissement[] beneficiaires() {
    var all = new Etablissement[ESMS.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = Etablissement.builder()
          .from(esms(ESMS.get(i), CATEGORIES.get(i)))
          .presentSolde(i < all.length - 1)
          .build();
    }
    return all;
  }
}
