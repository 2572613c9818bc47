package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.Strength;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.journey.Milestone;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Puts together what the rules ask, what the papers answer and what the terms say, for a whole family.
///
/// @param deadlines one for every relative for whom an application goes on
/// @param origin what the rules know of papers of the family's origin
record Judging(CaseFile file, List<Deadlines> deadlines, Papers papers, Optional<Origin> origin, LocalDate today) {

    /// A travel document should outlive the collection of the visa by half a year: posts ask it, the law asks less.
    private static final int TRAVEL_MONTHS = 6;

    private static final Set<Claim> PERSONAL =
            EnumSet.of(Claim.IDENTITY, Claim.NATIONALITY, Claim.TRAVEL, Claim.BIRTH, Claim.RESIDENCE);

    /// @param checklists one for every relative of `deadlines`
    /// @param remarks what people said about findings
    CaseReadiness judge(Map<PersonId, Checklist> checklists, List<Remark> remarks) {
        var relatives = deadlines.stream()
                .map(terms -> relative(terms, Objects.requireNonNull(checklists.get(terms.person()))))
                .toList();
        var ofTheFile = new ArrayList<Finding>(unplaced(null));
        ofTheFile.addAll(ofPapers(file.family().sponsorId()));
        return new CaseReadiness(file, relatives, ofTheFile, papers.held(), List.of(), remarks, List.of(), today);
    }

    /// The requirements that ask for a paper of somebody outside the file by what only its holder's paper can show.
    static Set<RequirementId> aboutOthers(Collection<Checklist> checklists) {
        return checklists.stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(Checklist.Item::requirement)
                .filter(requirement -> requirement.about() == Requirement.About.OTHER_PARENT)
                .filter(requirement -> requirement.need().leaves().anyMatch(Judging::isPersonal))
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private static boolean isPersonal(Need leaf) {
        return leaf instanceof Need.ClaimOf asked && PERSONAL.contains(asked.claim());
    }

    private Readiness relative(Deadlines terms, Checklist checklist) {
        var person = terms.person();
        var matches = new Matching(file, papers).of(person, checklist);
        var findings = new ArrayList<Finding>();
        matches.stream()
                .filter(match -> match.state() instanceof State.Open)
                .filter(match -> match.requirement().about() != Requirement.About.EACH_PAPER)
                .map(match -> new Finding.Missing(person, match.requirement()))
                .forEach(findings::add);
        findings.addAll(untranslated(person, matches));
        findings.addAll(unplaced(person));
        findings.addAll(ofPapers(person));
        terms.next()
                .filter(deadline -> deadline.urgency(today).presses())
                .map(Finding.TermPresses::new)
                .ifPresent(findings::add);
        return new Readiness(person, checklist, matches, findings, terms, today);
    }

    private List<Finding> untranslated(PersonId person, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.requirement().about() == Requirement.About.EACH_PAPER)
                .filter(match -> match.state() instanceof State.Open)
                .flatMap(match -> new Translations(papers, match.requirement()).lacking(person).stream())
                .<Finding>map(paper -> new Finding.NotTranslated(person, paper.id()))
                .distinct()
                .toList();
    }

    /// Papers that wait for a person, offered for this person or, with null, for nobody in particular.
    private List<Finding> unplaced(@Nullable PersonId offeredFor) {
        return papers.held().stream()
                .filter(Document::needsPerson)
                .filter(paper -> Objects.equals(paper.receipt().offeredFor(), offeredFor))
                .<Finding>map(paper -> switch (paper.state()) {
                    case DocumentState.Unreadable _, DocumentState.Quarantined _ ->
                        new Finding.NotReadable(paper.id(), offeredFor);
                    case DocumentState.Read _, DocumentState.Arrived _, DocumentState.BeingRead _ ->
                        new Finding.ToConfirm(paper.id(), offeredFor);
                })
                .toList();
    }

    private List<Finding> ofPapers(PersonId person) {
        var validity = papers.speakingOf(person).stream().flatMap(paper -> validity(person, paper));
        var whom = file.family().person(person);
        var differences = new Consistency(file.family(), papers, calendars()).of(whom).stream();
        var unfitting = new Fit(file.family(), papers).of(whom).stream();
        var shared = new OwnNumbers(file.family(), papers).of(whom).stream();
        var issuance = new Issuance(file.family(), papers, origin).of(whom).stream();
        return Stream.of(differences, unfitting, shared, issuance, validity)
                .flatMap(each -> each)
                .toList();
    }

    /// In which papers of the family's origin give dates.
    private Set<CalendarSystem> calendars() {
        var calendars = EnumSet.of(CalendarSystem.GREGORIAN);
        origin.ifPresent(known -> calendars.addAll(known.calendars()));
        return calendars;
    }

    private Stream<Finding> validity(PersonId person, Document paper) {
        return Papers.validUntil(paper)
                .<Finding>flatMap(lastDay -> {
                    if (lastDay.isBefore(today)) return Optional.of(new Finding.Expired(person, paper.id(), lastDay));
                    return travels(paper) && lastDay.isBefore(collection(person).plusMonths(TRAVEL_MONTHS))
                            ? Optional.of(new Finding.ExpiresSoon(person, paper.id(), lastDay))
                            : Optional.empty();
                })
                .stream();
    }

    /// The day of the appointment at the embassy when one lies ahead; today while nobody knows the day of collection.
    private LocalDate collection(PersonId person) {
        return deadlines.stream()
                .filter(terms -> terms.person().equals(person))
                .flatMap(terms -> terms.journey().last(Milestone.Kind.APPOINTMENT).stream())
                .map(Milestone::happenedOn)
                .filter(today::isBefore)
                .findFirst()
                .orElse(today);
    }

    private boolean travels(Document paper) {
        return papers.description(paper)
                .filter((KindDescription kind) -> kind.shows(Claim.TRAVEL, Strength.INDICATIVE))
                .isPresent();
    }
}
