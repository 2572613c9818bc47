package nl.weerzien.contact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries messages between the sponsor and the helpers on the case. Whoever sees the case file sees every message.
@Service
public class MessageService {
    /// How many messages are shown at once.
    public static final int PAGE = 30;

    /// Further than this, unread messages of a family are not counted.
    public static final int MANY = 100;

    private static final int LONGEST_NAME = 200;

    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MessageService(
            CaseAccess access, SignedIn signedIn, Messages messages, Clock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.messages = messages;
        this.clock = clock;
        this.events = events;
    }

    /// The latest messages, which the current user has read by this.
    @Transactional
    public Conversation read(CaseId caseId) {
        access.toSee(caseId, "messages");
        var latest = page(caseId, Long.MAX_VALUE);
        if (!latest.messages().isEmpty())
            messages.markRead(caseId, latest.messages().getLast().place(), clock.instant());
        return latest;
    }

    /// The messages before one that is on the screen.
    ///
    /// @param place of the oldest message on the screen
    @Transactional
    public Conversation before(CaseId caseId, long place) {
        access.toSee(caseId, "messages");
        return page(caseId, place);
    }

    /// @param language as the writer says; null when they do not
    /// @return why it was not kept: it is empty, or too long
    @Transactional
    public Optional<MessageKey> write(CaseId caseId, String typed, @Nullable String language) {
        access.toPrepare(caseId);
        var objection = Wording.objection(typed);
        if (objection.isPresent()) return objection;
        var words = new Wording(typed, language);
        var message =
                new Message(MessageId.fresh(), 0, signedIn.get().id(), clock.instant(), words, List.of(), List.of());
        messages.add(caseId, message);
        events.publishEvent(new MessageWritten(caseId, message.id()));
        return Optional.empty();
    }

    /// Notes beside a message what a person made of it in another language.
    ///
    /// @param translator who translated, by name
    /// @return why it was not kept: words or name are missing, or too long
    /// @throws IllegalArgumentException if the case file has no such message
    @Transactional
    public Optional<MessageKey> translate(
            CaseId caseId, MessageId message, String typed, @Nullable String language, String translator) {
        access.toPrepare(caseId);
        var objection = Wording.objection(typed);
        if (objection.isPresent()) return objection;
        var name = Wording.cleaned(translator);
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            return Optional.of(new MessageKey("contact.translation.whose"));
        var words = new Wording(typed, language);
        var translated = new Message.Translated(words, name, signedIn.get().id(), clock.instant());
        if (!messages.translate(caseId, message, translated))
            throw new IllegalArgumentException("no message " + message + " in case file " + caseId);
        events.publishEvent(new MessageTranslated(caseId, message));
        return Optional.empty();
    }

    /// The language the current user said last time they write in to this family.
    @Transactional
    public Optional<String> ownLanguage(CaseId caseId) {
        access.toSee(caseId, "messages");
        return messages.ownLanguage(caseId);
    }

    /// How many messages wait for the current user; counted up to [#MANY]. For a supervisor, who sees the families of
    /// the whole office, only what sponsors wrote and no helper has read.
    @Transactional
    public int unread(CaseId caseId) {
        access.toGlance(caseId);
        return unread(List.of(caseId)).getOrDefault(caseId, 0);
    }

    /// As [#unread(CaseId)], for several case files in one look; those without any are left out. Says nothing to the
    /// record of who looked: no case file is opened by standing in a list.
    @Transactional(readOnly = true)
    public Map<CaseId, Integer> unread(Collection<CaseId> cases) {
        return signedIn.get().role() == Role.SUPERVISOR
                ? messages.unseenByHelpers(cases, MANY)
                : messages.unread(cases, MANY);
    }

    private Conversation page(CaseId caseId, long before) {
        var found = messages.before(caseId, before, PAGE + 1);
        var earlier = found.size() > PAGE;
        return new Conversation(earlier ? found.subList(1, found.size()) : found, earlier);
    }
}
