package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.LigneDemande;
import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Situe.Depot;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChapterProperties {

  private static final Controles AVANCE = Controles.of(TypeDemande.AVANCE);
  private static final Controles SOLDE = Controles.of(TypeDemande.SOLDE);
  private static final Controles AVANCE_ASKED_OF_ALL = askedOfAll(AVANCE);
  private static final Controles SOLDE_ASKED_OF_ALL = askedOfAll(SOLDE);

  @Property(tries = 500)
  void a_chapter_has_nothing_to_say_of_whom_it_does_not_concern(@ForAll("spoilt") Essai essai) {
    assertThat(check(essai, AVANCE_ASKED_OF_ALL)).isEqualTo(check(essai, AVANCE));
  }

  @Test
  void each_way_to_spoil_a_field_alone_is_heard() {
    for (var alteration : Alterations.desChamps()) {
      a_chapter_has_nothing_to_say_of_whom_it_does_not_concern(alteration.apply(Essai.valide()));
    }
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void what_a_balance_lacks_is_heard(EssaiSolde essai) {
    Verdict verdict = check(essai, SOLDE);
    assertThat(verdict.totals().byCode()).containsKey("JSON-MANQUANT");
    assertThat(verdict).isEqualTo(check(essai, SOLDE_ASKED_OF_ALL));
  }

  static Stream<EssaiSolde> gaps() {
    EssaiSolde valide = EssaiSolde.valide();
    return Stream.of(
        valide.depot(d -> d.numeroAns(null)),
        valide.depot(d -> d.siret(" ")),
        valide.ligne(l -> l.numLigne(null)),
        valide.ligne(l -> l.numeroASP(null)),
        valide.ligne(l -> l.numeroASP("")),
        valide.ligne(l -> l.facture(null)),
        valide.ligne(l -> l.commande(null)),
        valide.facture(f -> f.dateFacture(null)),
        valide.facture(f -> f.montantSegurHT(null)),
        valide.structureCliente(s -> s.nomResponsable(null)),
        valide.etablissement(0, e -> e.finessGeo(null)),
        valide.etablissement(0, e -> e.presentSolde(null)),
        valide.etablissement(0, e -> e.scenarioInstallation(null)),
        valide.scenario(0, s -> s.maitreIdentite(null)),
        valide.scenario(0, s -> s.operateurMessagerie(" ")));
  }

  @Provide
  Arbitrary<Essai> spoilt() {
    return Alterations.essais(
        Alterations.ensemble(Alterations.desChamps(), Alterations.desBornes()), 8);
  }

  /** The same rules, every chapter asked of everybody. */
  private static Controles askedOfAll(Controles controles) {
    return new Controles(
        all(controles.depot()),
        all(controles.ligne()),
        all(controles.structure()),
        all(controles.esms()),
        all(controles.piece()));
  }

  private static <S extends Situe> List<Chapter<S>> all(List<Chapter<S>> chapters) {
    return chapters.stream().map(chapter -> Chapter.of(chapter.rules())).toList();
  }

  private static Verdict check(Essai essai, Controles controles) {
    var demande = essai.demande();
    var depot =
        new Depot(demande.numeroAns(), demande.siret(), demande.lignes().size(), Illisibles.AUCUN);
    return check(controles, essai.facts(), essai.readings(), depot, demande.lignes());
  }

  private static Verdict check(EssaiSolde essai, Controles controles) {
    var demande = essai.demande();
    var depot =
        new Depot(demande.numeroAns(), demande.siret(), demande.lignes().size(), Illisibles.AUCUN);
    return check(controles, essai.facts(), essai.readings(), depot, demande.lignes());
  }

  private static Verdict check(
      Controles controles,
      Facts facts,
      Readings readings,
      Depot depot,
      List<? extends LigneDemande> lignes) {
    var test = new ImportTest(AfMs2DuiPde.V2, controles, facts, Settings.DEFAULTS.with(readings));
    test.depot(depot);
    lignes.forEach(ligne -> test.ligne(ligne, Illisibles.AUCUN));
    return test.verdict();
  }
}
