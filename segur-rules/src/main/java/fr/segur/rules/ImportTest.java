package fr.segur.rules;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Etablissement;
import fr.segur.model.Finding;
import fr.segur.model.Finess;
import fr.segur.model.LigneDemande;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Structure;
import fr.segur.model.Verdict;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.Piece;
import fr.segur.rules.Situe.StructureCliente;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import test of one file, request by request: every rule on every part, nothing kept of a
 * request but its numbers. One instance a file, confined to one thread; the verdict depends on
 * nothing but what it was given.
 */
public final class ImportTest {

  private final Controles controles;
  private final Context context;
  private final Recueil recueil;
  private final Hypotheses hypotheses;
  private final DejaVus lignesVues = new DejaVus();
  private final DejaVus dossiers = new DejaVus();
  private final DejaVus esmsVus = new DejaVus();
  private final DejaVus certificats = new DejaVus();
  private int lignes;

  /** A test of a file by the rules {@code controles} of {@code appel}. */
  public ImportTest(AppelAFinancement appel, Controles controles, Facts facts, Settings settings) {
    this.controles = controles;
    this.context = new Context(appel, facts, settings.readings());
    this.recueil = new Recueil(settings.findingsPerRule());
    this.hypotheses = new Hypotheses(settings.readings());
  }

  /** The import test of an advance that was not read from a file: findings have no position. */
  public static Verdict check(
      AppelAFinancement appel, DemandeAvance demande, Facts facts, Settings settings) {
    return new ImportTest(appel, Controles.AVANCE, facts, settings)
        .all(demande.numeroAns(), demande.siret(), demande.lignes());
  }

  /** The import test of a balance that was not read from a file: findings have no position. */
  public static Verdict check(
      AppelAFinancement appel, DemandeSolde demande, Facts facts, Settings settings) {
    return new ImportTest(appel, Controles.SOLDE, facts, settings)
        .all(demande.numeroAns(), demande.siret(), demande.lignes());
  }

  private Verdict all(
      @Nullable String numeroAns, @Nullable String siret, List<? extends LigneDemande> demandes) {
    depot(new Depot(numeroAns, siret, demandes.size(), Illisibles.AUCUN));
    for (LigneDemande ligne : demandes) {
      ligne(ligne, Illisibles.AUCUN);
    }
    return verdict();
  }

  /** Adds what the reader of the file found. */
  public void add(Finding finding) {
    recueil.add(finding);
  }

  /** Checks the head of the file: once, before or after the requests. */
  public void depot(Depot depot) {
    run(controles.depot(), depot);
  }

  /** Checks the next request of the file. */
  public void ligne(LigneDemande valeur, Illisibles illisibles) {
    var ligne = new Ligne(
        lignes++,
        valeur,
        lignesVues.dejaVu(valeur.numLigne()),
        dossiers.dejaVu(valeur.numeroASP()),
        illisibles);
    run(controles.ligne(), ligne);
    Beneficiaires beneficiaires = valeur.beneficiaires();
    if (beneficiaires != null) {
      structures(ligne, beneficiaires.structures());
    }
    List<PieceJustificative> pieces = valeur.piecesJustificatives();
    for (int i = 0; i < pieces.size(); i++) {
      run(controles.piece(), new Piece(ligne, i, pieces.get(i)));
    }
  }

  /** The verdict on all that was given. */
  public Verdict verdict() {
    return recueil.verdict(lignes, hypotheses);
  }

  private void structures(Ligne ligne, List<Structure> structures) {
    DejaVus organismes = structures.size() > 1 ? new DejaVus() : null;
    for (int i = 0; i < structures.size(); i++) {
      Structure valeur = structures.get(i);
      String finess = valeur.finessJuridique();
      int og = Finess.pack(finess == null ? "" : finess);
      CommandeCertificat certificat = valeur.certificat();
      boolean ordered =
          certificat != null && Boolean.TRUE.equals(certificat.demandeCertificatServeur());
      var structure = new StructureCliente(
          ligne,
          i,
          valeur,
          og,
          organismes != null && organismes.dejaVu(finess, og),
          ordered && certificats.dejaVu(finess, og));
      run(controles.structure(), structure);
      List<Etablissement> etablissements = valeur.etablissements();
      for (int k = 0; k < etablissements.size(); k++) {
        Etablissement etablissement = etablissements.get(k);
        String numero = etablissement.finessGeo();
        int geo = Finess.pack(numero == null ? "" : numero);
        run(
            controles.esms(),
            new Esms(structure, k, etablissement, geo, esmsVus.dejaVu(numero, geo)));
      }
    }
  }

  private <S extends Situe> void run(List<Chapter<S>> chapters, S subject) {
    for (int i = 0; i < chapters.size(); i++) {
      Chapter<S> chapter = chapters.get(i);
      if (chapter.isFor(subject)) {
        List<Rule<S>> rules = chapter.rules();
        for (int k = 0; k < rules.size(); k++) {
          run(rules.get(k), subject);
        }
      }
    }
  }

  private <S extends Situe> void run(Rule<S> rule, S subject) {
    Result result = evaluate(rule, subject);
    if (!Result.silent(result)) {
      recueil.add(rule, subject, result, context);
    }
    if (context.consultedAny()) {
      suppose(rule, subject, result);
      context.reset();
    }
  }

  /** What the rule would say under every other option of the readings it consulted. */
  private <S extends Situe> void suppose(Rule<S> rule, S subject, Result chosen) {
    for (Hypotheses.Hypothese hypothese : hypotheses.all()) {
      if (context.consulted(hypothese.reading())) {
        context.suppose(hypothese.readings());
        Result supposed = evaluate(rule, subject);
        hypothese.add(
            Recueil.errors(rule, supposed) - Recueil.errors(rule, chosen),
            Recueil.unanswered(rule, supposed) - Recueil.unanswered(rule, chosen));
      }
    }
  }

  /** A rule that fails to run is never silence. */
  private <S extends Situe> Result evaluate(Rule<S> rule, S subject) {
    try {
      return rule.check(subject, context);
    } catch (RuntimeException failure) {
      return Result.undetermined(Fait.ERREUR_INTERNE);
    }
  }
}
