package fr.segur.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Facts;
import fr.segur.rules.documents.Obligation;
import fr.segur.rules.documents.Obligation.Jalons;
import fr.segur.rules.documents.Obligations;
import fr.segur.rules.edition.EditionCertificats;
import fr.segur.rules.edition.Essai;
import fr.segur.rules.edition.GuideDeSaisie;
import fr.segur.rules.edition.LigneCertificat;
import fr.segur.rules.portefeuille.Demande;
import fr.segur.rules.portefeuille.Portefeuille;
import fr.segur.schemas.Dialect;
import fr.segur.schemas.FinessFile;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who judges the samples that are no request file and no document. */
final class Judges {

  private Judges() {}

  /** The verdict that has these findings and nothing else. */
  static Verdict verdict(List<Finding> findings) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    var totals = new Verdict.Totals(errors, findings.size() - errors, 0, Map.of());
    return new Verdict(0, findings, totals, List.of(), List.of(), List.of());
  }

  /** The first request of a balance file is the edit of that of the sample. */
  static List<Finding> modification(Segur segur, byte[] file, Facts facts) throws IOException {
    byte[] before = Example.resource(Scene.MODIFICATION.sample());
    return segur.modification(firstRequest(before), firstRequest(file), facts).constats();
  }

  private static byte[] firstRequest(byte[] file) throws IOException {
    return Example.JSON.writeValueAsBytes(Example.JSON.readTree(file).at("/lignesImport/0"));
  }

  /**
   * What is done to a table of certificates: organisme 759000011 orders one, 2A9000023 does not.
   */
  static List<Finding> certificats(Segur segur, byte[] file, Facts facts) throws IOException {
    JsonNode act = Example.JSON.readTree(file);
    String finess = act.path("organisme").textValue();
    var row = new LigneCertificat(act.path("FINESSJuridique").textValue(), ORDER);
    EditionCertificats table = EditionCertificats.de(
        TWO_ORGANISMES,
        GuideDeSaisie.libre(segur.appel(), facts, segur.settings()),
        act.path("blocValide").booleanValue());
    Essai<EditionCertificats> edit = switch (act.path("acte").textValue()) {
      case "AJOUTER" -> table.ajouter(row);
      case "MODIFIER" -> table.modifier(finess, row);
      default -> table.supprimer(finess);
    };
    return edit.refus();
  }

  private static final CommandeCertificat ORDER = CommandeCertificat.builder()
      .demandeCertificatServeur(true)
      .contractualisationOg(true)
      .statutAdminTechnique(StatutAdminTechnique.EDITEUR)
      .contractualisationEditeur(true)
      .certificatServeur(CertificatServeur.builder()
          .numeroCarteCPX("1234567890")
          .nomAdminTechnique("DURAND")
          .telAdminTechnique("0603334174")
          .emailAdminTechnique("durand@editeur-exemple.fr")
          .utiliteCertificat("DMP,INS")
          .build())
      .build();

  private static final LigneAvance TWO_ORGANISMES = LigneAvance.builder()
      .beneficiaires(Beneficiaires.builder()
          .isMandataire(false)
          .addStructures(
              Structure.builder().finessJuridique("759000011").certificat(ORDER).build(),
              Structure.builder().finessJuridique("2A9000023").build())
          .build())
      .build();

  /** A duty that is done, on a day counted from others. */
  static List<Finding> devoirs(Segur segur, byte[] file, Facts facts) throws IOException {
    JsonNode days = Example.JSON.readTree(file);
    var jalons = new Jalons(
        day(days.path("commande")), day(days.path("portabilite")), day(days.path("finContrat")));
    LocalDate done = LocalDate.parse(days.path("faitLe").asText());
    var findings = new ArrayList<Finding>();
    for (Obligation duty : Obligations.ALL) {
      LocalDate last = duty.echeance(segur.appel(), jalons);
      boolean asked = duty.code().equals(days.path("devoir").asText());
      if (asked && last != null && done.isAfter(last)) {
        var late = new Message(
            new Text("Terme : {terme}.", "Term: {terme}."),
            Map.of("terme", new Message(duty.terme(), Map.of("jour", last))));
        findings.add(finding(duty.code(), "/faitLe", late));
      }
    }
    return findings;
  }

  private static @Nullable LocalDate day(JsonNode day) {
    return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
  }

  /** Requests of any suppliers, and what ESMS numérique funds. */
  static List<Finding> portefeuille(Segur segur, byte[] file, Facts facts) throws IOException {
    JsonNode all = Example.JSON.readTree(file);
    AppelAFinancement appel = segur.appel();
    var portefeuille = Portefeuille.of(appel, segur.settings().readings());
    for (JsonNode one : all.path("demandes")) {
      portefeuille.add(new Demande(
          one.path("dossier").asText(),
          StatutDemande.find(one.path("statut").asText()).orElse(null),
          appel.reference(),
          appel.vague(),
          texts(one.path("esms")),
          texts(one.path("certificats"))));
    }
    var programme = EsmsNumerique.of(Set.copyOf(texts(all.path("esmsNumerique"))));
    return Stream.of(
            portefeuille.doublons(), portefeuille.croisement(programme), portefeuille.certificats())
        .flatMap(List::stream)
        .map(one -> finding(one.nature().code(), "", one.message()))
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  static List<Finding> finess(Segur segur, byte[] file, Facts facts) throws IOException {
    return FinessFile.read(segur.appel(), RequestSource.of(file)).findings();
  }

  static List<Finding> dialecte(Segur segur, byte[] file, Facts facts) {
    return Dialect.read(file).findings();
  }

  static Finding finding(String code, String pointer, Message message) {
    return new Finding(code, Severity.ERROR, pointer, List.of(), List.of(), message, null, null);
  }
}
