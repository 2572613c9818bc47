package nl.weerzien.bench.papers;

import java.util.List;
import nl.weerzien.checklist.FieldName;
import org.jspecify.annotations.Nullable;

/// What is printed on a paper.
///
/// @param language ISO 639-3 of most of its words, `ara+eng` when there are two, `mrz` for travel documents
/// @param layout how it is laid out
/// @param kind code of what paper it is; empty when nobody wrote it down
/// @param origin ISO 3166 of the country whose paper it is; empty when unknown
/// @param lines everything printed, in pieces that stand together
/// @param zone lines of the machine-readable zone
public record Truth(
        String id,
        String language,
        String font,
        String layout,
        String kind,
        String origin,
        List<String> lines,
        List<Field> fields,
        List<String> zone) {

    /// @param label as printed; empty in prose
    /// @param value as printed
    /// @param name which field it is; null when nobody wrote it down
    /// @param iso the day, Gregorian, or the year alone; empty when the value is no date
    /// @param calendar of the printed date; empty when the value is no date
    public record Field(
            String label, String value, @Nullable FieldName name, String iso, String calendar) {}
}
