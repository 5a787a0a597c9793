package fr.segur.testkit.samples;

import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Segur;
import java.nio.charset.StandardCharsets;

/** A request file and the facts that go with it, as bytes. Immutable and thread-safe. */
public final class Sample {

  private final byte[] file;
  private final byte[] facts;

  Sample(byte[] file, byte[] facts) {
    this.file = file;
    this.facts = facts;
  }

  /** {@return the request file} */
  public byte[] file() {
    return file.clone();
  }

  /** {@return the JSON form of the facts} */
  public byte[] facts() {
    return facts.clone();
  }

  /** {@return the request file on one line; the file is JSON, as that of a valid sample is} */
  public String fileOnOneLine() {
    return Json.onOneLine(file);
  }

  /** {@return the facts on one line} */
  public String factsOnOneLine() {
    return Json.onOneLine(facts);
  }

  /** {@return the facts as a value} */
  public Facts readFacts() {
    FactsFile.Read read = FactsFile.read(AfMs2DuiPde.V2, facts);
    if (!read.usable()) {
      throw new IllegalStateException("unusable facts: " + read.findings());
    }
    return read.facts();
  }

  /** {@return what the import test says of the file with these facts} */
  public Verdict check() {
    return Segur.of(AfMs2DuiPde.V2).check(file, readFacts());
  }

  /** The request file as text; what is not UTF-8 in it is replaced. */
  @Override
  public String toString() {
    return new String(file, StandardCharsets.UTF_8);
  }
}
