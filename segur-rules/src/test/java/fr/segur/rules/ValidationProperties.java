package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The constraints of the records and the rules of the same codes name the same fields. */
class ValidationProperties {

  private static final Validator VALIDATOR = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  private static final Set<String> CODES = Set.of(
      "JSON-MANQUANT",
      "FORM-VIDE",
      "FORM-SIRET",
      "FORM-FINESS",
      "FORM-TAUX",
      "FORM-MONTANT",
      "FORM-TYPE-ACTION",
      "FORM-NUM-LIGNE",
      "FORM-FORMAT");

  private static final Map<String, String> KEYS = Map.of(
      "lignes", "lignesImport",
      "finessJuridique", "FINESSJuridique",
      "finessGeo", "FINESSGeo");

  /** A code at a place. */
  record Place(String pointer, String code) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = pointer.compareTo(other.pointer);
      return order != 0 ? order : code.compareTo(other.code);
    }
  }

  @Property(tries = 300)
  void constraints_and_rules_name_the_same_fields(@ForAll("spoilt") Essai essai) {
    assertThat(constraints(essai)).isEqualTo(rules(essai));
  }

  @Test
  void each_way_to_spoil_a_field_alone_gives_the_same() {
    for (var alteration : Alterations.desChamps()) {
      constraints_and_rules_name_the_same_fields(alteration.apply(Essai.valide()));
    }
  }

  @Test
  void every_code_is_met() {
    var met = new TreeSet<String>();
    for (var alteration : Alterations.desChamps()) {
      constraints(alteration.apply(Essai.valide())).forEach(place -> met.add(place.code));
    }
    assertThat(met).containsExactlyInAnyOrderElementsOf(CODES);
  }

  @Test
  void the_valid_file_keeps_every_constraint() {
    assertThat(VALIDATOR.validate(Exemples.AVANCE)).isEmpty();
  }

  private static Set<Place> constraints(Essai essai) {
    var all = new TreeSet<Place>();
    for (ConstraintViolation<?> violation : VALIDATOR.validate(essai.demande())) {
      all.add(new Place(pointer(violation.getPropertyPath()), violation.getMessage()));
    }
    // a blank text counts as missing, and then has no form
    return all.stream()
        .filter(place -> place.code.equals("JSON-MANQUANT")
            || !all.contains(new Place(place.pointer, "JSON-MANQUANT")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Place> rules(Essai essai) {
    return essai.verdict().findings().stream()
        .filter(finding -> CODES.contains(finding.code()))
        .map(finding -> new Place(finding.pointer(), finding.code()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      String name = node.getName();
      if (name != null && !name.startsWith("<")) {
        pointer.append('/').append(KEYS.getOrDefault(name, name));
      }
    }
    return pointer.toString();
  }

  @Provide
  Arbitrary<Essai> spoilt() {
    return Alterations.essais(Alterations.desChamps(), 12);
  }
}
