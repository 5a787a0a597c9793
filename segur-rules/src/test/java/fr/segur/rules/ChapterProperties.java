package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Situe.Depot;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChapterProperties {

  /** The advance rules, every chapter asked of everybody. */
  private static final Controles ASKED_OF_ALL = new Controles(
      all(Controles.of(TypeDemande.AVANCE).depot()),
      all(Controles.of(TypeDemande.AVANCE).ligne()),
      all(Controles.of(TypeDemande.AVANCE).structure()),
      all(Controles.of(TypeDemande.AVANCE).esms()),
      all(Controles.of(TypeDemande.AVANCE).piece()));

  @Property(tries = 500)
  void a_chapter_has_nothing_to_say_of_whom_it_does_not_concern(@ForAll("spoilt") Essai essai) {
    assertThat(check(essai, ASKED_OF_ALL))
        .isEqualTo(check(essai, Controles.of(TypeDemande.AVANCE)));
  }

  @Test
  void each_way_to_spoil_a_field_alone_is_heard() {
    for (var alteration : Alterations.desChamps()) {
      a_chapter_has_nothing_to_say_of_whom_it_does_not_concern(alteration.apply(Essai.valide()));
    }
  }

  @Provide
  Arbitrary<Essai> spoilt() {
    return Alterations.essais(
        Alterations.ensemble(Alterations.desChamps(), Alterations.desBornes()), 8);
  }

  private static <S extends Situe> List<Chapter<S>> all(List<Chapter<S>> chapters) {
    return chapters.stream().map(chapter -> Chapter.of(chapter.rules())).toList();
  }

  private static Verdict check(Essai essai, Controles controles) {
    var test = new ImportTest(
        AfMs2DuiPde.V2, controles, essai.facts(), Settings.DEFAULTS.with(essai.readings()));
    var demande = essai.demande();
    test.depot(
        new Depot(demande.numeroAns(), demande.siret(), demande.lignes().size(), Illisibles.AUCUN));
    demande.lignes().forEach(ligne -> test.ligne(ligne, Illisibles.AUCUN));
    return test.verdict();
  }
}
