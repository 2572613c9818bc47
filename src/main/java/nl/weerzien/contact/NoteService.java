package nl.weerzien.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the log of talks. Helpers on the case write it and read all of it; the sponsor reads what is marked as shared
/// with the family, and the database shows them no more than that either.
@Service
public class NoteService {
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Notes notes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteService(CaseAccess access, SignedIn signedIn, Notes notes, Clock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /// As much of the log as the current user may see.
    @Transactional
    public ContactLog log(CaseId caseId) {
        access.toSee(caseId, "contact");
        return seen(caseId);
    }

    /// @return why it was not kept
    /// @throws NotYours if a sponsor asks, who writes messages
    @Transactional
    public Optional<MessageKey> keep(CaseId caseId, Talk talk, Visibility visibility) {
        helper(caseId);
        return add(caseId, talk, visibility, null);
    }

    /// Says what a note should have said. The wrong one stays, and what was shared with the family stays shared.
    ///
    /// @return why it was not kept
    /// @throws IllegalArgumentException if the case file has no such note
    /// @throws NotYours as [#keep]
    @Transactional
    public Optional<MessageKey> correct(CaseId caseId, NoteId wrong, Talk talk, Visibility visibility) {
        helper(caseId);
        var log = seen(caseId);
        var note = log.find(wrong)
                .orElseThrow(() -> new IllegalArgumentException("no note " + wrong + " in case file " + caseId));
        if (log.corrected(wrong)) return Optional.of(new MessageKey("contact.note.refused.corrected-already"));
        return add(caseId, talk, note.visibility() == Visibility.FAMILY ? Visibility.FAMILY : visibility, wrong);
    }

    private Optional<MessageKey> add(CaseId caseId, Talk talk, Visibility visibility, @Nullable NoteId supersedes) {
        var objection = talk.objection(LocalDate.now(clock));
        if (objection.isPresent()) return objection;
        var note = new Note(NoteId.fresh(), talk, visibility, signedIn.get().id(), clock.instant(), supersedes);
        notes.add(caseId, note);
        events.publishEvent(new NoteKept(caseId, note.id()));
        return Optional.empty();
    }

    private void helper(CaseId caseId) {
        access.toPrepare(caseId);
        if (signedIn.get().role() == Role.SPONSOR) throw new NotYours(caseId);
    }

    private ContactLog seen(CaseId caseId) {
        var family = signedIn.get().role() == Role.SPONSOR;
        return new ContactLog(notes.of(caseId).stream()
                .filter(note -> !family || note.visibility() == Visibility.FAMILY)
                .toList());
    }
}
