package nl.weerzien.document;

import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import org.jspecify.annotations.Nullable;

/// A field's value as the machine proposes it, with its place on the paper.
///
/// @param field which field of the paper's kind it answers
/// @param raw as it stands on the paper
/// @param value normalised: a date as ISO 8601 (`1990-05-12`, `1990`, or `1990-05-11/1990-05-13` when the
/// calendar leaves a range), Gregorian; a number in Western digits; a name or place as written, spaces tidied;
/// empty when the raw text has no sure meaning, so that a person fills it in
/// @param calendar of the raw date; null when the value is no date or the calendar is unknown
/// @param confidence 0 to 1; see [#poor]
/// @param page from 1
/// @param box the value's place on the page's picture, without the label
/// @param alternatives other values it may have (day and month swapped, a second look read otherwise),
/// likeliest first
public record Extract(
        FieldName field,
        String raw,
        String value,
        @Nullable CalendarSystem calendar,
        double confidence,
        int page,
        Box box,
        List<String> alternatives) {
    private static final double POOR = 0.5;

    public Extract {
        alternatives = List.copyOf(alternatives);
    }

    /// Every value it may have, likeliest first.
    public List<String> values() {
        return Stream.concat(Stream.of(value), alternatives.stream())
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    /// So badly read that a person should look at the paper rather than nod.
    public boolean poor() {
        return confidence < POOR;
    }
}
