package fr.segur.schemas;

import static java.util.Map.entry;

import fr.segur.model.Champ;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a key is called, and values it may have.
 *
 * @param title its name for people
 * @param examples values that are right together: an example file is made of the first of each, and
 *     as many documents as they have examples
 */
record Vocable(Text title, List<Object> examples) {

  private static final Map<Champ, Vocable> ALL = Map.ofEntries(
      of(Champ.TYPE_DEMANDE, "Type de demande", "Kind of request"),
      of(Champ.IMP_ID, "Identifiant d'import", "Import identifier", SchemaNode.Null.NULL),
      of(Champ.NUMERO_ANS, "Numéro ANS de la solution", "ANS number of the solution", "MSY12p4qNN"),
      of(Champ.SIRET, "SIRET du fournisseur", "SIRET of the supplier", "43806968400019"),
      of(Champ.LIGNES_IMPORT, "Demandes", "Requests"),
      of(Champ.NUM_LIGNE, "Numéro de ligne", "Line number", 1),
      of(Champ.TYPE_ACTION, "Type d'action", "Type of action", "C"),
      of(Champ.NUMERO_ASP, "Numéro de dossier de l'avance", "Dossier number of the advance"),
      of(Champ.NUMERO_EDITEUR, "Numéro d'éditeur", "Editor number", "00033"),
      of(Champ.COMMANDE, "Commande", "Order"),
      of(Champ.REFERENCE_AF, "Appel à financement", "Call for funding", "AF-MS2 DUI PDE-Va1"),
      of(
          Champ.DATE_COMMANDE,
          "Date de la commande",
          "Date of the order",
          "2023-05-12",
          "12/05/2023"),
      of(Champ.REGIME_TVA, "Régime de TVA", "VAT regime", "TTC", "HT"),
      of(Champ.TAUX_TVA, "Taux de TVA, en pour cent", "VAT rate, in percent", 20, 0),
      of(
          Champ.MONTANT_SEGUR_HT,
          "Montant Ségur hors taxes, en euros",
          "Ségur amount excluding VAT, in euros",
          new BigDecimal("3333.33")),
      of(Champ.FACTURE, "Facture", "Invoice"),
      of(
          Champ.DATE_FACTURE,
          "Date de la facture",
          "Date of the invoice",
          "2023-10-02",
          "02/10/2023"),
      of(
          Champ.MONTANT_FACTURE_HT,
          "Montant total de la Prestation hors taxes, en euros",
          "Total amount of the Prestation excluding VAT, in euros",
          new BigDecimal("3333.33")),
      of(Champ.BENEFICIAIRES, "Bénéficiaires", "Beneficiaries"),
      of(Champ.IS_MANDATAIRE, "Présence d'un mandataire", "Presence of a mandataire", true, false),
      of(Champ.NOM_MANDATAIRE, "Nom du mandataire", "Name of the mandataire", "LEROY Anne"),
      of(
          Champ.EMAIL_MANDATAIRE,
          "Adresse électronique du mandataire",
          "E-mail of the mandataire",
          "a.leroy@mandataire-exemple.fr"),
      of(
          Champ.TELEPHONE_MANDATAIRE,
          "Téléphone du mandataire",
          "Phone of the mandataire",
          "0102030406"),
      of(Champ.STRUCTURES, "Organismes gestionnaires", "Organismes gestionnaires"),
      of(Champ.PIECES_JUSTIFICATIVES, "Pièces justificatives", "Supporting documents"),
      of(Champ.CODE_TRAITEMENT, "Code de traitement", "Processing code", SchemaNode.Null.NULL),
      of(
          Champ.LIBELLE_TRAITEMENT,
          "Libellé de traitement",
          "Processing label",
          SchemaNode.Null.NULL),
      of(
          Champ.NOM_RESPONSABLE,
          "Nom du responsable",
          "Name of the person in charge",
          "MARTIN Claire"),
      of(
          Champ.EMAIL_RESPONSABLE,
          "Adresse électronique du responsable",
          "E-mail of the person in charge",
          "direction@og-exemple.fr"),
      of(
          Champ.TELEPHONE_RESPONSABLE,
          "Téléphone du responsable",
          "Phone of the person in charge",
          "0102030405"),
      of(
          Champ.FINESS_JURIDIQUE,
          "FINESS juridique de l'organisme gestionnaire",
          "FINESS juridique of the organisme gestionnaire",
          "759000011"),
      of(
          Champ.DEMANDE_CERTIFICAT_SERVEUR,
          "Commande d'un certificat serveur",
          "Order of a server certificate",
          true,
          false),
      of(
          Champ.CONTRACTUALISATION_OG,
          "L'organisme a contractualisé avec l'ANS",
          "The organisme has contracted with the ANS",
          false),
      of(
          Champ.STATUT_ADMIN_TECHNIQUE,
          "Entité de l'administrateur technique : éditeur (E) ou structure (S)",
          "Entity of the technical administrator: editor (E) or structure (S)",
          "E"),
      of(
          Champ.CONTRACTUALISATION_EDITEUR,
          "L'éditeur a contractualisé avec l'ANS",
          "The editor has contracted with the ANS",
          true),
      of(Champ.CERTIFICAT_SERVEUR, "Certificat serveur", "Server certificate"),
      of(Champ.NUMERO_CARTE_CPX, "Numéro de carte CPx", "CPx card number", "1234567890"),
      of(
          Champ.NOM_ADMIN_TECHNIQUE,
          "Nom de l'administrateur technique",
          "Name of the technical administrator",
          "DURAND"),
      of(
          Champ.TEL_ADMIN_TECHNIQUE,
          "Téléphone de l'administrateur technique",
          "Phone of the technical administrator",
          "0603334174"),
      of(
          Champ.EMAIL_ADMIN_TECHNIQUE,
          "Adresse électronique de l'administrateur technique",
          "E-mail of the technical administrator",
          "durand@editeur-exemple.fr"),
      of(
          Champ.UTILITE_CERTIFICAT,
          "Utilité du certificat",
          "Use of the certificate",
          "DMP,INS",
          "DMP",
          "INS"),
      of(Champ.ETABLISSEMENTS, "ESMS", "ESMS"),
      of(
          Champ.FINESS_GEO,
          "FINESS géographique de l'ESMS",
          "FINESS géographique of the ESMS",
          "759001001"),
      of(
          Champ.CATEGORIE_FINESS,
          "Catégorie FINESS de l'ESMS",
          "FINESS category of the ESMS",
          "177"),
      of(
          Champ.ANCIENNE_VERSION,
          "Version précédente du logiciel",
          "Previous version of the software",
          "1.0.1"),
      of(Champ.SCENARIO_INSTALLATION, "Scénario d'installation", "Installation scenario"),
      of(Champ.MAITRE_IDENTITE, "Maître de l'identité", "Master of identities", false),
      of(Champ.STOCKAGE_IDENTITE, "Stockage de l'identité", "Storage of identities", true),
      of(
          Champ.OPERATEUR_MESSAGERIE,
          "Opérateur de messagerie sécurisée",
          "Secure messaging operator",
          "MAI_337"),
      of(Champ.PRESENT_SOLDE, "ESMS présent au solde", "ESMS present at the balance", true, false),
      of(Champ.NOM_FICHIER, "Nom du fichier", "Name of the file", "piece-1.pdf", "piece-2.pdf"),
      of(Champ.FORMAT_FICHIER, "Format du fichier", "Format of the file", "PDF"),
      of(Champ.TYPE_FICHIER, "Type de pièce", "Type of document"));

  /** The name of that key and values it has in a file of that kind. */
  static Vocable of(Champ champ, TypeDemande type) {
    Vocable vocable = ALL.get(champ);
    if (vocable == null) {
      throw new IllegalArgumentException("no vocable: " + champ);
    }
    boolean avance = type == TypeDemande.AVANCE;
    return switch (champ) {
      case TYPE_DEMANDE -> vocable.with(type.name());
      case NUMERO_ASP -> vocable.with(avance ? SchemaNode.Null.NULL : "FINMS2009167M0");
      case TYPE_FICHIER ->
        avance ? vocable.with("BON_COMMANDE", "ATTESTATION_TVA") : vocable.with("FACTURE", "VA");
      default -> vocable;
    };
  }

  private Vocable with(Object... values) {
    return new Vocable(title, List.of(values));
  }

  private static Map.Entry<Champ, Vocable> of(
      Champ champ, String fr, String en, Object... examples) {
    return entry(champ, new Vocable(new Text(fr, en), List.of(examples)));
  }
}
