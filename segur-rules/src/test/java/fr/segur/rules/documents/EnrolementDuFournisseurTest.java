package fr.segur.rules.documents;

import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.documents.Documents.FAITS;
import static fr.segur.rules.documents.Documents.RIB;
import static fr.segur.rules.documents.Ecarts.enrolement;
import static fr.segur.rules.documents.Ecarts.fournisseur;
import static fr.segur.rules.documents.Ecarts.piece;
import static fr.segur.rules.documents.Ecarts.situation;
import static fr.segur.rules.documents.Ecarts.solution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.documents.DossierEnrolement.Depositaire;
import fr.segur.rules.documents.DossierEnrolement.Identite;
import fr.segur.rules.documents.DossierEnrolement.Logiciel;
import fr.segur.rules.documents.DossierEnrolement.Piece;
import fr.segur.rules.documents.DossierEnrolement.Qualite;
import fr.segur.rules.documents.DossierEnrolement.Situation;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AF § 3 and § 4.1: both sides of every day, who lodges, what excludes. */
class EnrolementDuFournisseurTest {

  private static Verdict check(DossierEnrolement dossier) {
    return check(dossier, FAITS);
  }

  private static Verdict check(DossierEnrolement dossier, Facts facts) {
    return Modeles.ENROLEMENT.check(AfMs2DuiPde.V2, dossier, facts);
  }

  private static Facts recu(String instant) {
    return Facts.builder().from(FAITS).recuLe(Instant.parse(instant)).build();
  }

