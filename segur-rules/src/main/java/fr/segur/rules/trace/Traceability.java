package fr.segur.rules.trace;

import fr.segur.model.Place;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.EtapeDePrix;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.calendrier.Guichet;
import fr.segur.rules.courriels.Modele;
import fr.segur.rules.demandes.NotificationDemande;
import fr.segur.rules.demandes.RefusDemande;
import fr.segur.rules.demandes.TableDesDemandes;
import fr.segur.rules.documents.Modeles;
import fr.segur.rules.documents.Obligations;
import fr.segur.rules.edition.ChampDuFormulaire;
import fr.segur.rules.edition.Droit;
import fr.segur.rules.edition.EcranDesCertificats;
import fr.segur.rules.edition.EcranDuSolde;
import fr.segur.rules.edition.PrincipeCertificat;
import fr.segur.rules.lifecycle.Event;
import fr.segur.rules.lifecycle.Lifecycle;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.paiements.CasDeReversement;
import fr.segur.rules.paiements.Jalon;
import fr.segur.rules.pilotes.NotificationPilote;
import fr.segur.rules.pilotes.SuiviDesPilotes;
import fr.segur.rules.pilotes.TableDesPilotes;
import fr.segur.rules.portefeuille.Constat;
import fr.segur.rules.suivi.Vue;
import fr.segur.rules.suivi.Vues;
import java.util.List;
import java.util.stream.Stream;

/** Every place of the rules where a sentence of the texts lives, in an explicit order. */
public final class Traceability {

  private Traceability() {}

  /** {@return every place; those that share a name, as the rows of one table do, are one} */
  public static List<Place> places() {
    return Place.merged(Stream.of(
            rules(),
            editions(),
            windows(),
            prices(),
            certificates(),
            documents(),
            obligations(),
            ConsignesDeFermeture.ALL.stream(),
            life("demande", TableDesDemandes.TABLE),
            refusals("demande", RefusDemande.ALL),
            permissions(),
            payments(),
            life("pilote", TableDesPilotes.TABLE),
            expected(),
            notifications(),
            views(),
            words(),
            EcransDuPortail.ALL.stream())
        .flatMap(places -> places)
        .filter(place -> !place.statements().isEmpty()));
  }

  /** The import test: one place a code, whatever the keys it looks at. */
  private static Stream<Place> rules() {
    return Stream.of(Controles.of(TypeDemande.AVANCE), Controles.of(TypeDemande.SOLDE))
        .flatMap(controles -> controles.rules().stream())
        .map(rule -> Place.of(Treatment.RULE, rule.code(), rule.demand(), rule.allStatements()));
  }

  private static Stream<Place> editions() {
    return Stream.of(AfMs2DuiPde.V1, AfMs2DuiPde.V2).flatMap(Traceability::edition);
  }

  private static Stream<Place> edition(AppelAFinancement appel) {
    return appel.valeurs().stream()
        .map(valeur -> Place.of(
            Treatment.PRICING,
            appel.edition() + " " + valeur.donnee().cle(),
            valeur.donnee().label(),
            valeur.statements()));
  }

  private static Stream<Place> windows() {
    return Guichet.FERMETURE_VAGUE_1.stream()
        .map(guichet -> Place.of(
            Treatment.RULE,
            "guichet " + guichet.texte() + " " + guichet.type(),
            new Text(
                "Fermeture du guichet : " + guichet.limite().jour(),
                "Closing of the window: " + guichet.limite().jour()),
            guichet.statements()));
  }

  private static Stream<Place> prices() {
    return Stream.of(EtapeDePrix.Poste.values())
        .map(poste ->
            Place.of(Treatment.PRICING, "prix " + poste, poste.label(), poste.statements()));
  }

  private static Stream<Place> certificates() {
    return TableDesCertificats.ROWS.stream()
        .map(row -> Place.of(
            Treatment.RULE,
            "certificat " + row.statement(),
            new Text(
                "Ligne du tableau : numéro de carte CPx " + row.numeroCarteCPX(),
                "Row of the table: CPx card number " + row.numeroCarteCPX()),
            List.of(row.statement())));
  }

  private static Stream<Place> documents() {
    return Modeles.ALL.stream()
        .flatMap(modele -> modele.rules().stream())
        .map(
            rule -> Place.of(Treatment.DOCUMENT, rule.code(), rule.demand(), rule.allStatements()));
  }

