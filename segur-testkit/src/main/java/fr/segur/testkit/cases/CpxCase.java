package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.TableDesCertificats.Exigence;
import fr.segur.rules.TableDesCertificats.Row;
import org.jspecify.annotations.Nullable;

/** {@code cpx}: what is asked of the card number of a certificate order. */
final class CpxCase implements CaseKind {

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
    Exigence asked = code != null && statut == null
        ? Exigence.INDETERMINE
        : TableDesCertificats.find(
                flag(input, "demandeCertificatServeur"),
                flag(input, "contracutualisationOG"),
                statut,
                flag(input, "contractualisationEditeur"))
            .map(Row::numeroCarteCPX)
            .orElse(Exigence.INDETERMINE);
    return CaseInput.JSON.createObjectNode().put("numeroCarteCPX", asked.name());
  }

  private static @Nullable Boolean flag(CaseInput input, String key) throws UnreadableCase {
    return input.isAbsent(key) ? null : input.flag(key);
  }
}
