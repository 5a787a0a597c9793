package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finess;
import fr.segur.model.Siret;
import fr.segur.rules.AppelAFinancement;
import java.util.function.Predicate;

/**
 * {@code finess} and {@code siret}: the form and the key of a number.
 *
 * @param id the kind
 * @param forme whether the form is right
 * @param cle whether the key is right too
 */
record NumberCase(String id, Predicate<String> forme, Predicate<String> cle) implements CaseKind {

  static final NumberCase FINESS =
      new NumberCase("finess", Finess::estBienForme, Finess::cleValide);

  static final NumberCase SIRET = new NumberCase("siret", Siret::estBienForme, Siret::cleValide);

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    String numero = input.text("numero");
    return CaseInput.JSON
        .createObjectNode()
        .put("forme", forme.test(numero))
        .put("cle", cle.test(numero));
  }
}
