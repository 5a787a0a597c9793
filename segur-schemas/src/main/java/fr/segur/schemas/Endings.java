package fr.segur.schemas;

import fr.segur.model.Message;
import fr.segur.model.Text;
import java.util.Map;

/** Why the reading of a text ends where it does. */
final class Endings {

  static final Message EMPTY = Message.of("Le fichier est vide.", "The file is empty.");

  static final Message GOES_ON = Message.of(
      "Le fichier continue après la fin de son objet JSON.",
      "The file goes on after the end of its JSON object.");

  static final Message BYTE_ORDER_MARK = Message.of(
      "Le fichier commence par une marque d'ordre des octets (BOM) : à enlever.",
      "The file begins with a byte order mark (BOM): remove it.");

  static final Message NOT_UTF_8 = Message.of(
      "Le fichier n'est pas en UTF-8 à partir d'ici : à enregistrer en UTF-8, sans BOM.",
      "The file is not UTF-8 from here on: save it as UTF-8, without BOM.");

  static final Message HALVED_KEY = Message.of(
      "Cette clé porte un demi-caractère (paire de substitution UTF-16 incomplète), au-delà des"
          + " limites de lecture : la lecture s'arrête ici.",
      "This key has half a character (an incomplete UTF-16 surrogate pair), beyond the reading"
          + " limits: reading stops here.");

  private static final Text NOT_JSON = new Text(
      "Ce n'est pas du JSON (RFC 8259) à partir d'ici, dans « {place} » : la lecture s'arrête.",
      "This is not JSON (RFC 8259) from here on, in \"{place}\": reading stops.");

  private static final Text LIMIT = new Text(
      "Le fichier dépasse une limite de lecture (profondeur {depth}, nombre de {number} "
          + "caractères, texte de {text}) : la lecture s'arrête ici.",
      "The file is beyond a reading limit (depth {depth}, number of {number} characters, "
          + "text of {text}): reading stops here.");

  private Endings() {}

  static Message notJson(String pointer) {
    return new Message(NOT_JSON, Map.of("place", pointer.isEmpty() ? "/" : pointer));
  }

  static Message limit(int depth, int number, int text) {
    return new Message(LIMIT, Map.of("depth", depth, "number", number, "text", text));
  }
}