  private static void acceptable(Verdict verdict) {
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  private static void refused(Verdict verdict, String... codes) {
    assertThat(verdict.findings()).extracting(Finding::code).containsExactly(codes);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void an_identity_paper_is_valid_on_its_first_day_and_on_its_last() {
    // lodged on 2023-11-02 in Paris
    acceptable(check(piece(1, p -> p.valableJusquAu(jour("2023-11-02")))));
    refused(check(piece(1, p -> p.valableJusquAu(jour("2023-11-01")))), "ENR-3.1-IDENTITE-VALIDE");
    acceptable(check(piece(1, p -> p.delivreeLe(jour("2023-11-02")))));
    refused(check(piece(1, p -> p.delivreeLe(jour("2023-11-03")))), "ENR-3.1-IDENTITE-VALIDE");
    acceptable(check(piece(1, p -> p.delivreeLe(null))));
  }

  @Test
  void the_day_it_is_lodged_is_that_of_Paris() {
    var dossier = piece(1, p -> p.valableJusquAu(jour("2023-11-02")));

    acceptable(check(dossier, recu("2023-11-02T22:59:59Z")));
    refused(check(dossier, recu("2023-11-02T23:00:00Z")), "ENR-3.1-IDENTITE-VALIDE");
  }

  @ParameterizedTest
  @EnumSource(Identite.class)
  void the_three_identity_papers_are_equal(Identite identite) {
    acceptable(check(piece(1, p -> p.identite(identite))));
  }

  @Test
  void the_referencement_and_the_convention_may_be_of_the_same_day() {
    acceptable(check(Documents.ENROLEMENT, solution(s -> s.referenceeLe(jour("2023-11-02")))));
    refused(
        check(Documents.ENROLEMENT, solution(s -> s.referenceeLe(jour("2023-11-03")))),
        "ENR-3.2-REFERENCEMENT");
    acceptable(check(situation(s -> s.conventionLe(jour("2023-11-02")))));
    refused(check(situation(s -> s.conventionLe(jour("2023-11-03")))), "ENR-4.1-CONVENTION");
    acceptable(
        check(Documents.ENROLEMENT, solution(s -> s.retrait(new Retrait(jour("2023-11-03"))))));
    refused(
        check(Documents.ENROLEMENT, solution(s -> s.retrait(new Retrait(jour("2023-11-02"))))),
        "ENR-3.2-RETRAIT");
  }

  @Test
  void the_legal_representative_needs_no_mandate_and_nobody_needs_what_is_not_theirs() {
    var seul = Documents.ENROLEMENT.pieces().stream()
        .filter(p -> p.type() != TypePiece.MANDAT_DEPOSITAIRE
            && p.type() != TypePiece.IDENTITE_DEPOSITAIRE
            && p.type() != TypePiece.MANDAT_EDITEUR)
        .toList();
    var editeur = fournisseur(f -> f.qualite(Qualite.EDITEUR));
    var lui =
        DossierEnrolement.builder().from(editeur).depositaire(null).pieces(seul).build();

    acceptable(check(lui));
    acceptable(check(DossierEnrolement.builder()
        .from(lui)
        .depositaire(new Depositaire(TypeDepositaire.REPRESENTANT_LEGAL, null))
        .build()));
    refused(
        check(DossierEnrolement.builder()
            .from(lui)
            .depositaire(new Depositaire(TypeDepositaire.EMPLOYE, "PETIT"))
            .build()),
        "ENR-3.1-MANDAT-EMPLOYE",
        "ENR-3.1-IDENTITE-DEPOSITAIRE");
    refused(
        check(DossierEnrolement.builder()
            .from(lui)
            .depositaire(new Depositaire(TypeDepositaire.STRUCTURE_TIERCE, "Cabinet"))
            .build()),
        "ENR-3.1-CONTRAT-TIERS",
        "ENR-3.1-IDENTITE-DEPOSITAIRE");
  }

  @Test
  void a_publisher_needs_no_declaration() {
    var editeur = DossierEnrolement.builder()
        .from(fournisseur(f -> f.qualite(Qualite.EDITEUR)))
        .situation(Situation.builder()
            .from(
                Documents.ENROLEMENT.situation() == null
                    ? Situation.INCONNUE
                    : Documents.ENROLEMENT.situation())
            .distributeurDeclare(null)
            .build())
        .build();

    acceptable(check(editeur));
    assertThat(check(situation(s -> s.distributeurDeclare(null))).undetermined())
        .singleElement()
        .satisfies(u -> assertThat(u.missing()).containsExactly("situation.distributeurDeclare"));
  }

  /** Excluded only where all three hold; any one that surely fails settles it. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        "true,  true,  false, REFUSE",
        "true,  true,  true,  ACCEPTABLE",
        "true,  false, false, ACCEPTABLE",
        "false, true,  false, ACCEPTABLE",
        "false, ?,     ?,     ACCEPTABLE",
        "?,     false, ?,     ACCEPTABLE",
        "?,     ?,     true,  ACCEPTABLE",
        "true,  true,  ?,     INDETERMINE",
        "?,     true,  false, INDETERMINE",
        "?,     ?,     ?,     INDETERMINE"
      })
  void a_groupement_excludes_where_its_members_are_captive(
      Boolean membres, Boolean groupement, Boolean equivalent, Outcome outcome) {
    Verdict verdict = check(situation(s -> s.reserveeAuxMembres(membres)
        .editeurGroupement(groupement)
        .equivalentAutorise(equivalent)));

    assertThat(verdict.outcome()).isEqualTo(outcome);
  }

  @Test
  void an_unknown_situation_is_undetermined_and_says_what_is_missing() {
    Verdict verdict = check(enrolement(e -> e.situation(null)));

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict.undetermined().stream().flatMap(u -> u.missing().stream()))
        .containsExactlyInAnyOrder(
            "situation.proposeeALaVente",
            "situation.usageExclusif",
            "situation.reserveeAuxMembres",
            "situation.editeurGroupement",
            "situation.equivalentAutorise",
            "situation.distributeurDeclare",
            "situation.surLaListe",
            "situation.conventionLe");
  }

  /** A value that is missing has a rule of its own; what rests on it is not judged. */
  @Test
  void what_rests_on_a_missing_value_is_not_judged() {
    notJudged(piece(1, p -> p.valableJusquAu(null)), "ENR-3.1-IDENTITE-VALIDE");
    notJudged(
        enrolement(e -> e.depositaire(new Depositaire(null, null))),
        "ENR-3.1-MANDAT-EMPLOYE",
        "ENR-3.1-CONTRAT-TIERS",
        "ENR-3.1-DEPOSITAIRE-NOM");
    notJudged(fournisseur(f -> f.qualite(null)), "ENR-3.1-MANDAT-EDITEUR", "ENR-3.2-DISTRIBUTEUR");
    notJudged(
        enrolement(e -> e.logiciel(new Logiciel(" ", "DUI Exemple", "1"))), "ENR-3.1-SOLUTION");
  }

  private static void notJudged(DossierEnrolement dossier, String... codes) {
    Verdict verdict = check(dossier);

    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.notEvaluated().stream().flatMap(one -> one.codes().stream()))
        .contains(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "ENR-3.1-SOLUTION,        solution",
    "ENR-3.1-IDENTITE-VALIDE, recuLe",
    "ENR-3.2-REFERENCEMENT,   recuLe;solution",
    "ENR-3.2-RETRAIT,         solution",
    "ENR-4.1-CONVENTION,      recuLe",
  })
  void what_is_not_known_is_named_by_each_rule_that_asks(String code, String missing) {
    assertThat(check(Documents.ENROLEMENT, Facts.INCONNUS).undetermined())
        .filteredOn(one -> one.code().equals(code))
        .singleElement()
        .satisfies(one -> assertThat(one.missing()).containsExactly(missing.split(";")));
  }

  @ParameterizedTest
  @CsvSource({
    "ENR-3.1-SOLUTION,      solution.numeroAns",
    "ENR-3.2-REFERENCEMENT, recuLe;solution.referenceeLe",
    "ENR-3.2-RETRAIT,       solution.retireeLe",
  })
  void so_is_what_is_not_known_of_the_solution(String code, String missing) {
    var facts = Facts.builder().solution(Facts.Solution.builder().build()).build();

    assertThat(check(Documents.ENROLEMENT, facts).undetermined())
        .filteredOn(one -> one.code().equals(code))
        .singleElement()
        .satisfies(one -> assertThat(one.missing()).containsExactly(missing.split(";")));
  }

  @Test
  void a_withdrawal_is_compared_with_the_day_of_the_file() {
    var facts = Facts.builder()
        .solution(
            Facts.Solution.builder().retrait(new Retrait(jour("2023-11-03"))).build())
        .build();

    assertThat(check(Documents.ENROLEMENT, facts).undetermined())
        .filteredOn(one -> one.code().equals("ENR-3.2-RETRAIT"))
        .singleElement()
        .satisfies(one -> assertThat(one.missing()).containsExactly("recuLe"));
  }

  /** Any one document that is needed is missed by its own code, whatever the others are. */
  @Test
  void a_document_that_nobody_needs_changes_nothing() {
    var pieces = new ArrayList<>(Documents.ENROLEMENT.pieces());
    pieces.add(Documents.piece(TypePiece.CONTRAT_PRESTATION));
    pieces.add(RIB);

    acceptable(check(enrolement(e -> e.pieces(pieces))));
    assertThat(check(enrolement(e -> e.pieces(List.of(Piece.builder().build()))))
            .notEvaluated())
        .isNotEmpty();
  }
}
