package nl.weerzien.document.reader;

import java.util.List;
import nl.weerzien.family.PartialDate;

/// What a text says about one date.
///
/// @param meanings the dates it may mean, likeliest first; empty when it holds none
/// @param standing what speaks for or against the first of them
record DateReading(List<PartialDate> meanings, Standing standing) {
    static final DateReading NOTHING = new DateReading(List.of(), Standing.ALONE);
    private static final double ONE_OF_SOME = 0.8;
    private static final double IN_SOME_CALENDAR = 0.9;
    private static final int CENTURY = 100;

    DateReading {
        meanings = List.copyOf(meanings);
    }

    /// What speaks for a date.
    enum Standing {
        /// It is written once.
        ALONE,
        /// It is written twice, mostly in two calendars, and both mean the same day.
        TWICE,
        /// It is written once, and its month is the only one whose name is about so, or no paper of this kind is
        /// expected to be dated in its calendar.
        GUESSED,
        /// It is written twice and the two do not meet, or what stands beside it cannot be, or it lies where this
        /// fact cannot lie: a person must say which it is.
        DOUBTED
    }

    /// How sure the first meaning is.
    ///
    /// @param read how surely the signs were read, 0 to 1
    double certainty(double read) {
        return switch (standing) {
            case TWICE -> 1 - (1 - read) / 2;
            case GUESSED -> read * FieldReader.TO_LOOK_AT;
            case DOUBTED -> read / 4;
            case ALONE -> read * alone();
        };
    }

    private double alone() {
        if (isInPart()) return FieldReader.TO_LOOK_AT;
        if (ambiguous()) return ONE_OF_SOME;
        return meanings.size() > 1 ? IN_SOME_CALENDAR : 1;
    }

    /// Whether the day or the century does not stand there. Papers write that, but more often the rest was not read.
    private boolean isInPart() {
        if (meanings.isEmpty()) return false;
        var first = meanings.getFirst();
        return first.day() == null
                || meanings.stream()
                        .anyMatch(date ->
                                date.calendar() == first.calendar() && Math.abs(date.year() - first.year()) == CENTURY);
    }

    /// The same, but a person must say what stands there.
    DateReading inDoubt() {
        return new DateReading(meanings, Standing.DOUBTED);
    }

    boolean doubted() {
        return standing == Standing.DOUBTED;
    }

    /// Two meanings in one calendar: day and month may be swapped, or the century is open.
    private boolean ambiguous() {
        return meanings.stream()
                        .filter(date -> date.calendar() == meanings.getFirst().calendar())
                        .count()
                > 1;
    }
}
