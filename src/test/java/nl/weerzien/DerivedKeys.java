package nl.weerzien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Actor;
import nl.weerzien.checklist.AgeOn;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.contact.Talk;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parent;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.family.Sex;
import nl.weerzien.handover.Offer;
import nl.weerzien.handover.Told;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.Spending;
import nl.weerzien.readiness.Misfit;
import nl.weerzien.shared.MessageKey;

/// Message keys that the code composes of a prefix and a word: which words may follow each prefix. A room that composes
/// keys adds its prefix here, one line each.
final class DerivedKeys {

    /// By prefix, dot included. The words of an enum are its names in lower case with hyphens; the words of the rules
    /// are
    /// whatever the checklist files write.
    static final Map<String, Words> BY_PREFIX = Map.ofEntries(
            Map.entry("audit.event.", records()),
            Map.entry(
                    "document.cure.",
                    words("blank", "dark", "blurred", "soft", "no-paper", "low-resolution", "cut-off", "glare")),
            Map.entry(
                    "audit.seen.",
                    words(
                            "family",
                            "papers",
                            "filing",
                            "filings",
                            "paper",
                            "checklist",
                            "readiness",
                            "review",
                            "road",
                            "bundle",
                            "letters",
                            "record",
                            "messages",
                            "contact",
                            "handover",
                            "other")),
            Map.entry("checklist.amendment.handling.", words("decides", "paused", "history", "unknown")),
            Map.entry(
                    "checklist.printed.",
                    words(
                            "terms",
                            "asked",
                            "open",
                            "questions",
                            "doubts",
                            "notes",
                            "authorities",
                            "posts",
                            "unknown",
                            "not-asked",
                            "changed",
                            "unchanged")),
            Map.entry("checklist.actor.", names(Actor.class)),
            Map.entry("checklist.age.", names(AgeOn.class)),
            Map.entry("checklist.aspect.", names(Origin.Aspect.class)),
            Map.entry("checklist.choice.", facts(fact -> fact.choices().stream().map(Choice::label))),
            Map.entry("checklist.confidence.", names(Confidence.class)),
            Map.entry("checklist.cost.", names(CostKind.class)),
            Map.entry("checklist.fact.", facts(fact -> Stream.of(fact.label(), fact.question()))),
            Map.entry("checklist.field.", names(FieldName.class)),
            Map.entry("checklist.grade.", names(Source.Grade.class)),
            Map.entry("checklist.road-end.", names(RoadEnd.class)),
            Map.entry("checklist.standing.", names(Origin.Standing.class)),
            Map.entry("checklist.trigger.", names(Trigger.class)),
            // the words of the rules stand in checklists/texts, and the loader holds them to the rules
            Map.entry("checklist.circle.", words()),
            Map.entry("checklist.doubt.", words()),
            Map.entry("checklist.edition.", words()),
            Map.entry("checklist.kind.", words()),
            Map.entry("checklist.origin.", words()),
            Map.entry("checklist.overlay.", words()),
            Map.entry("checklist.requirement.", words()),
            Map.entry("checklist.road.", words()),
            Map.entry("checklist.term.", words()),
            Map.entry("casefile.calendar.", names(CalendarSystem.class)),
            Map.entry("casefile.date.problem.", names(PartialDate.Problem.class)),
            Map.entry("casefile.fate.", names(Parent.Fate.class)),
            Map.entry("casefile.name-role.", names(NameRole.class)),
            Map.entry("casefile.permit.kind.", words("refugee", "subsidiary", "unknown")),
            Map.entry("casefile.reason.", names(ReasonNotToBeHad.class)),
            Map.entry("casefile.relate.", names(RelationshipKind.class)),
            Map.entry("casefile.sex.", names(Sex.class)),
            Map.entry("casefile.tie.", names(RelationshipKind.class)),
            Map.entry("contact.interpreter.", names(Talk.Interpreter.class)),
            Map.entry(
                    "contact.note.refused.",
                    words("in-future", "long-ago", "name", "nothing-agreed", "agreed-before", "corrected-already")),
            Map.entry("contact.party.", names(Talk.Party.class)),
            Map.entry("contact.way.", names(Talk.Way.class)),
            Map.entry(
                    "document.language.",
                    words(
                            "ar",
                            "ti",
                            "am",
                            "fa",
                            "prs",
                            "ps",
                            "ku",
                            "ckb",
                            "so",
                            "tr",
                            "ur",
                            "ru",
                            "nl",
                            "en",
                            "fr",
                            "de",
                            "it-is",
                            "other-one")),
            Map.entry(
                    "document.refused.",
                    words(
                            "empty",
                            "too-big",
                            "too-many-pages",
                            "unsupported-type",
                            "encrypted",
                            "truncated",
                            "too-many-pixels",
                            "not-inspected",
                            "not-kept",
                            "cut-off",
                            "no-file")),
            Map.entry("document.unreadable.", words("blank", "dark", "blurred", "damaged")),
            Map.entry("journey.fund.state.", names(FundRequest.State.class)),
            Map.entry("handover.aid.", names(Told.Aid.class)),
            Map.entry("handover.holder.", names(Told.Holder.class)),
            Map.entry(
                    "handover.pro-forma.",
                    words(
                            "title",
                            "draft",
                            "last-day",
                            "address",
                            "facts",
                            "relative",
                            "sponsor",
                            "person",
                            "person.numbered",
                            "decision",
                            "decision.known",
                            "reference",
                            "objection",
                            "words",
                            "grounds",
                            "receipt",
                            "signature",
                            "sign.name",
                            "sign.home",
                            "sign.day",
                            "sign.hand",
                            "blank")),
            Map.entry("handover.standing.", names(Offer.Standing.class)),
            Map.entry("handover.withheld.", names(Offer.Standing.class)),
            Map.entry("contact.letter.purport.", names(LetterPurport.class)),
            Map.entry("contact.letter.means.", names(LetterPurport.class)),
            Map.entry("contact.letter.do.", names(LetterPurport.class)),
            Map.entry("journey.kind.", names(Milestone.Kind.class)),
            Map.entry("journey.money.certain.", names(Spending.Certainty.class)),
            Map.entry("journey.money.payer.", names(Spending.Payer.class)),
            Map.entry("journey.money.refused.", words("in-future", "too-far", "before-asking")),
            Map.entry("journey.task.said.", names(RoadTaskState.Said.class)),
            Map.entry("journey.means.", names(Means.class)),
            Map.entry(
                    "journey.refused.",
                    words(
                            "in-future",
                            "too-long-ago",
                            "too-far-ahead",
                            "term-before-letter",
                            "corrected-already",
                            "known-already")),
            Map.entry("journey.stage.", names(Stage.class)),
            Map.entry("readiness.asked-by.", names(Requirement.AskedBy.class)),
            Map.entry("checklist.verdict.", words("inside", "other-route", "ask-supervisor", "cannot-tell")),
            Map.entry("readiness.confidence.", names(Confidence.class)),
            Map.entry(
                    "readiness.date.",
                    words(
                            "one-is-vaguer",
                            "a-day-apart",
                            "same-digits",
                            "first-of-january",
                            "other-calendar",
                            "one-digit",
                            "differs")),
            Map.entry("readiness.doubt.", names(Doubt.For.class)),
            Map.entry("readiness.grade.", names(Source.Grade.class)),
            Map.entry(
                    "readiness.name.",
                    words(
                            "other-script",
                            "fewer-words",
                            "spelling",
                            "near",
                            "differs",
                            "script-likely",
                            "script-perhaps",
                            "script-differs")),
            Map.entry("readiness.misfit.", misfits()),
            Map.entry("readiness.next.", nextSteps()),
            Map.entry(
                    "readiness.sources.column.",
                    words("what", "confidence", "sources", "checked", "again", "families")),
            Map.entry("readiness.reason.", names(ReasonNotToBeHad.class)));

