package nl.weerzien.document.reader;

import java.util.List;
import nl.weerzien.document.Box;

/// Counts the strokes of figures. Two equal figures that stand close are read as one by every reader of lines, the same
/// way: 19/11 as 19/1. What they do not see is that more strokes stand there than signs were read.
///
/// @param strokes of the page that may be letters or figures
record Crowd(List<Box> strokes) {
    /// Of the highest stroke: what is lower is a dot, a nought of Eastern figures or a broken piece.
    private static final double TALL = 0.6;
    /// Of the box of the figures: what is higher is a rule or a part of a seal.
    private static final double TOO_TALL = 1.3;
    /// Figures of a day.
    private static final int DAY = 2;

    /// How many strokes stand where figures were read.
    enum Count {
        AS_READ,
        MORE,
        FEWER
    }

    /// Fewer only counts for a day of one or two figures, as one that nobody wrote; of a longer number some touch.
    ///
    /// @param text what was read, in Western figures and separators
    Count at(Box place, String text, boolean eastern) {
        long stand = tall(place);
        long read = text.chars().filter(sign -> isTall(sign, eastern)).count();
        if (stand > read) return Count.MORE;
        return stand < read && text.length() <= DAY ? Count.FEWER : Count.AS_READ;
    }

    private long tall(Box place) {
        var inside = strokes.stream()
                .filter(stroke -> place.holds(stroke) && stroke.height() <= TOO_TALL * place.height())
                .toList();
        int highest = inside.stream().mapToInt(Box::height).max().orElse(0);
        return inside.stream()
                .filter(stroke -> stroke.height() >= TALL * highest)
                .count();
    }

    private static boolean isTall(int sign, boolean eastern) {
        return sign == '/' || sign >= (eastern ? '1' : '0') && sign <= '9';
    }
}
