package nl.weerzien.notice;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.family.Person;
import nl.weerzien.journey.Journeys;
import nl.weerzien.journey.Milestones;
import nl.weerzien.notice.AwaitedPapersService.Roads;
import nl.weerzien.security.OnCases;
import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what reminders follow from: any number of case files with one question to each store.
@Service
class StandingService {
    private final CaseFiles files;
    private final OnCases people;
    private final Milestones milestones;
    private final DeadlineService deadlines;
    private final AwaitedPapersService papers;

    StandingService(
            CaseFiles files,
            OnCases people,
            Milestones milestones,
            DeadlineService deadlines,
            AwaitedPapersService papers) {
        this.files = files;
        this.people = people;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.papers = papers;
    }

    LocalDate today() {
        return deadlines.today();
    }

    /// Every case file that the house keeps.
    @Transactional(readOnly = true)
    List<CaseId> cases() {
        return files.ids();
    }

    @Transactional(readOnly = true)
    List<Standing> of(Collection<CaseId> cases) {
        var onCases = people.of(cases);
        var facts = milestones.of(cases);
        var awaited = papers.of(cases);
        return files.of(cases).stream()
                .map(file -> {
                    var relatives = file.relatives().stream().map(Person::id).toList();
                    var roads = Journeys.of(relatives, facts.getOrDefault(file.id(), List.of()));
                    var recipients = onCases.getOrDefault(file.id(), List.of()).stream()
                            .flatMap(account -> Recipient.of(account).stream())
                            .toList();
                    var since = awaited.apply(new Roads(file.id(), roads.all())).orElse(null);
                    return standing(file, recipients, deadlines.of(file, roads), since);
                })
                .toList();
    }

    /// Those of them that still stand, in their order. What was told stays kept; news that is none any more need not
    /// be looked at, nor anybody called about it.
    @Transactional(readOnly = true)
    List<Notice> stillSo(List<Notice> told) {
        if (told.isEmpty()) return List.of();
        var cases =
                told.stream().map(notice -> notice.due().caseId()).distinct().toList();
        var standings = of(cases).stream().collect(toMap(Standing::caseId, Function.identity()));
        return told.stream()
                .filter(notice -> Optional.ofNullable(standings.get(notice.due().caseId()))
                        .filter(standing -> standing.holds(notice.due().occasion()))
                        .isPresent())
                .toList();
    }

    private Standing standing(
            CaseFile file, List<Recipient> recipients, List<Deadlines> terms, @Nullable LocalDate papersAwaitedSince) {
        var all = terms.stream().flatMap(relative -> relative.all().stream()).toList();
        var today = today();
        var silences = terms.stream()
                .flatMap(relative -> relative.overdueSilence(today).stream())
                .toList();
        var running = all.stream().filter(Deadline::running).toList();
        return new Standing(file.id(), file.number(), recipients, running, silences, papersAwaitedSince);
    }
}
