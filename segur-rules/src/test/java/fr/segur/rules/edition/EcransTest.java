package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.edition.Certificats.OTHER;
import static fr.segur.rules.edition.Certificats.row;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CommandeCertificat;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Exemples;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.suivi.Colonne;
import fr.segur.rules.suivi.FicheDeDemande;
import fr.segur.rules.suivi.Vue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the two screens show. */
class EcransTest {

  private static final EcranDuSolde SCREEN =
      new EcranDuSolde(Soldes.LODGED, "DSR-MS2 DUI PDE-Va1", EssaiSolde.AVANCE);

  @Test
  void the_information_of_a_balance_in_the_order_of_the_screen() {
    assertThat(EcranDuSolde.INFORMATIONS.entetes(Locale.FRENCH))
        .containsExactly(
            "N° ASP de la demande",
            "DSR",
            "N° éditeur",
            "Date de la commande",
            "Régime TVA",
            "Taux TVA",
            "Date de la facture");
    assertThat(EcranDuSolde.INFORMATIONS.ligne(SCREEN, Locale.FRENCH))
        .containsExactly(
            "FINMS2009167M0",
            "DSR-MS2 DUI PDE-Va1",
            "00033",
            "12/05/2023",
            "TTC",
            "20 %",
            "15/02/2024");
    assertThat(EcranDuSolde.MONTANTS.ligne(SCREEN, Locale.FRENCH))
        .containsExactly("9125,00", "3285,00", "7300,00");
    assertThat(EcranDuSolde.MONTANTS.ligne(SCREEN, Locale.ENGLISH))
        .containsExactly("9125.00", "3285.00", "7300.00");
  }

  @Test
  void what_is_not_known_is_empty() {
    var nothing = fr.segur.model.LigneSolde.builder().build();
    var screen = new EcranDuSolde(nothing, "", null);

    assertThat(EcranDuSolde.INFORMATIONS.ligne(screen, Locale.ENGLISH)).containsOnly("");
    assertThat(EcranDuSolde.MONTANTS.ligne(screen, Locale.ENGLISH)).containsOnly("");
    assertThat(EcranDuSolde.MANDATAIRE.ligne(screen, Locale.ENGLISH)).containsOnly("");
    assertThat(screen.montreLeMandataire()).isFalse();
  }

  @Test
  void the_mandataire_is_shown_where_there_is_one() {
    var screen = new EcranDuSolde(Soldes.CARRIED, "", null);

    assertThat(screen.montreLeMandataire()).isTrue();
    assertThat(SCREEN.montreLeMandataire()).isFalse();
    assertThat(EcranDuSolde.MANDATAIRE.ligne(screen, Locale.FRENCH))
        .containsExactly("DURAND", "mail@mandataire.fr", "0600000000");
  }

  @Test
  void exactly_the_fields_that_may_be_edited_are_marked_so() {
    assertThat(EcranDuSolde.INFORMATIONS.colonnes())
        .filteredOn(EcranDuSolde::modifiable)
        .extracting(colonne -> colonne.libelle().fr())
        .containsExactly("Date de la facture");
    assertThat(EcranDuSolde.MONTANTS.colonnes())
        .filteredOn(EcranDuSolde::modifiable)
        .hasSize(1);
    assertThat(EcranDuSolde.MANDATAIRE.colonnes()).allMatch(EcranDuSolde::modifiable);
  }

  @Test
  void a_modified_field_is_green() {
    var edited = ModificationSolde.de(Soldes.LODGED)
        .montantSegurHT(Exemples.euros("7000"))
        .brouillon();
    Colonne<EcranDuSolde> amount = EcranDuSolde.MONTANTS.colonnes().get(2);
    Colonne<EcranDuSolde> day = EcranDuSolde.INFORMATIONS.colonnes().get(6);

    assertThat(EcranDuSolde.modifiee(amount, edited)).isTrue();
    assertThat(EcranDuSolde.modifiee(day, edited)).isFalse();
  }

