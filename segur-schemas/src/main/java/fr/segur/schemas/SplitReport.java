package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.model.Verdict.NotEvaluated;
import fr.segur.model.Verdict.Undetermined;
import fr.segur.schemas.Rivals.Rival;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each request of a file that was shared out went, and why: one JSON object, one request a
 * line. {@code fichier}, {@code maximum} (no larger file is acceptable), {@code entete} (findings
 * that refuse every share), {@code lignes} in file order: {@code ligne} (rank in the file),
 * {@code part}, {@code rang} (rank in that part), and for those that are not accepted
 * {@code constats} (as in the report, without places), {@code manque}, {@code nonEvalues} and
 * {@code ecartee} (the request that is kept instead, and the number both have).
 */
final class SplitReport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Text INSTEAD = new Text(
      "La demande {ligne} est gardée : elle porte aussi {quoi} {numero}.",
      "Request {ligne} is kept: it has {quoi} {numero} as well.");

  private final Words words;
  private final JsonGenerator json;

  SplitReport(OutputStream out, Locale locale) throws IOException {
    this.words = new Words(locale);
    this.json = FACTORY.createGenerator(new Utf8Writer(out));
  }

  void start(String name, boolean maximum, List<Finding> head) throws IOException {
    json.writeStartObject();
    json.writeStringField("fichier", name);
    json.writeBooleanField("maximum", maximum);
    json.writeArrayFieldStart("entete");
    for (Finding finding : head) {
      JsonReport.write(finding, words.locale(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lignes");
  }

  void accepted(int ligne, int rank) throws IOException {
    line(ligne, "acceptables", rank);
    json.writeEndObject();
  }

  void left(int ligne, String part, int rank, Verdict alone, @Nullable Rival rival)
      throws IOException {
    line(ligne, part, rank);
    json.writeArrayFieldStart("constats");
    for (Finding finding : alone.findings()) {
      JsonReport.write(finding, words.locale(), json);
    }
    json.writeEndArray();
    Set<String> missing = new LinkedHashSet<>();
    alone.undetermined().stream().map(Undetermined::missing).forEach(missing::addAll);
    JsonReport.strings("manque", List.copyOf(missing), json);
    Set<String> codes = new LinkedHashSet<>();
    alone.notEvaluated().stream().map(NotEvaluated::codes).forEach(codes::addAll);
    JsonReport.strings("nonEvalues", List.copyOf(codes), json);
    if (rival != null) {
      json.writeObjectFieldStart("ecartee");
      json.writeNumberField("ligne", rival.index() + 1);
      json.writeStringField("numero", Numeros.value(rival.number()));
      var reason = new Message(
          INSTEAD,
          Map.of(
              "ligne", rival.index() + 1,
              "quoi", Numeros.kind(rival.number()),
              "numero", Numeros.value(rival.number())));
      json.writeStringField("raison", reason.in(words.locale()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void line(int ligne, String part, int rank) throws IOException {
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeNumberField("ligne", ligne);
    json.writeStringField("part", part);
    json.writeNumberField("rang", rank);
  }
}
