package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Niveau;
import fr.segur.model.Position;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.schemas.Layout.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the JSON form of a dialect. */
final class DialectFile {

  static final String RENOMMAGES = "renommages";
  static final String CONSTANTES = "constantes";

  private static final String REQUEST = Niveau.LIGNE.pattern();

  /**
   * A path of the outside layout.
   *
   * @param outside the path
   * @param canonical the canonical path that is read there; null for none
   * @param place where the dialect says so
   * @param offset of that place
   */
  record Renaming(String outside, @Nullable String canonical, String place, long offset) {}

  private final List<Finding> findings = new ArrayList<>();
  private final List<Renaming> renamings = new ArrayList<>();
  private final Map<String, Renaming> byCanonical = new LinkedHashMap<>();
  private final Map<String, Item> constants = new LinkedHashMap<>();

  private DialectFile() {}

  static Dialect.Read read(byte[] json) {
    var file = new DialectFile();
    RequestSource source = RequestSource.of(json);
    var nothing = new Dialect(new Outside(), Map.of(), Map.of(), Set.of());
    try (var in = new DialectScanner(source, nothing, file.findings::add)) {
      in.document(() -> file.head(in));
      Dialect dialect = null;
      if (file.findings.isEmpty()) {
        var laying = new Laying(file.byCanonical, file.constants, file.findings::add);
        dialect = laying.dialect(file.renamings);
      }
      List<Finding> placed = new Locator(source).place(file.findings);
      return new Dialect.Read(placed.isEmpty() ? dialect : null, placed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // --- the file

  private void head(DialectScanner in) throws IOException {
    Item all = in.take("");
    if (!all.isObject()) {
      error(all, "Un dialecte est un objet JSON.", "A dialect is a JSON object.", Map.of());
      return;
    }
    all.members.forEach((key, value) -> {
      if (!key.equals(RENOMMAGES) && !key.equals(CONSTANTES)) {
        error(
            value,
            "La clé « {cle} » est inconnue : un dialecte a « renommages » et « constantes ».",
            "The key \"{cle}\" is unknown: a dialect has \"renommages\" and \"constantes\".",
            Map.of("cle", key));
      } else if (!value.isObject()) {
        error(value, "« {cle} » est un objet.", "\"{cle}\" is an object.", Map.of("cle", key));
      }
    });
    Item renommages = all.members.get(RENOMMAGES);
    if (renommages != null) {
      renommages.members.forEach(this::renaming);
    }
    Item constantes = all.members.get(CONSTANTES);
    if (constantes != null) {
      for (Map.Entry<String, Item> constant : constantes.members.entrySet()) {
        constant(constant.getKey(), constant.getValue(), in);
      }
    }
  }

  private void renaming(String outside, Item value) {
    if (!value.isNull() && value.token != JsonToken.VALUE_STRING) {
      error(
          value,
          "Attendu : un chemin du modèle canonique, ou null.",
          "Expected: a path of the canonical layout, or null.",
          Map.of());
      return;
    }
    if (!isPath(outside)) {
      error(
          value,
          "« {chemin} » n'est pas un chemin comme « /lignesImport/*/commande ».",
          "\"{chemin}\" is not a path as \"/lignesImport/*/commande\".",
          Map.of("chemin", outside));
      return;
    }
    String canonical = value.isNull() ? null : value.text;
    var renaming = new Renaming(outside, canonical, value.place, value.offset);
    renamings.add(renaming);
    if (canonical != null && isKnown(canonical, value)) {
      Renaming before = byCanonical.putIfAbsent(canonical, renaming);
      if (before != null) {
        error(
            value,
            "« {cle} » est déjà lue dans « {chemin} ».",
            "\"{cle}\" is already read at \"{chemin}\".",
            Map.of("cle", canonical, "chemin", before.outside()));
      }
    }
  }

  private void constant(String canonical, Item value, DialectScanner in) throws IOException {
    if (!isKnown(canonical, value)) {
      return;
    }
    Place place = place(canonical);
    Renaming renaming = byCanonical.get(canonical);
    if (renaming != null) {
      error(
          value,
          "« {cle} » a une constante, et est aussi lue dans « {chemin} ».",
          "\"{cle}\" has a constant, and is also read at \"{chemin}\".",
          Map.of("cle", canonical, "chemin", renaming.outside()));
    } else if (place.isElement() || canonical.equals(Pointers.parent(REQUEST))) {
      error(
          value,
          "« {cle} » ne peut pas être constante.",
          "\"{cle}\" cannot be constant.",
          Map.of("cle", canonical));
    } else if (!value.isNull()) {
      in.replay(value);
      place.type().read(in, List.of());
      in.goOn();
    }
    constants.put(canonical, value);
  }

  private boolean isKnown(String canonical, Item value) {
    if (!canonical.isEmpty() && Layout.PLACES.containsKey(canonical)) {
      return true;
    }
    String near = Nearest.of(canonical, Layout.PLACES.keySet());
    error(
        value,
        near == null
            ? "« {cle} » n'est pas un chemin du modèle canonique."
            : "« {cle} » n'est pas un chemin du modèle canonique ; peut-être « {proche} » ?",
        near == null
            ? "\"{cle}\" is not a path of the canonical layout."
            : "\"{cle}\" is not a path of the canonical layout; perhaps \"{proche}\"?",
        near == null ? Map.of("cle", canonical) : Map.of("cle", canonical, "proche", near));
    return false;
  }

  private static boolean isPath(String path) {
    return path.startsWith("/") && !path.endsWith("/") && !path.endsWith("/*");
  }

  private static Place place(String canonical) {
    Place place = Layout.PLACES.get(canonical);
    if (place == null) {
      throw new IllegalArgumentException(canonical);
    }
    return place;
  }

  // --- findings

  private void error(Item at, String fr, String en, Map<String, Object> arguments) {
    findings.add(error(at.place, at.offset, fr, en, arguments));
  }

  /** What is wrong with a dialect at a place of its file. */
  static Finding error(
      String place, long offset, String fr, String en, Map<String, Object> arguments) {
    return new Finding(
        OtherFiles.DIALECTE.code(),
        Severity.ERROR,
        place,
        List.of(),
        List.of(),
        new Message(new Text(fr, en), arguments),
        null,
        new Position(0, 0, offset));
  }
}