  @Test
  void a_modified_cell_of_a_beneficiary_is_green_and_no_other() {
    var edited = ModificationSolde.de(Soldes.LODGED).retirer("759001001").brouillon();
    List<FicheDeDemande.Beneficiaire> rows =
        FicheDeDemande.Beneficiaire.de(requireNonNull(edited.ligne().beneficiaires()));

    var green = new ArrayList<String>();
    for (var row : rows) {
      for (var colonne : FicheDeDemande.BENEFICIAIRES.colonnes()) {
        if (EcranDuSolde.modifiee(colonne, row, edited)) {
          green.add(row.esms().finessGeo() + " " + colonne.libelle().fr());
        }
      }
    }

    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(green).containsExactly("759001001 Présent solde");
    assertThat(FicheDeDemande.BENEFICIAIRES.colonnes())
        .filteredOn(FicheDeDemande.MODIFIABLES::containsValue)
        .extracting(colonne -> colonne.libelle().fr())
        .containsExactly(
            "Présent solde", "Maître identité", "Stockage identité", "Opérateur messagerie");
  }

  @Test
  void certificates_are_consulted_with_the_labels_of_the_screen() {
    assertThat(EcranDesCertificats.CONSULTATION.entetes(Locale.FRENCH))
        .startsWith("FINESS Juridique", "Contractualisation Organisme de gestion")
        .endsWith("Utilité Certificat")
        .hasSize(9);
    assertThat(LigneCertificat.de(Certificats.LODGED))
        .extracting(one -> EcranDesCertificats.CONSULTATION.ligne(one, Locale.FRENCH))
        .containsExactly(List.of(
            OG,
            "Oui",
            "Editeur",
            "Oui",
            "1234567890",
            "STU",
            "0603334174",
            "a.stu@mail.com",
            "DMP,INS"));
    assertThat(EcranDesCertificats.CONSULTATION.ligne(
            new LigneCertificat(null, CommandeCertificat.builder().build()), Locale.FRENCH))
        .containsOnly("");
  }

  @Test
  void only_rows_that_can_be_edited_have_buttons_and_only_new_ones_are_green() {
    var edited = EditionCertificats.de(Certificats.LODGED, Certificats.GUIDE, false)
        .ajouter(row(OTHER, c -> c))
        .brouillon();
    var validated = EditionCertificats.de(Certificats.LODGED, Certificats.GUIDE, true);

    assertThat(edited.rangs())
        .extracting(EcranDesCertificats.Rang::ajoutee)
        .containsExactly(false, true);
    assertThat(edited.rangs())
        .extracting(
            rang -> EcranDesCertificats.MODIFICATION.ligne(rang, Locale.FRENCH).get(9))
        .containsOnly("Modifier, Supprimer");
    assertThat(validated.rangs())
        .extracting(
            rang -> EcranDesCertificats.MODIFICATION.ligne(rang, Locale.FRENCH).get(9))
        .containsOnly("");
  }

  @Test
  void the_new_block_stands_between_beneficiaries_and_documents() {
    assertThat(EcranDesCertificats.BLOCS)
        .extracting(text -> text.fr())
        .containsSubsequence(
            "Bénéficiaire(s)",
            "Information sur le(s) administrateur(s) technique(s)",
            "Pièces justificatives");
    assertThat(EcranDesCertificats.ONGLETS).hasSize(2);
  }

  @Test
  void an_amount_that_is_none_is_shown_as_typed() {
    var screen = new EcranDuSolde(Soldes.montant("12.345"), "", null);

    assertThat(EcranDuSolde.MONTANTS.ligne(screen, Locale.FRENCH))
        .containsExactly("", "", "12.345");
  }

  @Test
  void everything_has_a_name_in_both_languages() {
    var names = Stream.of(
            EcranDuSolde.VUES.stream().map(Vue::libelle),
            EcranDesCertificats.VUES.stream().map(Vue::libelle),
            Stream.of(PrincipeCertificat.values()).map(PrincipeCertificat::text),
            Stream.of(TableDesCertificats.Exigence.values())
                .map(TableDesCertificats.Exigence::label))
        .flatMap(texts -> texts)
        .toList();

    assertThat(names).hasSizeGreaterThan(50).allSatisfy(text -> {
      assertThat(text.fr()).isNotBlank();
      assertThat(text.en()).isNotBlank();
    });
  }
}
