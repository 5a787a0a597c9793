package fr.segur.schemas;

import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Dossier.Constat;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a {@link Dossier}: what the request is, what somebody did to it and when, and
 * the instant up to which it lived.
 *
 * <p>Status, payment and what happened by itself are not stored: reading makes the request live
 * again, so that a file cannot contradict itself. An event the table refuses is a finding, whose
 * message has the code of the refusal as its argument {@code refus}.
 */
public final class DossierFile {

  /** Code of the findings about events that cannot happen. */
  public static final String EVENEMENT_REFUSE = "DOSSIER-EVENEMENT";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private DossierFile() {}

  /**
   * What was read.
   *
   * @param dossier the request; null when a finding is an error
   * @param findings what is wrong with the file, in file order, with positions
   */
  public record Read(@Nullable Dossier dossier, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param dossier the request; null when a finding is an error
     * @param findings what is wrong with the file, in file order, with positions
     */
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a request, and makes it live by {@code vie}.
   *
   * @param vie the life by which they live
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public static Read read(VieDesDemandes vie, byte[] json) {
    var findings = new ArrayList<Finding>();
    var stored = new Stored[1];
    RequestSource source = RequestSource.of(json);
    try (var scanner = new JsonScanner(source, findings::add)) {
      scanner.document(() -> stored[0] = Types.element(STORED, scanner));
      Dossier dossier =
          stored[0] == null || !findings.isEmpty() ? null : replay(vie, stored[0], findings);
      return new Read(findings.isEmpty() ? dossier : null, new Locator(source).place(findings));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * {@return the JSON text of {@code dossier}: ASCII, on one line, the keys always in the same
   * order}
   *
   * @param dossier the request as it stands
   */
  public static String write(Dossier dossier) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", dossier.type().name());
      json.writeStringField("couloir", dossier.couloir());
      Constat constat = dossier.constat();
      if (constat != null) {
        json.writeObjectFieldStart("constat");
        json.writeStringField("statut", constat.statut().name());
        json.writeStringField("paiement", constat.paiement().name());
        json.writeStringField("depuis", constat.depuis().toString());
        json.writeEndObject();
      }
      json.writeArrayFieldStart("evenements");
      for (var passage : dossier.passages()) {
        EvenementDemande event = passage.transition().event();
        if (event.acteur() != Acteur.SYSTEME) {
          write(new Evenement(passage.le(), event, event.acteur(), passage.commentaire()), json);
        }
      }
      json.writeEndArray();
      Instant le = dossier.le();
      if (le != null) {
        json.writeStringField("le", le.toString());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(Evenement evenement, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("le", evenement.le().toString());
    json.writeStringField("type", evenement.type().name());
    if (evenement.commentaire() != null) {
      json.writeStringField("commentaire", evenement.commentaire());
    }
    json.writeEndObject();
  }

  private static Dossier replay(VieDesDemandes vie, Stored stored, List<Finding> findings) {
    Dossier dossier = stored.debut();
    List<Evenement> events = stored.evenements();
    for (int i = 0; i < events.size(); i++) {
      Suite suite = vie.apply(dossier, events.get(i));
      dossier = suite.dossier();
      if (suite.refusal() != null) {
        findings.add(refused(
            "/evenements/" + i,
            suite.refusal().statements(),
            new Message(suite.refusal().text(), Map.of("refus", suite.refusal().code()))));
      }
    }
    Instant le = stored.le();
    Instant lived = dossier.le();
    if (le != null && lived != null && le.isBefore(lived)) {
      findings.add(refused(
          "/le",
          List.of(),
          Message.of(
              "La demande a vécu au-delà de cet instant.",
              "The request lived beyond this instant.")));
    }
    return le == null ? dossier : vie.advanceTo(dossier, le).dossier();
  }

  private static Finding refused(String pointer, List<String> statements, Message message) {
    return new Finding(
        EVENEMENT_REFUSE, Severity.ERROR, pointer, statements, List.of(), message, null, null);
  }

  private record Stored(
      Dossier debut, List<Evenement> evenements, @Nullable Instant le) {}

  /** What a file without a readable value would need; its finding keeps it from being used. */
  private static final Evenement UNREADABLE =
      Evenement.of(Instant.EPOCH, EvenementDemande.IMPORT_ACCEPTE);

  private static final Type INSTANT = FactsTypes::instant;

  private static final Shape<Evenement> EVENEMENT = new Shape<>(
      List.of(
          Field.of("le", INSTANT.required()),
          Field.of(
              "type", choice(EvenementDemande.class, EvenementDemande::name).required()),
          Field.of("commentaire", TEXT)),
      v -> {
        Instant le = v.get(0);
        EvenementDemande type = v.get(1);
        return le == null || type == null
            ? UNREADABLE
            : new Evenement(le, type, type.acteur(), v.text(2));
      });

  private static final Shape<@Nullable Constat> CONSTAT = new Shape<>(
      List.of(
          Field.of("statut", choice(StatutDemande.class, StatutDemande::name).required()),
          Field.of(
              "paiement", choice(StatutPaiement.class, StatutPaiement::name).required()),
          Field.of("depuis", INSTANT.required())),
      v -> {
        StatutDemande statut = v.get(0);
        StatutPaiement paiement = v.get(1);
        Instant depuis = v.get(2);
        return statut == null || paiement == null || depuis == null
            ? null
            : new Constat(statut, paiement, depuis);
      });

  private static final Shape<Stored> STORED = new Shape<>(
      List.of(
          Field.of("type", choice(TypeDemande.class, TypeDemande::name).required()),
          Field.of("couloir", TEXT.required()),
          Field.of("constat", object(CONSTAT)),
          Field.of("evenements", list(EVENEMENT).required()),
          Field.of("le", INSTANT)),
      v -> {
        TypeDemande type = v.get(0);
        String couloir = v.text(1);
        return new Stored(
            debut(
                type == null ? TypeDemande.AVANCE : type, couloir == null ? "" : couloir, v.get(2)),
            v.list(3),
            v.get(4));
      });

  private static Dossier debut(TypeDemande type, String couloir, @Nullable Constat constat) {
    return constat == null
        ? Dossier.nouveau(type, couloir)
        : Dossier.constate(type, couloir, constat);
  }
}
