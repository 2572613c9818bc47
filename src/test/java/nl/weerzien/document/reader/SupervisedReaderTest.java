package nl.weerzien.document.reader;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.NATIONAL_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Inspection;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way through real processes. What is read is compared word by word where print is clear; a
/// stated share of the words where it is not.
class SupervisedReaderTest {
    private static final Path CACHE = Path.of("target", "natives");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final SupervisedReader READER = reader(Budgets.USUAL);
    private static final List<String> ARABIC = List.of(
            "الاسم الكامل",
            "سامر الحلبي",
            "اسم الأب",
            "خالد الحلبي",
            "اسم الأم",
            "فاطمة العلي",
            "محل الولادة",
            "حلب",
            "تاريخ الولادة",
            "21/03/1987",
            "الرقم الوطني",
            "02010458731");
    private static final List<String> ENGLISH = List.of(
            "Full name",
            "Samer Alhalabi",
            "Father's name",
            "Khaled Alhalabi",
            "Mother's name",
            "Fatima Alali",
            "Place of birth",
            "Aleppo",
            "Date of birth",
            "14 March 1998",
            "Certificate No",
            "204981");

    private static SupervisedReader reader(Budgets budgets) {
        return new SupervisedReader(Papers.MODELS, CACHE, 1, new Vocabulary(List.of()), budgets, CLOCK);
    }

