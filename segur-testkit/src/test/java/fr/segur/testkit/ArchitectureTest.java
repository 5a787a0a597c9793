package fr.segur.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The ladder of the modules, what each may use, and what none shows to its users. */
class ArchitectureTest {

  /** Each may depend on those before it. */
  static final List<String> LADDER = List.of("model", "rules", "schemas", "testkit");

  private static final JavaClasses ALL = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("fr.segur");

  /**
   * Values, texts, dates, collections and streams of bytes; not files, network, SQL, logging. The
   * last three are annotations for the compiler.
   */
  private static final List<String> PLATFORM = List.of(
      "java.io",
      "java.lang",
      "java.lang.annotation",
      "java.lang.invoke",
      "java.lang.runtime",
      "java.math",
      "java.nio",
      "java.nio.charset",
      "java.text",
      "java.time..",
      "java.util",
      "java.util.function",
      "java.util.regex",
      "java.util.stream",
      "javax.annotation.processing",
      "org.immutables.value",
      "org.jspecify.annotations");

  @ParameterizedTest
  @FieldSource("LADDER")
  void every_module_is_looked_at_without_its_tests(String module) {
    assertThat(classesOf(List.of(module)))
        .isNotEmpty()
        .noneMatch(type -> type.getSource().toString().contains("/test-classes/"));
  }

  @Test
  void the_model_uses_the_platform_and_jakarta_validation_only() {
    only("model", "jakarta.validation..").check(ALL);
  }

  @Test
  void the_rules_use_the_model_and_a_reader_of_ibans_only() {
    only("rules", "fr.segur.model..", "nl.garvelink.iban").check(ALL);
  }

  @Test
  void the_schemas_use_the_rules_and_readers_of_tokens_and_rows_only() {
    only(
            "schemas",
            "fr.segur.model..",
            "fr.segur.rules..",
            "com.fasterxml.jackson.core..",
            "de.siegmar.fastcsv..",
            // SHA-256 for receipts
            "java.security")
        .check(ALL);
  }

  /** The root package of a module lists its chapters, and they use its types; no other circle. */
  @Test
  void no_chapter_depends_on_itself_through_another() {
    slices().matching("fr.segur.(*).(*)..").should().beFreeOfCycles().check(ALL);
  }

  @ParameterizedTest
  @FieldSource("LADDER")
  void a_module_requires_only_the_modules_below_it(String module) {
    List<String> below = LADDER.subList(0, LADDER.indexOf(module)).stream()
        .map("fr.segur."::concat)
        .toList();

    assertThat(descriptor(module).requires())
        .extracting(ModuleDescriptor.Requires::name)
        .filteredOn(name -> name.startsWith("fr.segur."))
        .isSubsetOf(below);
  }

  @Test
  void nothing_below_the_command_line_uses_what_changes_from_machine_to_machine() {
    ForbiddenApis.PURE.check(classesOf(List.of("model", "rules", "schemas")));
  }

  @Test
  void no_type_of_jackson_is_in_a_public_signature() {
    assertThat(ALL.stream().filter(ArchitectureTest::isShownToUsers))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(jacksonIn(type)).as(type.getName()).isEmpty());
  }

  private static ArchRule only(String module, String... others) {
    String own = "fr.segur." + module + "..";
    String[] allowed = Stream.of(PLATFORM.stream(), Stream.of(own), Stream.of(others))
        .flatMap(packages -> packages)
        .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static boolean isShownToUsers(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && LADDER.stream()
            .flatMap(module -> descriptor(module).exports().stream())
            .anyMatch(exported -> exported.source().equals(type.getPackageName()));
  }

  private static Set<String> jacksonIn(JavaClass type) {
    Stream<JavaClass> above =
        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    Stream<JavaClass> inMembers = type.getMembers().stream()
        .filter(ArchitectureTest::isPublicOrProtected)
        .flatMap(ArchitectureTest::typesOf);
    return Stream.concat(above, inMembers)
        .map(used -> used.getBaseComponentType().getName())
        .filter(name -> name.startsWith("com.fasterxml."))
        .collect(Collectors.toSet());
  }

  private static boolean isPublicOrProtected(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> typesOf(JavaMember member) {
    Stream<JavaClass> thrown =
        member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
    return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
  }

  private static JavaClasses classesOf(List<String> modules) {
    return ALL.that(JavaClass.Predicates.resideInAnyPackage(
        modules.stream().map(module -> "fr.segur." + module + "..").toArray(String[]::new)));
  }

  /** The descriptor beside the package's own class file, be it in a jar or in a directory. */
  private static ModuleDescriptor descriptor(String module) {
    try {
      Class<?> anchor = Class.forName("fr.segur." + module + ".package-info");
      Path location =
          Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(location).find("fr.segur." + module).orElseThrow().descriptor();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
