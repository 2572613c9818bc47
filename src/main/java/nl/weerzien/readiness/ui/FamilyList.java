package nl.weerzien.readiness.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// What the family still has to collect, in a language of their choice: to be printed, or sent as a message. What is
/// there already is only named; forms that are filled in together stand by themselves.
///
/// @param warnings read first: nobody should be sent to the authorities they fled without thinking
/// @param fileBy a sentence on the term; empty when nothing runs
record FamilyList(
        Language language,
        String title,
        Optional<String> fileBy,
        List<String> warnings,
        List<Listed> people,
        List<String> closing) {

    /// What is asked for one relative.
    record Listed(String name, List<Line> toCollect, List<String> together, List<String> there) {}

    /// One thing to collect.
    ///
    /// @param papers what people there call the papers that answer it
    record Line(String title, String satisfied, List<String> papers, String also) {}

    static FamilyList of(CaseReadiness readiness, ChecklistService rules, Language language) {
        return new Writing(readiness, rules.origin(readiness.file().origin()), language).list();
    }

    /// As one message, for those who send it.
    String text() {
        var lines = new ArrayList<String>();
        lines.add(title);
        fileBy.ifPresent(lines::add);
        lines.addAll(warnings);
        for (var person : people) {
            lines.add("");
            lines.add("* " + person.name());
            for (var line : person.toCollect()) {
                lines.add("☐ " + line.title() + ": " + line.satisfied());
                if (!line.papers().isEmpty()) lines.add("   " + String.join(" / ", line.papers()));
            }
            person.together().forEach(form -> lines.add("✎ " + form));
        }
        lines.add("");
        lines.addAll(closing);
        return String.join("\n", lines);
    }

    /// Writes one list.
    private record Writing(CaseReadiness readiness, Optional<Origin> origin, Language language) {

        FamilyList list() {
            var sponsor = readiness.file().sponsor().person().name();
            return new FamilyList(
                    language,
                    say("readiness.list.title", sponsor, readiness.today()),
                    fileBy(),
                    warnings(),
                    Stream.concat(
                                    sponsor().stream(),
                                    readiness.relatives().stream().map(this::person))
                            .toList(),
                    Stream.of("readiness.list.photo", "readiness.list.cannot", "readiness.list.originals")
                            .map(this::say)
                            .toList());
        }

        private Optional<String> fileBy() {
            return readiness.relatives().stream()
                    .filter(one -> !one.journey().filed())
                    .flatMap(one -> one.filingTerm().stream())
                    .map(term -> term.governing())
                    .min(Comparator.naturalOrder())
                    .map(day -> say("readiness.list.file-by", day));
        }

        private List<String> warnings() {
            return readiness.relatives().stream()
                    .flatMap(one -> one.checklist().notes().stream())
                    .filter(note -> note.kind() == OriginNote.Kind.SAFETY)
                    .map(OriginNote::text)
                    .distinct()
                    .map(this::say)
                    .toList();
        }

        /// The sponsor's own papers are the same for everybody, so they stand there once.
        private Optional<Listed> sponsor() {
            var own = readiness.relatives().stream()
                    .flatMap(one -> one.matches().stream())
                    .filter(Writing::isSponsors)
                    .collect(Collectors.toMap(
                            match -> match.requirement().id(), match -> match, (one, _) -> one, LinkedHashMap::new));
            var person = person(readiness.file().sponsor().person(), own.values());
            return person.toCollect().isEmpty() && person.together().isEmpty() ? Optional.empty() : Optional.of(person);
        }

        private Listed person(Readiness one) {
            return person(
                    readiness.file().family().person(one.relative()),
                    one.matches().stream().filter(match -> !isSponsors(match)).toList());
        }

        private Listed person(Person whose, Collection<Match> matches) {
            return new Listed(
                    say("readiness.list.for", whose.name()),
                    open(matches)
                            .filter(match -> match.requirement().explainable())
                            .map(this::line)
                            .toList(),
                    open(matches)
                            .filter(match -> !match.requirement().explainable())
                            .map(match -> say(match.requirement().title()))
                            .toList(),
                    matches.stream()
                            .filter(match ->
                                    match.state() instanceof State.Met || match.state() instanceof State.Explained)
                            .map(match -> say(match.requirement().title()))
                            .toList());
        }

        private static boolean isSponsors(Match match) {
            return match.requirement().about() == Requirement.About.SPONSOR;
        }

        private static Stream<Match> open(Collection<Match> matches) {
            return matches.stream().filter(match -> match.state() instanceof State.Open);
        }

        private Line line(Match match) {
            var requirement = match.requirement();
            return new Line(
                    say(requirement.title()),
                    say(requirement.satisfiedBy()),
                    papers(match),
                    say(requirement.alsoAccepted()));
        }

        /// The local names of those that are being made, at most a few.
        private List<String> papers(Match match) {
            if (!(match.item() instanceof Checklist.Item.Applies asked)) return List.of();
            return asked.papers().stream()
                    .flatMap(kind -> origin.flatMap(known -> known.paper(kind)).stream())
                    .map(paper -> paper.isNotIssued(readiness.today())
                            ? say("readiness.list.not-issued", paper.localName())
                            : paper.localName())
                    .limit(4)
                    .toList();
        }

        private String say(String key, Object... arguments) {
            return say(new MessageKey(key, arguments));
        }

        private String say(MessageKey key) {
            return Words.in(language, key);
        }
    }
}