    @AfterAll
    static void end() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 4, 90, 180})
    void an_arabic_paper_is_read_however_it_lies(double degrees) {
        var page = Papers.turned(Papers.form("Amiri_400Regular.ttf", true, "شهادة ولادة", ARABIC), degrees);
        var reading = read(Papers.file(page, "jpg"), "SY");
        assertThat(reading.language()).isEqualTo("ara");
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("1987-03-21");
        assertThat(value(reading, NATIONAL_NUMBER)).isEqualTo("02010458731");
        assertThat(value(reading, BIRTH_PLACE)).isEqualTo("حلب");
        assertThat(shareOf(ARABIC, reading.text())).isGreaterThan(0.7);
    }

    @Test
    void arabic_indic_figures_are_read_and_keep_their_look() {
        var rows = List.of("الاسم الكامل", "سامر الحلبي", "تاريخ الولادة", "٢٠١٩/٠٤/٢٧", "الرقم الوطني", "٠٢٠١٠٤٥٨٧٣١");
        var reading = read(Papers.file(Papers.form("Amiri_400Regular.ttf", true, "شهادة ولادة", rows), "jpg"), "SY");
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("2019-04-27");
        assertThat(value(reading, NATIONAL_NUMBER)).isEqualTo("02010458731");
        assertThat(reading.text()).contains("٢٠١٩/٠٤/٢٧");
    }

    @Test
    void a_field_stands_in_its_box_on_the_page_s_picture() {
        var page = Papers.turned(Papers.form("NotoSans_400Regular.ttf", false, "BIRTH CERTIFICATE", ENGLISH), -3);
        var reading = read(Papers.file(page, "png"), "SY");
        assertThat(value(reading, FATHER_NAME)).isEqualTo("Khaled Alhalabi");
        assertThat(value(reading, MOTHER_NAME)).isEqualTo("Fatima Alali");
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("1998-03-14");
        assertThat(value(reading, DOCUMENT_NUMBER)).isEqualTo("204981");
        var picture = reading.pages().getFirst().picture();
        assertThat(reading.extracts()).allSatisfy(extract -> {
            assertThat(extract.box().x()).isBetween(picture.width() / 4, picture.width());
            assertThat(extract.box().bottom()).isLessThan(picture.height());
        });
        assertThat(Math.max(picture.width(), picture.height())).isLessThanOrEqualTo(2400);
    }

    @Test
    void a_tigrinya_paper_is_read() {
        var rows = List.of("ስም ኣቦ", "ተስፋይ ገብረማርያም", "ቦታ ልደት", "ኣስመራ", "ዕለት ልደት", "21/03/1984");
        var page = Papers.form("NotoSansEthiopic_400Regular.ttf", false, "ምስክር ወረቐት ልደት", rows);
        var reading = read(Papers.file(page, "jpg"), "ER");
        assertThat(reading.language()).isEqualTo("tir");
        assertThat(value(reading, FATHER_NAME)).isEqualTo("ተስፋይ ገብረማርያም");
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("1984-03-21");
    }

    @Test
    void the_zone_of_a_photographed_passport_is_proven() throws IOException {
        var reading = read(resource("papers/passport-photo.jpg"), "ER");
        var zone = Objects.requireNonNull(reading.zone());
        assertThat(zone.proven()).isTrue();
        assertThat(zone.surname()).isEqualTo("TESFAY");
        assertThat(zone.nationality()).isEqualTo("ERI");
        assertThat(value(reading, DOCUMENT_NUMBER)).isEqualTo("P67958481");
    }

    @Test
    void every_page_of_a_document_is_read() throws IOException {
        var told = new ArrayList<Integer>();
        var outcome = READER.read(Papers.pdf(3, ""), ReadingHints.of(null), told::add);
        assertThat(told).containsExactly(1, 2, 3);
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, empty -> {
            assertThat(empty.reason().key()).isEqualTo("document.unreadable.blank");
            assertThat(empty.pages()).hasSize(3);
        });
    }

    @Test
    void a_damaged_file_is_unreadable_and_the_reader_lives_on() {
        var jpeg = Papers.file(Papers.blank(), "jpg");
        for (int i = 200; i < jpeg.length; i++) jpeg[i] = (byte) (i * 31);
        assertThat(READER.read(jpeg, ReadingHints.of(null))).isNotInstanceOf(ReadOutcome.Lost.class);
        assertThat(READER.read("nothing".getBytes(), ReadingHints.of(null))).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    void an_upload_is_answered_while_a_long_reading_runs() throws Exception {
        var page = Papers.file(Papers.form("NotoSans_400Regular.ttf", false, "CERTIFICATE", ENGLISH), "jpg");
        READER.warmUp();
        var reading = CompletableFuture.supplyAsync(() -> READER.read(page, ReadingHints.of(null)));
        assertThat(READER.inspect(page)).isEqualTo(new Inspection.Acceptable(MediaType.JPEG, 1));
        assertThat(reading.get(2, TimeUnit.MINUTES)).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void a_file_is_accepted_while_others_are_looked_at() throws Exception {
        var photo = Papers.file(
                Papers.blurred(Papers.form("NotoSans_400Regular.ttf", false, "CERTIFICATE", ENGLISH)), "jpg");
        READER.warmUp();
        var looks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> READER.look(photo)))
                .limit(6)
                .toList();
        assertThat(READER.inspect(photo)).isEqualTo(new Inspection.Acceptable(MediaType.JPEG, 1));
        assertThat(looks).anyMatch(look -> !look.isDone());
        for (var look : looks)
            assertThat(look.get(1, TimeUnit.MINUTES)).containsExactly(new MessageKey("document.quality.blurred"));
    }

    @Test
    void a_process_that_was_let_go_is_lent_to_nobody_while_it_is_dying(@TempDir Path cache) {
        var child = ReaderChild.start(List.of("inspect", "", cache.toString()), 64, Budgets.USUAL);
        assertThat(child.fit()).isTrue();
        child.close();
        assertThat(child.fit()).isFalse();
    }

    @Test
    void a_reader_that_dies_is_replaced() throws Exception {
        var page = Papers.file(Papers.form("NotoSans_400Regular.ttf", false, "CERTIFICATE", ENGLISH), "jpg");
        try (var reader = reader(Budgets.USUAL)) {
            var before = ProcessHandle.current().children().toList();
            var reading = CompletableFuture.supplyAsync(() -> reader.read(page, ReadingHints.of(null)));
            var fresh = await(() -> ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child) && isJava(child))
                    .findFirst()
                    .orElse(null));
            fresh.destroyForcibly();
            assertThat(reading.get(1, TimeUnit.MINUTES))
                    .isInstanceOfSatisfying(
                            ReadOutcome.Lost.class,
                            lost -> assertThat(lost.reason().key()).isEqualTo("document.lost.died"));
            assertThat(reader.read(page, ReadingHints.of(null))).isInstanceOf(ReadOutcome.Read.class);
        }
    }

    @Test
    void a_photo_is_read_as_its_camera_was_held() {
        var lying = Papers.turned(Papers.form("NotoSans_400Regular.ttf", false, "BIRTH CERTIFICATE", ENGLISH), -90);
        var reading = read(Carriers.photo(lying, 6), "SY");
        var page = reading.pages().getFirst();
        assertThat(page.rotation()).isZero();
        assertThat(page.picture().height()).isGreaterThan(page.picture().width());
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("1998-03-14");
    }

    @Test
    void a_scan_in_a_pdf_is_read_like_the_picture_it_is() throws Exception {
        var scan = Carriers.scan(Papers.form("NotoSans_400Regular.ttf", false, "BIRTH CERTIFICATE", ENGLISH));
        var reading = read(scan, "SY");
        assertThat(value(reading, BIRTH_DATE)).isEqualTo("1998-03-14");
        assertThat(value(reading, FATHER_NAME)).isEqualTo("Khaled Alhalabi");
    }

    @Test
    void a_page_or_a_whole_paper_that_takes_too_long_is_given_up() {
        var usual = Budgets.USUAL;
        var moment = Duration.ofMillis(1);
        lost(within(moment, usual.document()));
        lost(within(usual.page(), moment));
    }

    private static void lost(Budgets budgets) {
        var page = Papers.file(Papers.form("NotoSans_400Regular.ttf", false, "CERTIFICATE", ENGLISH), "jpg");
        try (var reader = reader(budgets)) {
            assertThat(reader.read(page, ReadingHints.of(null)))
                    .isInstanceOfSatisfying(
                            ReadOutcome.Lost.class,
                            lost -> assertThat(lost.reason().key()).isEqualTo("document.lost.too-long"));
        }
    }

    private static Budgets within(Duration page, Duration document) {
        var usual = Budgets.USUAL;
        return new Budgets(
                usual.bytes(),
                usual.pages(),
                usual.pixels(),
                usual.inspection(),
                page,
                document,
                usual.heapMegabytes(),
                usual.residentMegabytes(),
                usual.documentsPerProcess());
    }

    @Test
    void a_reader_ends_with_the_application() throws Exception {
        var child = ReaderChild.start(List.of("inspect", "", CACHE.toString()), 64, Budgets.USUAL);
        child.hangUp();
        assertThat(await(() -> child.isAlive() ? null : Boolean.TRUE)).isTrue();
    }

    @Test
    void a_house_without_models_says_so() {
        try (var reader = new SupervisedReader(null, CACHE, 1, new Vocabulary(List.of()), Budgets.USUAL, CLOCK)) {
            assertThat(reader.ready()).isFalse();
            assertThat(reader.read(new byte[] {1}, ReadingHints.of(null)))
                    .isInstanceOfSatisfying(
                            ReadOutcome.Lost.class,
                            lost -> assertThat(lost.reason().key()).isEqualTo("document.lost.no-models"));
        }
    }

    @Test
    void a_photo_too_blurred_to_read_says_so_and_keeps_its_picture() {
        var sharp = Papers.form("Amiri_400Regular.ttf", true, "شهادة ولادة", ARABIC);
        var outcome = READER.read(Papers.file(Papers.blurred(sharp), "jpg"), ReadingHints.of(new Country("SY")));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason().key()).isEqualTo("document.unreadable.blurred");
            assertThat(unreadable.pages()).hasSize(1);
        });
    }

    /// And no longer what Java starts a process with.
    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }

    private static <T> T await(Supplier<T> condition) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition::get, Objects::nonNull);
    }

    private static Reading read(byte[] content, String origin) {
        var outcome = READER.read(content, ReadingHints.of(new Country(origin)));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).reading();
    }

    private static String value(Reading reading, FieldName field) {
        return reading.extracts().stream()
                .filter(extract -> extract.field() == field)
                .map(extract -> extract.value())
                .findFirst()
                .orElse("(not found)");
    }

    private static double shareOf(List<String> expected, String text) {
        var words = expected.stream()
                .flatMap(cell -> List.of(cell.split(" ")).stream())
                .toList();
        return (double) words.stream().filter(text::contains).count() / words.size();
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = SupervisedReaderTest.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
