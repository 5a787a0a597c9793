package fr.segur.rules.pilotes;

import static fr.segur.rules.suivi.Cellule.jour;
import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.Text;
import fr.segur.model.TypePiece;
import fr.segur.rules.pilotes.AvanceCandidate.Representant;
import fr.segur.rules.suivi.Bouton;
import fr.segur.rules.suivi.Cellule;
import fr.segur.rules.suivi.Cellule.JourCourt;
import fr.segur.rules.suivi.Cellule.Libelle;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.Tableau;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pilot, whatever its status, as it is consulted (S004-59, S004-61). Its e-mails are listed by
 * {@link fr.segur.rules.suivi.SuiviDesCourriels}.
 *
 * @param pilote the pilot
 * @param fournisseur its supplier
 */
public record FichePilote(Pilote pilote, Fournisseur fournisseur) {

  /** Client, software, supplier and dossier. */
  public static final Tableau<FichePilote> DEMANDE = new Tableau<>(
      new Text("Ma demande de pilote", "My pilot request"),
      List.of(
          champ(
              "Nom du client/représentant",
              "Name of the client's representative",
              f -> texte(f.representant(Representant::nom))),
          champ(
              "Email du client/représentant",
              "E-mail of the client's representative",
              f -> texte(f.representant(Representant::email))),
          champ(
              "Téléphone du client/représentant",
              "Phone of the client's representative",
              f -> texte(f.representant(Representant::telephone))),
          champ("Numéro PMSI", "PMSI number", f -> texte(f.pilote.avance().pmsi())),
          champ(
              "SONS concerné",
              "SONS concerned",
              f -> texte(String.valueOf(f.pilote.avance().sons()))),
          champ(
              "Numéro ASP de la demande",
              "ASP number of the request",
              f -> texte(f.pilote.avance().numeroASP())),
          champ("Numéro ANS", "ANS number", f -> texte(f.pilote.avance().numeroAns())),
          champ("SIRET du fournisseur", "SIRET of the supplier", f -> texte(f.fournisseur.siret())),
          champ(
              "Dénomination sociale du fournisseur",
              "Name of the supplier",
              f -> texte(f.fournisseur.denominationSociale())),
          champ(
              "Date de la commande",
              "Date of the order",
              f -> jour(f.pilote.avance().dateCommande())),
          champ(
              "Date prévisionnelle de livraison",
              "Planned date of delivery",
              f -> jour(f.pilote.avance().livraisonPrevueLe()))),
      List.of(),
      List.of("S004-59", "S004-60", "S004-61"));

  /** The single document; it is read and downloaded, never changed. */
  public static final Tableau<FichePilote> PIECES = new Tableau<>(
      new Text("Pièces justificatives", "Documents"),
      List.of(
          piece("Nom fichier", "File name", f -> texte(f.pilote.pv().nomFichier())),
          piece("Type", "Type", f -> texte(TypePiece.PV_PILOTE.name()), "S004-63"),
          piece(
              "Date de dépôt",
              "Date of deposit",
              f -> new JourCourt(f.pilote.deposeLe()),
              "S004-64"),
          Colonne.deBoutons(
              "Consulter", "View", f -> List.of(Bouton.CONSULTER), "S004-62", "S004-65"),
          piece(
              "Conforme", "Compliant", f -> new Libelle(f.pilote.conformite().label()), "S004-66")),
      List.of(),
      List.of("S004-59", "S004-62", "S004-65"));

  private @Nullable String representant(Function<Representant, @Nullable String> part) {
    Representant representant = pilote.avance().representant();
    return representant == null ? null : part.apply(representant);
  }

  private static Colonne<FichePilote> champ(
      String fr, String en, Function<FichePilote, Cellule> valeur) {
    return Colonne.de(fr, en, valeur, "S004-60");
  }

  private static Colonne<FichePilote> piece(
      String fr, String en, Function<FichePilote, Cellule> valeur, String... statements) {
    return Colonne.de(
        fr, en, valeur, statements.length == 0 ? new String[] {"S004-62"} : statements);
  }
}
