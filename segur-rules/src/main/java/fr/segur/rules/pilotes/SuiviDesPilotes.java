package fr.segur.rules.pilotes;

import static fr.segur.rules.suivi.Cellule.jour;
import static fr.segur.rules.suivi.Cellule.libelle;
import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.StatutDemande;
import fr.segur.model.Text;
import fr.segur.rules.suivi.Bouton;
import fr.segur.rules.suivi.Cellule.Jour;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.Critere;
import fr.segur.rules.suivi.Tableau;
import fr.segur.rules.suivi.Vue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The screens "Déclarer mes pilotes" and "Gérer mes pilotes", as values. */
public final class SuiviDesPilotes {

  /** The advances that may be declared; one is chosen, and its record deposited. */
  public static final Tableau<AvanceCandidate> DECLARER = new Tableau<>(
      new Text("Déclarer mes pilotes", "Declare my pilots"),
      List.of(
          Colonne.deBoutons(
              "Choisir ce pilote",
              "Choose this pilot",
              avance -> List.of(Bouton.CHOISIR),
              "S004-36",
              "S004-37"),
          Colonne.de("Numéro ANS", "ANS number", a -> texte(a.numeroAns()), "S004-21", "S004-36"),
          Colonne.de("Numéro ASP", "ASP number", a -> texte(a.numeroASP()), "S004-23", "S004-36"),
          Colonne.de("SONS concerné", "SONS concerned", a -> texte(sons(a)), "S004-22", "S004-36"),
          Colonne.de(
              "Statut de la demande d'avance",
              "Status of the advance request",
              a -> libelle(statut(a)),
              "S004-05",
              "S004-36"),
          Colonne.de(
              "Date de dépôt de la demande d'avance",
              "Date of deposit of the advance request",
              a -> jour(a.deposeeLe()),
              "S004-36"),
          Colonne.de(
              "Nom du pilote",
              "Name of the pilot",
              a -> texte(a.nomPilote()),
              "S004-24",
              "S004-36"),
          Colonne.de(
              "Nom du bénéficiaire final",
              "Name of the final beneficiary",
              a -> texte(beneficiaire(a)),
              "S004-25",
              "S004-36"),
          Colonne.de("Numéro PMSI", "PMSI number", a -> texte(a.pmsi()), "S004-26", "S004-36")),
      criteres(Function.identity(), null, "S004-32"),
      List.of("S004-11", "S004-32", "S004-33", "S004-34", "S004-35", "S004-36"));

  /** The pilots declared. */
  public static final Tableau<PiloteSuivi> GERER = new Tableau<>(
      new Text("Gérer mes pilotes", "Manage my pilots"),
      List.of(
          Colonne.de(
              "Numéro ANS", "ANS number", l -> texte(avance(l).numeroAns()), "S004-20", "S004-21"),
          Colonne.de(
              "SONS concerné", "SONS concerned", l -> texte(sons(avance(l))), "S004-20", "S004-22"),
          Colonne.de(
              "Numéro ASP", "ASP number", l -> texte(avance(l).numeroASP()), "S004-20", "S004-23"),
          Colonne.de(
              "Statut de la demande d'avance",
              "Status of the advance request",
              l -> libelle(statut(avance(l))),
              "S004-05",
              "S004-20"),
          Colonne.de(
              "Nom du pilote",
              "Name of the pilot",
              l -> texte(avance(l).nomPilote()),
              "S004-20",
              "S004-24"),
          Colonne.de(
              "Nom du bénéficiaire final",
              "Name of the final beneficiary",
              l -> texte(beneficiaire(avance(l))),
              "S004-20",
              "S004-25"),
          Colonne.de(
              "Numéro PMSI", "PMSI number", l -> texte(avance(l).pmsi()), "S004-20", "S004-26"),
          Colonne.de(
              "Date de dépôt",
              "Date of deposit",
              l -> new Jour(l.pilote().deposeLe()),
              "S004-20",
              "S004-27"),
          Colonne.de(
              "Statut du pilote",
              "Status of the pilot",
              l -> libelle(l.pilote().statut().label()),
              "S004-20",
              "S004-28",
              "S004-29",
              "S004-54",
              "S004-55",
              "S004-56"),
          Colonne.deBoutons(
              "Action",
              "Action",
              PiloteSuivi::menu,
              "S004-20",
              "S004-30",
              "S004-31",
              "S004-50",
              "S004-61")),
      criteres(
          SuiviDesPilotes::avance,
          Critere.parmi(
              "Statut",
              "Status",
              List.of(StatutPilote.values()),
              StatutPilote::label,
              "S004-52",
              "S004-54"),
          "S004-52"),
      List.of("S004-01", "S004-03", "S004-17", "S004-20", "S004-52", "S004-53"));

