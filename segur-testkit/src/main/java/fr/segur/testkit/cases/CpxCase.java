package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.TableDesCertificats;
import org.jspecify.annotations.Nullable;

/** {@code cpx}: what is asked of the card number of a certificate order. */
final class CpxCase implements CaseKind {

  private static final String UNKNOWN = "INDETERMINE";

  @Override
  public String id() {
    return "cpx";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    String code =
        input.isAbsent("StatutAdminTechnique") ? null : input.text("StatutAdminTechnique");
    StatutAdminTechnique statut =
        code == null ? null : StatutAdminTechnique.find(code).orElse(null);
    String asked = code != null && statut == null
        ? UNKNOWN
        : TableDesCertificats.find(
                flag(input, "demandeCertificatServeur"),
                flag(input, "contracutualisationOG"),
                statut,
                flag(input, "contractualisationEditeur"))
            .map(row -> row.numeroCarteCPX().name())
            .orElse(UNKNOWN);
    return CaseInput.JSON.createObjectNode().put("numeroCarteCPX", asked);
  }

  private static @Nullable Boolean flag(CaseInput input, String key) throws UnreadableCase {
    return input.isAbsent(key) ? null : input.flag(key);
  }
}
