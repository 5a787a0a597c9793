package fr.segur.testkit.cli;

import fr.segur.rules.demandes.TableDesDemandes;
import fr.segur.rules.lifecycle.Lifecycle;
import fr.segur.rules.lifecycle.Mermaid;
import fr.segur.rules.pilotes.TableDesPilotes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code diagram}: a life as Mermaid text. */
final class DiagramCommand implements Command {

  /** The lives there are, by the name they have here. */
  static final Map<String, Lifecycle<?, ?, ?, ?>> LIVES = new LinkedHashMap<>();

  static {
    LIVES.put("request", TableDesDemandes.TABLE);
    LIVES.put("pilot", TableDesPilotes.TABLE);
  }

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "diagram",
        "Dessine la vie d'une demande ou d'un pilote, en texte Mermaid.",
        "Draws the life of a request or of a pilot, as Mermaid text.");
    usage.names(1, 1, String.join("|", LIVES.keySet()), "Quelle vie.", "Which life.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    String asked = String.join(" ", arguments.names());
    Lifecycle<?, ?, ?, ?> life = LIVES.get(asked);
    if (life == null) {
      String known = String.join(", ", LIVES.keySet());
      throw Failure.usage(
          "« " + asked + " » n'a pas de diagramme ; au choix : " + known,
          "\"" + asked + "\" has no diagram; one of: " + known);
    }
    console.text().append(Mermaid.of(life, console.locale())).flush();
    return Exit.ACCEPTABLE;
  }
}
