package fr.segur.testkit.samples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Commande;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Etablissement;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneDemande;
import fr.segur.model.LigneSolde;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requests in the canonical layout, in one of the ways a value may be spelt. */
final class Layout {

  private static final DateTimeFormatter SCREEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Draw draw;
  private final boolean screenDates;

  private Layout(Draw draw) {
    this.draw = draw;
    this.screenDates = draw.once(4);
  }

  static ObjectNode of(DemandeAvance demande, Draw draw) {
    var layout = new Layout(draw);
    return layout.file("AVANCE", demande.numeroAns(), demande.siret(), demande.lignes());
  }

  static ObjectNode of(DemandeSolde demande, Draw draw) {
    var layout = new Layout(draw);
    return layout.file("SOLDE", demande.numeroAns(), demande.siret(), demande.lignes());
  }

  private ObjectNode file(
      String type,
      @Nullable String numeroAns,
      @Nullable String siret,
      List<? extends LigneDemande> lignes) {
    ObjectNode file = Json.object();
    file.put("typeDemande", type);
    file.putNull("impId");
    file.put("numeroAns", numeroAns);
    file.put("siret", siret);
    ArrayNode list = file.putArray("lignesImport");
    lignes.forEach(ligne -> list.add(ligne(ligne)));
    return file;
  }

  private ObjectNode ligne(LigneDemande ligne) {
    ObjectNode node = Json.object();
    node.put("numLigne", ligne.numLigne());
    node.put("typeAction", ligne.typeAction());
    optional(node, "numeroASP", ligne.numeroASP());
    node.put("numeroEditeur", ligne.numeroEditeur());
    node.set("commande", commande(Objects.requireNonNull(ligne.commande())));
    if (ligne instanceof LigneSolde solde && solde.facture() != null) {
      ObjectNode facture = node.putObject("facture");
      facture.put("dateFacture", date(solde.facture().dateFacture()));
      facture.put("montantSegurHT", amount(solde.facture().montantSegurHT()));
    }
    node.set("beneficiaires", beneficiaires(Objects.requireNonNull(ligne.beneficiaires())));
    ArrayNode pieces = node.putArray("piecesJustificatives");
    ligne
        .piecesJustificatives()
        .forEach(piece -> pieces
            .addObject()
            .put("nomFichier", piece.nomFichier())
            .put("formatFichier", piece.formatFichier())
            .put("typeFichier", piece.typeFichier()));
    if (ligne instanceof LigneAvance && draw.once(4)) {
      node.putNull("codeTraitement");
      node.putNull("libelleTraitement");
    }
    return node;
  }

  private ObjectNode commande(Commande commande) {
    ObjectNode node = Json.object();
    node.put("referenceAF", commande.referenceAF());
    node.put("dateCommande", date(commande.dateCommande()));
    node.put("regimeTVA", String.valueOf(commande.regimeTVA()));
    node.put("tauxTVA", commande.tauxTVA());
    if (commande.montantSegurHT() != null) {
      node.put("montantSegurHT", amount(commande.montantSegurHT()));
    }
    return node;
  }

  private ObjectNode beneficiaires(Beneficiaires beneficiaires) {
    ObjectNode node = Json.object();
    node.put("isMandataire", beneficiaires.isMandataire());
    optional(node, "nomMandataire", beneficiaires.nomMandataire());
    optional(node, "emailMandataire", beneficiaires.emailMandataire());
    optional(node, "telephoneMandataire", beneficiaires.telephoneMandataire());
    ArrayNode structures = node.putArray("structures");
    beneficiaires.structures().forEach(structure -> structures.add(structure(structure)));
    return node;
  }

  private ObjectNode structure(Structure structure) {
    ObjectNode node = Json.object();
    node.put("nomResponsable", structure.nomResponsable());
    node.put("emailResponsable", structure.emailResponsable());
    node.put("telephoneResponsable", structure.telephoneResponsable());
    node.put("FINESSJuridique", structure.finessJuridique());
    if (structure.certificat() != null) {
      certificat(node, structure.certificat());
    }
    ArrayNode etablissements = node.putArray("etablissements");
    structure.etablissements().forEach(esms -> etablissements.add(etablissement(esms)));
    return node;
  }

  private void certificat(ObjectNode node, CommandeCertificat certificat) {
    var statut = certificat.statutAdminTechnique();
    node.put("demandeCertificatServeur", certificat.demandeCertificatServeur());
    node.put("contracutualisationOG", certificat.contractualisationOg());
    node.put("StatutAdminTechnique", statut == null ? null : statut.code());
    node.put("contractualisationEditeur", certificat.contractualisationEditeur());
    CertificatServeur block = certificat.certificatServeur();
    if (block == null) {
      node.putNull("certificatServeur");
      return;
    }
    ObjectNode serveur = node.putObject("certificatServeur");
    optional(serveur, "numeroCarteCPX", block.numeroCarteCPX());
    serveur.put("nomAdminTechnique", block.nomAdminTechnique());
    serveur.put("telAdminTechnique", block.telAdminTechnique());
    serveur.put("emailAdminTechnique", block.emailAdminTechnique());
    serveur.put("utiliteCertificat", block.utiliteCertificat());
  }

  private ObjectNode etablissement(Etablissement esms) {
    ObjectNode node = Json.object();
    node.put("FINESSGeo", esms.finessGeo());
    node.put("categorieFINESS", esms.categorieFINESS());
    optional(node, "ancienneVersion", esms.ancienneVersion());
    ScenarioInstallation scenario = Objects.requireNonNull(esms.scenarioInstallation());
    node.putObject("scenarioInstallation")
        .put("maitreIdentite", scenario.maitreIdentite())
        .put("stockageIdentite", scenario.stockageIdentite())
        .put("operateurMessagerie", scenario.operateurMessagerie());
    if (esms.presentSolde() != null) {
      node.put("presentSolde", esms.presentSolde());
    }
    return node;
  }

  /** A key that may as well be missing. */
  private void optional(ObjectNode node, String key, @Nullable String value) {
    if (value != null || !draw.once(4)) {
      node.put(key, value);
    }
  }

  private @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : screenDates ? date.format(SCREEN) : date.toString();
  }

  /** The same value, with more zeros or fewer. */
  private @Nullable BigDecimal amount(@Nullable BigDecimal amount) {
    if (amount == null) {
      return null;
    }
    return switch (draw.below(6)) {
      case 3 -> amount.stripTrailingZeros();
      case 4 -> amount.setScale(4);
      case 5 -> new BigDecimal(amount.stripTrailingZeros().toPlainString());
      default -> amount;
    };
  }
}