  private static Stream<Place> obligations() {
    return Stream.concat(
        Obligations.ALL.stream()
            .map(duty ->
                Place.of(Treatment.OBLIGATION, duty.code(), duty.phrase(), duty.statements())),
        Stream.of(PrincipeCertificat.values())
            .map(principe -> Place.of(
                Treatment.OBLIGATION,
                "certificats " + principe,
                principe.text(),
                principe.statements())));
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> Stream<Place> life(
      String name, Lifecycle<S, E, C, F> life) {
    Stream<Place> moves = life.transitions().stream().map(row -> {
      S from = row.from();
      return Place.of(
          Treatment.LIFECYCLE,
          name + " " + (from == null ? "—" : from) + " × " + row.event().name() + " → " + row.to(),
          row.event().label(),
          row.statements());
    });
    Stream<Place> timers = life.timers().stream()
        .map(timer -> Place.of(
            Treatment.LIFECYCLE,
            name + " " + timer.status() + " ⏱ " + timer.event().name(),
            timer.event().label(),
            timer.statements()));
    return Stream.of(moves, timers, refusals(name, life.reasons())).flatMap(rows -> rows);
  }

  private static Stream<Place> refusals(String name, List<Refusal> reasons) {
    return reasons.stream()
        .map(reason -> Place.of(
            Treatment.PERMISSION,
            name + " ✗ " + reason.code(),
            reason.text(),
            reason.statements()));
  }

  private static Stream<Place> permissions() {
    return Droit.ALL.stream()
        .map(droit -> Place.of(
            Treatment.PERMISSION,
            "solde " + droit.champ().cle(),
            new Text(
                "Modification de « " + droit.champ().cle() + " » au solde",
                "Modification of \"" + droit.champ().cle() + "\" at the balance"),
            droit.statements()));
  }

  private static Stream<Place> payments() {
    return Stream.of(
            Stream.of(Jalon.values())
                .map(jalon -> Place.of(
                    Treatment.PRICING, "échéancier " + jalon, jalon.label(), jalon.statements())),
            Stream.of(CasDeReversement.values())
                .map(cas -> Place.of(
                    Treatment.PRICING, "reversement " + cas, cas.label(), cas.statements())),
            Stream.of(Constat.Nature.values())
                .map(nature -> Place.of(
                    Treatment.RULE, "portefeuille " + nature, nature.text(), nature.statements())))
        .flatMap(places -> places);
  }

  /** What a life leaves to be done: a function, not a row. */
  private static Stream<Place> expected() {
    return Stream.of(Place.of(
        Treatment.LIFECYCLE,
        "soldes attendus des pilotes",
        new Text(
            "Un pilote validé attend sa propre demande de solde",
            "A validated pilot still owes its own balance request"),
        List.of("S004-07")));
  }

  private static Stream<Place> notifications() {
    return Stream.concat(
        Stream.of(NotificationDemande.values()).map(one -> notification("demande " + one, one)),
        Stream.of(NotificationPilote.values()).map(one -> notification("pilote " + one, one)));
  }

  private static Place notification(String name, Modele modele) {
    return Place.of(Treatment.NOTIFICATION, name, modele.objet(), modele.statements());
  }

  private static Stream<Place> views() {
    return Stream.of(
            views("demandes", Vues.ALL),
            views("solde", EcranDuSolde.VUES),
            views("certificats", EcranDesCertificats.VUES),
            views("pilotes", SuiviDesPilotes.VUES),
            ChampDuFormulaire.ALL.stream()
                .map(champ -> Place.of(
                    Treatment.VIEW,
                    "formulaire · " + champ.champ().cle(),
                    champ.libelle(),
                    champ.statements())))
        .flatMap(places -> places);
  }

  private static Stream<Place> views(String screen, List<Vue> views) {
    return views.stream()
        .map(vue -> Place.of(
            Treatment.VIEW, screen + " · " + vue.chemin(), vue.libelle(), vue.statements()));
  }

  private static Stream<Place> words() {
    return Stream.concat(
        Vocabulaire.ALL.stream(),
        fr.segur.rules.documents.Vocabulaire.ALL.stream()
            .map(word ->
                Place.of(Treatment.VOCABULARY, word.mot(), word.sens(), word.statements())));
  }
}
