package nl.weerzien.family;

import java.time.LocalDate;
import java.util.Optional;

/// The Gregorian days a date may mean, both ends included.
public record DateRange(LocalDate first, LocalDate last) {
    /// @throws IllegalArgumentException if `last` comes before `first`
    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException("a range ends before it begins");
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /// One day and no other.
    public boolean isOneDay() {
        return first.equals(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether both may mean the same day.
    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// The days both may mean; empty when they cannot mean the same day.
    public Optional<DateRange> common(DateRange other) {
        if (!overlaps(other)) return Optional.empty();
        return Optional.of(new DateRange(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last));
    }
}
