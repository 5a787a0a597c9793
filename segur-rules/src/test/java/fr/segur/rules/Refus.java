package fr.segur.rules;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.Exemples.structure;

import fr.segur.model.CertificatServeur;
import fr.segur.model.CertificatServeurBuilder;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.CommandeCertificatBuilder;
import fr.segur.model.LigneAvance;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Financements.Financement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** For every code of the import test of an advance, a file and facts that make its rule speak. */
final class Refus {

  static final Map<String, Essai> PAR_CODE = Collections.unmodifiableMap(parCode());

  private Refus() {}

  private static Map<String, Essai> parCode() {
    var all = new TreeMap<String, Essai>();
    var v = Essai.valide();
    forms(all, v);
    law(all, v);
    certificates(all, v);
    return all;
  }

  private static void forms(Map<String, Essai> all, Essai v) {
    all.put("JSON-MANQUANT", v.structure(s -> s.nomResponsable(" ")));
    all.put("FORM-VIDE", v.structure(s -> s.etablissements(List.of())));
    all.put("FORM-NOMBRE-LIGNES", v.depot(d -> d.lignes(lignes(201))));
    all.put("FORM-NUM-LIGNE", v.ligne(l -> l.numLigne(0L)));
    all.put("FORM-NUM-LIGNE-DOUBLE", v.ligne(1, l -> l.numLigne(1L)));
    all.put("FORM-TYPE-ACTION", v.ligne(l -> l.typeAction("M")));
    all.put("FORM-TAUX", v.commande(c -> c.tauxTVA(euros("20.001"))));
    all.put("FORM-MONTANT", v.commande(c -> c.montantSegurHT(euros("0"))));
    all.put(
        "FORM-STRUCTURE-DOUBLE",
        v.beneficiaires(b -> b.addAllStructures(b.build().structures())));
    all.put("FORM-FORMAT", v.piece(p -> p.formatFichier("pdf")));
    all.put("FORM-TYPE-PIECE", v.ligne(l -> l.addPiecesJustificatives(piece("KBIS"))));
    all.put("FORM-SIRET", v.depot(d -> d.siret("4380696840001")));
    all.put("FORM-SIRET-CLE", v.depot(d -> d.siret("43806968400018")));
    all.put("FORM-NUMERO-ANS", v.depot(d -> d.numeroAns("MSY12p4q")));
    all.put("FORM-NUMERO-EDITEUR", v.ligne(l -> l.numeroEditeur("33")));
    all.put("FORM-OPERATEUR", v.scenario(s -> s.operateurMessagerie("Mailiz")));
    all.put("FORM-EMAIL", v.structure(s -> s.emailResponsable("direction")));
    all.put("FORM-TELEPHONE", v.structure(s -> s.telephoneResponsable("01 02")));
    all.put("FORM-FINESS", v.esms(e -> e.finessGeo("75900100")));
    all.put("FORM-FINESS-CLE", v.esms(e -> e.finessGeo("759001002")));
    all.put("FORM-NUMERO-ASP-AVANCE", v.ligne(l -> l.numeroASP("FINMS2009167M0")));
    all.put(
        "FORM-MANDATAIRE-PLUSIEURS",
        v.beneficiaires(b -> b.addStructures(structure(OG_CORSE, esms(ESMS_CORSE, "236")))));
    all.put("FORM-MANDATAIRE-NON-DECLARE", v.beneficiaires(b -> b.nomMandataire("PETIT")));
    all.put("FORM-MANDATAIRE-CONTACT", v.beneficiaires(b -> b.isMandataire(true)));
  }

