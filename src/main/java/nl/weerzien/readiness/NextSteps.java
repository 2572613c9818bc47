package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Stage.Bearing;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.CommonSilence;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.deadline.Urgency;
import nl.weerzien.family.PersonName;
import nl.weerzien.readiness.NextStep.Where;
import nl.weerzien.shared.PersonId;

/// Finds the one thing to do next: terms before papers, what unlocks most before what unlocks one.
record NextSteps(CaseReadiness readiness, LocalDate today) {

    /// Empty when nothing is left to do but wait, or live together.
    Optional<NextStep> first() {
        return Stream.<Supplier<Optional<NextStep>>>of(
                        this::somebodyToComeFor,
                        this::term,
                        this::fileNow,
                        this::asked,
                        this::refused,
                        this::rulesChanged,
                        this::permitDate,
                        this::confirm,
                        this::silence,
                        this::questions,
                        this::missing,
                        this::look,
                        this::review,
                        this::waiting)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<NextStep> somebodyToComeFor() {
        return readiness.relatives().isEmpty() ? Optional.of(NextStep.of("relatives", Where.FAMILY)) : Optional.empty();
    }

    /// A term that presses and asks for something else than filing, or a filing term that has passed.
    private Optional<NextStep> term() {
        return Deadlines.next(readiness.deadlines())
                .filter(deadline -> deadline.urgency(today).presses())
                .filter(deadline ->
                        deadline.name() != TermName.FILE_APPLICATION || deadline.urgency(today) == Urgency.MISSED)
                .map(deadline -> completing(deadline).orElseGet(() -> keepTerm(deadline)));
    }

    /// What the IND asks says more than that a term runs for it.
    private Optional<NextStep> completing(Deadline deadline) {
        return readiness.requests().stream()
                .filter(_ ->
                        deadline.name() == TermName.COMPLETE_APPLICATION && deadline.urgency(today) != Urgency.MISSED)
                .filter(request -> request.relatives().contains(deadline.person()))
                .findFirst()
                .map(this::answer);
    }

    private Optional<NextStep> asked() {
        return readiness.requests().stream().findFirst().map(this::answer);
    }

    /// Against a no there are weeks, and a lawyer to find in them: it waits for no paper to be looked at.
    private Optional<NextStep> refused() {
        return Deadlines.next(readiness.relatives().stream()
                        .filter(one -> one.journey().stage().bearing() == Bearing.REFUSED)
                        .map(Readiness::deadlines)
                        .toList())
                .map(this::keepTerm);
    }

    /// The first point that has no answer; when all have one, the answer as a whole.
    private NextStep answer(CompletionRequest request) {
        var whom = name(request.whom());
        var day = readiness.of(request.whom()).stream()
                .flatMap(one -> one.deadlines().find(TermName.COMPLETE_APPLICATION).stream())
                .filter(Deadline::running)
                .map(Deadline::governing)
                .findFirst()
                .or(request::until);
        var step = request.firstOpen()
                .map(point -> day.map(last ->
                                NextStep.of("asked", Where.LETTERS, point.words(), whom, last, request.open() - 1))
                        .orElseGet(() -> NextStep.of("asked-no-day", Where.LETTERS, point.words(), whom)))
                .orElseGet(() -> day.map(last -> NextStep.of("answered", Where.LETTERS, whom, last))
                        .orElseGet(() -> NextStep.of("answered-no-day", Where.LETTERS, whom)));
        return step.inAnswerTo(request);
    }

    private NextStep keepTerm(Deadline deadline) {
        var key = deadline.urgency(today) == Urgency.MISSED ? "term-missed" : "term";
        var title = deadline.name().title();
        return NextStep.of(key, Where.ROAD, title, deadline.governing(), alike(deadline))
                .about(deadline.person());
    }

    /// Everybody for whom the same term ends on the same day.
    private List<PersonName> alike(Deadline deadline) {
        return readiness.deadlines().stream()
                .flatMap(terms -> terms.find(deadline.name()).stream())
                .filter(other -> other.running() && other.governing().equals(deadline.governing()))
                .map(other -> name(other.person()))
                .toList();
    }

    private Optional<NextStep> fileNow() {
        return unsent().filter(Readiness::fileNow)
                .findFirst()
                .flatMap(urgent -> urgent.filingTerm()
                        .map(term -> NextStep.of("file-now", Where.REVIEW, term.governing(), name(urgent.relative()))
                                .about(urgent.relative())));
    }

    private Optional<NextStep> rulesChanged() {
        return readiness.rulesChanged().stream()
                .findFirst()
                .map(changed -> NextStep.of("rules-changed", Where.CHECKLIST, name(changed.relative()))
                        .about(changed.relative()));
    }

    private Optional<NextStep> permitDate() {
        return readiness.deadlines().stream()
                .filter(terms -> !terms.questions().isEmpty())
                .findFirst()
                .map(_ -> NextStep.of("permit-date", Where.FAMILY));
    }

    private Optional<NextStep> confirm() {
        var waiting =
                readiness.papers().stream().filter(paper -> paper.needsPerson()).count();
        return waiting == 0 ? Optional.empty() : Optional.of(NextStep.of("confirm", Where.PAPERS, waiting));
    }

    private Optional<NextStep> silence() {
        return CommonSilence.overdue(readiness.deadlines(), today).stream()
                .min(Comparator.comparing(CommonSilence::expectedBy))
                .map(silence -> NextStep.of(
                                "silence",
                                Where.ROAD,
                                silence.persons().stream().map(this::name).toList(),
                                silence.since())
                        .about(silence.persons().getFirst()));
    }

    private Optional<NextStep> questions() {
        return unsent().filter(one -> !one.checklist().questions().isEmpty())
                .findFirst()
                .map(one -> NextStep.of(
                                "question",
                                Where.FAMILY,
                                one.checklist().questions().getFirst().fact().question(),
                                name(one.relative()))
                        .about(one.relative()));
    }

    private Optional<NextStep> missing() {
        return unsent().flatMap(Readiness::missing)
                .min(Comparator.comparing(match -> match.requirement().askedBy()))
                .map(match -> NextStep.of(
                                "missing",
                                Where.CHECKLIST,
                                match.requirement().title(),
                                name(match.relative()),
                                match.requirement().satisfiedBy())
                        .about(match.relative(), match.requirement().id()));
    }

    private Optional<NextStep> look() {
        List<Finding> toCheck = readiness.findings().stream()
                .filter(finding -> finding.weight() != Weight.NOTE && finding.confirmed())
                .filter(finding -> finding.contradicts() || finding instanceof Finding.Expired)
                .filter(finding -> !readiness.explained(finding))
                .toList();
        if (toCheck.isEmpty() || unsent().findAny().isEmpty()) return Optional.empty();
        return Optional.of(
                NextStep.of("look", Where.CHECKLIST, toCheck.getFirst().title(), toCheck.size()));
    }

    private Optional<NextStep> review() {
        return unsent().findFirst()
                .map(ready -> NextStep.of("review", Where.REVIEW, name(ready.relative()))
                        .about(ready.relative()));
    }

    private Optional<NextStep> waiting() {
        return readiness.relatives().stream()
                .filter(one ->
                        !one.journey().arrived() && !one.journey().stage().over())
                .findFirst()
                .map(one ->
                        NextStep.of("road", Where.ROAD, name(one.relative())).about(one.relative()));
    }

    private Stream<Readiness> unsent() {
        return readiness.relatives().stream().filter(one -> one.journey().stage() == Stage.GATHERING);
    }

    private PersonName name(PersonId person) {
        return readiness.called(person);
    }
}
