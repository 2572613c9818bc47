package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.SYRIA;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.CircleRule.Says;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

/// One rule of every sort, each from a place of its own.
class DoubtfulTest {
    private static final LocalDate DUE = LocalDate.of(2027, 1, 1);
    private static final String NOW = "nl/nareis/now: ";
    private static final EditionId BEFORE = new EditionId(RuleBook.NAREIS, "before");

    @Test
    void every_sort_of_rule_is_looked_at_and_the_longest_overdue_comes_first() {
        assertThat(Doubtful.stale(book(), DUE.plusDays(20)))
                .extracting(RuleInDoubt::where)
                .containsExactly(
                        "SY: SY_ID issuer",
                        "SY: Beirut",
                        "SY: government",
                        "SY: age",
                        "SY: military",
                        "origins: names",
                        "terms: object",
                        "terms: file-application",
                        NOW + "pause",
                        NOW + "two-laws",
                        NOW + "identity",
                        NOW + "edge",
                        NOW + "child",
                        "nl/nareis/before: old",
                        "SY: SY_ID",
                        "SY");
    }

    @Test
    void a_rule_is_stale_on_its_day_and_not_the_day_before() {
        assertThat(Doubtful.stale(book(), DUE.plusDays(1)))
                .extracting(RuleInDoubt::where)
                .containsExactly("SY: SY_ID issuer", "SY: Beirut");
        assertThat(Doubtful.stale(book(), DUE.minusDays(1))).isEmpty();
    }

    @Test
    void only_what_was_not_read_anywhere_is_uncertain() {
        assertThat(Doubtful.uncertain(book()))
                .extracting(RuleInDoubt::where)
                .containsExactlyInAnyOrder("SY: SY_ID issuer", NOW + "edge");
    }

    @Test
    void unsettled_is_what_the_law_of_today_leaves_open_and_not_the_law_before() {
        assertThat(Doubtful.unsettled(book(), TODAY))
                .extracting(RuleInDoubt::where)
                .containsExactly(NOW + "two-laws", NOW + "edge", "terms: object");
        assertThat(Doubtful.unsettled(book(), TODAY.minusYears(1)))
                .extracting(RuleInDoubt::where)
                .containsExactly("nl/nareis/before: old", "terms: object");
    }

    @Test
    void an_unsettled_term_puts_its_question_and_a_stale_one_its_name() {
        assertThat(Doubtful.unsettled(book(), TODAY))
                .extracting(RuleInDoubt::text)
                .contains(new MessageKey("checklist.term.object.unsettled"))
                .doesNotContain(TermName.OBJECT.title());
        assertThat(Doubtful.stale(book(), DUE.plusDays(20)))
                .extracting(RuleInDoubt::text)
                .contains(TermName.OBJECT.title());
    }

    @Test
    void what_nobody_knows_of_an_origin_is_told_with_its_source() {
        assertThat(Doubtful.unknown(book()))
                .containsExactly(new RuleInDoubt("SY", new MessageKey("who-signs"), due(15)));
    }

    private static RuleBook book() {
        return new RuleBook(
                List.of(SmallRules.LAW),
                List.of(),
                List.of(before(), now()),
                terms(),
                List.of(origin()),
                List.of(new OriginNote("names", OriginNote.EVERYWHERE, OriginNote.Kind.NAMES, List.of(), due(5))),
                RoadBook.EMPTY,
                Map.of(),
                Map.of());
    }

    private static Edition before() {
        return new Edition(
                BEFORE,
                null,
                TODAY.minusDays(1),
                List.of(new CircleRule("old", Says.ASK_SUPERVISOR, List.of(), due(13))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Edition now() {
        var identity = SmallRules.requirement("identity");
        return new Edition(
                new EditionId(RuleBook.NAREIS, "now"),
                TODAY,
                null,
                List.of(
                        new CircleRule("child", Says.INSIDE, List.of(), due(12)),
                        new CircleRule("edge", Says.ASK_SUPERVISOR, List.of(), unread(11))),
                List.of(new Requirement(
                        identity.id(),
                        identity.about(),
                        identity.askedBy(),
                        List.of(),
                        identity.need(),
                        true,
                        due(10))),
                List.of(new Doubt("two-laws", Doubt.For.LAWYER, List.of(), due(9))),
                List.of(new Overlay("pause", TODAY, null, List.of(), due(8))));
    }

    private static List<Term> terms() {
        return List.of(term(TermName.FILE_APPLICATION, false, due(7)), term(TermName.OBJECT, true, due(6)));
    }

    private static Term term(TermName name, boolean unsettled, Provenance provenance) {
        var like = SmallRules.term(name, "P3M", Term.Counting.LAST_DAY, true);
        return new Term(
                name,
                like.trigger(),
                like.length(),
                like.binds(),
                like.counting(),
                true,
                null,
                null,
                List.of(),
                unsettled,
                provenance);
    }

    private static Origin origin() {
        var military = SmallRules.requirement("military");
        var asked = new Requirement(
                military.id(), military.about(), military.askedBy(), List.of(), military.need(), true, due(4));
        var issuer = new Origin.PaperFact(Origin.Aspect.ISSUER, new MessageKey("issuer"), null, null, unread(0));
        return new Origin(
                SYRIA,
                List.of(),
                List.of(),
                List.of(new Origin.Authority(
                        "government", null, null, Origin.Standing.DISPUTED, new MessageKey("government"), due(2))),
                List.of(new Origin.Paper(
                        new DocumentKind("SY_ID"), "", "", List.of(), List.of(), List.of(issuer), due(14))),
                List.of(asked),
                List.of(new OriginNote("age", "SY", OriginNote.Kind.PAPERS, List.of(), due(3))),
                List.of(new Origin.Post("Beirut", new MessageKey("post"), due(1))),
                List.of(new Origin.Stated(new MessageKey("who-signs"), due(15))));
    }

    private static Provenance due(int days) {
        return at("due", DUE.plusDays(days), Confidence.MEDIUM);
    }

    private static Provenance unread(int days) {
        return at("unread", DUE.plusDays(days), Confidence.LOW);
    }
}
