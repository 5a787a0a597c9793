package fr.segur.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Etablissement;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.Partie.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pieces a document is made of, whatever document: codes begin with its prefix. */
class PartieTest {

  private static final String CITED = "S002-124";
  private static final Redaction REDACTION = new Redaction("Le devis porte", "The quote shows");

  private final Chiffrage<Facture> chiffrage =
      new Chiffrage<>("DEVIS", true, Facture::regimeTVA, facture -> 1);

  @Test
  void amounts_are_judged_alike_in_every_document() {
    assertThat(codes(List.of(
            chiffrage.montant(),
            chiffrage.taux(),
            chiffrage.montantTtc(),
            chiffrage.total(),
            Chiffrage.<Facture>rienAPayer("DEVIS", Facture::resteAPayer))))
        .containsExactly(
            "DEVIS-5.3-MONTANT-FORME",
            "AF-5.2-TAUX",
            "DEVIS-5.3-TTC",
            "DEVIS-5.3-TOTAL",
            "DEVIS-5.1-RESTE-A-PAYER");
  }

  @Test
  void amounts_that_the_call_does_not_ask_for_are_only_worth_a_look() {
    var facture = new Chiffrage<Facture>("DEVIS", false, Facture::regimeTVA, devis -> 1);

    assertThat(List.of(facture.montant(), facture.taux(), facture.total())).allSatisfy(rule -> {
      assertThat(rule.severity()).isEqualTo(Severity.WARNING);
      assertThat(rule.statements()).isEmpty();
    });
    assertThat(List.of(chiffrage.montant(), chiffrage.total())).allSatisfy(rule -> {
      assertThat(rule.severity()).isEqualTo(Severity.ERROR);
      assertThat(rule.statements()).contains("S002-095");
    });
  }

  @Test
  void so_are_esms_and_their_installation() {
    var finess =
        LesEsms.<Facture, Etablissement>finess("DEVIS", REDACTION, Etablissement::finessGeo, CITED);
    var scenario =
        LesEsms.<Facture, Etablissement>scenario("DEVIS", REDACTION, esms -> esms, CITED);

    assertThat(codes(finess)).containsExactly("DEVIS-FINESS-GEO", "DEVIS-FINESS-FORME");
    assertThat(codes(scenario))
        .containsExactly(
            "DEVIS-SCENARIO",
            "DEVIS-MAITRE-IDENTITE",
            "DEVIS-STOCKAGE-IDENTITE",
            "DEVIS-OPERATEUR");
    assertThat(Stream.concat(finess.stream(), scenario.stream()))
        .allSatisfy(rule -> assertThat(rule.statements()).containsExactly(CITED));
  }

  @Test
  void so_are_signatures_and_accounts() {
    var parties = ReglesDeSignature.<VerificationAptitude>parties(
        "DEVIS", REDACTION, VerificationAptitude::signature, CITED);

    assertThat(parties.stream().flatMap(partie -> codes(partie.regles())))
        .containsExactly(
            "DEVIS-SIGNATURE",
            "DEVIS-SIGNATURE-MOYEN",
            "DEVIS-SIGNATURE-NIVEAU",
            "DEVIS-SIGNATAIRE",
            "DEVIS-RESPONSABLE-SIGNE");
    assertThat(codes(List.of(
            FormulaireEnrolement.<String>iban("DEVIS-IBAN", text -> text),
            FormulaireEnrolement.<String>bic("DEVIS-BIC", text -> text))))
        .containsExactly("DEVIS-IBAN", "DEVIS-BIC");
  }

  @Test
  void a_demand_says_only_what_it_asks_for() {
    Rule<Extrait<Facture, Facture>> rule = REDACTION.porte(
        "DEVIS-DATE", "/dateFacture", "sa date", "its day", Facture::dateFacture, CITED);

    assertThat(rule.code()).isEqualTo("DEVIS-DATE");
    assertThat(rule.demand())
        .isEqualTo(new Text("Le devis porte sa date.", "The quote shows its day."));
    assertThat(rule.message()).isEqualTo(new Text("Il manque sa date.", "Missing: its day."));
  }

  @Test
  void rules_are_asked_of_the_whole_of_an_object_or_of_each_element() {
    var whole = Partie.<Facture>entier("Tout", "All", Acteur.FOURNISSEUR, List.of());
    var object = Partie.<VerificationAptitude, Signature>objet(
        "La signature",
        "The signature",
        Acteur.CLIENT_FINAL,
        "/signature",
        VerificationAptitude::signature,
        List.of());
    var list = Partie.<Facture, Etablissement>liste(
        "Les ESMS",
        "The ESMS",
        Acteur.FOURNISSEUR,
        "/etablissements",
        Facture::etablissements,
        List.of());

    assertThat(whole.ou().apply(Documents.FACTURE, AfMs2DuiPde.V2))
        .containsExactly(new Place<>("", Documents.FACTURE));
    assertThat(object.ou().apply(Documents.VA, AfMs2DuiPde.V2))
        .containsExactly(new Place<>("/signature", Documents.SIGNATURE));
    assertThat(object.ou().apply(VerificationAptitude.builder().build(), AfMs2DuiPde.V2))
        .isEmpty();
    assertThat(list.ou().apply(Documents.FACTURE, AfMs2DuiPde.V2))
        .containsExactly(
            new Place<>("/etablissements/0", Documents.FACTURE.etablissements().get(0)));
  }

  private static Stream<String> codes(List<? extends Rule<?>> rules) {
    return rules.stream().map(Rule::code);
  }
}
