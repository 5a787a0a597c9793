package fr.segur.rules.calendrier;

import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.undetermined;

import fr.segur.model.Reading;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.Fait;
import fr.segur.rules.Limite;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Depot;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** AF § 2: until when a request is received. Rules in the order of the text. */
public final class Reception {

  /** An advance request received after the Date de fermeture is inadmissible. */
  static final Rule<Depot> AVANT_LA_FERMETURE = guichet(
      Rule.<Depot>of("AF-2-FERMETURE")
          .cites("S002-025", "S002-027", "S002-074")
          .demands(
              "Une demande d'avance est reçue au plus tard à la Date de fermeture.",
              "An advance request is received on the Date de fermeture at the latest.")
          .says(
              "Le guichet des avances est fermé : la demande est reçue le {recue}, dernier jour "
                  + "{dernier}.",
              "The window for advances is closed: the request is received on {recue}, last day "
                  + "{dernier}."),
      Donnee.FERMETURE,
      Guichet::avances);

  /** A balance request received after the Date de clôture is inadmissible. */
  static final Rule<Depot> AVANT_LA_CLOTURE = guichet(
      Rule.<Depot>of("AF-2-CLOTURE")
          .cites("S000-04", "S002-026", "S002-028")
          .demands(
              "Une demande de solde est reçue au plus tard à la Date de clôture.",
              "A balance request is received on the Date de clôture at the latest.")
          .says(
              "Le guichet des soldes est fermé : la demande est reçue le {recue}, dernier jour "
                  + "{dernier}.",
              "The window for balances is closed: the request is received on {recue}, last day "
                  + "{dernier}."),
      Donnee.CLOTURE,
      Guichet::soldes);

  public static final List<Rule<Depot>> DE_L_AVANCE = List.of(AVANT_LA_FERMETURE);

  public static final List<Rule<Depot>> DU_SOLDE = List.of(AVANT_LA_CLOTURE);

  private Reception() {}

  private static Rule<Depot> guichet(
      Rule.Builder<Depot> rule,
      Donnee<Limite> limite,
      Function<AppelAFinancement, @Nullable Guichet> window) {
    return rule.reads(Reading.R_01, Reading.R_02).check((depot, context) -> {
      var recuLe = context.facts().recuLe();
      var jour = context.jourDeReception();
      if (recuLe == null || jour == null) {
        return undetermined(Fait.RECU_LE);
      }
      Guichet guichet = window.apply(context.appel());
      if (guichet == null) {
        return undetermined(limite);
      }
      return keptWhen(
          guichet.ouvert(recuLe, context::choice),
          "recue",
          jour,
          "dernier",
          guichet.limite().jour());
    });
  }
}
