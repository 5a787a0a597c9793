package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.schemas.Catalogue.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the findings of one file stand in an HTML page, and the table that leads to them. The name
 * of a place comes from what is said and of what: it is the same in the report of another day.
 */
final class HtmlLinks {

  private static final Map<String, Text> DEMANDS = Catalogue.imported().stream()
      .collect(
          Collectors.toUnmodifiableMap(Entry::code, entry -> entry.demands().get(0)));

  private final Checked checked;
  private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();

  /** The findings of {@code checked}, the file of that rank in the page. */
  HtmlLinks(Checked checked, int rank) {
    this.checked = checked;
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : checked.verdict().findings()) {
      String place = rank + " " + finding.code() + " " + finding.pointer();
      String hash = Sha256.of(place + " " + seen.merge(place, 1, Integer::sum));
      ids.put(finding, finding.code() + "-" + hash.substring(0, 8));
    }
  }

  /** The name of the place of that finding: letters, digits, points and hyphens. */
  @Nullable
  String id(Finding finding) {
    return ids.get(finding);
  }

  /** Every rule that has findings, the errors first, each with a link to its first one. */
  void write(Words words, Html html) throws IOException {
    List<List<Finding>> rules = byRule();
    if (rules.size() < 2) {
      return;
    }
    html.raw("<nav class=\"rules\" aria-label=\"")
        .text(words.of("Règles en cause", "Rules at stake"))
        .raw("\">\n<ul>\n");
    for (List<Finding> findings : rules) {
      Finding first = findings.get(0);
      Text demand = DEMANDS.get(first.code());
      html.raw("<li class=\"" + HtmlFindings.tone(first.severity()) + "\"><a href=\"#")
          .text(String.valueOf(id(first)))
          .raw("\">")
          .element("code", first.code())
          .text(demand == null ? "" : words.of(demand))
          .raw("</a> ")
          .element("b", "× " + checked.verdict().totals().byCode().get(first.code()))
          .raw("</li>\n");
    }
    html.raw("</ul>\n</nav>\n");
  }

  private List<List<Finding>> byRule() {
    Map<String, List<Finding>> byCode = new TreeMap<>();
    for (Finding finding : checked.verdict().findings()) {
      byCode.computeIfAbsent(finding.code(), unseen -> new ArrayList<>()).add(finding);
    }
    return byCode.values().stream()
        .sorted(Comparator.comparing(HtmlLinks::severity))
        .toList();
  }

  private static Severity severity(List<Finding> findings) {
    return findings.get(0).severity();
  }
}
