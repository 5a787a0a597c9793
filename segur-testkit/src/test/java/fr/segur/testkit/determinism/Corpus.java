package fr.segur.testkit.determinism;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.RequestSource;
import fr.segur.testkit.cli.CommandLineRun;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Witnesses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Files of every kind, valid, wrong and spoilt, each with a name and its facts. */
final class Corpus {

  private static final long SEED = 20260101;
  private static final int GENERATED = 24;
  private static final int SPOILT = 24;
  private static final String MARKS = "{}[]\",:0";
  private static final JsonMapper JSON = new JsonMapper();

  /** One file. */
  record Entry(String name, RequestSource file, Facts facts) {

    Entry(String name, byte[] file, Facts facts) {
      this(name, RequestSource.of(file), facts);
    }
  }

  /** In an order that is always the same. */
  static final List<Entry> FILES = List.copyOf(files());

  private Corpus() {}

  private static List<Entry> files() {
    var files = new ArrayList<Entry>();
    for (String kind : List.of("avance", "solde")) {
      byte[] file = CommandLineRun.sample(kind + "-ms2-pde.json").getBytes(UTF_8);
      Facts facts = facts(CommandLineRun.sample("facts-" + kind + ".json").getBytes(UTF_8));
      files.add(new Entry("sample " + kind, file, facts));
      files.add(new Entry("sample " + kind + " without facts", file, Facts.INCONNUS));
      for (int i = 0; i < SPOILT; i++) {
        files.add(new Entry("spoilt " + kind + " " + i, spoilt(file, new Random(i)), facts));
      }
    }
    List<Sample> generated = Samples.valid(GENERATED, SEED);
    for (int i = 0; i < generated.size(); i++) {
      files.add(entry("generated " + i, generated.get(i)));
    }
    for (String code : new TreeSet<>(Witnesses.codes())) {
      Draw draw = Draw.of(SEED);
      files.add(entry("violating " + code, Witnesses.violating(code, draw).orElseThrow()));
      files.add(entry("satisfying " + code, Witnesses.satisfying(code, draw).orElseThrow()));
    }
    for (ConformanceCase one : ConformanceKit.afMs2DuiPdeVa1V2().only("import").cases()) {
      files.add(file(one));
    }
    return files;
  }

  private static Entry entry(String name, Sample sample) {
    return new Entry(name, sample.file(), sample.readFacts());
  }

  private static Entry file(ConformanceCase one) {
    try {
      JsonNode input = JSON.readTree(one.line()).path("input");
      String file = input.has("texte")
          ? input.path("texte").asText()
          : input.path("fichier").toString();
      JsonNode facts = input.path("facts");
      return new Entry(
          "case " + one.id(),
          file.getBytes(UTF_8),
          facts.isMissingNode() ? Facts.INCONNUS : facts(facts.toString().getBytes(UTF_8)));
    } catch (IOException notJson) {
      throw new IllegalStateException(one.line(), notJson);
    }
  }

  private static Facts facts(byte[] json) {
    return FactsFile.read(AfMs2DuiPde.V2, json).facts();
  }

  /** One to three bytes changed, lost or added, or the end cut off. */
  private static byte[] spoilt(byte[] file, Random random) {
    byte[] spoilt = file.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(spoilt.length);
      switch (random.nextInt(4)) {
        case 0 -> spoilt[at] = (byte) random.nextInt(256);
        case 1 -> spoilt[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
        case 2 -> {
          System.arraycopy(spoilt, at + 1, spoilt, at, spoilt.length - at - 1);
          spoilt = Arrays.copyOf(spoilt, spoilt.length - 1);
        }
        default -> spoilt = Arrays.copyOf(spoilt, Math.max(1, at));
      }
    }
    return spoilt;
  }
}
