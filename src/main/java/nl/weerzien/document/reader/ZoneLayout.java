package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.document.TravelZone.Format;
import org.jspecify.annotations.Nullable;

/// Where each part of a zone stands, after ICAO Doc 9303 parts 4 (passports), 5 (cards), 6 (older cards), 7
/// (visas).
record ZoneLayout(
        Format format,
        Part number,
        Part numberCheck,
        Part nationality,
        Part birth,
        Part birthCheck,
        Part sex,
        Part expiry,
        Part expiryCheck,
        Part optional,
        @Nullable Part optionalCheck,
        @Nullable Part allCheck,
        List<Part> all,
        Part names) {

    /// Signs `from` to before `to` of a line.
    record Part(int line, int from, int to) {
        String of(List<String> lines) {
            return lines.get(line).substring(from, to);
        }
    }

    /// The state or organisation that issued the paper; the same place in every format.
    static final Part ISSUER = new Part(0, 2, 5);

    private static final String LIKE_DIGITS = "OQDUILZSGBTA";
    private static final String DIGITS = "000011256874";
    private static final String AS_LETTERS = "OIZ?ASGTB?";

    private static final ZoneLayout TD1 = new ZoneLayout(
            Format.TD1,
            new Part(0, 5, 14),
            new Part(0, 14, 15),
            new Part(1, 15, 18),
            new Part(1, 0, 6),
            new Part(1, 6, 7),
            new Part(1, 7, 8),
            new Part(1, 8, 14),
            new Part(1, 14, 15),
            new Part(0, 15, 30),
            null,
            new Part(1, 29, 30),
            List.of(new Part(0, 5, 30), new Part(1, 0, 7), new Part(1, 8, 15), new Part(1, 18, 29)),
            new Part(2, 0, 30));

    private static final ZoneLayout TD2 = twoLines(
            Format.TD2,
            new Part(1, 28, 35),
            null,
            new Part(1, 35, 36),
            List.of(new Part(1, 0, 10), new Part(1, 13, 20), new Part(1, 21, 35)));

    private static final ZoneLayout TD3 = twoLines(
            Format.TD3,
            new Part(1, 28, 42),
            new Part(1, 42, 43),
            new Part(1, 43, 44),
            List.of(new Part(1, 0, 10), new Part(1, 13, 20), new Part(1, 21, 43)));

    private static final ZoneLayout VISA_A = twoLines(Format.VISA_A, new Part(1, 28, 44), null, null, List.of());
    private static final ZoneLayout VISA_B = twoLines(Format.VISA_B, new Part(1, 28, 36), null, null, List.of());

    private static ZoneLayout twoLines(
            Format format, Part optional, @Nullable Part optionalCheck, @Nullable Part allCheck, List<Part> all) {
        return new ZoneLayout(
                format,
                new Part(1, 0, 9),
                new Part(1, 9, 10),
                new Part(1, 10, 13),
                new Part(1, 13, 19),
                new Part(1, 19, 20),
                new Part(1, 20, 21),
                new Part(1, 21, 27),
                new Part(1, 27, 28),
                optional,
                optionalCheck,
                allCheck,
                all,
                new Part(0, 5, format.length()));
    }

    /// The layout that lines of these lengths have; empty when none has. Lines of names may have lost
    /// fillers at their end, other lines must be whole.
    static Optional<ZoneLayout> of(List<String> lines) {
        boolean visa = lines.getFirst().startsWith("V");
        var fitting = List.of(TD1, visa ? VISA_A : TD3, visa ? VISA_B : TD2).stream()
                .filter(layout -> layout.fits(lines))
                .findFirst();
        return lines.getFirst().isEmpty()
                        || !Character.isLetter(lines.getFirst().charAt(0))
                ? Optional.empty()
                : fitting;
    }

    private boolean fits(List<String> lines) {
        if (lines.size() != format.lines()) return false;
        for (int i = 0; i < lines.size(); i++) {
            int missing = format.length() - lines.get(i).length();
            if (missing != 0 && !(i == names.line() && missing > 0 && missing <= 6)) return false;
        }
        return true;
    }

    /// Where only digits can stand, or fillers.
    List<Part> digits() {
        return Stream.of(numberCheck, birth, birthCheck, expiry, expiryCheck, optionalCheck, allCheck)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Where only letters can stand, or fillers.
    List<Part> letters() {
        return List.of(nationality, names, new Part(0, 0, 2), ISSUER);
    }

    /// The lines with their full length and, where only digits or only letters can stand, nothing else.
    List<String> clean(List<String> read) {
        var lines = new ArrayList<String>();
        for (var line : read) lines.add((line + "<".repeat(format.length())).substring(0, format.length()));
        for (var part : digits()) replace(lines, part, LIKE_DIGITS, DIGITS);
        for (var part : letters()) replace(lines, part, "0123456789", AS_LETTERS);
        return lines;
    }

    private static void replace(List<String> lines, Part part, String from, String to) {
        var line = new StringBuilder(lines.get(part.line()));
        for (int i = part.from(); i < part.to(); i++) {
            int found = from.indexOf(line.charAt(i));
            if (found >= 0) line.setCharAt(i, to.charAt(found));
        }
        lines.set(part.line(), line.toString());
    }
}
