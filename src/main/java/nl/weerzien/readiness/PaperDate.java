package nl.weerzien.readiness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nl.weerzien.family.DateRange;

/// A confirmed date of a paper as the days it may mean: `1990-03-12`, `1990-03`, `1990`, or two of these with a slash
/// between them when the paper's calendar leaves a range; Gregorian.
final class PaperDate {

    private PaperDate() {}

    /// Empty when the text is none of these: a person wrote words, and nothing is compared.
    static Optional<DateRange> range(String value) {
        try {
            var ends = value.strip().split("/", -1);
            if (ends.length > 2) return Optional.empty();
            var first = one(ends[0]);
            return Optional.of(new DateRange(first.first(), one(ends[ends.length - 1]).last()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static DateRange one(String text) {
        return switch (text.length()) {
            case 4 -> new DateRange(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new DateRange(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> DateRange.of(LocalDate.parse(text));
        };
    }

    /// The digits of a number in any script, as Western digits; everything else is left out.
    static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }
}
