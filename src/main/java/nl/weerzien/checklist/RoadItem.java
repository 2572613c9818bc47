package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerzien.checklist.Condition.Holding;
import org.jspecify.annotations.Nullable;

/// A task as it stands on one relative's checklist.
///
/// @param certain false while a fact, or the post, is unknown on which it depends: it may be needed
public record RoadItem(RoadTask task, boolean certain) {

    /// What a station asks of somebody: what something that happened asks for first, else in the order of the files.
    ///
    /// @param post where the visa is collected, as the letter names it; null while nobody knows: then those count
    ///     that the origin's own file names
    static List<RoadItem> of(
            RuleBook rules, Stage stage, Circumstances circumstances, @Nullable String post, LocalDate today) {
        return rules.road().tasks().stream()
                .filter(task -> task.at().contains(stage))
                .filter(task -> task.origins().isEmpty() || task.origins().contains(circumstances.origin()))
                .filter(task -> isAskedAt(task, post == null ? likely(rules, circumstances) : post))
                .flatMap(task -> switch (Condition.allHold(task.when(), circumstances, today)) {
                    case Holding.Yes _ -> Stream.of(new RoadItem(task, postIsKnown(task, post)));
                    case Holding.Unknown _ -> Stream.of(new RoadItem(task, false));
                    case Holding.No _ -> Stream.<RoadItem>of();
                })
                .sorted(Comparator.comparing(item -> !item.task().isAskedByWhatHappened()))
                .toList();
    }

    private static boolean postIsKnown(RoadTask task, @Nullable String post) {
        return task.posts().isEmpty() || post != null;
    }

    private static boolean isAskedAt(RoadTask task, String post) {
        var told = post.toLowerCase(Locale.ROOT);
        return task.posts().isEmpty()
                || task.posts().stream().anyMatch(name -> told.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String likely(RuleBook rules, Circumstances circumstances) {
        return rules.origin(circumstances.origin()).map(Origin::posts).orElse(List.of()).stream()
                .map(Origin.Post::place)
                .reduce("", (all, place) -> all + " " + place);
    }
}
