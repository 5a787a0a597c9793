package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.LigneDemande;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Situe.Depot;
import fr.segur.schemas.Shape.Field;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a request file in one pass, request by request; nothing of a request is kept. */
final class RequestFile {

  /** Who is told what is in the file. */
  interface Listener {

    /** The reader found something. */
    void finding(Finding finding);

    /** The next request. */
    void ligne(LigneDemande ligne, Illisibles illisibles);

    /** The head of the file, once all of it is read; not called when the reading stops before. */
    void depot(Depot depot);
  }

  private final Shape<? extends LigneDemande> ligne;
  private final Listener listener;
  private int lignes;

  private RequestFile(@Nullable TypeDemande type, Listener listener) {
    this.ligne = Shapes.of(type);
    this.listener = listener;
  }

  /**
   * Reads {@code source} whole, in the canonical layout when there is no dialect, as a file of that
   * kind; null when it does not say which.
   */
  static void read(
      RequestSource source,
      @Nullable Dialect dialect,
      @Nullable TypeDemande type,
      Listener listener)
      throws IOException {
    try (JsonScanner scanner = JsonScanner.of(source, dialect, listener::finding)) {
      var file = new RequestFile(type, listener);
      scanner.document(() -> file.root(scanner));
    }
  }

  /**
   * The kind of the file, wherever it is said in it; null when it is not said well, which the
   * reading itself will report. Requests cannot be read before it is known.
   */
  static @Nullable TypeDemande typeDemande(RequestSource source, @Nullable Dialect dialect)
      throws IOException {
    var found = new String[1];
    try (JsonScanner scanner = JsonScanner.of(source, dialect, finding -> {})) {
      scanner.glance(() -> {
        if (scanner.token() == JsonToken.START_OBJECT) {
          found[0] = typeDemande(scanner);
        }
      });
    }
    return found[0] == null ? null : TypeDemande.find(found[0]).orElse(null);
  }

  private static @Nullable String typeDemande(JsonScanner scanner) throws IOException {
    for (String key = scanner.nextKey(); key != null; key = scanner.nextKey()) {
      JsonToken token = scanner.next();
      if (key.equals(Champ.TYPE_DEMANDE.cle())) {
        return token == JsonToken.VALUE_STRING ? scanner.text() : null;
      }
      scanner.skipQuickly();
    }
    return null;
  }

  private void root(JsonScanner scanner) throws IOException {
    if (scanner.token() != JsonToken.START_OBJECT) {
      Types.element(shape(), scanner);
      return;
    }
    Depot depot = shape().read(scanner);
    listener.depot(new Depot(
        depot.numeroAns(), depot.siret(), lignes, new Illisibles(scanner.takeUnreadable())));
  }

  private Shape<Depot> shape() {
    return head(this::lignes);
  }

  /** The keys of a file, whose requests {@code lignes} reads. */
  static Shape<Depot> head(Type lignes) {
    return new Shape<>(
        List.of(
            Field.of(
                Champ.TYPE_DEMANDE,
                Types.choice(TypeDemande.class, TypeDemande::name).required()),
            Field.of(Champ.IMP_ID, Types.IGNORED),
            Field.of(Champ.NUMERO_ANS, Types.TEXT),
            Field.of(Champ.SIRET, Types.digits(14)),
            Field.of(Champ.LIGNES_IMPORT, lignes.required())),
        values -> new Depot(values.text(2), values.text(3), 0, Illisibles.AUCUN));
  }

  private @Nullable Object lignes(JsonScanner scanner, List<String> statements) throws IOException {
    if (scanner.token() != JsonToken.START_ARRAY) {
      return Types.LIST_EXPECTED.read(scanner, statements);
    }
    Set<String> head = scanner.takeUnreadable();
    while (scanner.next() != JsonToken.END_ARRAY) {
      listener.ligne(Types.element(ligne, scanner), new Illisibles(scanner.takeUnreadable()));
      lignes++;
    }
    scanner.restore(head);
    return lignes;
  }
}
