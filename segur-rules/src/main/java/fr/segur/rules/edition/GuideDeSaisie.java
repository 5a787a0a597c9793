package fr.segur.rules.edition;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Structure;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Chapter;
import fr.segur.rules.Controles;
import fr.segur.rules.Facts;
import fr.segur.rules.Rule;
import fr.segur.rules.Settings;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.TableDesCertificats.Exigence;
import fr.segur.rules.certificat.AdministrateurTechnique;
import fr.segur.rules.certificat.CommandeDeCertificat;
import fr.segur.rules.forme.Formes;
import fr.segur.rules.forme.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guidance while a person orders a certificate, in any order of filling in: for every field whether
 * it is shown and enabled, what is asked of it, and what is wrong so far. It asks the rules of the
 * import test themselves, so that what a form lets through the import test accepts. Immutable.
 */
public final class GuideDeSaisie {

  /** The rules of the import test on the fields of the form. */
  private static final Controles CONTROLES = new Controles(
      List.of(),
      List.of(),
      List.of(
          Chapter.of(
              Stream.concat(Presence.DE_LA_STRUCTURE.stream(), Formes.DE_LA_STRUCTURE.stream())
                  .filter(GuideDeSaisie::onTheNumber)
                  .toList()),
          Chapter.of(CommandeDeCertificat.RULES),
          Chapter.of(AdministrateurTechnique.RULES)),
      List.of(),
      List.of());

  /** A dialog outside any request. */
  private static final Cadre LIBRE = new Cadre(null, Set.of(), null, false);

  private final TestDeLigne test;
  private final Cadre cadre;

  private GuideDeSaisie(TestDeLigne test, Cadre cadre) {
    this.test = test;
    this.cadre = cadre;
  }

  /**
   * Where a row is filled in.
   *
   * @param organismes organismes of the request; null outside any request
   * @param dejaCommandes those that another row orders a certificate for
   * @param origine the row as lodged, when it is one that is modified
   * @param lectureSeule whether nothing can be edited
   */
  record Cadre(
      @Nullable Set<String> organismes,
      Set<String> dejaCommandes,
      @Nullable LigneCertificat origine,
      boolean lectureSeule) {}

  /**
   * {@return guidance for a dialog outside any request: it also asks whether a certificate is
   * wanted}
   *
   * @param appel the edition whose rules apply
   * @param facts {@code recuLe} is the instant of the deposit, or of the modification of a request
   *     deposited before (S003-05, S003-06)
   * @param settings how checks are made
   */
  public static GuideDeSaisie libre(AppelAFinancement appel, Facts facts, Settings settings) {
    return new GuideDeSaisie(new TestDeLigne(CONTROLES, appel, facts, settings), LIBRE);
  }

  /** The same for a row of a request. */
  GuideDeSaisie dans(Cadre other) {
    return new GuideDeSaisie(test, other);
  }

  /**
   * {@return every field, in the order of the form}
   *
   * @param saisie the row as filled in so far
   */
  public List<EtatDuChamp> guide(LigneCertificat saisie) {
    List<Finding> constats = constats(saisie);
    return ChampDuFormulaire.ALL.stream()
        .map(champ -> etat(champ, saisie, constats))
        .toList();
  }

  /**
   * {@return everything wrong with the row so far; pointers are relative to its structure}
   *
   * @param saisie the row as filled in so far
   */
  public List<Finding> constats(LigneCertificat saisie) {
    var all = new ArrayList<Finding>();
    String finess = saisie.finessJuridique();
    Set<String> known = cadre.organismes();
    if (known != null && finess != null && !finess.isBlank() && !known.contains(finess)) {
      all.add(inconnu(finess));
    }
    all.addAll(verdict(saisie).findings());
    return List.copyOf(all);
  }

  /** Whether no certificate is ordered that day yet (S003-05); not so when it is unknown. */
  boolean tropTot() {
    String code = CommandeDeCertificat.DEPUIS_LE_PREMIER_JOUR.code();
    return constats(LigneCertificat.VIDE).stream().anyMatch(one -> one.code().equals(code));
  }

  /** The import test's word on all the certificates of a request. */
  Verdict verdict(LigneAvance ligne) {
    return test.check(ligne, Set.of(), UnaryOperator.identity());
  }

  /** The import test's word on the row, after those that already order a certificate. */
  private Verdict verdict(LigneCertificat saisie) {
    var structures = new ArrayList<Structure>();
    cadre
        .dejaCommandes()
        .forEach(finess -> structures.add(
            structure(new LigneCertificat(finess, LigneCertificat.VIDE.commande()))));
    String place = Champ.STRUCTURES.pointer() + "/" + structures.size();
    structures.add(structure(saisie));
    var ligne = LigneAvance.builder()
        .beneficiaires(Beneficiaires.builder().structures(structures).build())
        .build();
    Verdict verdict = test.check(
        ligne,
        Set.of(),
        pointer -> pointer.startsWith(place + "/") ? pointer.substring(place.length()) : "");
    return verdict.withFindings(
        verdict.findings().stream().filter(one -> !one.pointer().isEmpty()).toList());
  }

  private EtatDuChamp etat(
      ChampDuFormulaire champ, LigneCertificat saisie, List<Finding> constats) {
    boolean rempli = champ.rempli(saisie);
    boolean forWhom = champ.champ() == Champ.FINESS_JURIDIQUE;
    boolean whether = champ.champ() == Champ.DEMANDE_CERTIFICAT_SERVEUR;
    boolean wanted = Boolean.TRUE.equals(saisie.commande().demandeCertificatServeur());
    // where nothing is wanted, only what is there all the same is shown, to be emptied
    boolean affiche = forWhom || (whether ? cadre.organismes() == null : wanted || rempli);
    LigneCertificat origine = cadre.origine();
    boolean actif = affiche && !cadre.lectureSeule() && !(forWhom && origine != null);
    return new EtatDuChamp(
        champ,
        affiche,
        actif,
        forWhom ? Exigence.OBLIGATOIRE : exigence(champ.champ(), saisie),
        rempli,
        origine != null && !champ.egal(origine, saisie),
        constats.stream().filter(one -> concerns(one, champ, rempli)).toList());
  }

  private Exigence exigence(Champ champ, LigneCertificat saisie) {
    return TableDesCertificats.exigence(
        champ, saisie.commande(), test.settings().readings()::choice);
  }

  /** What is said of the block as a whole is said of what is filled in of it. */
  private static boolean concerns(Finding finding, ChampDuFormulaire champ, boolean rempli) {
    return finding.pointer().equals(champ.champ().pointer())
        || (champ.duBloc()
            && rempli
            && finding.pointer().equals(Champ.CERTIFICAT_SERVEUR.pointer()));
  }

  private static boolean onTheNumber(Rule<StructureCliente> rule) {
    return rule.champ() == Champ.FINESS_JURIDIQUE && !rule.code().equals("FORM-STRUCTURE-DOUBLE");
  }

  private static Structure structure(LigneCertificat row) {
    return Structure.builder()
        .finessJuridique(row.finessJuridique())
        .certificat(row.commande())
        .build();
  }

  private static Finding inconnu(String finess) {
    return RefusCertificat.INCONNU.constat(Map.of("finess", finess));
  }
}
