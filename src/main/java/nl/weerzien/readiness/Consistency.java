package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.DateRange;
import nl.weerzien.family.Family;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.shared.MessageKey;

/// Compares what papers say about one person with the case file and with each other. Confirmed facts speak, and what
/// the machine is sure of where nobody answered yet, marked as such; what it is not sure of says nothing.
///
/// @param calendars in which papers of the family's origin give dates
record Consistency(Family family, Papers papers, Set<CalendarSystem> calendars) {

    /// Something said about a person.
    private record Statement<T>(Said said, T value) {}

    List<Finding> of(Person person) {
        var facts = new PaperFacts(papers, family, person);
        var findings = new ArrayList<Finding>();
        findings.addAll(compared(person, FieldName.FULL_NAME, names(person), texts(facts.names()), NameLikeness::of));
        findings.addAll(compared(
                person,
                FieldName.BIRTH_DATE,
                date(Optional.ofNullable(person.birth())),
                dates(facts.dates(FieldName.BIRTH_DATE)),
                this::dates));
        for (var parent : List.of(FieldName.FATHER_NAME, FieldName.MOTHER_NAME))
            findings.addAll(compared(
                    person,
                    parent,
                    facts.parentInFile(parent).map(Consistency::names).orElse(List.of()),
                    texts(facts.texts(parent)),
                    Consistency::parents));
        findings.addAll(numbers(person, facts));
        findings.addAll(compared(
                person,
                FieldName.MARRIAGE_DATE,
                date(facts.weddingInFile()),
                dates(facts.dates(FieldName.MARRIAGE_DATE)),
                this::dates));
        return findings;
    }

    private static List<Finding> numbers(Person person, PaperFacts facts) {
        var own = person.vNumber();
        var known = own == null
                ? List.<Statement<String>>of()
                : List.of(new Statement<>(new Said(null, own.digits()), own.digits()));
        var findings = new ArrayList<>(compared(
                person, FieldName.V_NUMBER, known, texts(facts.texts(FieldName.V_NUMBER)), Consistency::number));
        findings.addAll(compared(
                person,
                FieldName.NATIONAL_NUMBER,
                List.of(),
                texts(facts.texts(FieldName.NATIONAL_NUMBER)),
                Consistency::number));
        return findings;
    }

    /// Every paper against the file; those that could not be compared with it against each other.
    private static <T> List<Finding> compared(
            Person person,
            FieldName field,
            List<Statement<T>> inFile,
            List<Statement<T>> onPapers,
            BiFunction<T, T, Likeness> likeness) {
        var findings = new ArrayList<Finding>();
        var apart = new ArrayList<Statement<T>>();
        for (var paper : onPapers) {
            var best = inFile.stream()
                    .map(known -> finding(person, field, known, paper, likeness))
                    .min((one, other) -> Boolean.compare(unsure(one), unsure(other)));
            if (best.isEmpty() || unsure(best.get())) apart.add(paper);
            best.filter(found -> !(found.how() instanceof Likeness.Same)).ifPresent(findings::add);
        }
        for (int i = 0; i < apart.size(); i++)
            for (int j = i + 1; j < apart.size(); j++) {
                var found = finding(person, field, apart.get(i), apart.get(j), likeness);
                if (!unsure(found) && !(found.how() instanceof Likeness.Same)) findings.add(found);
            }
        return findings;
    }

    private static <T> Finding.Differs finding(
            Person person,
            FieldName field,
            Statement<T> here,
            Statement<T> there,
            BiFunction<T, T, Likeness> likeness) {
        return new Finding.Differs(
                person.id(), field, here.said(), there.said(), likeness.apply(here.value(), there.value()));
    }

    /// Where the two were not compared letter by letter, another place may tell more.
    private static boolean unsure(Finding.Differs found) {
        return switch (found.how()) {
            case Likeness.Same _ -> false;
            case Likeness.LikelySame(var reason) -> NameLikeness.isAcrossScripts(reason);
            case Likeness.CouldBe(var reason) -> NameLikeness.isAcrossScripts(reason);
            case Likeness.Different(var reason) -> NameLikeness.isAcrossScripts(reason);
            case Likeness.ForAPerson _ -> true;
        };
    }

    private static List<Statement<String>> names(Person person) {
        return Stream.of(person.name().latin(), person.name().ownScript())
                .flatMap(Optional::stream)
                .map(name -> new Statement<>(new Said(null, name), name))
                .toList();
    }

    private static List<Statement<String>> texts(List<Said> said) {
        return said.stream().map(one -> new Statement<>(one, one.words())).toList();
    }

    private static List<Statement<DateRange>> date(Optional<PartialDate> known) {
        return known.map(day -> new Statement<>(new Said(null, day.raw()), day.range())).stream()
                .toList();
    }

    private static List<Statement<DateRange>> dates(List<PaperFacts.Day> said) {
        return said.stream()
                .map(day -> new Statement<>(day.said(), day.date().range()))
                .toList();
    }

    private Likeness dates(DateRange here, DateRange there) {
        return DateLikeness.of(here, there, calendars);
    }

    /// Papers often give a parent by the first name alone; that is no difference.
    private static Likeness parents(String here, String there) {
        var likeness = NameLikeness.of(here, there);
        return likeness instanceof Likeness.CouldBe shorter && NameLikeness.isOnlyShorter(shorter.reason())
                ? new Likeness.Same()
                : likeness;
    }

    private static Likeness number(String here, String there) {
        if (digits(here).equals(digits(there))) return new Likeness.Same();
        return new Likeness.Different(new MessageKey("readiness.number.differs"));
    }

    /// Digits of any script as Western ones; blanks, dots and hyphens left out, letters kept.
    static String digits(String text) {
        var number = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(point -> {
            var digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            if (digit >= 0) number.append(digit);
            else number.appendCodePoint(Character.toUpperCase(point));
        });
        return number.toString();
    }
}