    private DerivedKeys() {}

    /// The words that may follow a prefix.
    sealed interface Words {
        /// Exactly these: each needs a message and nothing else may have one.
        record Exactly(Set<String> words) implements Words {}

        /// Any of these may have a message.
        record AnyOf(Set<String> words) implements Words {}
    }

    @SafeVarargs
    static Words.Exactly names(Class<? extends Enum<?>>... enums) {
        return new Words.Exactly(Arrays.stream(enums)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> hyphenated(constant.name()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    static Words.Exactly words(String... words) {
        return new Words.Exactly(new TreeSet<>(List.of(words)));
    }

    /// Each misfit has a title and a text.
    private static Words.Exactly misfits() {
        return words(Stream.of(Misfit.values())
                .map(misfit -> hyphenated(misfit.name()))
                .flatMap(code -> Stream.of(code, code + ".text"))
                .toArray(String[]::new));
    }

    private static Words.Exactly nextSteps() {
        var steps = Stream.of(
                "relatives",
                "term",
                "term-missed",
                "file-now",
                "asked",
                "asked-no-day",
                "answered",
                "answered-no-day",
                "rules-changed",
                "permit-date",
                "confirm",
                "silence",
                "question",
                "missing",
                "look",
                "review",
                "road");
        return words(Stream.concat(Stream.of("go"), steps.flatMap(step -> Stream.of(step + ".what", step + ".why")))
                .toArray(String[]::new));
    }

    /// Every record of the house by room and name, for what is called after its class.
    static Words.AnyOf records() {
        var named = Pattern.compile("record ([A-Z]\\w+)");
        var sources = Path.of("src", "main", "java", "nl", "weerzien");
        try (Stream<Path> files = Files.walk(sources)) {
            return new Words.AnyOf(Stream.concat(
                            Stream.of("other"),
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(file -> named.matcher(text(file))
                                            .results()
                                            .map(found ->
                                                    sources.relativize(file).getName(0) + "." + found.group(1))))
                    .collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What every fact says of itself, after the first two words of the key.
    private static Words.Exactly facts(Function<Fact, Stream<MessageKey>> keys) {
        return new Words.Exactly(Arrays.stream(Fact.values())
                .flatMap(keys)
                .map(key -> key.key().split("\\.", 3)[2])
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Every word of the checklist files, in lower case with hyphens.
    static Words.AnyOf rules() {
        try (Stream<Path> files = Files.walk(Path.of("checklists"))) {
            return new Words.AnyOf(files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(DerivedKeys::tokens)
                    .collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> tokens(Path file) {
        return Pattern.compile("[A-Za-z0-9_.-]+").matcher(text(file)).results().map(token -> hyphenated(token.group()));
    }

    private static String hyphenated(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
