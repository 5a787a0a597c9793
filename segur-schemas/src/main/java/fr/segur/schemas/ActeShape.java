package fr.segur.schemas;

import static fr.segur.schemas.StoredLife.text;
import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.FLAG;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.object;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.AvanceCandidate;
import fr.segur.rules.pilotes.AvanceCandidate.Representant;
import fr.segur.rules.pilotes.Declaration;
import fr.segur.rules.pilotes.EvenementPilote;
import fr.segur.rules.pilotes.ProcesVerbal;
import fr.segur.rules.pilotes.Role;
import fr.segur.rules.pilotes.Sons;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of what is done to a pilot, written and read. */
final class ActeShape {

  private static final Type INSTANT = FactsTypes::instant;

  /** What stands for an event that could not be read; its finding keeps it from being used. */
  private static final Acte UNREADABLE = Acte.valider(Instant.EPOCH, "");

  private static final Type SONS = choice(Sons.class, Sons::name);

  private static final Shape<ProcesVerbal> PV = new Shape<>(
      List.of(
          Field.of("nomFichier", TEXT),
          Field.of("type", choice(TypePiece.class, TypePiece::name).required()),
          Field.of("sons", SONS.required()),
          Field.of("signe", FLAG.required())),
      v -> new ProcesVerbal(v.text(0), v.get(1), v.get(2), Boolean.TRUE.equals(v.flag(3))));

  private static final Shape<Representant> REPRESENTANT = new Shape<>(
      List.of(Field.of("nom", TEXT), Field.of("email", TEXT), Field.of("telephone", TEXT)),
      v -> new Representant(v.text(0), v.text(1), v.text(2)));

  /** What a declaration says of the advance beside its numbers. */
  private record Avance(
      @Nullable StatutDemande statut,
      @Nullable StatutPaiement paiement,
      @Nullable Integer vague,
      @Nullable LocalDate deposeeLe,
      @Nullable LocalDate dateCommande,
      @Nullable LocalDate livraisonPrevueLe) {

    static final Avance INCONNUE = new Avance(null, null, null, null, null, null);
  }

  private static final Shape<Avance> AVANCE = new Shape<>(
      List.of(
          Field.of("statut", choice(StatutDemande.class, StatutDemande::name)),
          Field.of("paiement", choice(StatutPaiement.class, StatutPaiement::name)),
          Field.of("vague", FactsTypes::vague),
          Field.of("deposeeLe", DATE),
          Field.of("dateCommande", DATE),
          Field.of("livraisonPrevueLe", DATE)),
      v -> new Avance(v.get(0), v.get(1), v.get(2), v.date(3), v.date(4), v.date(5)));

  /** One act. */
  static final Shape<Acte> ACTE = new Shape<>(
      List.of(
          Field.of("le", INSTANT.required()),
          Field.of("type", choice(EvenementPilote.class, EvenementPilote::name).required()),
          Field.of("pilote", TEXT.required()),
          Field.of("role", choice(Role.class, Role::name)),
          Field.of("numeroAns", TEXT),
          Field.of("numeroASP", TEXT),
          Field.of("pmsi", TEXT),
          Field.of("sons", SONS),
          Field.of("avance", object(AVANCE)),
          Field.of("nomPilote", TEXT),
          Field.of("representant", object(REPRESENTANT)),
          Field.of("solutionReferencee", FLAG),
          Field.of("enrolementValide", FLAG),
          Field.of("pv", object(PV)),
          Field.of("motif", TEXT)),
      ActeShape::acte);

  private ActeShape() {}

  static void write(Acte acte, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text("le", acte.le(), json);
    text("type", acte.type(), json);
    text("pilote", acte.pilote(), json);
    text("role", acte.role(), json);
    Declaration declaration = acte.declaration();
    if (declaration != null) {
      write(declaration, json);
    }
    write(declaration == null ? acte.pv() : declaration.pv(), json);
    text("motif", acte.motif(), json);
    json.writeEndObject();
  }

  private static void write(Declaration declaration, JsonGenerator json) throws IOException {
    AvanceCandidate avance = declaration.avance();
    text("numeroAns", avance.numeroAns(), json);
    text("numeroASP", avance.numeroASP(), json);
    text("pmsi", avance.pmsi(), json);
    text("sons", avance.sons(), json);
    json.writeObjectFieldStart("avance");
    text("statut", avance.statut(), json);
    text("paiement", avance.paiement(), json);
    if (avance.vague() != null) {
      json.writeNumberField("vague", avance.vague());
    }
    text("deposeeLe", avance.deposeeLe(), json);
    text("dateCommande", avance.dateCommande(), json);
    text("livraisonPrevueLe", avance.livraisonPrevueLe(), json);
    json.writeEndObject();
    text("nomPilote", avance.nomPilote(), json);
    Representant representant = avance.representant();
    if (representant != null) {
      json.writeObjectFieldStart("representant");
      text("nom", representant.nom(), json);
      text("email", representant.email(), json);
      text("telephone", representant.telephone(), json);
      json.writeEndObject();
    }
    json.writeBooleanField("solutionReferencee", declaration.solutionReferencee());
    json.writeBooleanField("enrolementValide", declaration.enrolementValide());
  }

  private static void write(@Nullable ProcesVerbal pv, JsonGenerator json) throws IOException {
    if (pv != null) {
      json.writeObjectFieldStart("pv");
      text("nomFichier", pv.nomFichier(), json);
      text("type", pv.type(), json);
      text("sons", pv.sons(), json);
      json.writeBooleanField("signe", pv.signe());
      json.writeEndObject();
    }
  }

  private static Acte acte(Shape.Values v) {
    Instant le = v.get(0);
    EvenementPilote type = v.get(1);
    String pilote = v.text(2);
    if (le == null || type == null || pilote == null) {
      return UNREADABLE;
    }
    return switch (type) {
      case DECLARER -> Acte.declarer(le, pilote, v.get(3), declaration(v));
      case PRENDRE_EN_CHARGE -> Acte.prendreEnCharge(le, pilote);
      case VALIDER -> Acte.valider(le, pilote);
      case REJETER -> Acte.rejeter(le, pilote, v.text(14));
      case ANNULER -> Acte.annuler(le, pilote, v.get(3));
      case REGULARISER -> Acte.regulariser(le, pilote, v.get(3), v.get(13));
    };
  }

  private static Declaration declaration(Shape.Values v) {
    Avance lue = v.get(8);
    Avance avance = lue == null ? Avance.INCONNUE : lue;
    return new Declaration(
        new AvanceCandidate(
            given(v.text(4)),
            given(v.text(5)),
            given(v.text(6)),
            v.get(7),
            avance.statut(),
            avance.paiement(),
            avance.vague(),
            avance.deposeeLe(),
            v.text(9),
            v.get(10),
            avance.dateCommande(),
            avance.livraisonPrevueLe()),
        Boolean.TRUE.equals(v.flag(11)),
        Boolean.TRUE.equals(v.flag(12)),
        v.get(13));
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
