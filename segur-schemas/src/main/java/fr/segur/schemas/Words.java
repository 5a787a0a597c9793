package fr.segur.schemas;

import fr.segur.model.Fix;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the text report, in one language. */
final class Words {

  private static final int LONGEST_KEY = 60;

  private final Locale locale;
  private final boolean french;

  Words(Locale locale) {
    this.locale = locale;
    this.french = "fr".equals(locale.getLanguage());
  }

  Locale locale() {
    return locale;
  }

  /** One of two texts; the French one gets the unbreakable blanks of its typography. */
  String of(String fr, String en) {
    return french ? typography(fr) : en;
  }

  String of(Text text) {
    return of(text.fr(), text.en());
  }

  /** A sentence already written in the language of the report. */
  String sentence(String sentence) {
    return french ? typography(sentence) : sentence;
  }

  private static String typography(String fr) {
    return fr.replaceAll(" ([:;?!»])", "\u00a0$1")
        .replace("« ", "«\u00a0")
        .replace(" %", "\u00a0%");
  }

  /** {@code 2 erreurs}; French counts from 2 on as plural, English all but 1. */
  String count(long count, String fr, String frs, String en, String ens) {
    return count + " " + (french ? (count < 2 ? fr : frs) : (count == 1 ? en : ens));
  }

  String label(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTABLE -> "ACCEPTABLE";
      case REFUSE -> of("REFUSÉ", "REFUSED");
      case INDETERMINE -> of("INDÉTERMINÉ", "UNDETERMINED");
    };
  }

  String label(Severity severity) {
    return switch (severity) {
      case ERROR -> of("ERREUR", "ERROR");
      case WARNING -> of("AVERTISSEMENT", "WARNING");
      case INFO -> "INFO";
    };
  }

  /** A list as people write it: {@code a, b et c}. */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + of(" et ", " and ") + items.get(last);
  }

  /** A request by its index from 0; -1 for what stands around the requests. */
  String request(int index) {
    return index < 0
        ? of("en-tête du fichier", "head of the file")
        : of("demande ", "request ") + (index + 1);
  }

  /** The place of a pointer: {@code demande 1 · structure 2 · ESMS 1 · FINESSGeo}. */
  String place(String pointer) {
    if (pointer.isEmpty()) {
      return of("fichier", "file");
    }
    List<String> steps = Pointers.steps(pointer);
    var places = new ArrayList<String>();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      boolean element = i + 1 < steps.size() && isIndex(steps.get(i + 1));
      boolean holder =
          step.equals("beneficiaires") && i + 2 < steps.size() && isIndex(steps.get(i + 2));
      if (element) {
        places.add(element(step) + " " + (Long.parseLong(steps.get(++i)) + 1));
      } else if (!holder) {
        places.add(Harmless.text(step, LONGEST_KEY));
      }
    }
    return String.join(" · ", places);
  }

  private String element(String list) {
    return switch (list) {
      case "lignesImport" -> of("demande", "request");
      case "structures" -> "structure";
      case "etablissements" -> "ESMS";
      case "piecesJustificatives" -> of("pièce", "document");
      default -> Harmless.text(list, LONGEST_KEY);
    };
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The patch of a finding at {@code pointer} in words. */
  String fix(Fix fix, String pointer) {
    return String.join(
        of(" ; ", "; "),
        fix.operations().stream().map(one -> operation(one, pointer)).toList());
  }

  private String operation(Fix.Operation operation, String pointer) {
    String path = Harmless.text(operation.path(), 4 * LONGEST_KEY);
    String value = shown(operation.value());
    String from = operation.from();
    return switch (operation.op()) {
      case "move" ->
        from != null && Pointers.parent(from).equals(Pointers.parent(operation.path()))
            ? of("renommer la clé « ", "rename key \"")
                + shown(Pointers.last(from))
                + of(" » en « ", "\" to \"")
                + Pointers.last(path)
                + of(" »", "\"")
            : of("déplacer ", "move ") + shown(from) + of(" vers ", " to ") + path;
      case "remove" ->
        of("retirer la clé « ", "remove key \"") + Pointers.last(path) + of(" »", "\"");
      case "add" ->
        of("ajouter la clé « ", "add key \"") + Pointers.last(path) + of(" » : ", "\": ") + value;
      default ->
        of("mettre ", "put ")
            + value
            + (operation.path().equals(pointer)
                ? of(" à la place", " instead")
                : of(" dans ", " in ") + path);
    };
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : Harmless.text(text, 4 * LONGEST_KEY);
  }
}
