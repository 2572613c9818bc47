package nl.weerzien.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.weerzien.checklist.PreparedUnder.Asked;
import nl.weerzien.checklist.PreparedUnder.Counted;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// One thing that the rules ask otherwise of a relative than when somebody last looked.
public sealed interface Amendment {

    /// It was not asked before.
    record Added(Asked now) implements Amendment {}

    /// It is asked no more.
    record Dropped(Asked before) implements Amendment {}

    /// It is still asked, in another way.
    record Altered(Asked before, Asked now, Set<Part> parts) implements Amendment {
        public Altered {
            parts = Set.copyOf(parts);
        }
    }

    /// The relative belonged to the circle, or did not, and now it is otherwise.
    record RouteAltered(String before, String now) implements Amendment {}

    /// The IND decides or pauses such applications, and did not before. Null when nobody said.
    record HandlingAltered(
            @Nullable String before, @Nullable String now) implements Amendment {}

    record TermAdded(Counted now) implements Amendment {}

    record TermDropped(Counted before) implements Amendment {}

    record TermAltered(Counted before, Counted now) implements Amendment {}

    /// What of a requirement can be altered.
    enum Part {
        /// What answers it.
        NEED,
        /// Which kinds of paper answer it.
        PAPERS,
        /// Who asks it.
        ASKED_BY,
        /// Whether an explanation is an answer.
        EXPLAINABLE
    }

    /// It in a sentence. What is asked no more keeps the title it had, in the original language.
    default MessageKey words() {
        return switch (this) {
            case Amendment.Added(var now) ->
                new MessageKey("checklist.amendment.added", now.requirement().title());
            case Amendment.Dropped(var before) -> new MessageKey("checklist.amendment.dropped", before.title());
            case Amendment.Altered(var _, var now, var parts) ->
                new MessageKey(
                        "checklist.amendment.altered",
                        now.requirement().title(),
                        parts.stream().sorted().map(Amendment::part).toList());
            case Amendment.RouteAltered(var before, var now) ->
                new MessageKey("checklist.amendment.route", RouteVerdict.title(before), RouteVerdict.title(now));
            case Amendment.HandlingAltered(var before, var now) ->
                new MessageKey("checklist.amendment.handling", handling(before), handling(now));
            case Amendment.TermAdded(var now) ->
                new MessageKey("checklist.amendment.term-added", now.term().title());
            case Amendment.TermDropped(var before) ->
                new MessageKey("checklist.amendment.term-dropped", before.term().title());
            case Amendment.TermAltered(var _, var now) ->
                new MessageKey("checklist.amendment.term-altered", now.term().title());
        };
    }

    private static MessageKey part(Amendment.Part part) {
        return switch (part) {
            case NEED -> new MessageKey("checklist.amendment.part.need");
            case PAPERS -> new MessageKey("checklist.amendment.part.papers");
            case ASKED_BY -> new MessageKey("checklist.amendment.part.asked-by");
            case EXPLAINABLE -> new MessageKey("checklist.amendment.part.explainable");
        };
    }

    private static MessageKey handling(@Nullable String code) {
        return new MessageKey("checklist.amendment.handling." + (code == null ? "unknown" : code));
    }

    /// Everything that `now` asks otherwise than `before`: what is added first, then what is dropped and altered.
    static List<Amendment> between(PreparedUnder before, PreparedUnder now) {
        var all = new ArrayList<Amendment>();
        if (!before.route().equals(now.route())) all.add(new RouteAltered(before.route(), now.route()));
        if (!Objects.equals(before.handling(), now.handling()))
            all.add(new HandlingAltered(before.handling(), now.handling()));
        for (var one : now.asked()) if (before.find(one.requirement()).isEmpty()) all.add(new Added(one));
        for (var one : before.asked())
            now.find(one.requirement())
                    .ifPresentOrElse(still -> altered(one, still, all), () -> all.add(new Dropped(one)));
        for (var one : now.terms()) if (before.find(one.term()).isEmpty()) all.add(new TermAdded(one));
        for (var one : before.terms())
            now.find(one.term())
                    .ifPresentOrElse(
                            still -> {
                                if (!still.equals(one)) all.add(new TermAltered(one, still));
                            },
                            () -> all.add(new TermDropped(one)));
        return List.copyOf(all);
    }

    private static void altered(Asked before, Asked now, List<Amendment> all) {
        var parts = EnumSet.noneOf(Part.class);
        if (!before.need().equals(now.need())) parts.add(Part.NEED);
        // before a fact is known nobody can say which papers
        if (!before.papers().isEmpty()
                && !now.papers().isEmpty()
                && !new HashSet<>(before.papers()).equals(new HashSet<>(now.papers()))) parts.add(Part.PAPERS);
        if (before.by() != now.by()) parts.add(Part.ASKED_BY);
        if (before.explainable() != now.explainable()) parts.add(Part.EXPLAINABLE);
        if (!parts.isEmpty()) all.add(new Altered(before, now, parts));
    }
}
