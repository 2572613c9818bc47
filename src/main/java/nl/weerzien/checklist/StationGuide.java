package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What there is to know about one station of the road.
///
/// @param usual how long it usually takes, by whom it is for; none means that nobody has established it
/// @param trouble what can go wrong
/// @param meanwhile what the family can do while they wait
/// @param news by when something should be heard; null where the next step is the family's own
/// @param silence what to do when nothing is heard, in this order
public record StationGuide(
        Stage stage,
        List<UsualTime> usual,
        List<RoadNote> trouble,
        List<RoadNote> meanwhile,
        @Nullable ExpectedNews news,
        List<SilenceStep> silence,
        Provenance provenance) {
    public StationGuide {
        usual = List.copyOf(usual);
        trouble = List.copyOf(trouble);
        meanwhile = List.copyOf(meanwhile);
        silence = List.copyOf(silence);
    }

    /// What this station is, in two or three sentences.
    public MessageKey what() {
        return text(stage, "what");
    }

    /// What comes after it.
    public MessageKey next() {
        return text(stage, "next");
    }

    public Optional<ExpectedNews> expectedNews() {
        return Optional.ofNullable(news);
    }

    /// The usual times that hold for somebody, or may hold as far as is known.
    public List<UsualTime> usualFor(Circumstances circumstances, LocalDate today) {
        return usual.stream()
                .filter(one -> !(Condition.allHold(one.when(), circumstances, today) instanceof Holding.No))
                .toList();
    }

    private static MessageKey text(Stage stage, String part) {
        return new MessageKey("checklist.road.station." + stage.code() + "." + part);
    }
}
