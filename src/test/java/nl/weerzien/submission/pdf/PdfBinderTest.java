package nl.weerzien.submission.pdf;

import static nl.weerzien.submission.pdf.PlanOfATest.pictures;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundlePlan.Named;
import nl.weerzien.submission.OpenPoint.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBinderTest {
    private static final Path FONTS = Path.of(System.getenv("WEERZIEN_FONTS"));
    private final PdfBinder binder = new PdfBinder(FONTS, PlanOfATest.WORDS);

    @Test
    void the_index_leads_to_the_page_it_names() throws IOException {
        try (var bundle = Loader.loadPDF(bound(syrian()))) {
            var links = links(bundle, 1);
            assertThat(links).containsExactly(3, 4, 6, 3, 7, 9);
            assertThat(text(bundle, 2))
                    .containsSubsequence("Identiteit", "Paspoort", "3", "Huwelijk", "Huwelijksakte", "4");
            assertThat(text(bundle, 6)).contains("Vertaling: Huwelijksakte");
        }
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        try (var bundle = Loader.loadPDF(bound(syrian()))) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(9);
            for (var page = 1; page <= 9; page++) assertThat(text(bundle, page)).contains(page + " / 9");
        }
    }

    @Test
    void bookmarks_name_what_is_asked_and_the_papers_under_it() throws IOException {
        try (var bundle = Loader.loadPDF(bound(syrian()))) {
            var chapters = StreamSupport.stream(
                            bundle.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .toList();
            assertThat(chapters)
                    .extracting(chapter -> chapter.getTitle())
                    .containsExactly(
                            "Stukken bij de aanvraag",
                            "Inhoud",
                            "Identiteit",
                            "Huwelijk",
                            "Afstamming",
                            "Wat hier nog niet bij zit");
            var marriage = StreamSupport.stream(chapters.get(3).children().spliterator(), false)
                    .toList();
            assertThat(marriage)
                    .extracting(mark -> mark.getTitle())
                    .containsExactly("2 Huwelijksakte", "2a Huwelijksakte");
            assertThat(((PDPageDestination) marriage.get(1).getDestination()).retrievePageNumber())
                    .isEqualTo(5);
        }
    }

    @Test
    void arabic_names_come_out_as_they_are_written() throws IOException {
        try (var bundle = Loader.loadPDF(bound(syrian()))) {
            assertThat(text(bundle, 1)).contains("رحمة درويش", "يوسف درويش", "Rahma Darwish", "V-nummer 2789 123 456");
            assertThat(text(bundle, 9)).contains("احترق دفتر العائلة عام 2014 في حلب");
        }
    }

    @Test
    void tigrinya_names_come_out_as_they_are_written() throws IOException {
        try (var bundle = Loader.loadPDF(bound(eritrean()))) {
            assertThat(text(bundle, 1)).contains("ሰላም ተስፋይ ገብረመድህን", "Selam Tesfay Gebremedhin");
            assertThat(text(bundle, 4)).contains("ወረቐት ጥምቀት");
        }
    }

    @Test
    void the_same_plan_gives_the_same_bytes() throws IOException {
        assertThat(bound(syrian())).isEqualTo(bound(syrian()));
    }

    @Test
    void pictures_stand_in_the_bundle_untouched() throws IOException {
        var pictures = pictures(1600, 2200);
        var target = new ByteArrayOutputStream();
        binder.bind(syrian(), pictures, target);
        try (var bundle = Loader.loadPDF(target.toByteArray());
                var original = pictures.open(PlanOfATest.document("1"), 1)) {
            var resources = bundle.getPage(2).getResources();
            var image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(image.getStream().getCOSObject().getItem(COSName.FILTER)).isEqualTo(COSName.DCT_DECODE);
            assertThat(image.getStream().getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(original.readAllBytes());
        }
    }

    @Test
    void the_metadata_name_the_case_and_nobody() throws IOException {
        try (var bundle = Loader.loadPDF(bound(syrian()))) {
            assertThat(bundle.getDocumentInformation().getTitle()).isEqualTo("WZ-2026-0147");
            assertThat(bundle.getDocumentInformation().getAuthor()).isNull();
            assertThat(bundle.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void a_letter_no_font_knows_is_shown_as_a_sign_and_stops_nothing() throws IOException {
        var strange =
                new PlanOfATest().about(new Named("Lin 林 Wen", "林文", null, null), new Named("Yusuf", null, null, null));
        try (var bundle = Loader.loadPDF(
                bound(strange.paper("Identiteit", "1", "Paspoort", 1).plan()))) {
            assertThat(text(bundle, 1)).contains("Lin \uFFFD Wen");
        }
    }

    @Test
    void a_name_longer_than_the_page_is_wide_goes_on_below() throws IOException {
        var name = "Abdulrahman Muhammad Khayr al-Din ibn Mustafa al-Halabi al-Shahbandar Darwish Qabbani al-Atassi";
        var plan = new PlanOfATest()
                .about(new Named(name, null, null, null), new Named("Y".repeat(120), null, null, null));
        try (var bundle = Loader.loadPDF(
                bound(plan.paper("Identiteit", "1", "Paspoort", 1, name, name).plan()))) {
            assertThat(text(bundle, 1).replaceAll("\\s+", " ")).contains(name);
            assertThat(text(bundle, 1).replaceAll("\\s+", "")).contains("Y".repeat(120));
        }
    }

    @Test
    void a_long_index_takes_more_pages_and_still_counts_right() throws IOException {
        var many = new PlanOfATest();
        for (var i = 1; i <= 60; i++)
            many.paper("Onderdeel " + (i + 1) / 2, String.valueOf(i), "Stuk " + i, 1, "Rahma");
        try (var bundle = Loader.loadPDF(bound(many.plan()))) {
            var index = bundle.getNumberOfPages() - 61;
            assertThat(index).isGreaterThan(2);
            var targets = new ArrayList<Integer>();
            for (var page = 1; page <= index; page++) targets.addAll(links(bundle, page));
            assertThat(targets).hasSize(60).first().isEqualTo(index + 2);
            assertThat(targets).last().isEqualTo(bundle.getNumberOfPages());
        }
    }

    @Test
    void sixty_pages_are_bound_without_holding_them_all() {
        var plan = new PlanOfATest();
        for (var i = 1; i <= 20; i++) plan.paper("Onderdeel " + i, String.valueOf(i), "Stuk", 3, "Rahma");
        var one = pictures(1600, 2200);
        var opened = new ArrayList<String>();
        binder.bind(
                plan.plan(),
                (document, page) -> {
                    opened.add(document + "/" + page);
                    return one.open(PlanOfATest.document("1"), 1);
                },
                OutputStream.nullOutputStream());
        assertThat(opened).hasSize(120);
    }

    private static BundlePlan syrian() {
        return new PlanOfATest()
                .paper("Identiteit", "1", "Paspoort", 1, "Rahma Darwish")
                .paper("Huwelijk", "2", "Huwelijksakte", 2, "Rahma Darwish", "Yusuf Darwish")
                .paper("Huwelijk", "2a", "Huwelijksakte", 1, "Rahma Darwish", "Yusuf Darwish")
                .alsoAnswers("Huwelijk", "1")
                .paper("Afstamming", "3", "Familie-uittreksel", 2, "Rahma Darwish")
                .open(
                        "Familieboekje",
                        Kind.EXPLAINED,
                        "Het is verloren gegaan.",
                        "احترق دفتر العائلة عام 2014 في حلب (منطقة 3).")
                .open("Antecedentenverklaring", Kind.FOLLOWS, "Wordt nog ondertekend.", "")
                .plan();
    }

    private static BundlePlan eritrean() {
        return new PlanOfATest()
                .about(
                        new Named("Selam Tesfay Gebremedhin", "ሰላም ተስፋይ ገብረመድህን", PlanOfATest.born("1988"), null),
                        new Named("Daniel Habte", "ዳኒኤል ሃብተ", PlanOfATest.born("01-01-1985"), "2800 000 001"))
                .paper("Identiteit", "1", "Doopakte", 1, "Selam Tesfay Gebremedhin")
                .open("Huwelijk", Kind.EXPLAINED, "Er is nooit een akte gemaakt.", "ወረቐት ጥምቀት ኣሎ፡ ናይ መርዓ ወረቐት የለን።")
                .plan();
    }

    private byte[] bound(BundlePlan plan) throws IOException {
        var target = new ByteArrayOutputStream();
        binder.bind(plan, pictures(800, 1100), target);
        var kept = System.getProperty("weerzien.bundles");
        if (kept != null)
            Files.write(Path.of(kept, plan.cover().relative().latin().hashCode() + ".pdf"), target.toByteArray());
        return target.toByteArray();
    }

    private static String text(PDDocument bundle, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(bundle);
    }

    /// The numbers, from 1, of the pages to which the links of a page lead.
    private static List<Integer> links(PDDocument bundle, int index) throws IOException {
        var targets = new ArrayList<Integer>();
        for (var annotation : bundle.getPage(index).getAnnotations()) {
            var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
            targets.add(((PDPageDestination) action.getDestination()).retrievePageNumber() + 1);
        }
        return targets;
    }
}
