package fr.segur.rules.edition;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.Champ;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Text;
import fr.segur.rules.suivi.Bouton;
import fr.segur.rules.suivi.Cellule;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.Tableau;
import fr.segur.rules.suivi.Vue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of technical administrators, between the beneficiaries and the documents of an advance
 * (guide 003, § 4): to consult, then to modify. Its rows are {@link LigneCertificat#de}.
 */
public final class EcranDesCertificats {

  private static final Text TITRE =
      new Text("Information sur le(s) administrateur(s) technique(s)", "Technical administrators");

  /** The tabs of a request that is consulted (S003-40). */
  public static final List<Text> ONGLETS =
      List.of(new Text("Version actuelle", "Current version"), new Text("Historique", "History"));

  /** The blocks of its current version, in the order of the screen (S003-40). */
  public static final List<Text> BLOCS = List.of(
      new Text("Informations de la demande", "Request"),
      new Text("Coordonnées bancaires", "Bank details"),
      new Text("Bénéficiaire(s)", "Beneficiaries"),
      TITRE,
      new Text("Pièces justificatives", "Documents"),
      new Text("Scénario d'installation", "Installation scenario"),
      new Text("Courriels automatiques envoyés", "E-mails sent"));

  /**
   * A row of the table to modify.
   *
   * @param ligne the row
   * @param ajoutee whether it is new, and shown in green (S003-50)
   * @param blocValide whether the agency has validated the whole block
   */
  public record Rang(LigneCertificat ligne, boolean ajoutee, boolean blocValide) {}

  /** The table to consult: one row for each certificate that is ordered. */
  public static final Tableau<LigneCertificat> CONSULTATION = new Tableau<>(
      TITRE,
      colonnes(Function.identity()),
      List.of(),
      List.of("S003-37", "S003-38", "S003-39", "S003-40"));

  /** The table to modify: the same with what may be done to each row. */
  public static final Tableau<Rang> MODIFICATION = new Tableau<>(
      TITRE,
      Stream.concat(
              colonnes(Rang::ligne).stream(),
              Stream.of(Colonne.<Rang>deBoutons(
                  "Action",
                  "Action",
                  rang ->
                      rang.blocValide() ? List.of() : List.of(Bouton.MODIFIER, Bouton.SUPPRIMER),
                  "S003-42",
                  "S003-43")))
          .toList(),
      List.of(),
      List.of("S003-41", "S003-50"));

  /** Every view of the certificates, and what may be done to them. */
  public static final List<Vue> VUES = Stream.of(
          CONSULTATION.vues(), MODIFICATION.vues(), List.<Vue>of(ActeCertificat.values()))
      .flatMap(List::stream)
      .toList();

  private EcranDesCertificats() {}

  /** The fields of the pop-ins but the question whether one is wanted: every row is one. */
  private static <L> List<Colonne<L>> colonnes(Function<L, LigneCertificat> ligne) {
    return ChampDuFormulaire.ALL.stream()
        .filter(champ -> champ.champ() != Champ.DEMANDE_CERTIFICAT_SERVEUR)
        .map(champ -> new Colonne<L>(
            champ.libelle(),
            true,
            row -> cellule(champ.valeur().apply(ligne.apply(row))),
            champ.statements()))
        .toList();
  }

  /** Oui or Non, Editeur or Structure, and texts as they are. */
  private static Cellule cellule(@Nullable Object valeur) {
    if (valeur instanceof Boolean flag) {
      return new Cellule.Coche(flag);
    }
    if (valeur instanceof StatutAdminTechnique statut) {
      return new Cellule.Libelle(statut.label());
    }
    return texte(valeur == null ? null : valeur.toString());
  }
}
