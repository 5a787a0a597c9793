package fr.segur.testkit.samples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.ExtractionFiness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The world in which a sample is valid; its JSON form is the facts. */
final class Monde {

  final Plan plan;
  final Numeros numeros = new Numeros();
  final String siret;
  final String numeroAns;
  final boolean maitreIdentite;
  final boolean stockageIdentite;
  private final List<Organisme> organismes = new ArrayList<>();
  private final Map<ExtractionFiness, Set<Organisme>> extractions = new LinkedHashMap<>();

  Monde(Plan plan, Draw draw) {
    this.plan = plan;
    this.siret = Numeros.siret(draw);
    this.numeroAns = Numeros.ans(draw);
    this.maitreIdentite = draw.once(2);
    this.stockageIdentite = draw.once(2);
  }

  /** An organisme for an order of that day, in the extraction that counts for it. */
  Organisme organisme(LocalDate commande, Wish wish, Set<Organisme> busy, Draw draw) {
    List<Organisme> free = organismes.stream()
        .filter(organisme -> organisme.left() > 0 && !busy.contains(organisme))
        .toList();
    Organisme organisme;
    if (!free.isEmpty() && draw.once(4)) {
      organisme = draw.oneOf(free);
    } else {
      organisme = Organisme.draw(numeros, wish.small(), draw);
      organismes.add(organisme);
    }
    register(AfMs2DuiPde.V2.extractionDeLaTranche(), organisme);
    var reference = AfMs2DuiPde.V2.reference(commande);
    if (reference != null) {
      register(reference.extraction(), organisme);
    }
    busy.add(organisme);
    return organisme;
  }

  /** The organisme of that FINESS juridique, which is one of this world. */
  Organisme of(@Nullable String finess) {
    return organismes.stream()
        .filter(organisme -> organisme.finess().equals(finess))
        .findFirst()
        .orElseThrow();
  }

  private void register(ExtractionFiness extraction, Organisme organisme) {
    extractions.computeIfAbsent(extraction, unseen -> new LinkedHashSet<>()).add(organisme);
  }

  ObjectNode facts(Draw draw) {
    ObjectNode facts = Json.object();
    facts.put("recuLe", Plan.written(Plan.during(plan.recu(), draw), draw));
    if (plan.ouverture() != null) {
      facts.put("dateOuverture", plan.ouverture().toString());
    }
    ObjectNode solution = facts.putObject("solution");
    solution.put("numeroAns", numeroAns);
    solution.put("referenceeLe", plan.referencee().toString());
    solution.put("depotPreuvesLe", plan.depot().toString());
    if (draw.once(4)) {
      solution.put("retireeLe", plan.recu().plusDays(draw.between(1, 400)).toString());
    } else {
      solution.putNull("retireeLe");
    }
    ArrayNode profils = solution.putArray("profils");
    if (maitreIdentite) {
      profils.add("MAITRE_IDENTITE");
    }
    if (stockageIdentite) {
      profils.add("STOCKAGE_IDENTITE");
    }
    ObjectNode enrolement = facts.putObject("enrolement");
    enrolement.put("siret", siret);
    enrolement.put("dsr", draw.oneOf(AfMs2DuiPde.V2.dsr(), "DSR-MS2-DUI-PDE-Va1"));
    enrolement.put("valideLe", plan.valide().toString());
    finess(facts);
    elsewhere(facts, draw);
    return facts;
  }

  private void finess(ObjectNode facts) {
    ArrayNode finess = facts.putArray("finess");
    extractions.forEach((extraction, known) -> {
      ObjectNode one = finess.addObject();
      one.put("extraction", extraction.id());
      ArrayNode list = one.putArray("organismes");
      for (Organisme organisme : known) {
        ObjectNode og = list.addObject();
        og.put("FINESSJuridique", organisme.finess());
        ArrayNode etablissements = og.putArray("etablissements");
        organisme
            .tous()
            .forEach(esms -> etablissements.addArray().add(esms.finess()).add(esms.categorie()));
      }
    });
  }

  /** Requests and acquisitions that do not matter, some of them close to mattering. */
  private void elsewhere(ObjectNode facts, Draw draw) {
    ArrayNode financements = facts.putArray("financements");
    Organisme.Esms ours = organismes.get(0).esms().get(0);
    if (draw.once(4)) {
      financements.add(financement(
          ours.finess(), draw.oneOf(StatutDemande.REJETEE, StatutDemande.SUPPRIMEE), 1, draw));
    }
    if (draw.once(8)) {
      financements.add(financement(ours.finess(), StatutDemande.DECIDEE, 2, draw));
    }
    if (draw.once(8)) {
      financements.add(financement(numeros.finess(draw), StatutDemande.EN_COURS, 1, draw));
    }
    ArrayNode numerique = facts.putArray("esmsNumerique");
    if (draw.once(8)) {
      numerique.add(numeros.finess(draw));
    }
    if (draw.once(8)) {
      numerique.addObject().put("FINESSGeo", ours.finess()).put("phase", "AUTRE");
    }
  }

  private ObjectNode financement(String finess, StatutDemande statut, int vague, Draw draw) {
    return Json.object()
        .put("FINESSGeo", finess)
        .put("numeroASP", numeros.dossier(draw))
        .put("statut", statut.name())
        .put("appel", vague == 1 ? AfMs2DuiPde.V2.reference() : "AF-MS2 DUI PDE-Va2")
        .put("vague", vague);
  }
}
