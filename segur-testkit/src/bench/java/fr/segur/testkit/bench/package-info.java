/** Benchmarks: {@code mvn -P bench -pl segur-testkit -am verify -DskipTests}. */
@NullMarked
package fr.segur.testkit.bench;

import org.jspecify.annotations.NullMarked;
