package fr.segur.rules.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Etablissement;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FicheDeDemandeTest {

  private static final FicheDeDemande FICHE = FicheDeDemande.builder()
      .numeroDossier("FINMS2009167M1")
      .siret("43806968400019")
      .denominationSociale("Fournisseur MS2")
      .adresse("32 rue DE LA REPUBLIQUE , 33000, Bordeaux")
      .statut(StatutDemande.A_MODIFIER)
      .changementDeStatutLe(LocalDate.of(2023, 6, 12))
      .build();

  @Test
  void the_title_says_number_status_and_day() {
    LocalDate le = LocalDate.of(2023, 6, 13);

    assertThat(FICHE.titre(le).in(Locale.FRENCH))
        .isEqualTo(
            "Détail de la demande numéro FINMS2009167M1 - Statut : A modifier le 13/06/2023");
    assertThat(FICHE.titre(le).in(Locale.ENGLISH))
        .isEqualTo("Details of request FINMS2009167M1 - Status: To be modified on 2023-06-13");
  }

  @Test
  void the_summary_says_who_and_since_when() {
    assertThat(FicheDeDemande.RECAPITULATIF.entetes(Locale.FRENCH))
        .containsExactly(
            "SIRET", "Dénomination sociale", "Adresse", "Statut", "Date du changement de statut");
    assertThat(FicheDeDemande.RECAPITULATIF.ligne(FICHE, Locale.FRENCH))
        .containsExactly(
            "43806968400019",
            "Fournisseur MS2",
            "32 rue DE LA REPUBLIQUE , 33000, Bordeaux",
            "A modifier",
            "12/06/2023");
  }

  @Test
  void a_comment_that_was_not_written_is_empty() {
    assertThat(FicheDeDemande.COMMENTAIRE.ligne(FICHE, Locale.FRENCH)).containsExactly("");
  }

  @Test
  void the_eleven_columns_of_the_beneficiaries_read_as_printed() {
    var present = new Etablissement(
        "090001538", "183", "1.0.1", new ScenarioInstallation(false, true, "GIP_26"), true);
    var deleted = new Etablissement("090002668", "183", null, null, false);
    var structure = Structure.builder()
        .nomResponsable("NOM RESPONSABLE")
        .emailResponsable("mail@responsable.fr")
        .telephoneResponsable("0600000000")
        .finessJuridique("090001488")
        .addEtablissements(present, deleted)
        .build();
    var rows = FicheDeDemande.Beneficiaire.de(
        Beneficiaires.builder().isMandataire(false).addStructures(structure).build());

    assertThat(FicheDeDemande.BENEFICIAIRES.entetes(Locale.FRENCH))
        .containsExactly(
            "Nom du responsable",
            "E-mail du responsable",
            "Numéro de téléphone du responsable",
            "Finess Juridique",
            "FINESS Géographique",
            "Présent solde",
            "Ancienne version",
            "Maître identité",
            "Stockage identité",
            "Opérateur messagerie",
            "Action");
    assertThat(rows.stream().map(row -> FicheDeDemande.BENEFICIAIRES.ligne(row, Locale.FRENCH)))
        .containsExactly(
            List.of(
                "NOM RESPONSABLE",
                "mail@responsable.fr",
                "0600000000",
                "090001488",
                "090001538",
                "Oui",
                "1.0.1",
                "Non",
                "Oui",
                "GIP_26",
                "Supprimer"),
            List.of(
                "NOM RESPONSABLE",
                "mail@responsable.fr",
                "0600000000",
                "090001488",
                "090002668",
                "Non",
                "",
                "Non",
                "Non",
                "",
                "Ré-ajouter"));
  }

  @Test
  void only_a_document_just_added_may_be_deleted() {
    var piece = new PieceJustificative("PJ_Demande.pdf", "PDF", "AUTRE_S");

    assertThat(FicheDeDemande.PIECES.entetes(Locale.FRENCH))
        .containsExactly("Nom du fichier", "Type de document", "Consulter", "Supprimer");
    assertThat(FicheDeDemande.PIECES.ligne(new FicheDeDemande.Piece(piece, true), Locale.FRENCH))
        .containsExactly("PJ_Demande.pdf", "AUTRE_S", "Consulter", "Supprimer");
    assertThat(FicheDeDemande.PIECES.ligne(new FicheDeDemande.Piece(piece, false), Locale.FRENCH))
        .containsExactly("PJ_Demande.pdf", "AUTRE_S", "Consulter", "");
  }
}
