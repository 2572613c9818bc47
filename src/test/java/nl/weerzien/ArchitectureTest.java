package nl.weerzien;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Holds the house to its plan: read the floors, then the wings, and you know where everything is. Every rule is run
/// twice: on the house, which must keep it, and on a planted breach, which it must find.
class ArchitectureTest {

    /// From the ground up. A room may use only the roots of the rooms named before it.
    static final List<String> FLOORS = List.of(
            "shared",
            "security",
            "audit",
            "shell",
            "family",
            "checklist",
            "casefile",
            "journey",
            "deadline",
            "document",
            "readiness",
            "review",
            "submission",
            "handover",
            "contact",
            "notice",
            "retention",
            "desk");

    /// Each library has its wings, and nothing else may use it. A name without a dot is a wing of any room.
    static final Map<String, Set<String>> WINGS = Map.ofEntries(
            Map.entry("com.vaadin", Set.of("ui", "shell", "desk")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("javax.sql", Set.of("store")),
            Map.entry("org.springframework.jdbc", Set.of("store")),
            Map.entry("com.github.kagkarlsson", Set.of("store")),
            Map.entry("io.minio", Set.of("store")),
            Map.entry("com.google.crypto.tink", Set.of("store")),
            Map.entry("jakarta.mail", Set.of("notice.mail")),
            Map.entry("org.springframework.mail", Set.of("notice.mail")),
            Map.entry("biweekly", Set.of("notice.calendar")),
            Map.entry("net.sourceforge.tess4j", Set.of("document.reader")),
            Map.entry("org.opencv", Set.of("document.reader")),
            Map.entry("javax.imageio", Set.of("document.reader")),
            Map.entry("org.apache.tika", Set.of("document.reader")),
            Map.entry("org.apache.pdfbox", Set.of("document.reader", "submission.pdf")),
            Map.entry("tools.jackson.dataformat.yaml", Set.of("checklist.files")));

    /// What a service may know of Spring.
    private static final List<String> SPRING_OF_SERVICES = List.of(
            "org.springframework.stereotype",
            "org.springframework.transaction",
            "org.springframework.security",
            "org.springframework.context");

    /// Doors into a wing that the front door opens, besides every wing's `…Navigation`.
    private static final Set<String> DOORS = Set.of(
            "checklist.files.CheckCases",
            "checklist.files.RulesReport",
            "checklist.files.ShowChecklist",
            "checklist.files.RuleFiles",
            "document.reader.ReadCommand",
            "document.reader.ReaderProcess",
            "document.store.RotateKey");

    private static final String HOUSE = "nl.weerzien";

    private static final Map<String, Rule> RULES = Map.of(
            "a room uses only the rooms below it",
            new Rule(
                    everyDependency((from, to) -> !isInside(to)
                            || room(to).equals(room(from))
                            || isFrontDoor(from)
                            || FLOORS.indexOf(room(to)) < FLOORS.indexOf(room(from)) && FLOORS.contains(room(to))
                            || isScreenOf(from, to)),
                    "journey",
                    "import nl.weerzien.desk.Planted;"),
            "a room uses only the roots of other rooms",
            new Rule(
                    everyDependency((from, to) -> !isInside(to)
                            || room(to).equals(room(from))
                            || wing(to).isEmpty()
                            || isScreenOf(from, to)
                            || isFrontDoor(from)),
                    "readiness",
                    "import nl.weerzien.family.store.Planted;"),
            "the words of a room are plain Java",
            new Rule(
                    everyDependency((from, to) ->
                            !isWord(from) || isInside(to) || isPlain(to) || isService(from) && isSpringOfServices(to)),
                    "casefile",
                    "import org.springframework.stereotype.Component;"),
            "a library stays in its wing",
            new Rule(
                    everyDependency((from, to) -> isFrontDoor(from)
                            || WINGS.entrySet().stream()
                                    .filter(library -> isUnder(to, library.getKey()))
                                    .allMatch(library ->
                                            library.getValue().stream().anyMatch(place -> isIn(from, place)))),
                    "family",
                    "import java.sql.Connection;"),
            "a wing shows nothing but its navigation and its doors",
            new Rule(
                    classes()
                            .that(DescribedPredicate.describe(
                                    "stand in a wing",
                                    (JavaClass c) -> isInside(c) && !wing(c).isEmpty() && c.isTopLevelClass()))
                            .should(be((JavaClass c) -> !c.getModifiers().contains(JavaModifier.PUBLIC)
                                    || c.getSimpleName().endsWith("Navigation")
                                    || c.getSimpleName().equals("package-info")
                                    || DOORS.contains(c.getName().substring(HOUSE.length() + 1)))),
                    "review.store",
                    "import java.util.List;"),
            "time enters as a value",
            new Rule(
                    classes()
                            .should(be((JavaClass c) -> c.getMethodCallsFromSelf().stream()
                                    .noneMatch(
                                            call -> call.getTarget().getName().equals("now")
                                                    && call.getTargetOwner()
                                                            .getPackageName()
                                                            .equals("java.time")
                                                    && call.getTarget().getRawParameterTypes().stream()
                                                            .noneMatch(type -> type.getSimpleName()
                                                                    .equals("Clock"))))),
                    "deadline",
                    "import java.time.LocalDate;"),
            // what waits at a pipe of a reader process holds its carrier, and there are as few carriers as cores
            "no thread is a virtual one",
            new Rule(
                    classes()
                            .should(be((JavaClass c) -> c.getMethodCallsFromSelf().stream()
                                    .noneMatch(
                                            call -> call.getTarget().getName().contains("Virtual")))),
                    "notice",
                    "import java.util.List;"),
            "every package says what it is and that nothing in it is null",
            new Rule(
                    classes()
                            .that(DescribedPredicate.describe("stand in the house", ArchitectureTest::isInside))
                            .should(be((JavaClass c) -> c.getPackage()
                                    .tryGetPackageInfo()
                                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                    .isPresent())),
                    "shared",
                    "import java.util.List;"),
            "a package is a word of the field",
            new Rule(
                    classes()
                            .that(resideInAPackage(HOUSE + ".."))
                            .should(be((JavaClass c) -> isFrontDoor(c)
                                    || FLOORS.contains(room(c))
                                            && Stream.of(wing(c).split("\\."))
                                                    .noneMatch(Set.of(
                                                            "util", "common", "helper", "model", "dto", "impl",
                                                            "config")::contains))),
                    "util",
                    "import java.util.List;"));

    private static final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @TempDir
    Path planted;

    @TestFactory
    Stream<DynamicTest> the_house_keeps_every_rule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().rule().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_finds_a_planted_breach() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    var breach = plant(rule.getValue());
                    assertThat(rule.getValue().rule().evaluate(breach).hasViolation())
                            .isTrue();
                }));
    }

    private record Rule(ArchRule rule, String place, String importLine) {}

    /// Compiles one small class in the rule's place that breaks the rule, beside what it imports from the house.
    private JavaClasses plant(Rule rule) throws Exception {
        var folder = Files.createTempDirectory(planted, "breach");
        var target = rule.importLine().replaceAll("import (static )?|;", "");
        var used = target.substring(target.lastIndexOf('.') + 1);
        var breach = write(folder, HOUSE + "." + rule.place(), "Breach", """
                %s
                public class Breach { %s used; Object[] calls() { return new Object[] {java.time.LocalDate.now(), Thread.ofVirtual()}; } }
                """.formatted(rule.importLine(), used));
        var sources = target.startsWith(HOUSE)
                ? List.of(
                        breach,
                        write(
                                folder,
                                target.substring(0, target.lastIndexOf('.')),
                                used,
                                "public class " + used + " {}"))
                : List.of(breach);
        var arguments = Stream.concat(
                        Stream.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        sources.stream().map(Path::toString))
                .toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
        return new ClassFileImporter().importPath(folder);
    }

    private static Path write(Path folder, String packageName, String type, String text) throws Exception {
        var file = folder.resolve(packageName.replace('.', '_') + "_source").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package " + packageName + ";\n" + text);
    }

    private static ArchRule everyDependency(BiPredicate<JavaClass, JavaClass> allowed) {
        return classes().should(new ArchCondition<>("keep to its place") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    var to = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(from, to)) events.add(violated(dependency, dependency.getDescription()));
                }
            }
        });
    }

    private static ArchCondition<JavaClass> be(Predicate<JavaClass> allowed) {
        return new ArchCondition<>("be so") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!allowed.test(item)) events.add(violated(item, item.getName()));
            }
        };
    }

    private static boolean isInside(JavaClass c) {
        return isUnder(c, HOUSE);
    }

    private static boolean isFrontDoor(JavaClass c) {
        return c.getPackageName().equals(HOUSE);
    }

    private static boolean isUnder(JavaClass c, String packageName) {
        return (c.getPackageName() + ".").startsWith(packageName + ".");
    }

    private static String room(JavaClass c) {
        return isFrontDoor(c)
                ? ""
                : c.getPackageName().substring(HOUSE.length() + 1).split("\\.")[0];
    }

    private static String wing(JavaClass c) {
        var inside = isFrontDoor(c) ? "" : c.getPackageName().substring(HOUSE.length() + 1);
        return inside.contains(".") ? inside.substring(inside.indexOf('.') + 1) : "";
    }

    /// A screen may use the frame whatever its floor, and any room's navigation.
    private static boolean isScreenOf(JavaClass from, JavaClass to) {
        return isScreen(from) && (room(to).equals("shell") || to.getSimpleName().endsWith("Navigation"));
    }

    private static boolean isScreen(JavaClass c) {
        return wing(c).equals("ui") || room(c).equals("shell") || room(c).equals("desk");
    }

    private static boolean isWord(JavaClass c) {
        return isInside(c) && !isFrontDoor(c) && wing(c).isEmpty() && !isScreen(c);
    }

    private static boolean isService(JavaClass c) {
        return c.getName().replaceAll("\\$.*", "").endsWith("Service");
    }

    private static boolean isPlain(JavaClass c) {
        return c.isPrimitive() || isUnder(c, "java") || isUnder(c, "org.jspecify");
    }

    private static boolean isSpringOfServices(JavaClass c) {
        return SPRING_OF_SERVICES.stream().anyMatch(allowed -> isUnder(c, allowed));
    }

    /// `place` is a room, a wing of any room, or one wing of one room.
    private static boolean isIn(JavaClass c, String place) {
        return room(c).equals(place) || wing(c).equals(place) || (room(c) + "." + wing(c)).equals(place);
    }
}
