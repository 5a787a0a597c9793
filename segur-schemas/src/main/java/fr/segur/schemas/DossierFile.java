package fr.segur.schemas;

import static fr.segur.schemas.StoredLife.EVENEMENTS;
import static fr.segur.schemas.StoredLife.LE;
import static fr.segur.schemas.StoredLife.json;
import static fr.segur.schemas.StoredLife.text;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import fr.segur.model.Finding;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Dossier.Constat;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.schemas.Shape.Field;
import fr.segur.schemas.StoredLife.Told;
import java.time.Instant;
import java.util.List;
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
    var lived = new Life(vie).read(STORED, json);
    return new Read(lived.life(), lived.findings());
  }

  private static final class Life extends StoredLife<Dossier, Evenement> {

    private final VieDesDemandes vie;

    Life(VieDesDemandes vie) {
      super(
          EVENEMENT_REFUSE,
          new Text(
              "La demande a vécu au-delà de cet instant.",
              "The request lived beyond this instant."));
      this.vie = vie;
    }

    @Override
    Step<Dossier> apply(Dossier dossier, Evenement evenement) {
      Suite suite = vie.apply(dossier, evenement);
      return new Step<>(suite.dossier(), suite.refusal());
    }

    @Override
    @Nullable
    Instant le(Dossier dossier) {
      return dossier.le();
    }

    @Override
    Dossier at(Dossier dossier, Instant le) {
      return vie.advanceTo(dossier, le).dossier();
    }
  }

  /**
   * {@return the JSON text of {@code dossier}: ASCII, on one line, the keys always in the same
   * order}
   *
   * @param dossier the request as it stands
   */
  public static String write(Dossier dossier) {
    return json(json -> {
      text("type", dossier.type(), json);
      text("couloir", dossier.couloir(), json);
      Constat constat = dossier.constat();
      if (constat != null) {
        json.writeObjectFieldStart("constat");
        text("statut", constat.statut(), json);
        text("paiement", constat.paiement(), json);
        text("depuis", constat.depuis(), json);
        text("commentaire", constat.commentaire(), json);
        json.writeEndObject();
      }
      json.writeArrayFieldStart(EVENEMENTS);
      for (var passage : dossier.passages()) {
        EvenementDemande event = passage.transition().event();
        if (event.acteur() != Acteur.SYSTEME) {
          json.writeStartObject();
          text("le", passage.le(), json);
          text("type", event, json);
          text("commentaire", passage.commentaire(), json);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      text(LE, dossier.le(), json);
    });
  }

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
          Field.of("depuis", INSTANT.required()),
          Field.of("commentaire", TEXT)),
      v -> {
        StatutDemande statut = v.get(0);
        StatutPaiement paiement = v.get(1);
        Instant depuis = v.get(2);
        return statut == null || paiement == null || depuis == null
            ? null
            : new Constat(statut, paiement, depuis, v.text(3));
      });

  private static final Shape<Told<Dossier, Evenement>> STORED = new Shape<>(
      List.of(
          Field.of("type", choice(TypeDemande.class, TypeDemande::name).required()),
          Field.of("couloir", TEXT.required()),
          Field.of("constat", object(CONSTAT)),
          Field.of(EVENEMENTS, list(EVENEMENT).required()),
          Field.of(LE, INSTANT)),
      v -> {
        TypeDemande type = v.get(0);
        String couloir = v.text(1);
        return new Told<>(
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
