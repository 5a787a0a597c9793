package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Reading;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was checked, against what, and what came out, as one line of canonical JSON (RFC 8785): two
 * parties who hold the same file and the same facts hold the same line, and compare two hashes
 * instead of arguing. Immutable.
 *
 * <p>Keys: {@code recu} (version of this format), {@code segur} (version of the library),
 * {@code appel}, {@code edition}, {@code fichier} (bytes and SHA-256), {@code faits} (SHA-256 of
 * what the check was told, in a form that does not depend on where it came from), {@code recuLe}
 * (absent when unknown), {@code lectures} (the option of every reading), {@code constatsParRegle},
 * {@code verdict}, {@code lignes}, {@code totaux}, {@code constats}, {@code indetermines},
 * {@code nonEvalues}, {@code dependDe}. It has no sentence: those depend on the language.
 *
 * @param json the line, without a line feed
 * @param verdict what was found
 */
public record Receipt(String json, Verdict verdict) {

  static final int FORMAT = 1;

  /** Findings kept for each rule: always the same, so that one check has one receipt. */
  static final int FINDINGS = 1000;

  /** {@return SHA-256 of the line in UTF-8, 64 lower-case hexadecimal digits} */
  public String sha256() {
    return Sha256.of(json);
  }

  /** Checks {@code file} and says so. */
  static Receipt of(Segur segur, RequestSource file, Facts facts) throws IOException {
    var digest = new Sha256().add(file);
    Settings settings = segur.settings().keeping(FINDINGS);
    Verdict verdict = segur.with(settings).check(file, facts);
    var all = new HashMap<String, Object>();
    all.put("recu", FORMAT);
    all.put("fichier", Map.of("octets", digest.bytes(), "sha256", digest.hex()));
    all.put("faits", FactsDigest.of(facts));
    if (facts.recuLe() != null) {
      all.put("recuLe", facts.recuLe().toString());
    }
    rules(segur.appel(), settings, all);
    result(verdict, all);
    return new Receipt(CanonicalJson.of(all), verdict);
  }

  private static void rules(AppelAFinancement appel, Settings settings, Map<String, Object> all) {
    all.put("segur", Segur.version());
    all.put("appel", appel.reference());
    all.put("edition", appel.edition());
    all.put("constatsParRegle", settings.findingsPerRule());
    var lectures = new HashMap<String, Object>();
    for (Reading reading : Reading.values()) {
      lectures.put(reading.id(), settings.readings().choice(reading).name());
    }
    all.put("lectures", lectures);
  }

  private static void result(Verdict verdict, Map<String, Object> all) {
    all.put("verdict", verdict.outcome().name());
    all.put("lignes", verdict.lignes());
    all.put("totaux", verdict.totals().byCode());
    all.put("constats", verdict.findings().stream().map(Receipt::finding).toList());
    all.put(
        "indetermines",
        verdict.undetermined().stream()
            .map(one -> Map.of("code", one.code(), "manque", List.copyOf(one.missing())))
            .toList());
    all.put(
        "nonEvalues",
        verdict.notEvaluated().stream()
            .map(one -> Map.of("ligne", one.ligne(), "codes", one.codes()))
            .toList());
    all.put(
        "dependDe",
        verdict.dependsOn().stream()
            .map(one -> Map.of(
                "lecture", one.reading().id(),
                "option", one.option().name(),
                "verdict", one.outcome().name()))
            .toList());
  }

  private static Map<String, Object> finding(Finding finding) {
    var all = new HashMap<String, Object>();
    all.put("code", finding.code());
    all.put("severity", finding.severity().name());
    all.put("pointer", finding.pointer());
    all.put("statements", finding.statements());
    all.put("readings", finding.readings().stream().map(Reading::id).toList());
    Position position = finding.position();
    if (position != null) {
      all.put("line", position.line());
      all.put("column", position.column());
      all.put("offset", position.offset());
    }
    return all;
  }
}
