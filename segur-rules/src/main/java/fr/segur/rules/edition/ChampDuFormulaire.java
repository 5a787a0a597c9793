package fr.segur.rules.edition;

import fr.segur.model.Bornes;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Text;
import fr.segur.model.UtiliteCertificat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field by which a certificate is ordered: what never changes while it is filled in.
 *
 * @param champ its key
 * @param libelle its label; the French form is the screen's
 * @param longueurMax characters at most, inclusive; null where a list is chosen from
 * @param choix what may be chosen, the empty choice first; empty for free text
 * @param valeur how it is read from what was filled in
 * @param statements ids of the statements about it
 */
public record ChampDuFormulaire(
    Champ champ,
    Text libelle,
    @Nullable Integer longueurMax,
    List<Choix> choix,
    Function<LigneCertificat, @Nullable Object> valeur,
    List<String> statements) {

  /**
   * One choice of a list.
   *
   * @param code what a file writes; null for the empty choice
   * @param libelle what the list shows
   */
  public record Choix(@Nullable String code, Text libelle) {

    /** Nothing chosen. */
    public static final Choix VIDE = new Choix(null, new Text("", ""));
  }

  private static final List<Choix> OUI_NON = List.of(
      Choix.VIDE,
      new Choix("true", new Text("Oui", "Yes")),
      new Choix("false", new Text("Non", "No")));

  private static final int FINESS = 9;

  /** The fields, in the order of the pop-ins; the first two say for whom and whether (S003-52). */
  public static final List<ChampDuFormulaire> ALL = List.of(
      texte(
          Champ.FINESS_JURIDIQUE,
          "FINESS Juridique",
          "FINESS juridique",
          FINESS,
          LigneCertificat::finessJuridique,
          "S003-07",
          "S003-52",
          "S003-54"),
      liste(
          Champ.DEMANDE_CERTIFICAT_SERVEUR,
          "Demande de certificat serveur",
          "Server certificate wanted",
          OUI_NON,
          CommandeCertificat::demandeCertificatServeur,
          "S003-16",
          "S003-26"),
      liste(
          Champ.CONTRACTUALISATION_OG,
          "Contractualisation Organisme de gestion",
          "Organisme has contracted",
          OUI_NON,
          CommandeCertificat::contractualisationOg,
          "S003-52",
          "S003-55"),
      liste(
          Champ.STATUT_ADMIN_TECHNIQUE,
          "Statut Administrateur",
          "Administrator's entity",
          avecVide(Stream.of(StatutAdminTechnique.values())
              .map(statut -> new Choix(statut.code(), statut.label()))),
          CommandeCertificat::statutAdminTechnique,
          "S003-52",
          "S003-56"),
      liste(
          Champ.CONTRACTUALISATION_EDITEUR,
          "Contractualisation Editeur",
          "Publisher has contracted",
          OUI_NON,
          CommandeCertificat::contractualisationEditeur,
          "S003-52",
          "S003-57"),
      texte(
          Champ.NUMERO_CARTE_CPX,
          "Numéro de carte CPX",
          "CPx card number",
          Bornes.NUMERO_CARTE_CPX,
          bloc(CertificatServeur::numeroCarteCPX),
          "S003-52",
          "S003-58"),
      texte(
          Champ.NOM_ADMIN_TECHNIQUE,
          "Nom Administrateur",
          "Administrator's name",
          Bornes.NOM_ADMIN_TECHNIQUE,
          bloc(CertificatServeur::nomAdminTechnique),
          "S003-52",
          "S003-59"),
      texte(
          Champ.TEL_ADMIN_TECHNIQUE,
          "Téléphone Administrateur",
          "Administrator's phone",
          Bornes.TEL_ADMIN_TECHNIQUE,
          bloc(CertificatServeur::telAdminTechnique),
          "S003-52",
          "S003-60"),
      texte(
          Champ.EMAIL_ADMIN_TECHNIQUE,
          "Email Administrateur",
          "Administrator's e-mail",
          Bornes.EMAIL_ADMIN_TECHNIQUE,
          bloc(CertificatServeur::emailAdminTechnique),
          "S003-52",
          "S003-61"),
      new ChampDuFormulaire(
          Champ.UTILITE_CERTIFICAT,
          new Text("Utilité Certificat", "Use of the certificate"),
          null,
          avecVide(Stream.of(UtiliteCertificat.values())
              .map(utilite ->
                  new Choix(utilite.code(), new Text(utilite.libelle(), utilite.libelle())))),
          bloc(CertificatServeur::utiliteCertificat),
          List.of("S003-52", "S003-62")));

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param champ its key
   * @param libelle its label; the French form is the screen's
   * @param longueurMax characters at most, inclusive; null where a list is chosen from
   * @param choix what may be chosen, the empty choice first; empty for free text
   * @param valeur how it is read from what was filled in
   * @param statements ids of the statements about it
   */
  public ChampDuFormulaire {
    choix = List.copyOf(choix);
    statements = List.copyOf(statements);
  }

  /**
   * {@return whether anything is filled in; blanks are nothing}
   *
   * @param saisie the row as filled in so far
   */
  public boolean rempli(LigneCertificat saisie) {
    Object value = valeur.apply(saisie);
    return value instanceof String text ? !text.isBlank() : value != null;
  }

  /** Whether it says the same in both rows. */
  boolean egal(LigneCertificat avant, LigneCertificat apres) {
    return Rubrique.egales(valeur.apply(avant), valeur.apply(apres));
  }

  /** Whether it stands in the block of the technical administrator. */
  boolean duBloc() {
    return champ.pointer().startsWith(Champ.CERTIFICAT_SERVEUR.pointer() + "/");
  }

  private static ChampDuFormulaire texte(
      Champ champ,
      String fr,
      String en,
      int longueurMax,
      Function<LigneCertificat, @Nullable Object> valeur,
      String... statements) {
    return new ChampDuFormulaire(
        champ, new Text(fr, en), longueurMax, List.of(), valeur, List.of(statements));
  }

  private static ChampDuFormulaire liste(
      Champ champ,
      String fr,
      String en,
      List<Choix> choix,
      Function<CommandeCertificat, @Nullable Object> valeur,
      String... statements) {
    return new ChampDuFormulaire(
        champ,
        new Text(fr, en),
        null,
        choix,
        saisie -> valeur.apply(saisie.commande()),
        List.of(statements));
  }

  private static Function<LigneCertificat, @Nullable Object> bloc(
      Function<CertificatServeur, @Nullable String> valeur) {
    return saisie -> {
      CertificatServeur block = saisie.commande().certificatServeur();
      return block == null ? null : valeur.apply(block);
    };
  }

  private static List<Choix> avecVide(Stream<Choix> choix) {
    return Stream.concat(Stream.of(Choix.VIDE), choix).toList();
  }
}
