package fr.segur.schemas;

import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.INTEGER;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Message;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.Text;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Facts.Retrait;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of values that only facts have. */
final class FactsTypes {

  /** A day, or null for never; an absent key says nothing. */
  static final Type RETRAIT = new Type() {
    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      if (in.token() == JsonToken.VALUE_NULL) {
        return Retrait.JAMAIS;
      }
      return DATE.read(in, statements) instanceof LocalDate day ? new Retrait(day) : null;
    }

    @Override
    public boolean readsNull() {
      return true;
    }
  };

  private FactsTypes() {}

  /** An instant with its offset. */
  static @Nullable Object instant(JsonScanner in, List<String> statements) throws IOException {
    var expected = new Text(
        "un instant avec décalage, comme \"2023-11-02T10:15:00+01:00\"",
        "an instant with offset, as \"2023-11-02T10:15:00+01:00\"");
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType(expected, statements, null);
    }
    Optional<Instant> instant = Instants.parse(in.text());
    return instant.isPresent()
        ? instant.get()
        : in.reject(
            Reported.VALEUR,
            statements,
            new Message(
                new Text("« {valeur} » n'est pas {attendu}.", "\"{valeur}\" is not {attendu}."),
                Map.of("valeur", in.text(), "attendu", expected)),
            null);
  }

  /** A list of profiles. */
  static @Nullable Object profils(JsonScanner in, List<String> statements) throws IOException {
    Set<ProfilReferencement> profils = new HashSet<>();
    Type profil = choice(ProfilReferencement.class, ProfilReferencement::name);
    return each(in, statements, () -> {
          if (profil.read(in, statements) instanceof ProfilReferencement one) {
            profils.add(one);
          }
        })
        ? profils
        : null;
  }

  /** Calls for funding come in waves 1 and 2. */
  static @Nullable Object vague(JsonScanner in, List<String> statements) throws IOException {
    Object vague = INTEGER.read(in, statements);
    if (vague instanceof Long wave && wave != 1 && wave != 2) {
      var message = new Message(
          new Text("La vague {valeur} n'est ni 1 ni 2.", "Wave {valeur} is neither 1 nor 2."),
          Map.of("valeur", wave));
      return in.reject(Reported.VALEUR, statements, message, null);
    }
    return vague instanceof Long wave ? wave.intValue() : null;
  }

  /** A list of {@code [FINESS géographique, category]} pairs. */
  static @Nullable Object pairs(JsonScanner in, List<String> statements) throws IOException {
    List<String[]> pairs = new ArrayList<>();
    return each(in, statements, () -> {
          var pair = new ArrayList<@Nullable String>();
          if (each(in, statements, () -> pair.add((String) TEXT.read(in, statements)))) {
            add(pair, pairs, in);
          }
        })
        ? pairs
        : null;
  }

  private static void add(List<@Nullable String> pair, List<String[]> pairs, JsonScanner in) {
    String finess = pair.isEmpty() ? null : pair.get(0);
    String categorie = pair.size() == 2 ? pair.get(1) : null;
    if (finess != null && categorie != null) {
      pairs.add(new String[] {finess, categorie});
    } else if (pair.size() != 2) {
      in.report(Reported.VALEUR.at(in.pointer(), List.of(), NOT_A_PAIR, null));
    }
  }

  private static final Message NOT_A_PAIR = Message.of(
      "Attendu : un FINESS géographique et sa catégorie.",
      "Expected: a FINESS géographique and its category.");

  /** A list of texts. */
  static @Nullable Object texts(JsonScanner in, List<String> statements) throws IOException {
    List<String> texts = new ArrayList<>();
    return each(in, statements, () -> addText(in, statements, texts)) ? Set.copyOf(texts) : null;
  }

  /** Texts are ESMS of the généralisation; objects say the phase. */
  static @Nullable Object esmsNumerique(JsonScanner in, List<String> statements)
      throws IOException {
    Set<String> generalisation = new HashSet<>();
    Set<String> autres = new HashSet<>();
    return each(in, statements, () -> {
          if (in.token() == JsonToken.START_OBJECT) {
            Acquisition acquisition = ACQUISITION.read(in);
            (acquisition.generalisation() ? generalisation : autres).add(acquisition.finess());
          } else {
            List<String> one = new ArrayList<>();
            addText(in, statements, one);
            generalisation.addAll(one);
          }
        })
        ? new EsmsNumerique(generalisation, autres)
        : null;
  }

  private enum Phase {
    GENERALISATION,
    AUTRE
  }

  private record Acquisition(String finess, boolean generalisation) {}

  private static final Shape<Acquisition> ACQUISITION = new Shape<>(
      List.of(
          Field.of("FINESSGeo", TEXT.required()),
          Field.of("phase", choice(Phase.class, Phase::name).required())),
      v -> {
        String finess = v.text(0);
        return new Acquisition(finess == null ? "" : finess, v.get(1) != Phase.AUTRE);
      });

  private static void addText(JsonScanner in, List<String> statements, List<String> texts)
      throws IOException {
    if (TEXT.read(in, statements) instanceof String text) {
      texts.add(text);
    }
  }

  /** Runs {@code step} at every element of the list at the current token, if it is one. */
  private static boolean each(JsonScanner in, List<String> statements, JsonScanner.Step step)
      throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      Types.LIST_EXPECTED.read(in, statements);
      return false;
    }
    while (in.next() != JsonToken.END_ARRAY) {
      step.run();
    }
    return true;
  }
}
