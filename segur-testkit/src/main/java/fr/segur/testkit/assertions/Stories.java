package fr.segur.testkit.assertions;

import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.schemas.TextReport;
import java.util.Locale;

/** What happened, one event a line. */
final class Stories {

  private Stories() {}

  static String of(Dossier dossier, Locale locale) {
    var out = new StringBuilder();
    dossier
        .passages()
        .forEach(passage -> out.append("  ")
            .append(passage.le())
            .append("  ")
            .append(passage.transition().event().label().in(locale))
            .append(" → ")
            .append(passage.transition().to())
            .append('\n'));
    dossier
        .envois()
        .forEach(envoi -> out.append("  ")
            .append(envoi.le())
            .append("  sent ")
            .append(envoi.notification())
            .append('\n'));
    return out.length() == 0 ? "  nothing happened\n" : out.toString();
  }

  static String of(Pilotes pilotes) {
    var out = new StringBuilder();
    pilotes
        .tous()
        .forEach(pilote -> out.append("  ")
            .append(pilote.cle())
            .append(" is ")
            .append(pilote.statut())
            .append('\n'));
    return out.length() == 0 ? "  no pilot\n" : out.toString();
  }

  static String of(Refusal refusal, Locale locale) {
    return "  " + refusal.code() + "  " + refusal.in(locale) + "\n    "
        + TextReport.citation(refusal.statements(), locale) + '\n';
  }
}
