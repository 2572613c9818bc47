package nl.weerzien.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The machine-readable zone of a passport, card or visa, after ICAO Doc 9303.
///
/// @param format which layout its lines have
/// @param lines as read, fillers (`<`) included
/// @param documentCode one or two letters: `P`, `ID`, `V` …
/// @param issuer three-letter code of the issuing state, sometimes shorter; not always an ISO code
/// @param number the document's number, without fillers
/// @param nationality like `issuer`
/// @param surname primary identifier; empty when the paper has none
/// @param givenNames secondary identifiers, spaces between; empty when the paper has none
/// @param sex `F`, `M` or `X` (unspecified)
/// @param born null when unknown, partial or misread; the century is the one that puts it in the past
/// @param expires null when unknown or misread
/// @param optional optional data (often the personal number), without fillers
/// @param checks every check digit the format has, passed or not
/// @param page from 1
/// @param box its place on the page's picture
public record TravelZone(
        Format format,
        List<String> lines,
        String documentCode,
        String issuer,
        String number,
        String nationality,
        String surname,
        String givenNames,
        String sex,
        @Nullable LocalDate born,
        @Nullable LocalDate expires,
        String optional,
        List<Check> checks,
        int page,
        Box box) {
    public TravelZone {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
    }

    /// Layouts of ICAO Doc 9303.
    public enum Format {
        /// Cards: three lines of 30.
        TD1(3, 30),
        /// Older cards: two lines of 36.
        TD2(2, 36),
        /// Passports: two lines of 44.
        TD3(2, 44),
        /// Visas of the larger size: two lines of 44, without a composite check digit.
        VISA_A(2, 44),
        /// Visas of the smaller size: two lines of 36, without a composite check digit.
        VISA_B(2, 36);

        private final int lines;
        private final int length;

        Format(int lines, int length) {
            this.lines = lines;
            this.length = length;
        }

        /// How many lines.
        public int lines() {
            return lines;
        }

        /// Characters in each line.
        public int length() {
            return length;
        }
    }

    /// What a check digit protects.
    public enum Protects {
        NUMBER,
        BIRTH,
        EXPIRY,
        OPTIONAL,
        ALL
    }

    /// A check digit and whether it agrees with what was read.
    public record Check(Protects protects, boolean passed) {}

    /// The same zone at another place.
    public TravelZone at(Box place) {
        return new TravelZone(
                format,
                lines,
                documentCode,
                issuer,
                number,
                nationality,
                surname,
                givenNames,
                sex,
                born,
                expires,
                optional,
                checks,
                page,
                place);
    }

    /// Whether every check digit agrees. They protect numbers and dates, never the names.
    public boolean proven() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::passed);
    }

    /// Whether the check digit of this part is there and agrees.
    public boolean proves(Protects part) {
        return checks.stream().anyMatch(check -> check.protects() == part && check.passed());
    }

    /// Whether a check digit proves what was read of a field, here or elsewhere on the paper.
    public boolean proves(Extract extract) {
        return switch (extract.field()) {
            case DOCUMENT_NUMBER -> proves(Protects.NUMBER) && number.equals(extract.value());
            case BIRTH_DATE -> proves(Protects.BIRTH) && same(born, extract);
            case EXPIRY_DATE -> proves(Protects.EXPIRY) && same(expires, extract);
            default -> false;
        };
    }

    private static boolean same(@Nullable LocalDate day, Extract extract) {
        return day != null && day.toString().equals(extract.value());
    }
}
