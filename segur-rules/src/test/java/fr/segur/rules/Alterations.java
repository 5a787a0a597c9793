package fr.segur.rules;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;

import fr.segur.model.Option;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Financements.Financement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ways to spoil the valid example, one by one or together, for properties. */
final class Alterations {

  private Alterations() {}

  /** Dates, facts and counts at or beside the borders where readings differ. */
  static List<UnaryOperator<Essai>> desBornes() {
    var all = new ArrayList<UnaryOperator<Essai>>();
    for (String date : List.of(
        "2021-12-31",
        "2022-09-06",
        "2022-09-07",
        "2022-09-08",
        "2022-10-31",
        "2022-11-01",
        "2023-02-27",
        "2023-02-28",
        "2023-07-03",
        "2024-01-10",
        "2024-01-11")) {
      all.add(e -> e.dateCommande(date));
    }
    for (String instant : List.of(
        "2023-09-20T22:00:00Z",
        "2023-09-19T21:59:59Z",
        "2024-01-09T23:00:00Z",
        "2024-01-10T22:59:59Z",
        "2024-01-10T23:00:00Z")) {
      all.add(e -> e.recuLe(instant));
    }
    all.add(e -> e.faits(f -> f.recuLe(null)));
    all.add(e -> e.faits(f -> f.dateOuverture(null)));
    all.add(e -> e.faits(f -> f.dateOuverture(jour("2023-05-12"))));
    all.add(e -> e.faits(f -> f.solution(null)));
    all.add(e -> e.faits(f -> f.enrolement(null)));
    all.add(e -> e.faits(f -> f.financements(null)));
    all.add(e -> e.faits(f -> f.esmsNumerique(null)));
    all.add(e -> e.faits(f -> f.esmsNumerique(EsmsNumerique.of(Set.of(ESMS.get(1))))));
    all.add(e -> e.faits(f -> f.esmsNumerique(new EsmsNumerique(Set.of(), Set.of(ESMS.get(2))))));
    all.add(e -> e.solution(s -> s.referenceeLe(null)));
    all.add(e -> e.solution(s -> s.depotPreuvesLe(jour("2023-06-28"))));
    all.add(e -> e.solution(s -> s.retrait(new Retrait(jour("2023-11-03")))));
    all.add(e -> e.solution(s -> s.profils(Set.of(ProfilReferencement.MAITRE_IDENTITE))));
    for (ExtractionFiness extraction : AfMs2DuiPde.V2.extractions()) {
      all.add(e -> e.sansRegistre(extraction));
      all.add(e -> e.registre(extraction, Exemples.registreDe(4).build()));
      all.add(e -> e.registre(
          extraction, Exemples.registreDe(4).esms(OG, ESMS.get(4), "500").build()));
    }
    for (String appel : new String[] {"AF-MS2 DUI PDE-Va1", "AF-MS1 DUI PA-Va1", ""}) {
      all.add(e -> financement(e, appel, 1, StatutDemande.DECIDEE));
      all.add(e -> financement(e, appel, 2, StatutDemande.DECIDEE));
      all.add(e -> financement(e, appel, 0, StatutDemande.EN_COURS));
      all.add(e -> financement(e, appel, 1, StatutDemande.REJETEE));
    }
    all.add(e -> e.commande(c -> c.montantSegurHT(euros("9125.01"))));
    all.add(e -> e.commande(c -> c.montantSegurHT(euros("12166.65"))));
    all.add(e -> e.commande(c -> c.montantSegurHT(euros("4720.85"))));
    all.add(e -> e.commande(c -> c.regimeTVA(RegimeTva.HT)));
    all.add(e -> e.esms(s -> s.finessGeo("759001002")));
    all.add(e -> e.structure(s -> s.finessJuridique(OG_CORSE)));
    all.add(Essai::sansCertificat);
    return all;
  }

  /** An empty {@code appel} and a {@code vague} of 0 stand for unknown. */
  private static Essai financement(Essai essai, String appel, int vague, StatutDemande statut) {
    return essai.faits(f -> f.financements(Financements.of(List.of(Financement.builder()
        .finessGeo(ESMS.get(0))
        .appel(appel.isEmpty() ? null : appel)
        .vague(vague == 0 ? null : vague)
        .statut(statut)
        .build()))));
  }

