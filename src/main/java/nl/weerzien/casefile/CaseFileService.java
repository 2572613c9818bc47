package nl.weerzien.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.weerzien.casefile.CaseFileEvent.CaseOpened;
import nl.weerzien.casefile.CaseFileEvent.CircumstanceAnswered;
import nl.weerzien.casefile.CaseFileEvent.ExplanationTakenBack;
import nl.weerzien.casefile.CaseFileEvent.PermitChanged;
import nl.weerzien.casefile.CaseFileEvent.PersonChanged;
import nl.weerzien.casefile.CaseFileEvent.RelativeAdded;
import nl.weerzien.casefile.CaseFileEvent.RelativeRelated;
import nl.weerzien.casefile.CaseFileEvent.RelativeSetAside;
import nl.weerzien.casefile.CaseFileEvent.RelativeTakenUp;
import nl.weerzien.casefile.CaseFileEvent.RequirementExplained;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens case files and keeps what a family tells. Every change is kept at once; whoever changes the same thing as
/// somebody else just did is told so, and nothing is lost silently.
@Service
public class CaseFileService {
    private final CaseFiles files;
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFileService(
            CaseFiles files, CaseAccess access, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a case file with the sponsor alone, unless one knows the sponsor's V-number already.
    @Transactional
    public Opened open(NewCase wish) {
        var number = wish.sponsor().vNumber();
        if (number == null || !files.knownElsewhere(number, Optional.empty())) return openAllTheSame(wish);
        return new Opened.AlreadyKnown(files.knowing(number));
    }

    /// Opens a case file though another knows the sponsor's V-number: a person saw the warning and decided.
    @Transactional
    public Opened.Fresh openAllTheSame(NewCase wish) {
        var id = CaseId.fresh();
        access.opened(id);
        var today = LocalDate.now(clock);
        var sponsor = wish.sponsor();
        files.add(new CaseFile(
                id,
                files.nextNumber(today.getYear()),
                wish.origin(),
                today,
                new Family(sponsor.id(), List.of(sponsor), List.of()),
                wish.permit(),
                List.of(),
                List.of(),
                List.of(),
                0));
        events.publishEvent(new CaseOpened(id));
        return new Opened.Fresh(id);
    }

    /// Opens a page about the case file.
    ///
    /// @param what the page, as the record of who looked names it: `family`, `checklist`, `papers` …
    /// @throws nl.weerzien.security.NoSuchCase if there is none or the current user may not see it
    @Transactional
    public CaseFile open(CaseId id, String what) {
        access.toOpen(id, what);
        return now(id);
    }

    @Transactional
    public CaseFile get(CaseId id) {
        access.toSee(id, "family");
        return now(id);
    }

    /// Every case file the current user may see, newest first. Says nothing to the record of who looked: no case file
    /// is opened by standing in a list.
    @Transactional(readOnly = true)
    public List<CaseFile> mine() {
        return files.all();
    }

    /// Whether another case file knows this V-number, whoever may see it. Nothing more is told about it.
    @Transactional(readOnly = true)
    public boolean knownElsewhere(CaseId id, VNumber number) {
        access.toPrepare(id);
        return files.knownElsewhere(number, Optional.of(id));
    }

    /// Adds a relative with an application that goes on.
    @Transactional
    public CaseFile addRelative(CaseId id, Person relative) {
        access.toPrepare(id);
        files.addRelative(id, relative);
        events.publishEvent(new RelativeAdded(id, relative.id()));
        return now(id);
    }

    /// Replaces what is known of the sponsor or a relative.
    ///
    /// @param person as read, with the change: its version tells whether somebody else changed it since
    @Transactional
    public Changed changePerson(CaseId id, Person person) {
        access.toPrepare(id);
        var number = person.vNumber();
        var taken = now(id).family().people().stream()
                .anyMatch(other -> !other.id().equals(person.id()) && number != null && number.equals(other.vNumber()));
        if (taken) return new Changed.VNumberTaken(now(id));
        return changed(id, () -> files.changePerson(id, person), new PersonChanged(id, person.id()));
    }

    /// Says how a relative is related to the sponsor.
    ///
    /// @param version of the relative as read
    @Transactional
    public Changed relate(CaseId id, Relationship relationship, int version) {
        access.toPrepare(id);
        var relative = relationship.relative();
        return changed(id, () -> files.relate(id, relationship, version), new RelativeRelated(id, relative));
    }

    /// @param version of the case file as read
    @Transactional
    public Changed changePermit(CaseId id, Permit permit, int version) {
        access.toPrepare(id);
        return changed(id, () -> files.changePermit(id, permit, version), new PermitChanged(id));
    }

    /// Stops the application for a relative for now. Nothing is thrown away.
    @Transactional
    public CaseFile setAside(CaseId id, PersonId relative, String why) {
        access.toPrepare(id);
        files.setAside(id, relative, new Application.SetAside(why, clock.instant()));
        events.publishEvent(new RelativeSetAside(id, relative));
        return now(id);
    }

    /// Goes on with the application for a relative that was set aside.
    @Transactional
    public CaseFile takeUp(CaseId id, PersonId relative) {
        access.toPrepare(id);
        files.takeUp(id, relative);
        events.publishEvent(new RelativeTakenUp(id, relative));
        return now(id);
    }

    /// @param given null for "I do not know", also to take an earlier answer back
    @Transactional
    public CaseFile answer(CaseId id, PersonId person, Fact fact, Answer.@Nullable Given given) {
        access.toPrepare(id);
        files.answer(
                id,
                new Answer(person, fact, given, clock.instant()),
                signedIn.get().id());
        events.publishEvent(new CircumstanceAnswered(id, person));
        return now(id);
    }

    /// Says why a person cannot get what a requirement asks. Takes the place of what was said before.
    @Transactional
    public CaseFile explain(CaseId id, PersonId person, RequirementId requirement, Explanation.Told told) {
        access.toPrepare(id);
        var by = signedIn.get().id();
        files.explain(id, new Explanation(person, requirement, told, clock.instant()), by);
        events.publishEvent(new RequirementExplained(id, person, requirement));
        return now(id);
    }

    /// The paper can be got after all.
    @Transactional
    public CaseFile takeBackExplanation(CaseId id, PersonId person, RequirementId requirement) {
        access.toPrepare(id);
        files.takeBack(id, person, requirement, clock.instant());
        events.publishEvent(new ExplanationTakenBack(id, person, requirement));
        return now(id);
    }

    private Changed changed(CaseId id, BooleanSupplier change, CaseFileEvent event) {
        if (!change.getAsBoolean()) return new Changed.Meanwhile(now(id));
        events.publishEvent(event);
        return new Changed.Kept(now(id));
    }

    private CaseFile now(CaseId id) {
        return files.find(id).orElseThrow(() -> new NoSuchCase(id));
    }
}
