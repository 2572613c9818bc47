package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.TermName;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.Country;

/// Reads golden cases. A family's facts stand once under `families`; a case names the family and adds or changes
/// facts under `given`. The value `unknown` takes a fact of the family away.
final class CasesReader {
    private final Fields file;
    private final KnownNames names;

    CasesReader(Fields file, KnownNames names) {
        this.file = file;
        this.names = names;
    }

    List<GoldenCase> read() {
        return read(Shape.CASE);
    }

    /// As [#read], for cases that need expect nothing.
    List<GoldenCase> readLoosely() {
        return read(Shape.SITUATION);
    }

    private List<GoldenCase> read(Shape shape) {
        var cases = file.blocks("cases", shape, this::goldenCase);
        checkFamilies();
        return cases;
    }

    /// Looks at the families that no case names too.
    void checkFamilies() {
        file.named("families").ifPresent(named -> named.names().forEach(name -> named.block(name, Shape.GIVEN)));
    }

    /// What a case says of somebody: the origin, the family's facts and its own.
    Circumstances circumstances(Fields fields) {
        var circumstances = family(fields, Circumstances.of(origin(fields)));
        return fields.block("given", Shape.GIVEN)
                .map(facts -> add(circumstances, facts))
                .orElse(circumstances);
    }

    private GoldenCase goldenCase(Fields fields) {
        return new GoldenCase(
                fields.place(),
                fields.text("case"),
                fields.day("today"),
                names.route(fields, "route").orElse(RuleBook.NAREIS),
                circumstances(fields),
                fields.block("expect", Shape.EXPECT).map(this::expected).orElseGet(() -> expected(fields)));
    }

    private Circumstances family(Fields fields, Circumstances start) {
        var name = fields.optionalText("family");
        if (name.isEmpty()) return start;
        var facts = file.named("families").flatMap(families -> families.block(name.get(), Shape.GIVEN));
        if (facts.isEmpty()) fields.problem("family", "'" + name.get() + "' does not stand under 'families'.");
        return facts.map(known -> add(start, known)).orElse(start);
    }

    private static Country origin(Fields fields) {
        var code = fields.text("origin");
        if (code.matches("[A-Z]{2}")) return new Country(code);
        fields.problem("origin", "'" + code + "' is no country. Write two upper-case letters: SY.");
        return new Country("XX");
    }

    private static Circumstances add(Circumstances known, Fields facts) {
        for (var key : facts.names()) known = add(known, facts, key);
        return known;
    }

    private static Circumstances add(Circumstances known, Fields facts, String key) {
        var fact = Fact.ofCode(key).orElse(null);
        if (fact == null) return known;
        var text = facts.text(key);
        if (text.equals("unknown")) return known.without(fact);
        if (fact.isDay()) return known.with(fact, days(facts, key, text));
        var choice = fact.choice(text);
        if (choice.isEmpty())
            facts.problem(
                    key,
                    "'" + text + "' is no answer. "
                            + Closest.to(
                                    text,
                                    fact.choices().stream()
                                            .map(one -> one.code())
                                            .toList()));
        return choice.map(answer -> known.with(fact, answer)).orElse(known);
    }

    /// A day, or the first and the last possible one: `2014-01-01..2014-12-31`.
    private static DateRange days(Fields facts, String key, String text) {
        var ends = text.split("\\.\\.", 2);
        var first = facts.day(key, ends[0]);
        var last = ends.length == 1 ? first : facts.day(key, ends[1]);
        if (!last.isBefore(first)) return new DateRange(first, last);
        facts.problem(key, "ends before it begins.");
        return DateRange.of(first);
    }

    private GoldenCase.Expected expected(Fields fields) {
        return new GoldenCase.Expected(
                names.edition(fields, "edition"),
                names.verdict(fields, "verdict"),
                names.circle(fields, "by"),
                names.facts(fields, "because"),
                names.requirements(fields, "needed"),
                names.requirements(fields, "not-needed"),
                names.requirements(fields, "explainable"),
                names.requirements(fields, "not-explainable"),
                map(fields, "cannot-tell", names::fact),
                names.facts(fields, "questions"),
                names.facts(fields, "no-questions"),
                names.doubts(fields, "doubts"),
                names.doubts(fields, "no-doubts"),
                names.notes(fields, "notes"),
                names.now(fields, "now"),
                birthdays(fields),
                fields.blocks("terms", Shape.EXPECTED_TERM, CasesReader::term),
                map(fields, "papers", names::kind),
                map(fields, "no-papers", names::kind));
    }

    private Map<String, List<String>> map(Fields fields, String key, KnownNames.Check check) {
        var map = new LinkedHashMap<String, List<String>>();
        fields.named(key)
                .ifPresent(named -> named.names().forEach(requirement -> {
                    names.requirement(named, requirement, requirement);
                    var values = named.texts(requirement);
                    values.forEach(value -> check.that(named, requirement, value));
                    map.put(requirement, values);
                }));
        return map;
    }

    private static Optional<Map<String, String>> birthdays(Fields fields) {
        return fields.named("birthdays").map(named -> {
            var map = new LinkedHashMap<String, String>();
            named.names().forEach(age -> map.put(age, named.day(age).toString()));
            return map;
        });
    }

    private static GoldenCase.ExpectedTerm term(Fields fields) {
        Optional<LocalDate> byLaw = fields.optionalDay("by-law");
        return new GoldenCase.ExpectedTerm(
                fields.oneOf("term", TermName.class),
                fields.day("trigger"),
                fields.day("last-day"),
                byLaw.orElse(null),
                fields.has("settled") ? (Boolean) fields.yesNo("settled") : null);
    }
}
