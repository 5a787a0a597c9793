package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an example is an edit of: a sample that nothing is wrong with, its facts, and its judge. */
enum Scene {
  AVANCE("avance-ms2-pde.json", (segur, file, facts) -> segur.check(file, facts)),
  SOLDE("solde-ms2-pde.json", (segur, file, facts) -> segur.check(file, facts)),
  MODIFICATION("solde-ms2-pde.json", found(Judges::modification)),
  CERTIFICATS("certificats.json", found(Judges::certificats)),
  ENROLEMENT(Modeles.ENROLEMENT),
  ATTESTATION_TVA(Modeles.ATTESTATION_TVA),
  BON_DE_COMMANDE(Modeles.BON_DE_COMMANDE),
  FACTURE(Modeles.FACTURE),
  VA(Modeles.VA),
  DEVOIRS("devoirs.json", found(Judges::devoirs)),
  PORTEFEUILLE("portefeuille.json", found(Judges::portefeuille)),
  FINESS("finess.csv", found(Judges::finess)),
  DIALECTE("dialecte.json", found(Judges::dialecte)),
  DEMANDE("demande.json", found(LifeJudges::demande)),
  GUICHET("guichet.json", found(LifeJudges::guichet)),
  PILOTE("pilotes.json", found(LifeJudges::pilotes));

  /** The scenes of the families that have more than one, or another than their own name. */
  private static final Map<String, List<Scene>> OF = Map.of(
      "lecture", List.of(AVANCE, SOLDE),
      "forme", List.of(AVANCE, SOLDE),
      "appel", List.of(AVANCE, SOLDE),
      "certificat", List.of(AVANCE, SOLDE),
      "demande", List.of(DEMANDE, GUICHET),
      "fichiers", List.of(FINESS, DIALECTE, DEMANDE, PILOTE));

  /** Says what is wrong with a file. */
  @FunctionalInterface
  interface Judge {
    Verdict judge(Segur segur, byte[] file, Facts facts) throws IOException;
  }

  /** The same, where nothing can be undetermined. */
  @FunctionalInterface
  interface Finder {
    List<Finding> find(Segur segur, byte[] file, Facts facts) throws IOException;
  }

  private final String sample;
  private final Judge judge;

  Scene(String sample, Judge judge) {
    this.sample = sample;
    this.judge = judge;
  }

  Scene(Modele<?> modele) {
    this(modele.code() + ".json", (Judge)
        (segur, file, facts) -> segur.check(modele, RequestSource.of(file), facts));
  }

  private static Judge found(Finder finder) {
    return (segur, file, facts) -> Judges.verdict(finder.find(segur, file, facts));
  }

  /** The scenes in which examples of that family play. */
  static List<Scene> of(String family) {
    return OF.containsKey(family)
        ? OF.get(family)
        : List.of(Scene.valueOf(family.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** Name of the file that has the examples, and of the scene for people. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Resource with the sample. */
  String sample() {
    return sample;
  }

  /** Resource with the facts that go with it. */
  String facts() {
    return switch (this) {
      case SOLDE, MODIFICATION, FACTURE, VA -> "facts-solde.json";
      default -> "facts-avance.json";
    };
  }

  Verdict judge(Segur segur, byte[] file, Facts facts) throws IOException {
    return judge.judge(segur, file, facts);
  }
}
