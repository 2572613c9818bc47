package nl.weerzien.desk.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// A calendar year, or one quarter of it, in which sponsors' permits were made known.
///
/// @param quarter 1 to 4; 0 for the whole year
record PermitPeriod(int year, int quarter) {
    /// The latest year first, each before its quarters.
    static final Comparator<PermitPeriod> LATEST_FIRST =
            Comparator.comparing(PermitPeriod::year).reversed().thenComparing(PermitPeriod::quarter);

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-q([1-4]))?");

    /// The year and the quarter of a day.
    static Stream<PermitPeriod> of(LocalDate day) {
        return Stream.of(
                new PermitPeriod(day.getYear(), 0),
                new PermitPeriod(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR)));
    }

    static Optional<PermitPeriod> ofCode(String code) {
        var found = CODE.matcher(code);
        if (!found.matches()) return Optional.empty();
        var quarter = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        return Optional.of(new PermitPeriod(Integer.parseInt(found.group(1)), quarter));
    }

    /// As it stands in an address: `2026`, `2026-q3`.
    String code() {
        return quarter == 0 ? String.valueOf(year) : year + "-q" + quarter;
    }

    /// A day that is not known lies in no period.
    boolean contains(@Nullable LocalDate day) {
        return day != null && of(day).anyMatch(this::equals);
    }

    MessageKey label() {
        return quarter == 0
                ? new MessageKey("desk.figures.year", Year.of(year))
                : new MessageKey("desk.figures.quarter", Year.of(year), quarter);
    }
}
