package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.edition.Soldes.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.segur.model.Champ;
import fr.segur.model.Commande;
import fr.segur.model.CommandeBuilder;
import fr.segur.model.LigneSolde;
import fr.segur.model.Niveau;
import fr.segur.model.PieceJustificative;
import fr.segur.model.RegimeTva;
import fr.segur.model.Statement;
import fr.segur.rules.edition.Changement.Nature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The list of what may be edited: one row a key, and what it refuses is refused there. */
class DroitTest {

  private record Edit(LigneSolde line, String pointer) {}

  private static final Map<Champ, Edit> EDITS = edits();

  static final List<Champ> REFUSED = Droit.ALL.stream()
      .filter(droit -> droit.permis().isEmpty())
      .map(Droit::champ)
      .toList();

  static final List<Champ> MODIFIABLE =
      Droit.ALL.stream().filter(Droit::modifiable).map(Droit::champ).toList();

  @Test
  void every_key_of_a_balance_has_exactly_one_row() {
    var keys = EnumSet.allOf(Champ.class);
    keys.removeIf(champ -> champ.niveau() == Niveau.FICHIER
        || champ.pointer().contains("ertificat")
        || champ == Champ.MONTANT_SEGUR_HT
        || champ == Champ.CONTRACTUALISATION_OG
        || champ == Champ.CONTRACTUALISATION_EDITEUR
        || champ == Champ.STATUT_ADMIN_TECHNIQUE
        || champ == Champ.CODE_TRAITEMENT
        || champ == Champ.LIBELLE_TRAITEMENT);

    assertThat(Droit.ALL).extracting(Droit::champ).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void every_row_has_statements_of_the_register_and_a_reason() {
    assertThat(Droit.ALL).allSatisfy(droit -> {
      assertThat(droit.statements())
          .isNotEmpty()
          .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
      assertThat(droit.refus() == null).isEqualTo(droit.modifiable());
    });
  }

  @Test
  void these_and_no_others_may_be_edited() {
    assertThat(MODIFIABLE)
        .containsExactly(
            Champ.FACTURE,
            Champ.DATE_FACTURE,
            Champ.MONTANT_FACTURE_HT,
            Champ.NOM_MANDATAIRE,
            Champ.EMAIL_MANDATAIRE,
            Champ.TELEPHONE_MANDATAIRE,
            Champ.SCENARIO_INSTALLATION,
            Champ.MAITRE_IDENTITE,
            Champ.STOCKAGE_IDENTITE,
            Champ.OPERATEUR_MESSAGERIE,
            Champ.PRESENT_SOLDE);
    assertThat(Droit.ALL)
        .filteredOn(droit -> droit.permis().contains(Nature.AJOUT))
        .extracting(Droit::champ)
        .containsExactly(Champ.PIECES_JUSTIFICATIVES);
    assertThat(Droit.ALL).noneMatch(droit -> droit.permis().contains(Nature.SUPPRESSION));
  }

  @Test
  void a_key_of_an_advance_has_no_row() {
    assertThatIllegalArgumentException().isThrownBy(() -> Droit.of(Champ.MONTANT_SEGUR_HT));
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void what_is_not_permitted_is_refused_there_and_the_line_stays(Champ champ) {
    Edit edit = Objects.requireNonNull(EDITS.get(champ), champ.name());
    var essai = ModificationSolde.de(Soldes.LODGED).essayer(edit.line());

    assertThat(essai.permis()).isFalse();
    assertThat(essai.brouillon().ligne()).isEqualTo(Soldes.LODGED);
    assertThat(essai.refus()).extracting(f -> f.pointer()).contains(edit.pointer());
    assertThat(Soldes.bilan(edit.line()).violations()).containsExactly(edit.pointer());
  }

  private static Map<Champ, Edit> edits() {
    var edits = new EnumMap<Champ, Edit>(Champ.class);
    ligne(edits, Champ.NUM_LIGNE, l -> Soldes.ligne(b -> b.numLigne(2L)));
    ligne(edits, Champ.TYPE_ACTION, l -> Soldes.ligne(b -> b.typeAction("M")));
    ligne(edits, Champ.NUMERO_ASP, l -> Soldes.ligne(b -> b.numeroASP("FINMS2009168M0")));
    ligne(edits, Champ.NUMERO_EDITEUR, l -> Soldes.ligne(b -> b.numeroEditeur("00034")));
    ligne(edits, Champ.COMMANDE, l -> Soldes.ligne(b -> b.commande(null)));
    commande(edits, Champ.REFERENCE_AF, c -> c.referenceAF("AF-MS1"));
    commande(edits, Champ.DATE_COMMANDE, c -> c.dateCommande(jour("2023-05-13")));
    commande(edits, Champ.REGIME_TVA, c -> c.regimeTVA(RegimeTva.HT));
    commande(edits, Champ.TAUX_TVA, c -> c.tauxTVA(euros("8.5")));
    ligne(edits, Champ.BENEFICIAIRES, l -> Soldes.ligne(b -> b.beneficiaires(null)));
    ligne(
        edits,
        Champ.IS_MANDATAIRE,
        l -> Soldes.beneficiaires(
            l,
            b -> b.isMandataire(true)
                .nomMandataire("A")
                .emailMandataire("b@c")
                .telephoneMandataire("06")));
    edits.put(
        Champ.STRUCTURES,
        new Edit(
            Soldes.beneficiaires(
                Soldes.LODGED,
                b -> b.addStructures(fr.segur.rules.Exemples.structure("2A9000023"))),
            "/beneficiaires/structures/1"));
    edits.put(
        Champ.NOM_RESPONSABLE,
        new Edit(Soldes.structure(s -> s.nomResponsable("B")), STRUCTURE + "/nomResponsable"));
    edits.put(
        Champ.EMAIL_RESPONSABLE,
        new Edit(
            Soldes.structure(s -> s.emailResponsable("b@c")), STRUCTURE + "/emailResponsable"));
    edits.put(
        Champ.TELEPHONE_RESPONSABLE,
        new Edit(
            Soldes.structure(s -> s.telephoneResponsable("06")),
            STRUCTURE + "/telephoneResponsable"));
    edits.put(
        Champ.FINESS_JURIDIQUE,
        new Edit(Soldes.structure(s -> s.finessJuridique("2A9000023")), STRUCTURE));
    edits.put(
        Champ.ETABLISSEMENTS,
        new Edit(
            Soldes.structure(
                s -> s.addEtablissements(fr.segur.rules.EssaiSolde.auSolde("759009999", true))),
            STRUCTURE + "/etablissements/5"));
    edits.put(
        Champ.FINESS_GEO,
        new Edit(Soldes.esms(1, e -> e.finessGeo("759009999")), STRUCTURE + "/etablissements/1"));
    edits.put(
        Champ.CATEGORIE_FINESS,
        new Edit(
            Soldes.esms(1, e -> e.categorieFINESS("236")),
            STRUCTURE + "/etablissements/1/categorieFINESS"));
    edits.put(
        Champ.ANCIENNE_VERSION,
        new Edit(
            Soldes.esms(1, e -> e.ancienneVersion(null)),
            STRUCTURE + "/etablissements/1/ancienneVersion"));
    document(edits, Champ.NOM_FICHIER, p -> p.nomFichier("autre.pdf"), "");
    document(edits, Champ.FORMAT_FICHIER, p -> p.formatFichier("DOC"), "/formatFichier");
    document(edits, Champ.TYPE_FICHIER, p -> p.typeFichier("AUTRE_S"), "");
    return edits;
  }

  private static void ligne(Map<Champ, Edit> edits, Champ champ, UnaryOperator<LigneSolde> edit) {
    edits.put(champ, new Edit(edit.apply(Soldes.LODGED), champ.pointer()));
  }

  private static void commande(
      Map<Champ, Edit> edits, Champ champ, UnaryOperator<CommandeBuilder> edit) {
    var commande = Commande.builder().from(Objects.requireNonNull(Soldes.LODGED.commande()));
    ligne(edits, champ, l -> Soldes.ligne(b -> b.commande(edit.apply(commande).build())));
  }

  private static void document(
      Map<Champ, Edit> edits,
      Champ champ,
      UnaryOperator<fr.segur.model.PieceJustificativeBuilder> edit,
      String key) {
    var pieces = new ArrayList<>(Soldes.LODGED.piecesJustificatives());
    pieces.set(
        0, edit.apply(PieceJustificative.builder().from(piece("FACTURE"))).build());
    edits.put(
        champ,
        new Edit(
            Soldes.ligne(b -> b.piecesJustificatives(pieces)), "/piecesJustificatives/0" + key));
  }
}
