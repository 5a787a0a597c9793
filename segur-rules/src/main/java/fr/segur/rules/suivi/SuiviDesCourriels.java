package fr.segur.rules.suivi;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.Text;
import fr.segur.rules.courriels.Courriel;
import fr.segur.rules.suivi.Cellule.Moment;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The block "Courriels automatiques envoyés" of what a supplier consults. */
public final class SuiviDesCourriels {

  /** Each mail: its title, and what is read when it is opened. */
  public static final Tableau<Courriel> TABLEAU = new Tableau<>(
      new Text("Courriels automatiques envoyés", "Automatic e-mails sent"),
      List.of(
          colonne("Titre", "Title", Courriel::titre),
          colonne("Objet", "Subject", Courriel::objet),
          Colonne.de("Date d'envoi", "Sent", courriel -> new Moment(courriel.le()), "S004-68"),
          Colonne.de("Destinataire", "To", courriel -> texte(courriel.destinataire()), "S004-46"),
          colonne("Contenu", "Body", Courriel::corps)),
      List.of(),
      List.of("S003-40", "S004-59", "S004-68"));

  private SuiviDesCourriels() {}

  private static Colonne<Courriel> colonne(
      String fr, String en, BiFunction<Courriel, Locale, String> part) {
    return Colonne.de(
        fr,
        en,
        courriel -> new Cellule.Libelle(
            new Text(part.apply(courriel, Locale.FRENCH), part.apply(courriel, Locale.ENGLISH))),
        "S004-68");
  }
}
