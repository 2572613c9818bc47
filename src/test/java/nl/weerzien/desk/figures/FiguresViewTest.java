package nl.weerzien.desk.figures;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.desk.figures.BarDrawing.Part;
import nl.weerzien.desk.figures.BarDrawing.Pattern;
import nl.weerzien.desk.figures.RoadFigures.AtStation;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FiguresViewTest extends SpringBrowserlessTest {
    private static final String TOO_FEW = "te weinig";

    @Autowired
    FamilyRoads roads;

    @Autowired
    JourneyService journeys;

    @Autowired
    ReviewService reviews;

    @Autowired
    DeadlineService deadlines;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    private LocalDate today;
    private AccountId volunteer;
    private AccountId supervisor;

    @BeforeEach
    void an_office_with_five_families() {
        UI.getCurrent().setLocale(Language.NL.locale());
        today = deadlines.today();
        volunteer = people.volunteer();
        supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        for (int family = 0; family < 3; family++) {
            var yusuf = syrian().child("Amal", born("2012-03-02"));
            var id = kept.keep(volunteer, yusuf);
            filed(id, yusuf, "Rahma", 100 - family * 10);
            filed(id, yusuf, "Amal", 100 - family * 10);
            if (family == 0) happened(id, yusuf, "Amal", Kind.ARRIVED, 20);
        }
        var withdrawn = syrian();
        var id = kept.keep(volunteer, withdrawn);
        filed(id, withdrawn, "Rahma", 100);
        happened(id, withdrawn, "Rahma", Kind.WITHDRAWN, 90);
        returned(id);
        kept.keep(
                volunteer,
                aFamily()
                        .from("ER")
                        .permit(PermitKind.REFUGEE, today.minusYears(2), today.minusYears(2))
                        .sponsor("Senait")
                        .spouse("Dawit"));
    }

    @Test
    void a_supervisor_counts_every_family_of_the_office_and_none_of_another() {
        var figures = counted(supervisor);
        assertThat(figures.families()).isEqualTo(5);
        assertThat(figures.relatives()).isEqualTo(8);
        assertThat(figures.stations())
                .extracting(AtStation::stage, AtStation::families, AtStation::relatives)
                .containsExactly(
                        tuple(Stage.GATHERING, 1L, 1L),
                        tuple(Stage.WAITING_FOR_RECEIPT, 3L, 5L),
                        tuple(Stage.REUNITED, 1L, 1L),
                        tuple(Stage.WITHDRAWN, 1L, 1L));
        // filed months ago and never confirmed
        assertThat(figures.overdue()).isEqualTo(5);
        assertThat(figures.toFiling()).isEqualTo(new Days.Told(7, 4, 30, 20, 40));
        assertThat(figures.terms()).containsEntry(TermKept.IN_TIME, 7L).containsEntry(TermKept.PASSED, 1L);
        assertThat(figures.reviews()).containsEntry(Reviewed.RETURNED, 1L).containsEntry(Reviewed.NEVER, 4L);
        assertThat(figures.endings()).containsOnlyKeys(Kind.WITHDRAWN);
        assertThat(counted(people.colleague(Role.SUPERVISOR, people.volunteer()))
                        .families())
                .isZero();
    }

    @Test
    void whoever_is_no_supervisor_counts_nothing() {
        for (var role : List.of(Role.VOLUNTEER, Role.SPONSOR, Role.ADMINISTRATOR))
            assertThat(counted(people.colleague(role, volunteer)).families()).isZero();
        assertThat(counted(volunteer).families()).isZero();
    }

    @Test
    void every_chart_shows_the_numbers_of_its_table() {
        var view = opened(Map.of());
        var cards = all(view, FigureCard.class).toList();
        assertThat(cards).hasSize(6);
        for (var card : cards) {
            var numbers = all(card)
                    .filter(part -> part.getElement().getClassList().contains("chart"))
                    .flatMap(Screen::all)
                    .filter(part -> part.getElement().getClassList().contains("strong"))
                    .map(part -> part.getElement().getText())
                    .toList();
            var column = cells(card).stream()
                    .map(row -> row.get(1))
                    .filter(number -> !number.equals("0"))
                    .toList();
            if (!numbers.isEmpty()) assertThat(numbers).isEqualTo(column);
        }
    }

    @Test
    void a_strip_says_the_days_of_its_row() {
        var view = opened(Map.of());
        var strips = all(view, DayStrips.class).findFirst().orElseThrow();
        assertThat(strips.getElement().getTextRecursively())
                .contains("midden 30 · van 20 tot 40 dagen", "te weinig om iets te zeggen");
        assertThat(all(view, FigureCard.class).map(FiguresViewTest::cells))
                .contains(List.of(
                        List.of("Van vergunning tot indienen", "30", "20", "40", "7"),
                        List.of("Van indienen tot aankomst", TOO_FEW, TOO_FEW, TOO_FEW, "1")));
    }

    @Test
    void the_longest_bar_fills_its_place_and_the_others_are_in_proportion() {
        assertThat(firstChart(opened(Map.of())))
                .extracting(bar ->
                        bar.parts().stream().mapToDouble(BarDrawing.Part::width).sum())
                .containsExactly(0.2, 1.0, 0.2, 0.2);
    }

    @Test
    void bars_grow_from_where_a_line_begins() {
        var parts = List.of(new Part(0, 0.25, "late", Pattern.SLANTED), new Part(0.25, 0.5, "deep", Pattern.PLAIN));
        assertThat(places(new BarDrawing(parts))).containsExactly("0.000%", "0.000%", "25.000%");
        UI.getCurrent().setLocale(Language.AR.locale());
        assertThat(places(new BarDrawing(parts))).containsExactly("75.000%", "75.000%", "25.000%");
    }

    @Test
    void what_is_chosen_stands_in_the_address_and_is_counted_alone() {
        var view = opened(Map.of(
                "origin", "ER", "period", String.valueOf(today.minusYears(2).getYear())));
        assertThat(cells(all(view, FigureCard.class).findFirst().orElseThrow()))
                .containsExactly(List.of("papieren verzamelen", "1", "1", "0"));
        assertThat(all(opened(Map.of()), Select.class).filter(Component::isVisible))
                .hasSize(2);
    }

    @Test
    void an_address_that_asks_for_what_is_not_there_finds_nobody_and_breaks_nothing() {
        var view = opened(Map.of("origin", "ZZ", "period", "1999", "office", "=Zwolle"));
        assertThat(all(view, FigureCard.class)).isEmpty();
        assertThat(view.getElement().getTextRecursively()).contains("Er zijn geen gezinnen om te tellen.");
    }

    @Test
    void the_file_holds_the_rows_of_every_table() throws IOException {
        var file = file();
        assertThat(file).startsWith("\uFEFFGeteld op;Werkgroep;Land van herkomst;");
        var lines = file.lines().skip(1).map(line -> line.split(";", -1)).toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(8));
        all(opened(Map.of()), FigureCard.class).forEach(card -> {
            var table = all(card, NativeTable.class);
            var title = table.findFirst().orElseThrow().getCaptionText();
            var values = lines.stream()
                    .filter(line -> line[4].equals(title))
                    .map(line -> line[5] + "=" + line[7])
                    .toList();
            assertThat(values)
                    .isEqualTo(cells(card).stream()
                            .flatMap(row -> row.stream().skip(1).map(cell -> row.getFirst() + "=" + cell))
                            .toList());
        });
        assertThat(file).doesNotContain("Yusuf", "Rahma", "WZ-");
    }

    @Test
    void of_fewer_than_five_families_there_is_no_file() {
        assertThat(downloads(opened(Map.of()))).hasSize(1);
        assertThat(downloads(opened(Map.of("origin", "SY")))).isEmpty();
    }

    @Test
    void a_text_that_a_spreadsheet_would_work_out_is_made_a_text() {
        assertThat(Stream.of("=1+1", "+31", "-5", "@SUM(A1)", "\t=1", "a;b", "\"q\"", "niet", "", "30,5")
                        .map(FiguresFile::cell))
                .containsExactly(
                        "'=1+1", "'+31", "'-5", "'@SUM(A1)", "'\t=1", "\"a;b\"", "\"\"\"q\"\"\"", "niet", "", "30,5");
    }

    private Families syrian() {
        return aFamily()
                .permit(PermitKind.REFUGEE, today.minusDays(121), today.minusDays(120))
                .sponsor("Yusuf")
                .spouse("Rahma");
    }

    private void filed(CaseId id, Families family, String relative, int daysAgo) {
        happened(id, family, relative, Kind.FILED, daysAgo);
    }

    private void happened(CaseId id, Families family, String relative, Kind kind, int daysAgo) {
        var happening = Happening.of(kind, today.minusDays(daysAgo));
        people.as(volunteer, () -> journeys.record(id, family.id(relative), happening));
    }

    private void returned(CaseId id) {
        people.as(volunteer, () -> reviews.handOver(id, ""));
        people.as(supervisor, () -> reviews.conclude(id, Outcome.RETURNED, "the birth days"));
    }

    private RoadFigures counted(AccountId account) {
        return people.as(account, () -> RoadFigures.of(roads.mine().families()));
    }

    private String file() throws IOException {
        var tables = FigureTables.of(counted(supervisor));
        var target = new ByteArrayOutputStream();
        new FiguresFile(tables, new Selection(null, null, null), today, Language.NL).writeTo(target);
        return target.toString(StandardCharsets.UTF_8);
    }

    private Component opened(Map<String, String> parameters) {
        people.as(supervisor, () -> UI.getCurrent().navigate("figures", QueryParameters.simple(parameters)));
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static Stream<Component> downloads(Component view) {
        return all(view)
                .filter(part -> part instanceof Anchor && part.getElement().hasAttribute("download"));
    }

    private static List<BarDrawing> firstChart(Component view) {
        return all(view, Bars.class)
                .findFirst()
                .map(bars -> all(bars, BarDrawing.class).toList())
                .orElseThrow();
    }

    /// From the left of the screen, where each part and the pattern over it begin.
    private static Stream<String> places(BarDrawing bar) {
        var svg = bar.getElement().getProperty("innerHTML", bar.getElement().getOuterHTML());
        return java.util.regex.Pattern.compile(" x=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(found -> found.group(1));
    }

    /// The rows of the card's table, the name of each first.
    private static List<List<String>> cells(Component card) {
        return all(card, NativeTable.class)
                .flatMap(table -> table.getBody().getRows().stream())
                .map(row -> IntStream.range(0, row.getComponentCount())
                        .mapToObj(cell -> row.getComponentAt(cell)
                                .getElement()
                                .getTextRecursively()
                                .strip())
                        .toList())
                .toList();
    }
}