  /** Every view of the pilots; the block of their e-mails is among the views of the follow-up. */
  public static final List<Vue> VUES = Stream.of(
          DECLARER.vues(), GERER.vues(), FichePilote.DEMANDE.vues(), FichePilote.PIECES.vues())
      .flatMap(List::stream)
      .toList();

  private SuiviDesPilotes() {}

  /**
   * {@return the advances that may be declared: decided, paid, of wave 2, and of which the client
   * is not a pilot "en cours" or "validé" already (C-77)} A number whose three places are taken is
   * still listed: its declaration is refused.
   *
   * @param avances the advances a pilot can stand on
   * @param pilotes the pilots of a supplier as they stand
   */
  public static List<AvanceCandidate> candidates(List<AvanceCandidate> avances, Pilotes pilotes) {
    return avances.stream()
        .filter(avance ->
            avance.decidee() && avance.payee() && avance.deVague2() && !pilotes.estActif(avance))
        .toList();
  }

  /**
   * {@return what "Gérer mes pilotes" lists: every pilot, in the order of the declarations
   * (S004-53)}
   *
   * @param vie the life by which they live
   * @param pilotes the pilots of a supplier as they stand
   */
  public static List<PiloteSuivi> lignes(VieDesPilotes vie, Pilotes pilotes) {
    return pilotes.tous().stream()
        .map(pilote -> new PiloteSuivi(pilote, menu(vie, pilotes, pilote)))
        .toList();
  }

  /**
   * {@return what the top of "Déclarer mes pilotes" lists: those "en cours" or "validés" (S004-17)}
   *
   * @param vie the life by which they live
   * @param pilotes the pilots of a supplier as they stand
   */
  public static List<PiloteSuivi> lignesActives(VieDesPilotes vie, Pilotes pilotes) {
    return lignes(vie, pilotes).stream()
        .filter(ligne -> ligne.pilote().statut().actif())
        .toList();
  }

  /** Any pilot is consulted (C-79); one is cancelled when the table lets it. */
  private static List<Bouton> menu(VieDesPilotes vie, Pilotes pilotes, Pilote pilote) {
    Acte annulation =
        Acte.annuler(pilote.declareLe(), pilote.cle(), Role.FOURNISSEUR_ADMINISTRATEUR);
    return vie.refus(pilotes, annulation) == null
        ? List.of(Bouton.CONSULTER, Bouton.ANNULER)
        : List.of(Bouton.CONSULTER);
  }

  private static <L> List<Critere<L>> criteres(
      Function<L, AvanceCandidate> avance, @Nullable Critere<L> statut, String statement) {
    var criteres = new ArrayList<Critere<L>>();
    criteres.add(
        Critere.present("Numéro ANS", "ANS number", l -> avance.apply(l).numeroAns(), statement));
    criteres.add(
        Critere.present("Numéro ASP", "ASP number", l -> avance.apply(l).numeroASP(), statement));
    criteres.add(Critere.parmi(
        "SONS",
        "SONS",
        List.of(Sons.values()),
        sons -> new Text(sons.name(), sons.name()),
        statement));
    if (statut != null) {
      criteres.add(statut);
    }
    criteres.add(Critere.jour("Déposé entre le", "Lodged from", statement));
    criteres.add(Critere.jour("Et le", "To", statement));
    return criteres;
  }

  private static AvanceCandidate avance(PiloteSuivi ligne) {
    return ligne.pilote().avance();
  }

  private static @Nullable String sons(AvanceCandidate avance) {
    Sons sons = avance.sons();
    return sons == null ? null : sons.name();
  }

  private static @Nullable Text statut(AvanceCandidate avance) {
    StatutDemande statut = avance.statut();
    return statut == null ? null : statut.label();
  }

  private static @Nullable String beneficiaire(AvanceCandidate avance) {
    var representant = avance.representant();
    return representant == null ? null : representant.nom();
  }
}
