package nl.weerzien.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number by which people call a case file: `WZ-2026-0147`. Counted from 1 within the year of opening, over all
/// offices of the house.
public record CaseNumber(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("WZ-([0-9]{4})-([0-9]{4,9})");

    /// @throws IllegalArgumentException if the year has not four digits or the number is below 1
    public CaseNumber {
        if (year < 1000 || year > 9999) throw new IllegalArgumentException("a year has four digits, got " + year);
        if (number < 1) throw new IllegalArgumentException("case files are counted from 1, got " + number);
    }

    /// Empty when `text` is no case number; blanks around it and small letters are forgiven.
    public static Optional<CaseNumber> parse(String text) {
        var match = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches() || Integer.parseInt(match.group(2)) < 1) return Optional.empty();
        return Optional.of(new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    @Override
    public String toString() {
        return "WZ-%04d-%04d".formatted(year, number);
    }
}
