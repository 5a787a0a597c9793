package fr.segur.testkit.samples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Beneficiaires;
import fr.segur.model.Commande;
import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneSolde;
import fr.segur.model.Montant;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws a valid balance that follows a valid advance. */
final class Soldes {

  private final DemandeAvance avance;
  private final Monde monde;
  private final LocalDate recu;
  private final Draw draw;

  private Soldes(Avances.Drawn drawn, Draw draw) {
    this.avance = drawn.demande();
    this.monde = drawn.monde();
    this.recu = draw.day(monde.plan.recu(), Plan.CLOTURE);
    this.draw = draw;
  }

  /**
   * What was drawn.
   *
   * @param demande the balance
   * @param facts its facts
   */
  record Drawn(DemandeSolde demande, ObjectNode facts) {}

  static Drawn follow(Avances.Drawn drawn, Draw draw) {
    return new Soldes(drawn, draw).drawn();
  }

  private Drawn drawn() {
    ObjectNode facts = monde.facts(draw);
    facts.put("recuLe", Plan.written(Plan.during(recu, draw), draw));
    if (facts.path("solution").path("retireeLe").isTextual()) {
      ((ObjectNode) facts.path("solution")).put("retireeLe", recu.plusDays(1).toString());
    }
    ArrayNode avances = facts.putArray("avances");
    var lignes = new ArrayList<LigneSolde>();
    for (LigneAvance ligne : avance.lignes()) {
      String numero = monde.numeros.dossier(draw);
      avances.add(fact(numero, ligne));
      lignes.add(ligne(numero, ligne));
    }
    return new Drawn(new DemandeSolde(avance.numeroAns(), avance.siret(), lignes), facts);
  }

  private static ObjectNode fact(String numero, LigneAvance ligne) {
    Commande commande = Objects.requireNonNull(ligne.commande());
    Beneficiaires beneficiaires = Objects.requireNonNull(ligne.beneficiaires());
    BigDecimal declared = Objects.requireNonNull(commande.montantSegurHT());
    ObjectNode fact = Json.object()
        .put("numeroASP", numero)
        .put("statut", "DECIDEE")
        .put("dateCommande", String.valueOf(commande.dateCommande()))
        .put("regimeTVA", String.valueOf(commande.regimeTVA()))
        .put("tauxTVA", commande.tauxTVA())
        .put("montantSegurHT", declared)
        .put("isMandataire", beneficiaires.isMandataire());
    ArrayNode etablissements = fact.putArray("etablissements");
    for (Structure structure : beneficiaires.structures()) {
      structure.etablissements().forEach(esms -> etablissements.add(esms.finessGeo()));
    }
    return fact;
  }

  private LigneSolde ligne(String numero, LigneAvance of) {
    Commande ordered = Objects.requireNonNull(of.commande());
    LocalDate date = Objects.requireNonNull(ordered.dateCommande());
    List<Structure> structures = structures(Objects.requireNonNull(of.beneficiaires()));
    BigDecimal most = ceiling(structures);
    BigDecimal declared = Objects.requireNonNull(ordered.montantSegurHT()).min(most);
    return LigneSolde.builder()
        .numLigne(of.numLigne())
        .typeAction("C")
        .numeroASP(numero)
        .numeroEditeur(of.numeroEditeur())
        .commande(
            new Commande(ordered.referenceAF(), date, ordered.regimeTVA(), ordered.tauxTVA(), null))
        .facture(new Facture(draw.day(date, recu), declared))
        .beneficiaires(beneficiaires(Objects.requireNonNull(of.beneficiaires()), structures))
        .piecesJustificatives(pieces())
        .build();
  }

  /** Contacts may change, structures keep their ESMS. */
  private Beneficiaires beneficiaires(Beneficiaires before, List<Structure> structures) {
    return Boolean.TRUE.equals(before.isMandataire())
        ? new Beneficiaires(
            true, Textes.nom(draw), Textes.email(draw), Textes.telephone(draw), structures)
        : new Beneficiaires(false, null, null, null, structures);
  }

  /** The first ESMS of all is present, so that one is. */
  private List<Structure> structures(Beneficiaires before) {
    var structures = new ArrayList<Structure>();
    for (Structure structure : before.structures()) {
      var etablissements = new ArrayList<Etablissement>();
      for (Etablissement esms : structure.etablissements()) {
        boolean first = structures.isEmpty() && etablissements.isEmpty();
        etablissements.add(etablissement(esms, first || !draw.once(6)));
      }
      structures.add(Structure.builder()
          .from(structure)
          .certificat(null)
          .etablissements(etablissements)
          .build());
    }
    return structures;
  }

  private Etablissement etablissement(Etablissement esms, boolean present) {
    var scenario = new ScenarioInstallation(
        monde.maitreIdentite && draw.once(2),
        monde.stockageIdentite && draw.once(2),
        Textes.operateur(draw));
    return new Etablissement(
        esms.finessGeo(), esms.categorieFINESS(), esms.ancienneVersion(), scenario, present);
  }

  private BigDecimal ceiling(List<Structure> structures) {
    Montant plafond = Montant.ZERO;
    for (Structure structure : structures) {
      long present = structure.etablissements().stream()
          .filter(esms -> Boolean.TRUE.equals(esms.presentSolde()))
          .count();
      plafond = plafond.plus(
          monde.of(structure.finessJuridique()).tranche().prixUnitaireHT().times(present));
    }
    return plafond.toBigDecimal();
  }

  private List<PieceJustificative> pieces() {
    var pieces = new ArrayList<PieceJustificative>();
    pieces.add(Textes.piece("FACTURE", draw));
    pieces.add(draw.below(2), Textes.piece("VA", draw));
    if (draw.once(4)) {
      pieces.add(Textes.piece(
          draw.oneOf("AUTRE_S", "BON_COMMANDE", "decision_attribution_FINMS2007988"), draw));
    }
    return pieces;
  }
}
