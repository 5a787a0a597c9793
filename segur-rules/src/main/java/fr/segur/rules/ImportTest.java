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
import fr.segur.model.TypeDemande;
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
  private final Evaluation evaluation;
  private final DejaVus lignesVues = new DejaVus();
  private final DejaVus dossiers = new DejaVus();
  private final DejaVus esmsVus = new DejaVus();
  private final DejaVus certificats = new DejaVus();
  private int lignes;

  /**
   * A test of a file by the rules {@code controles} of {@code appel}.
   *
   * @param appel the edition whose rules apply
   * @param controles the rules of that kind of file
   * @param facts what is known
   * @param settings how checks are made
   */
  public ImportTest(AppelAFinancement appel, Controles controles, Facts facts, Settings settings) {
    this.controles = controles;
    this.evaluation = new Evaluation(appel, facts, settings);
  }

  /**
   * {@return the import test of an advance that was not read from a file: findings have no
   * position}
   *
   * @param appel the edition whose rules apply
   * @param demande the request
   * @param facts what is known
   * @param settings how checks are made
   */
  public static Verdict check(
      AppelAFinancement appel, DemandeAvance demande, Facts facts, Settings settings) {
    return new ImportTest(appel, Controles.of(TypeDemande.AVANCE), facts, settings)
        .all(demande.numeroAns(), demande.siret(), demande.lignes());
  }

  /**
   * {@return the import test of a balance that was not read from a file: findings have no position}
   *
   * @param appel the edition whose rules apply
   * @param demande the request
   * @param facts what is known
   * @param settings how checks are made
   */
  public static Verdict check(
      AppelAFinancement appel, DemandeSolde demande, Facts facts, Settings settings) {
    return new ImportTest(appel, Controles.of(TypeDemande.SOLDE), facts, settings)
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

  /**
   * {@return the next request is the one of that index: those before it are not looked at here}
   *
   * @param requests how many requests come before, at least 0
   */
  public ImportTest after(int requests) {
    lignes = requests;
    return this;
  }

  /**
   * Adds what the reader of the file found.
   *
   * @param finding what was found
   */
  public void add(Finding finding) {
    evaluation.add(finding);
  }

  /**
   * Checks the head of the file: once, before or after the requests.
   *
   * @param depot what the head of the file says
   */
  public void depot(Depot depot) {
    evaluation.run(controles.depot(), depot);
  }

  /**
   * Checks the next request of the file.
   *
   * @param valeur the request
   * @param illisibles places whose values could not be read
   */
  public void ligne(LigneDemande valeur, Illisibles illisibles) {
    var ligne = new Ligne(
        lignes++,
        valeur,
        lignesVues.dejaVu(valeur.numLigne()),
        dossiers.dejaVu(valeur.numeroASP()),
        illisibles);
    evaluation.run(controles.ligne(), ligne);
    Beneficiaires beneficiaires = valeur.beneficiaires();
    if (beneficiaires != null) {
      structures(ligne, beneficiaires.structures());
    }
    List<PieceJustificative> pieces = valeur.piecesJustificatives();
    for (int i = 0; i < pieces.size(); i++) {
      evaluation.run(controles.piece(), new Piece(ligne, i, pieces.get(i)));
    }
  }

  /** The file was not read to its end: whatever was found, it cannot be acceptable. */
  public void stopped() {
    evaluation.stopped();
  }

  /** {@return the verdict on all that was given} */
  public Verdict verdict() {
    return evaluation.verdict(lignes);
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
      evaluation.run(controles.structure(), structure);
      List<Etablissement> etablissements = valeur.etablissements();
      for (int k = 0; k < etablissements.size(); k++) {
        Etablissement etablissement = etablissements.get(k);
        String numero = etablissement.finessGeo();
        int geo = Finess.pack(numero == null ? "" : numero);
        evaluation.run(
            controles.esms(),
            new Esms(structure, k, etablissement, geo, esmsVus.dejaVu(numero, geo)));
      }
    }
  }
}
