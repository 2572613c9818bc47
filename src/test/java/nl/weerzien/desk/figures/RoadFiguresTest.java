package nl.weerzien.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.Stage;
import nl.weerzien.desk.figures.RoadFigures.AtStation;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.Office;
import nl.weerzien.security.OfficeId;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadFiguresTest {
    private static final Selection EVERYTHING = new Selection(null, null, null);
    private static final Office ZWOLLE = new Office(OfficeId.fresh(), "Zwolle");

    private static RelativeRoad at(Stage stage) {
        return new RelativeRoad(stage, TermKept.RUNNING, null, null, false, false, null);
    }

    private static RelativeRoad filed(long toFiling, @Nullable Long toArrival) {
        var stage = toArrival == null ? Stage.WAITING_FOR_DECISION : Stage.REUNITED;
        return new RelativeRoad(stage, TermKept.IN_TIME, toFiling, toArrival, false, false, null);
    }

    private static RelativeRoad unheard(Stage stage, boolean overdue) {
        return new RelativeRoad(stage, TermKept.IN_TIME, null, null, true, overdue, null);
    }

    private static RelativeRoad ended(Stage stage, Kind by) {
        return new RelativeRoad(stage, TermKept.IN_TIME, null, null, false, false, by);
    }

    private static FamilyRoad family(RelativeRoad... relatives) {
        return family("SY", "2026-09-04", relatives);
    }

    private static FamilyRoad family(String origin, @Nullable String permitDay, RelativeRoad... relatives) {
        return new FamilyRoad(
                ZWOLLE,
                new Country(origin),
                permitDay == null ? null : LocalDate.parse(permitDay),
                List.of(relatives),
                Reviewed.NEVER);
    }

    @Test
    void of_no_family_everything_is_nought() {
        var figures = RoadFigures.of(List.of());
        assertThat(figures.families()).isZero();
        assertThat(figures.stations()).isEmpty();
        assertThat(figures.toFiling()).isEqualTo(new Days.TooFew(0));
        assertThat(figures.terms())
                .containsOnlyKeys(TermKept.values())
                .allSatisfy((_, count) -> assertThat(count).isZero());
        assertThat(figures.endings()).isEmpty();
    }

    @Test
    void a_family_whose_relatives_are_at_two_stations_counts_at_both_and_each_relative_once() {
        var figures = RoadFigures.of(List.of(
                family(at(Stage.GATHERING), at(Stage.GATHERING), at(Stage.REUNITED)), family(at(Stage.GATHERING))));
        assertThat(figures.families()).isEqualTo(2);
        assertThat(figures.relatives()).isEqualTo(4);
        assertThat(figures.stations())
                .containsExactly(new AtStation(Stage.GATHERING, 2, 3, 0), new AtStation(Stage.REUNITED, 1, 1, 0));
    }

    @Test
    void a_wait_is_counted_where_it_is_and_apart_when_something_should_have_been_heard() {
        var figures = RoadFigures.of(List.of(family(
                unheard(Stage.OBJECTING, false),
                unheard(Stage.OBJECTING, true),
                unheard(Stage.WAITING_FOR_DECISION, true),
                at(Stage.GATHERING))));
        assertThat(figures.silences()).isEqualTo(3);
        assertThat(figures.overdue()).isEqualTo(2);
        assertThat(figures.stations())
                .containsExactly(
                        new AtStation(Stage.GATHERING, 1, 1, 0),
                        new AtStation(Stage.WAITING_FOR_DECISION, 1, 1, 1),
                        new AtStation(Stage.OBJECTING, 1, 2, 1));
    }

    @Test
    void durations_rest_on_those_of_whom_both_days_are_known() {
        var figures = RoadFigures.of(List.of(
                family(filed(30, 300L), filed(30, null)),
                family(filed(40, null), filed(40, null)),
                family(filed(80, null)),
                family(at(Stage.GATHERING))));
        assertThat(figures.toFiling()).isEqualTo(new Days.Told(5, 3, 40, 30, 80));
        assertThat(figures.toArrival()).isEqualTo(new Days.TooFew(1));
    }

    @Test
    void a_family_is_together_when_everybody_still_expected_is_here() {
        assertThat(family(at(Stage.REUNITED), at(Stage.SETTLED)).reunion()).isEqualTo(Reunion.TOGETHER);
        assertThat(family(at(Stage.REUNITED), ended(Stage.ENDED, Kind.DIED)).reunion())
                .isEqualTo(Reunion.TOGETHER);
        assertThat(family(at(Stage.REUNITED), at(Stage.TRAVELLING)).reunion()).isEqualTo(Reunion.PARTLY);
        assertThat(family(at(Stage.TRAVELLING)).reunion()).isEqualTo(Reunion.ON_THE_WAY);
        assertThat(family(ended(Stage.WITHDRAWN, Kind.WITHDRAWN)).reunion()).isEqualTo(Reunion.ENDED);
        assertThat(family().reunion()).isEqualTo(Reunion.NOBODY);
    }

    @Test
    void roads_that_ended_are_counted_by_what_ended_them() {
        var figures = RoadFigures.of(List.of(
                family(ended(Stage.WITHDRAWN, Kind.WITHDRAWN), ended(Stage.ENDED, Kind.REFUSAL_FINAL)),
                family(ended(Stage.ENDED, Kind.REFUSAL_FINAL), at(Stage.GATHERING))));
        assertThat(figures.endings())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.WITHDRAWN, 1L, Kind.REFUSAL_FINAL, 2L));
    }

    @Test
    void every_family_and_every_relative_is_counted_once_in_each_division() {
        var figures = RoadFigures.of(List.of(
                family(filed(30, 300L), at(Stage.GATHERING)),
                family(ended(Stage.ENDED, Kind.NOT_COMING)),
                family(unheard(Stage.PAUSED, true))));
        assertThat(sum(figures.terms())).isEqualTo(4);
        assertThat(sum(figures.reunions())).isEqualTo(3);
        assertThat(sum(figures.reviews())).isEqualTo(3);
        assertThat(figures.stations().stream().mapToLong(AtStation::relatives).sum())
                .isEqualTo(4);
    }

    @Test
    void a_selection_counts_what_it_names_and_nothing_else() {
        var syria = family("SY", "2026-09-30");
        var eritrea = family("ER", "2026-10-01");
        var unknown = family("ER", null);
        var all = List.of(syria, eritrea, unknown);
        assertThat(EVERYTHING.among(all)).isEqualTo(all);
        assertThat(new Selection(null, new Country("ER"), null).among(all)).containsExactly(eritrea, unknown);
        assertThat(new Selection(null, null, new PermitPeriod(2026, 3)).among(all))
                .containsExactly(syria);
        assertThat(new Selection(null, null, new PermitPeriod(2026, 0)).among(all))
                .containsExactly(syria, eritrea);
        assertThat(new Selection("Zwolle", null, null).among(all)).isEqualTo(all);
        assertThat(new Selection("Hoorn", null, null).among(all)).isEmpty();
    }

    @Test
    void the_only_office_is_named_also_when_nobody_chose_it() {
        assertThat(EVERYTHING.naming(List.of(family(), family())).office()).isEqualTo("Zwolle");
        var hoorn = new FamilyRoad(
                new Office(OfficeId.fresh(), "Hoorn"), new Country("SY"), null, List.of(), Reviewed.NEVER);
        assertThat(EVERYTHING.naming(List.of(family(), hoorn))).isEqualTo(EVERYTHING);
    }

    @Test
    void an_address_that_asks_for_what_nobody_can_choose_asks_for_all() {
        assertThat(Selection.of(Map.of("origin", List.of("<script>"), "period", List.of("soon"), "x", List.of())))
                .isEqualTo(EVERYTHING);
        var chosen = new Selection("Zwolle", new Country("SY"), new PermitPeriod(2026, 2));
        assertThat(chosen.parameters()).isEqualTo(Map.of("office", "Zwolle", "origin", "SY", "period", "2026-q2"));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
