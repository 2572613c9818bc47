package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.Page;
import nl.weerzien.document.TravelZone;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The words of the frames, as JSON: plain data in both directions, so that a process that was taken over
/// can say something wrong but can make nothing happen.
final class Wire {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Wire() {}

    /// What to read with.
    ///
    /// @param languages combinations of models, likeliest first
    /// @param common labels that papers of any kind may have
    record Task(List<String> languages, List<PrintedKind> kinds, List<PrintedLabel> common, LocalDate today) {}

    /// A kind of paper as it is printed.
    ///
    /// @param state the three letters of the state that issues it; empty when any may
    /// @param zone the layout of its machine-readable zone; null when it has none
    record PrintedKind(
            DocumentKind kind,
            String state,
            List<String> titles,
            List<String> clues,
            List<PrintedLabel> labels,
            List<CalendarSystem> calendars,
            TravelZone.@Nullable Format zone,
            List<String> neverExtract) {}

    /// A label and the field whose value stands beside it.
    record PrintedLabel(String text, FieldName field) {}

    /// The end of an answer: either a reason why not, or the type and number of pages, and after a reading
    /// what was found in the text.
    ///
    /// @param verdicts after a first look, what it said of the picture: keys `document.quality.*`
    record Ending(
            @Nullable MessageKey reason,
            @Nullable MediaType type,
            int pages,
            @Nullable Findings findings,
            List<MessageKey> verdicts) {

        /// Without a first look.
        Ending(@Nullable MessageKey reason, @Nullable MediaType type, int pages, @Nullable Findings findings) {
            this(reason, type, pages, findings, List.of());
        }

        static Ending because(MessageKey reason) {
            return new Ending(reason, null, 0, null);
        }
    }

    /// What the text of all pages says.
    record Findings(
            List<KindProposal> kinds,
            List<Extract> extracts,
            @Nullable TravelZone zone,
            String language,
            List<MessageKey> warnings) {}

    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static Task task(byte[] json) {
        return JSON.readValue(json, Task.class);
    }

    static Page page(byte[] json) {
        return JSON.readValue(json, Page.class);
    }

    static Ending ending(byte[] json) {
        return JSON.readValue(json, Ending.class);
    }
}
