package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Montant;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.paiements.CasDeReversement;
import fr.segur.rules.paiements.MiseEnDemeure;
import fr.segur.rules.paiements.MiseEnDemeure.Reponse;
import fr.segur.rules.paiements.Recu;
import fr.segur.rules.paiements.Reversement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code recovery}: whether sums received must be paid back, and how much. */
final class RecoveryCase implements CaseKind {

  @Override
  public String id() {
    return "recovery";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    CasDeReversement cas = named(CasDeReversement.values(), input.text("cas"), "cas");
    Recu recu = recu(input);
    MiseEnDemeure notice = notice(input);
    LocalDate au = input.date("au");
    Reversement answer = cas == CasDeReversement.PRESTATION_NON_REALISEE
        ? Reversement.prestationNonRealisee(
            appel,
            input.readings(),
            input.optionalDate("soldeRecuLe"),
            input.isAbsent("prestationRealisee") ? null : input.flag("prestationRealisee"),
            recu,
            notice,
            au)
        : Reversement.of(cas, recu, notice, au);
    return CaseInput.JSON
        .createObjectNode()
        .put("issue", answer.issue().name())
        .put("montant", answer.montant().toString());
  }

  private static Recu recu(CaseInput input) throws UnreadableCase {
    try {
      return new Recu(
          received(input, "avance"),
          received(input, "solde"),
          received(input, "tropPercu"),
          received(input, "dejaReverse"));
    } catch (IllegalArgumentException impossible) {
      throw new UnreadableCase(
          "ces sommes ne peuvent pas être : " + impossible.getMessage(),
          "these sums cannot be: " + impossible.getMessage());
    }
  }

  private static Montant received(CaseInput input, String key) throws UnreadableCase {
    Montant montant = input.optionalMontant(key);
    return montant == null ? Montant.ZERO : montant;
  }

  /** Null when none was sent. */
  private static @Nullable MiseEnDemeure notice(CaseInput input) throws UnreadableCase {
    LocalDate sent = input.optionalDate("envoyeeLe");
    return sent == null
        ? null
        : new MiseEnDemeure(
            sent,
            input.optionalDate("delai"),
            input.isAbsent("reponse")
                ? null
                : named(Reponse.values(), input.text("reponse"), "reponse"),
            input.optionalDate("reponduLe"));
  }

  private static <E extends Enum<E>> E named(E[] values, String name, String key)
      throws UnreadableCase {
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw CaseInput.wrong(key, "un mot connu", "a known word");
  }
}
