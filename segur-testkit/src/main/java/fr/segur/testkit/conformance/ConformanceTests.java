package fr.segur.testkit.conformance;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * One JUnit 5 test a case, for a method with {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> our_code_keeps_the_text() {
 *   return ConformanceTests.of(ConformanceKit.afMs2DuiPdeVa1V2(), line -> OurCode.answer(line));
 * }
 * }</pre>
 */
public final class ConformanceTests {

  private ConformanceTests() {}

  /**
   * {@return the tests, a container for each kind}
   *
   * @param kit the cases
   * @param implementation what is asked
   */
  public static Stream<DynamicNode> of(ConformanceKit kit, Implementation implementation) {
    return kit.cases().stream()
        .map(ConformanceCase::kind)
        .distinct()
        .map(kind -> DynamicContainer.dynamicContainer(
            kind,
            kit.only(kind).cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                    one.toString(),
                    () -> kit.check(one, implementation).ifPresent(Assertions::fail)))));
  }
}
