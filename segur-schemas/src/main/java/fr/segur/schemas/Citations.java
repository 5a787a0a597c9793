package fr.segur.schemas;

import fr.segur.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements cited together: each text named once, each section once. */
final class Citations {

  private Citations() {}

  /** As {@code AF-MS2 DUI PDE-Va1 V2, § 6.1 (S002-114) et § 5.3 (S002-100)}. */
  static String of(List<String> ids, Words words) {
    Map<String, Map<String, List<String>>> byText = new LinkedHashMap<>();
    for (String id : ids) {
      Statement statement = Statement.of(id);
      String title = statement.source().title().in(words.locale());
      String citation = statement.citation(words.locale());
      // the citation is the title, a comma, the place and the id in parentheses
      String place = citation.substring(title.length() + 2, citation.length() - id.length() - 3);
      byText
          .computeIfAbsent(title, unseen -> new LinkedHashMap<>())
          .computeIfAbsent(place, unseen -> new ArrayList<>())
          .add(id);
    }
    var texts = new ArrayList<String>();
    byText.forEach((title, places) -> {
      List<String> cited = places.entrySet().stream()
          .map(place -> place.getKey() + " (" + String.join(", ", place.getValue()) + ")")
          .toList();
      texts.add(title + ", " + words.list(cited));
    });
    return words.sentence(String.join(" ; ", texts));
  }
}
