package nl.weerzien.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// One line of a station's own checklist.
///
/// @param at the stations at which it stands on the list
/// @param when all must hold; none means always
/// @param origins for whom alone it is; none means every origin
/// @param posts names of the Dutch post, one post in each spelling, at which alone it is asked; none means any post
/// @param term the term it must be done within, or null
public record RoadTask(
        String id,
        Set<Stage> at,
        Actor by,
        List<Condition> when,
        Set<Country> origins,
        List<String> posts,
        @Nullable TermName term,
        Provenance provenance) {
    public RoadTask {
        at = Set.copyOf(at);
        when = List.copyOf(when);
        origins = Set.copyOf(origins);
        posts = List.copyOf(posts);
    }

    public Optional<TermName> boundTo() {
        return Optional.ofNullable(term);
    }

    /// The task in a few words.
    public MessageKey title() {
        return text("title");
    }

    /// How it is done, and what to mind.
    public MessageKey how() {
        return text("how");
    }

    /// Whether it is asked because of something that happened on this relative's road.
    boolean isAskedByWhatHappened() {
        return when.stream().anyMatch(Condition.Happened.class::isInstance);
    }

    /// Whether it is for some people, origins or posts only.
    public boolean isConditional() {
        return !when.isEmpty() || !origins.isEmpty() || !posts.isEmpty();
    }

    private MessageKey text(String part) {
        return new MessageKey("checklist.road.task." + id + "." + part);
    }
}
