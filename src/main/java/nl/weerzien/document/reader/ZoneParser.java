package nl.weerzien.document.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Box;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.TravelZone.Check;
import nl.weerzien.document.TravelZone.Format;
import nl.weerzien.document.TravelZone.Protects;
import org.jspecify.annotations.Nullable;

/// Understands the lines of a machine-readable zone after ICAO Doc 9303, parts 4 to 7.
final class ZoneParser {
    /// Papers expire this far ahead at most; a later year belongs to the last century.
    private static final int YEARS_AHEAD = 30;

    private ZoneParser() {}

    /// What the lines say; empty when they are no zone. Signs that cannot stand where they were read (a
    /// letter in a date) are taken for the digit they look like, and nothing is called proven unless its
    /// check digit agrees.
    ///
    /// @param read the lines as first read
    /// @param again the same lines as read otherwise, equally long
    static Optional<TravelZone> parse(List<String> read, List<String> again, int page, Box box, LocalDate today) {
        return ZoneLayout.of(read).map(layout -> {
            var lines = ZoneRepair.repaired(layout, layout.clean(read), layout.clean(again));
            return zone(layout, lines, page, box, today);
        });
    }

    private static TravelZone zone(ZoneLayout layout, List<String> lines, int page, Box box, LocalDate today) {
        var names = layout.names().of(lines).split("<<", 2);
        var number = number(layout, lines);
        return new TravelZone(
                layout.format(),
                lines,
                spaced(lines.getFirst().substring(0, 2)),
                spaced(lines.getFirst().substring(2, 5)),
                number,
                spaced(layout.nationality().of(lines)),
                spaced(names[0]),
                names.length > 1 ? spaced(names[1]) : "",
                sex(layout.sex().of(lines)),
                birth(layout.birth().of(lines), today),
                expiry(layout.expiry().of(lines), today),
                spaced(layout.optional().of(lines)),
                checks(layout, lines),
                page,
                box);
    }

    /// A number of more than nine signs goes on in the optional data of a card, its check digit last.
    private static String number(ZoneLayout layout, List<String> lines) {
        var number = layout.number().of(lines);
        if (!isLong(layout, lines)) return number.replace("<", "");
        var rest = layout.optional().of(lines).split("<", 2)[0];
        return number + rest.substring(0, rest.length() - 1);
    }

    static boolean isLong(ZoneLayout layout, List<String> lines) {
        return layout.format() == Format.TD1
                && layout.numberCheck().of(lines).equals("<")
                && layout.optional().of(lines).matches("[A-Z0-9]+<.*");
    }

    static List<Check> checks(ZoneLayout layout, List<String> lines) {
        var checks = new ArrayList<Check>();
        if (isLong(layout, lines)) {
            var rest = layout.optional().of(lines).split("<", 2)[0];
            var number = layout.number().of(lines) + rest.substring(0, rest.length() - 1);
            checks.add(new Check(Protects.NUMBER, agrees(number, rest.substring(rest.length() - 1))));
        } else {
            checks.add(check(Protects.NUMBER, layout.number(), layout.numberCheck(), lines));
        }
        checks.add(check(Protects.BIRTH, layout.birth(), layout.birthCheck(), lines));
        checks.add(check(Protects.EXPIRY, layout.expiry(), layout.expiryCheck(), lines));
        if (layout.optionalCheck() != null)
            checks.add(check(Protects.OPTIONAL, layout.optional(), layout.optionalCheck(), lines));
        if (layout.allCheck() != null) {
            var all = new StringBuilder();
            layout.all().forEach(part -> all.append(part.of(lines)));
            checks.add(new Check(
                    Protects.ALL, agrees(all.toString(), layout.allCheck().of(lines))));
        }
        return checks;
    }

    private static Check check(Protects part, ZoneLayout.Part data, ZoneLayout.Part digit, List<String> lines) {
        return new Check(part, agrees(data.of(lines), digit.of(lines)));
    }

    static boolean agrees(String data, String digit) {
        if (digit.equals("<")) return data.chars().allMatch(sign -> sign == '<');
        return digit.equals(String.valueOf(checkDigit(data)));
    }

    /// The check digit of Doc 9303 part 3, 4.9: weights 7, 3, 1; digits as they are, A to Z as 10 to 35,
    /// filler 0.
    static int checkDigit(String data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            char sign = data.charAt(i);
            int value = sign == '<' ? 0 : Character.digit(sign, 36);
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return Math.floorMod(sum, 10);
    }

    private static String sex(String sign) {
        return sign.equals("M") || sign.equals("F") ? sign : "X";
    }

    private static @Nullable LocalDate birth(String figures, LocalDate today) {
        var date = date(figures, 2000);
        return date != null && !date.isAfter(today) ? date : date(figures, 1900);
    }

    private static @Nullable LocalDate expiry(String figures, LocalDate today) {
        var date = date(figures, 2000);
        return date != null && date.getYear() <= today.getYear() + YEARS_AHEAD ? date : date(figures, 1900);
    }

    private static @Nullable LocalDate date(String figures, int century) {
        if (!figures.matches("\\d{6}")) return null;
        try {
            return LocalDate.of(
                    century + Integer.parseInt(figures.substring(0, 2)),
                    Integer.parseInt(figures.substring(2, 4)),
                    Integer.parseInt(figures.substring(4, 6)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String spaced(String signs) {
        return signs.replace('<', ' ').strip().replaceAll(" +", " ");
    }
}
