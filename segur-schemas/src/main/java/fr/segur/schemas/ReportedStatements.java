package fr.segur.schemas;

import fr.segur.model.TypeDemande;
import fr.segur.schemas.Shape.AllOrNone;
import fr.segur.schemas.Shape.Field;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements that each code of the reader may cite: those of the keys of a request that it may
 * be about. A wrong type is of any key and would say nothing of any: it is left out.
 */
final class ReportedStatements {

  private static final Map<Reported, Set<String>> ALL = all();

  private ReportedStatements() {}

  /** In the order of the keys; none for what is about no key. */
  static List<String> of(Reported reported) {
    return List.copyOf(ALL.getOrDefault(reported, Set.of()));
  }

  private static Map<Reported, Set<String>> all() {
    var all = new EnumMap<Reported, Set<String>>(Reported.class);
    for (TypeDemande type : TypeDemande.values()) {
      add(all, RequestFile.head(Types.list(Shapes.of(type))));
    }
    return all;
  }

  private static void add(Map<Reported, Set<String>> all, Shape<?> shape) {
    List<Field> fields = shape.fields();
    fields.forEach(field -> add(all, field.type(), field.statements()));
    AllOrNone group = shape.allOrNone();
    if (group != null) {
      fields
          .subList(group.first(), group.last() + 1)
          .forEach(field -> cite(all, Reported.CLES_ENSEMBLE, field.statements()));
    }
  }

  private static void add(Map<Reported, Set<String>> all, Type type, List<String> statements) {
    if (type instanceof Type.Required required) {
      cite(all, Reported.MANQUANT, statements);
      add(all, required.type(), statements);
    } else if (type instanceof Types.Forbidden forbidden) {
      cite(all, forbidden.code(), statements);
    } else if (type instanceof Types.Choice) {
      cite(all, Reported.VALEUR, statements);
    } else if (type.equals(Types.DATE)) {
      cite(all, Reported.DATE, statements);
    } else if (type instanceof Types.ObjectOf object) {
      add(all, object.shape());
    } else if (type instanceof Types.ListOf list) {
      add(all, list.shape());
    }
  }

  private static void cite(Map<Reported, Set<String>> all, Reported code, List<String> statements) {
    all.computeIfAbsent(code, first -> new LinkedHashSet<>()).addAll(statements);
  }
}
