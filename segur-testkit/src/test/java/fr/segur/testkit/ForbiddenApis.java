package fr.segur.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would make the same input give another verdict on another machine or another day. */
final class ForbiddenApis {

  private static final Set<String> BINARY_DECIMALS =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final Pattern TYPES = anyOf(
      "java\\.io\\.(File.*|RandomAccessFile|Console)",
      "java\\.time\\.(Clock|InstantSource)",
      "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone|Timer)",
      "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)",
      "java\\.lang\\.(Process|ProcessBuilder|Runtime|Thread)",
      "java\\..*\\.[A-Za-z]*(Double|Float)[A-Za-z]*");

  /** As the importer writes them: owner, name and parameter types. */
  private static final Pattern MEMBERS = anyOf(
      // the clock
      "java\\.time\\..*\\.now\\(.*",
      // the clock again, the environment, the streams of the process
      "java\\.lang\\.System\\.(?!arraycopy|identityHashCode).*",
      "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*",
      // the default zone
      "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
      "java\\.time\\.Clock\\.system.*",
      // the default locale
      "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*",
      "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
      "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,|formatted\\().*",
      "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String,.*",
      "java\\.util\\.Formatter\\.<init>\\((|java\\.lang\\.Appendable)\\)",
      "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
      "java\\.text\\.MessageFormat\\.(<init>\\(java\\.lang\\.String\\)|format\\(.*)",
      "java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((|java\\.lang\\.String)\\)",
      "java\\.text\\.[A-Za-z]+\\.get[A-Za-z]*Instance\\(\\)",
      "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
      "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
      "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
      // the default encoding
      "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
      "java\\.lang\\.String\\.getBytes\\(\\)",
      "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
      "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
      "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
      "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
      // chance
      "java\\.lang\\.Math\\.random\\(\\)",
      "java\\.util\\.UUID\\.randomUUID\\(\\)",
      "java\\.util\\.Collections\\.shuffle\\(.*");

  /** No clock, default zone, locale or encoding, no file, environment, chance or binary decimal. */
  static final ArchRule PURE = CompositeArchRule.of(noClasses()
          .should()
          .dependOnClassesThat(describe("are forbidden", ForbiddenApis::isForbidden)))
      .and(noClasses().should().accessTargetWhere(forbiddenMember()))
      .and(noMembers().should(involveBinaryDecimals()))
      .and(fields().that().areStatic().should().beFinal())
      .allowEmptyShould(true);

  private ForbiddenApis() {}

  private static boolean isForbidden(JavaClass type) {
    return TYPES.matcher(type.getFullName()).matches();
  }

  private static DescribedPredicate<JavaAccess<?>> forbiddenMember() {
    return describe(
        "is forbidden",
        access -> MEMBERS.matcher(access.getTarget().getFullName()).matches()
            || (access.getTarget() instanceof CodeUnitAccessTarget target
                && hasBinaryDecimal(typesIn(target))));
  }

  private static List<JavaClass> typesIn(CodeUnitAccessTarget target) {
    return Stream.concat(
            target.getRawParameterTypes().stream(), Stream.of(target.getRawReturnType()))
        .toList();
  }

  private static ArchCondition<JavaMember> involveBinaryDecimals() {
    return new ArchCondition<>("involve binary decimals") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
            member,
            hasBinaryDecimal(member.getAllInvolvedRawTypes()),
            member.getDescription() + " involves a binary decimal"));
      }
    };
  }

  private static boolean hasBinaryDecimal(Collection<JavaClass> types) {
    return types.stream()
        .map(type -> type.getBaseComponentType().getFullName())
        .anyMatch(BINARY_DECIMALS::contains);
  }

  private static Pattern anyOf(String... alternatives) {
    return Pattern.compile(Stream.of(alternatives).collect(Collectors.joining(")|(", "(", ")")));
  }
}
