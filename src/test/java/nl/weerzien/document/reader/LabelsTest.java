package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final PrintedKind MARRIAGE = kind(
            "ER_MARRIAGE_CIVIL",
            new PrintedLabel("Date", FieldName.MARRIAGE_DATE),
            new PrintedLabel("Date of marriage", FieldName.MARRIAGE_DATE));
    private static final PrintedKind BIRTH = kind("ER_BIRTH", new PrintedLabel("Name", FieldName.FULL_NAME));

    @Test
    void a_single_word_for_a_day_is_a_label_on_papers_of_its_own_kind() {
        assertThat(looked(MARRIAGE)).containsExactly("Date", "Date of marriage", "Name");
    }

    /// The day a birth certificate was signed was taken for a marriage.
    @Test
    void and_means_nothing_on_papers_of_another_kind() {
        assertThat(looked(BIRTH)).containsExactly("Name", "Date of marriage");
    }

    private static Stream<String> looked(PrintedKind likeliest) {
        var proposals = List.of(new KindProposal(likeliest.kind(), 0.9, List.of()));
        return Labels.of(List.of(MARRIAGE, BIRTH), List.of(), proposals).stream()
                .map(Known::text);
    }

    private static PrintedKind kind(String code, PrintedLabel... labels) {
        return new PrintedKind(
                new DocumentKind(code),
                "",
                List.of(),
                List.of(),
                List.of(labels),
                List.of(CalendarSystem.GREGORIAN),
                null,
                List.of());
    }
}
