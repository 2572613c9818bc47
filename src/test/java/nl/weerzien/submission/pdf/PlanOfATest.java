package nl.weerzien.submission.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundlePlan.Cover;
import nl.weerzien.submission.BundlePlan.Named;
import nl.weerzien.submission.BundlePlan.Section;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.BundledPaper.Part;
import nl.weerzien.submission.OpenPoint;
import nl.weerzien.submission.PagePictures;

/// Bundles of invented people, written down as a test needs them. Titles that begin with `=` are shown as they are.
final class PlanOfATest {
    static final Function<MessageKey, String> WORDS =
            key -> key.key().startsWith("=") ? key.key().substring(1) : Words.in(Language.NL, key);

    private final Map<String, List<BundledPaper>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> elsewhere = new LinkedHashMap<>();
    private final List<OpenPoint> open = new ArrayList<>();
    private Named relative = new Named("Rahma Darwish", "رحمة درويش", born("12-05-1990"), "2789 123 456");
    private Named sponsor = new Named("Yusuf Darwish", "يوسف درويش", born("03-01-1985"), "2789 000 111");

    static DocumentId document(String label) {
        return new DocumentId(UUID.nameUUIDFromBytes(label.getBytes(UTF_8)));
    }

    static MessageKey born(String day) {
        return new MessageKey("submission.bundle.born", day);
    }

    static MessageKey shown(String text) {
        return new MessageKey("=" + text);
    }

    PlanOfATest about(Named someone, Named inTheNetherlands) {
        relative = someone;
        sponsor = inTheNetherlands;
        return this;
    }

    PlanOfATest paper(String section, String label, String kind, int pages, String... whose) {
        var part = label.matches("\\d+") ? Part.PAPER : Part.TRANSLATION;
        sections.computeIfAbsent(section, _ -> new ArrayList<>())
                .add(new BundledPaper(label, document(label), shown(kind), List.of(whose), part, pages));
        return this;
    }

    PlanOfATest alsoAnswers(String section, String label) {
        sections.computeIfAbsent(section, _ -> new ArrayList<>());
        elsewhere.computeIfAbsent(section, _ -> new ArrayList<>()).add(label);
        return this;
    }

    PlanOfATest open(String title, OpenPoint.Kind kind, String reason, String statement) {
        open.add(new OpenPoint(new RequirementId("something"), shown(title), kind, List.of(shown(reason)), statement));
        return this;
    }

    BundlePlan plan() {
        var cover = new Cover(
                "WZ-2026-0147", relative, sponsor, LocalDate.of(2026, 11, 22), shown("vanaf 12-06-2026"), null);
        var all = sections.entrySet().stream()
                .map(section -> new Section(
                        shown(section.getKey()),
                        section.getValue(),
                        elsewhere.getOrDefault(section.getKey(), List.of())))
                .toList();
        return new BundlePlan(cover, all, open, List.of());
    }

    /// Every page a picture that says which page it is.
    static PagePictures pictures(int width, int height) {
        var drawn = new LinkedHashMap<String, byte[]>();
        return (document, page) -> new ByteArrayInputStream(
                drawn.computeIfAbsent(document + "/" + page, name -> PageOfATest.picture(name, width, height)));
    }
}
