package fr.segur.testkit.mutation;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.testkit.cases.CaseRunner;
import fr.segur.testkit.conformance.ConformanceCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The library once more, with one class that is broken: everything is loaded anew, so that tables
 * made when a class is loaded are broken too.
 */
final class BrokenCopy extends ClassLoader {

  private static final Map<String, byte[]> CLASSES = new HashMap<>();

  private final String name;
  private final byte[] broken;
  private final Set<String> used = new HashSet<>();

  /** A copy whose class {@code name} has the bytes {@code broken}. */
  BrokenCopy(String name, byte[] broken) {
    super(BrokenCopy.class.getClassLoader());
    this.name = name;
    this.broken = broken;
  }

  /** What answers cases inside of the copy; only what both loaders share passes between them. */
  public static final class Answers implements Predicate<String> {

    private final CaseRunner runner = CaseRunner.of(AfMs2DuiPde.V2, Locale.ENGLISH);

    @Override
    public boolean test(String line) {
      return runner.run(line.getBytes(StandardCharsets.UTF_8)).ok();
    }
  }

  /** The first case that is not answered as expected; null when the copy passes them all. */
  @SuppressWarnings("unchecked")
  @Nullable
  ConformanceCase killer(List<ConformanceCase> cases) throws ReflectiveOperationException {
    var answers =
        (Predicate<String>) loadClass(Answers.class.getName()).getConstructor().newInstance();
    for (ConformanceCase one : cases) {
      if (!answers.test(one.line())) {
        return one;
      }
    }
    return null;
  }

  /** The classes that answering took so far: what is wrong in another one cannot be seen. */
  Set<String> used() {
    return used;
  }

  @Override
  protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
    if (!wanted.startsWith("fr.segur.")) {
      return super.loadClass(wanted, resolve);
    }
    synchronized (getClassLoadingLock(wanted)) {
      Class<?> loaded = findLoadedClass(wanted);
      if (loaded != null) {
        return loaded;
      }
      used.add(wanted);
      byte[] bytes = wanted.equals(name) ? broken : bytes(wanted);
      return defineClass(wanted, bytes, 0, bytes.length);
    }
  }

  /** The class as it was compiled. */
  static byte[] bytes(String name) {
    return CLASSES.computeIfAbsent(name, unread -> {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = BrokenCopy.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new TypeNotPresentException(name, null);
        }
        return in.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(name, unreadable);
      }
    });
  }
}