  /** Values of the file that are missing, blank, ill-formed or just so. */
  static List<UnaryOperator<Essai>> desChamps() {
    var all = new ArrayList<UnaryOperator<Essai>>();
    for (String text : new String[] {
      null,
      "",
      " ",
      "\t",
      "\u2003",
      "\u0000",
      "\u00a0",
      "C",
      "c",
      "PDF",
      "pdf",
      "759000011",
      "2A9000023",
      "2C9000023",
      "75900001",
      "43806968400019",
      "00000000000000",
      "MSY12p4qNN",
      "x"
    }) {
      all.add(e -> e.depot(d -> d.numeroAns(text)));
      all.add(e -> e.depot(d -> d.siret(text)));
      all.add(e -> e.ligne(l -> l.typeAction(text)));
      all.add(e -> e.ligne(l -> l.numeroEditeur(text)));
      all.add(e -> e.commande(c -> c.referenceAF(text)));
      all.add(e -> e.structure(s -> s.nomResponsable(text)));
      all.add(e -> e.structure(s -> s.emailResponsable(text)));
      all.add(e -> e.structure(s -> s.telephoneResponsable(text)));
      all.add(e -> e.structure(s -> s.finessJuridique(text)));
      all.add(e -> e.esms(s -> s.finessGeo(text)));
      all.add(e -> e.esms(s -> s.categorieFINESS(text)));
      all.add(e -> e.scenario(s -> s.operateurMessagerie(text)));
      all.add(e -> e.piece(p -> p.nomFichier(text)));
      all.add(e -> e.piece(p -> p.formatFichier(text)));
      all.add(e -> e.piece(p -> p.typeFichier(text)));
    }
    for (String number :
        new String[] {null, "0", "0.00", "-0.01", "0.01", "0.001", "9125.000", "9.125E+3", "1E-9"
        }) {
      var value = number == null ? null : euros(number);
      all.add(e -> e.commande(c -> c.tauxTVA(value)));
      all.add(e -> e.commande(c -> c.montantSegurHT(value)));
    }
    for (Long number : new Long[] {null, 0L, 1L, -1L, 2L, Long.MAX_VALUE}) {
      all.add(e -> e.ligne(l -> l.numLigne(number)));
    }
    all.add(e -> e.ligne(l -> l.commande(null)));
    all.add(e -> e.ligne(l -> l.beneficiaires(null)));
    all.add(e -> e.commande(c -> c.dateCommande(null)));
    all.add(e -> e.commande(c -> c.regimeTVA(null)));
    all.add(e -> e.beneficiaires(b -> b.isMandataire(null)));
    all.add(e -> e.beneficiaires(b -> b.structures(List.of())));
    all.add(e -> e.structure(s -> s.etablissements(List.of())));
    all.add(e -> e.esms(s -> s.scenarioInstallation(null)));
    all.add(e -> e.scenario(s -> s.maitreIdentite(null)));
    all.add(e -> e.scenario(s -> s.stockageIdentite(null)));
    all.add(e -> e.ligne(l -> l.piecesJustificatives(List.of())));
    all.add(e -> e.depot(d -> d.lignes(List.of())));
    all.add(Essai::ligneSeule);
    return all;
  }

  /** Other readings than the defaults. */
  static List<UnaryOperator<Essai>> desLectures() {
    var all = new ArrayList<UnaryOperator<Essai>>();
    for (Reading reading : Reading.values()) {
      for (Option option : reading.options()) {
        all.add(e -> e.lecture(reading, option));
      }
    }
    return all;
  }

  /** The valid example spoilt by some of these, in any order. */
  static Arbitrary<Essai> essais(List<UnaryOperator<Essai>> alterations, int atMost) {
    return Arbitraries.of(alterations).list().ofMaxSize(atMost).map(chosen -> {
      Essai essai = Essai.valide();
      for (UnaryOperator<Essai> alteration : chosen) {
        essai = alteration.apply(essai);
      }
      return essai;
    });
  }

  static <T> List<T> ensemble(List<T> some, List<T> others) {
    var all = new ArrayList<T>(some);
    all.addAll(others);
    return all;
  }
}