  private static void law(Map<String, Essai> all, Essai v) {
    all.put("AF-2-FERMETURE", v.recuLe("2024-01-10T23:00:00Z"));
    all.put("AF-2-COMMANDE-FERMETURE", v.dateCommande("2024-01-11"));
    all.put("AF-2-RECEPTION", v.dateCommande("2023-11-03"));
    all.put("AF-3.1-DSR", v.enrolement(e -> e.dsr("DSR-MS2 DUI PDS-Va1")));
    all.put("AF-3.2-APRES-REFERENCEMENT", v.enrolement(e -> e.valideLe(jour("2023-02-28"))));
    all.put("AF-4.1-ENROLEMENT", v.enrolement(e -> e.valideLe(jour("2023-11-03"))));
    all.put("AF-4.1-SIRET", v.depot(d -> d.siret("35600000000048")));
    all.put("AF-4-NUMERO-ANS", v.depot(d -> d.numeroAns("MSY12P4QNN")));
    all.put("AF-4-REFERENCEMENT", v.solution(s -> s.referenceeLe(jour("2023-11-03"))));
    all.put("AF-4-RETRAIT", v.solution(s -> s.retrait(new Retrait(jour("2023-11-02")))));
    all.put("AF-4.4-OUVERTURE", v.dateCommande("2022-09-07"));
    all.put(
        "AF-4.4-ANTERIORITE",
        v.dateCommande("2023-02-27")
            .solution(s -> s.depotPreuvesLe(jour("2023-06-28")).referenceeLe(jour("2023-09-01"))));
    all.put("AF-4.2-EXTRACTION", v.dateCommande("2021-12-31"));
    all.put("AF-4.2-ORGANISME", v.structure(s -> s.finessJuridique("759000029")));
    all.put("AF-4.2-ESMS", v.esms(e -> e.finessGeo("759001050")));
    all.put("AF-1.1-CATEGORIE", v.esms(e -> e.categorieFINESS("500")));
    all.put("AF-1.1-CATEGORIE-EXTRACTION", v.esms(e -> e.categorieFINESS("175")));
    all.put("AF-4.2-DOUBLON", v.esms(e -> e.finessGeo(ESMS.get(1))));
    all.put("AF-4.2-DEJA-FINANCE", v.faits(f -> f.financements(dejaFinance())));
    all.put(
        "AF-4.2-ESMS-NUMERIQUE",
        v.faits(f -> f.esmsNumerique(EsmsNumerique.of(Set.of(ESMS.get(0))))));
    all.put("AF-5.2-TAUX", v.commande(c -> c.tauxTVA(euros("0"))));
    all.put("AF-5.2-ATTESTATION", v.commande(c -> c.regimeTVA(RegimeTva.HT).tauxTVA(euros("0"))));
    all.put("AF-6.1-REFERENCE", v.commande(c -> c.referenceAF("AF-MS1 DUI PA-Va1")));
    all.put("AF-6.1-BON-COMMANDE", v.ligne(l -> l.piecesJustificatives(List.of())));
    all.put("AF-6.1-PROFIL", v.scenario(s -> s.maitreIdentite(true)));
    all.put("AF-6.1-PLAFOND", v.commande(c -> c.montantSegurHT(euros("9125.01"))));
  }

  private static void certificates(Map<String, Essai> all, Essai v) {
    all.put("CERT-1-DATE", v.recuLe("2023-09-20T21:59:59Z"));
    all.put(
        "CERT-1-UN-PAR-FINESS",
        v.ligne(1, l -> l.beneficiaires(v.demande().lignes().get(0).beneficiaires())));
    all.put("CERT-2-DEMANDE", certificat(v, c -> c.demandeCertificatServeur(null)));
    all.put("CERT-2-SANS-COMMANDE", certificat(v, c -> c.demandeCertificatServeur(false)));
    all.put("CERT-2-COMMANDE", certificat(v, c -> c.contractualisationOg(null)));
    all.put("CERT-2-CARTE-OBLIGATOIRE", administrateur(v, a -> a.numeroCarteCPX(null)));
    all.put("CERT-4-CARTE", administrateur(v, a -> a.numeroCarteCPX("12345678901")));
    all.put("CERT-4-NOM", administrateur(v, a -> a.nomAdminTechnique("D4")));
    all.put("CERT-4-TEL", administrateur(v, a -> a.telAdminTechnique("0".repeat(51))));
    all.put("CERT-4-EMAIL", administrateur(v, a -> a.emailAdminTechnique("a@" + "b".repeat(149))));
    all.put("CERT-4-UTILITE", administrateur(v, a -> a.utiliteCertificat("MSS")));
    all.put("CERT-4-OBLIGATOIRE", administrateur(v, a -> a.nomAdminTechnique(null)));
  }

  private static Financements dejaFinance() {
    return Financements.of(List.of(Financement.builder()
        .finessGeo(ESMS.get(0))
        .numeroASP("FINMS2009168M0")
        .statut(StatutDemande.EN_COURS)
        .vague(1)
        .build()));
  }

  private static List<LigneAvance> lignes(int nombre) {
    return Collections.nCopies(nombre, Exemples.AVANCE.lignes().get(1));
  }

  private static Essai certificat(Essai essai, UnaryOperator<CommandeCertificatBuilder> edit) {
    return essai.structure(s -> {
      var certificat = Objects.requireNonNull(s.build().certificat());
      return s.certificat(
          edit.apply(CommandeCertificat.builder().from(certificat)).build());
    });
  }

  private static Essai administrateur(Essai essai, UnaryOperator<CertificatServeurBuilder> edit) {
    return certificat(essai, c -> {
      var block = Objects.requireNonNull(c.build().certificatServeur());
      return c.certificatServeur(
          edit.apply(CertificatServeur.builder().from(block)).build());
    });
  }
}
