package fr.segur.rules.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ways: no sentence without a place, no place without a sentence. */
class TraceabilityTest {

  private final List<Place> places = Traceability.places();

  @Test
  void every_statement_has_a_place() {
    Set<String> placed =
        places.stream().flatMap(place -> place.statements().stream()).collect(Collectors.toSet());

    var homeless = new TreeSet<String>();
    for (Statement statement : Statement.all()) {
      if (!placed.contains(statement.id())) {
        homeless.add(statement.id());
      }
    }
    assertThat(homeless).isEmpty();
  }

  @Test
  void every_place_has_statements_that_exist() {
    assertThat(places).isNotEmpty().allSatisfy(place -> {
      assertThat(place.name()).isNotBlank();
      assertThat(place.statements()).isNotEmpty().doesNotHaveDuplicates();
      place.statements().forEach(Statement::of);
    });
  }

  /** One place of each table, by its whole name: what a person sees in the matrix. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RULE         | AF-4.4-ANTERIORITE                                   | S002-075
      PRICING      | V1 appel.tauxAvance                                  | S002-104
      RULE         | CERT-2-CARTE-OBLIGATOIRE                             | S003-30
      RULE         | AF-4.2-ORGANISME                                     | S002-053
      RULE         | AF-4.2-ESMS                                          | S002-056
      RULE         | AF-6.1-PLAFOND                                       | S002-098
      RULE         | SOLDE-6.2-PLAFOND                                    | S002-103
      RULE         | guichet MDV AVANCE                                   | S001-12
      PRICING      | prix TVA                                             | S002-096
      RULE         | certificat S003-31                                   | S003-31
      DOCUMENT     | VA-6.2-DEPLOIEMENT                                   | S002-126
      OBLIGATION   | OBL-4.5-DELAI                                        | S002-085
      OBLIGATION   | certificats PREALABLE                                | S003-02
      OBLIGATION   | certificats FACULTATIF                               | S003-14
      LIFECYCLE    | demande — × IMPORT_ACCEPTE → EN_COURS                | S000-04
      LIFECYCLE    | demande EN_COURS × MODIFICATION_DEMANDEE → A_MODIFIER | S000-07
      LIFECYCLE    | demande A_MODIFIER ⏱ RELANCE                         | S000-20
      PERMISSION   | demande ✗ PAS_A_MODIFIER                             | S000-08
      PERMISSION   | demande ✗ GUICHET_FERME                              | S001-12
      PERMISSION   | solde maitreIdentite                                 | S000-53
      PRICING      | échéancier DEMANDE_AVANCE                            | S002-074
      PRICING      | reversement DOUBLE_FINANCEMENT                       | S002-131
      OBLIGATION   | OBL-6.2-CROISEMENT                                   | S002-132
      LIFECYCLE    | pilote EN_COURS × ANNULER → ANNULEE                  | S004-56
      NOTIFICATION | demande RELANCE_MODIFICATION                         | S000-21
      NOTIFICATION | pilote PILOTE_VALIDE                                 | S004-47
      VIEW         | demandes · Liste des demandes d'avance et de solde · Statut de la demande | S003-36
      VIEW         | demandes · Récapitulatif                             | S000-38
      VIEW         | solde · Confirmer                                    | S000-10
      VIEW         | certificats · Information sur le(s) administrateur(s) technique(s) · Statut Administrateur | S003-56
      VIEW         | pilotes · Gérer mes pilotes · Numéro PMSI            | S004-26
      VIEW         | formulaire · StatutAdminTechnique                    | S003-56
      VOCABULARY   | Couloir                                              | S001-01
      VOCABULARY   | Client final                                         | S002-006
      SCREEN       | connexion                                            | S000-24
      """)
  void every_table_has_its_places(Treatment kind, String name, String statement) {
    assertThat(places)
        .filteredOn(place -> place.kind() == kind && place.name().equals(name))
        .singleElement()
        .satisfies(place -> assertThat(place.statements()).contains(statement));
  }

  @Test
  void names_are_unique_within_a_kind() {
    assertThat(places.stream().map(place -> place.kind() + " " + place.name()).toList())
        .doesNotHaveDuplicates();
  }
}
