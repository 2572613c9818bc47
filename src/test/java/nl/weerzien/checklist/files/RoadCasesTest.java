package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerzien.checklist.Actor;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.RoadBook;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.SilenceStep;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The golden cases of the road, one test each, and what must be true of its files whatever a single case says.
class RoadCasesTest {
    private static final RuleFolder READ = RuleFolder.read(Path.of("checklists"));
    private static final RoadBook ROAD = READ.rules().road();
    private static final RoadGuideService SERVICE = new RoadGuideService(READ.rules());

    @TestFactory
    Stream<DynamicTest> case_holds() {
        assertThat(READ.problems().all()).isEmpty();
        return READ.roadCases().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.sentence(),
                        () -> assertThat(golden.differences(READ.rules()))
                                .as("%s", golden.place())
                                .isEmpty()));
    }

    @Test
    void every_task_and_every_usual_time_has_a_golden_case() {
        assertThat(RoadCase.missing(ROAD, READ.roadCases())).isEqualTo(Map.of());
        assertThat(READ.roadCases()).extracting(RoadCase::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_station_has_its_guide_and_silence_has_an_answer(Stage stage) {
        var guide = SERVICE.station(stage);
        assertThat(guide.silence().isEmpty()).isEqualTo(guide.expectedNews().isEmpty());
    }

    @Test
    void a_term_of_law_is_no_usual_time_and_what_nobody_published_is_unknown() {
        assertThat(ROAD.stations().stream().filter(guide -> !guide.usual().isEmpty()))
                .extracting(guide -> guide.stage())
                .containsExactly(Stage.WAITING_FOR_DECISION);
        assertThat(SERVICE.station(Stage.OBJECTING).expectedNews().orElseThrow().of())
                .isEqualTo(new ExpectedNews.Of.TermEnd(TermName.IND_DECIDES_OBJECTION));
    }

    @Test
    void the_notice_of_default_is_a_supervisors_step_with_its_conditions() {
        var step = SERVICE.station(Stage.WAITING_FOR_DECISION).silence().stream()
                .filter(one -> one.id().equals("default-notice"))
                .findFirst()
                .orElseThrow();
        assertThat(step.by()).isEqualTo(Actor.SUPERVISOR);
        assertThat(step.conditions())
                .extracting(note -> note.id())
                .containsExactly("file-complete", "term-is-over", "no-penalty-any-more");
        assertThat(SERVICE.station(Stage.WAITING_FOR_DECISION).silence())
                .extracting(SilenceStep::id)
                .startsWith("check-address", "check-not-paused", "ask-ind");
    }

    @Test
    void what_no_passage_says_is_of_low_confidence() {
        assertThat(ROAD.tasks())
                .filteredOn(task -> task.provenance().sources().stream()
                        .allMatch(source -> source.grade() == Source.Grade.UNVERIFIED))
                .isNotEmpty()
                .allMatch(task -> task.provenance().confidence() == Confidence.LOW);
    }

    @Test
    void a_local_fund_says_its_place_and_comes_after_those_of_the_whole_country() {
        assertThat(SERVICE.funds()).last().satisfies(fund -> {
            assertThat(fund.local()).isEqualTo("Delft");
            assertThat(fund.pays()).containsExactly(CostKind.TRAVEL);
        });
        assertThat(SERVICE.fund("vluchtelingenfonds").orElseThrow().conditions())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(RoadEnd.class)
    void whoever_does_not_arrive_is_sent_to_somebody_who_can_go_on(RoadEnd end) {
        assertThat(SERVICE.referrals(end, "Utrecht")).isNotEmpty();
    }
}
