package nl.weerzien.submission;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.Requirement.About;
import nl.weerzien.checklist.Requirement.AskedBy;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.checklist.Source;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.document.Confirmed;
import nl.weerzien.document.Document;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.ReadingLog;
import nl.weerzien.document.Receipt;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Journey;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.BundlePlan.Earlier;
import nl.weerzien.testkit.Families;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant FIRST = Instant.parse("2026-10-01T10:00:00Z");
    private static final Need NEED = new Need.KindOf(new DocumentKind("SY_PASSPORT"));

    private final Families family = aFamily().sponsor("Yusuf").spouse("Rahma");
    private final PersonId rahma = family.id("Rahma");
    private final PersonId yusuf = family.id("Yusuf");
    private final List<Match> matches = new ArrayList<>();
    private final List<Document> papers = new ArrayList<>();
    private final Set<DocumentId> sent = new LinkedHashSet<>();

    @Test
    void papers_stand_in_the_order_of_the_checklist_and_not_of_their_arrival() {
        var marriage = paper("SY_MARRIAGE", null, rahma, yusuf);
        var passport = paper("SY_PASSPORT", null, rahma);
        met("identity", passport);
        met("marriage", marriage);
        assertThat(lines()).containsExactly("1 SY_PASSPORT [Rahma]", "2 SY_MARRIAGE [Yusuf, Rahma]");
        assertThat(plan().sections())
                .extracting(section -> section.title().key())
                .containsExactly("checklist.requirement.identity.title", "checklist.requirement.marriage.title");
    }

    @Test
    void a_translation_stands_behind_its_original() {
        var contract = paper("SY_MARRIAGE_CONTRACT", null, rahma);
        var birth = paper("SY_BIRTH", null, rahma);
        paper("SWORN_TRANSLATION", contract.id(), rahma);
        paper("SWORN_TRANSLATION", contract.id(), rahma);
        met("marriage", contract, birth);
        assertThat(lines())
                .containsExactly(
                        "1 SY_MARRIAGE_CONTRACT [Rahma]",
                        "1a SWORN_TRANSLATION [Rahma]",
                        "1b SWORN_TRANSLATION [Rahma]",
                        "2 SY_BIRTH [Rahma]");
    }

    @Test
    void a_paper_that_answers_twice_is_bound_once_and_referred_to() {
        var booklet = paper("SY_FAMILY_BOOK", null, rahma, yusuf);
        met("identity", booklet);
        met("marriage", booklet);
        assertThat(lines()).containsExactly("1 SY_FAMILY_BOOK [Yusuf, Rahma]");
        assertThat(plan().sections().getLast().elsewhere()).containsExactly("1");
    }

    @Test
    void a_translation_that_answers_by_itself_brings_its_original() {
        var passport = paper("SY_PASSPORT", null, rahma);
        var translation = paper("SWORN_TRANSLATION", passport.id(), rahma);
        met("identity", translation);
        assertThat(lines()).containsExactly("1 SY_PASSPORT [Rahma]", "1a SWORN_TRANSLATION [Rahma]");
    }

    @Test
    void a_confirmed_paper_that_nothing_asked_for_stands_at_the_end() {
        paper("PHOTOS_TOGETHER", null, rahma);
        met("identity", paper("SY_PASSPORT", null, rahma));
        assertThat(lines()).containsExactly("1 SY_PASSPORT [Rahma]", "2 PHOTOS_TOGETHER [Rahma]");
        assertThat(plan().sections().getLast().title()).isEqualTo(new MessageKey("submission.bundle.others"));
    }

    @Test
    void what_nobody_confirmed_stays_out() {
        var unsaid = paper(null, null);
        state("identity", AskedBy.LAW, new State.CannotTell(Set.of(unsaid.id()), List.of()));
        assertThat(plan().empty()).isTrue();
        assertThat(plan().following()).hasSize(1);
    }

    @Test
    void a_confirmed_paper_without_a_picture_is_named_and_not_lost() {
        var dark = paper("SY_BIRTH", null, false, rahma);
        met("parentage", dark);
        assertThat(plan().papers()).isEmpty();
        assertThat(plan().unbound()).containsExactly(new MessageKey("checklist.kind.SY_BIRTH"));
    }

    @Test
    void what_is_missing_follows_and_what_is_explained_says_why() {
        state("marriage", AskedBy.LAW, new State.Open(Set.of(), List.of(NEED)));
        var told = new Told(
                ReasonNotToBeHad.LOST, "verbrand", List.of(new Attempt(null, "gebeld")), "foto's van de bruiloft");
        var why = new Explanation(rahma, new RequirementId("identity"), told, FIRST);
        state("identity", AskedBy.LAW, new State.Explained(why, Set.of()));
        assertThat(plan().following())
                .extracting(point -> point.requirement().name())
                .containsExactly("marriage");
        assertThat(plan().explained()).singleElement().satisfies(point -> {
            assertThat(point.reasons())
                    .containsExactly(
                            new MessageKey("readiness.statement.lost"),
                            new MessageKey("readiness.statement.tried", "gebeld"),
                            new MessageKey("readiness.statement.offered", "foto's van de bruiloft"),
                            new MessageKey("readiness.statement.weigh"));
            assertThat(point.statement()).isEqualTo("verbrand");
        });
    }

    @Test
    void what_only_practice_asks_is_not_announced_to_the_ind() {
        state("proxy", AskedBy.PRACTICE, new State.Open(Set.of(), List.of(NEED)));
        state("foster", AskedBy.LAW, new State.Asks(Set.of()));
        state("consent", AskedBy.LAW, new State.NotNeeded(new MessageKey("checklist.not-needed.choice")));
        assertThat(plan().open()).isEmpty();
    }

    @Test
    void what_was_sent_before_is_not_sent_again() {
        var passport = paper("SY_PASSPORT", null, rahma);
        met("identity", passport);
        met("marriage", paper("SY_MARRIAGE", null, rahma));
        sent.add(passport.id());
        assertThat(lines()).containsExactly("1 SY_MARRIAGE [Rahma]");
    }

    private List<String> lines() {
        return plan().papers().stream()
                .map(paper ->
                        paper.label() + " " + paper.kind().key().replace("checklist.kind.", "") + " " + paper.whose())
                .toList();
    }

    private BundlePlan plan() {
        var collation = new Collation(
                family.caseFile(),
                papers,
                sent,
                kind -> new MessageKey("checklist.kind." + kind.code()),
                Optional.empty());
        var road = new Journey(rahma, List.of());
        var checklist = new Checklist(
                new EditionId("nl/nareis", "from-2026-06-12"),
                TODAY,
                new RouteVerdict.CannotTell(Set.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        var readiness = new Readiness(
                rahma,
                checklist,
                matches,
                List.of(),
                new Deadlines(road, List.of(), List.of(), Optional.empty()),
                TODAY);
        return collation.plan(readiness, TODAY, new MessageKey("checklist.edition.x"), (Earlier) null);
    }

    private void met(String requirement, Document... answering) {
        var ids = new LinkedHashSet<DocumentId>();
        for (var paper : answering) ids.add(paper.id());
        state(requirement, AskedBy.LAW, new State.Met(ids));
    }

    private void state(String requirement, AskedBy askedBy, State state) {
        var source = new Source("somewhere", "Somewhere", null, "undated", Source.Grade.UNVERIFIED);
        var provenance = new Provenance(List.of(source), TODAY, TODAY.plusYears(1), Confidence.LOW, "test.yaml:1");
        var asked = new Requirement(
                new RequirementId(requirement), About.RELATIVE, askedBy, List.of(), NEED, true, provenance);
        matches.add(new Match(rahma, new Item.Applies(asked, List.of(), List.of()), state));
    }

    private Document paper(@Nullable String kind, @Nullable DocumentId translates, PersonId... persons) {
        return paper(kind, translates, true, persons);
    }

    private Document paper(
            @Nullable String kind, @Nullable DocumentId translates, boolean readable, PersonId... persons) {
        var id = DocumentId.fresh();
        var at = FIRST.plusSeconds(papers.size());
        var print = Sha256.of(id.toString().getBytes(StandardCharsets.US_ASCII));
        var receipt = new Receipt(at, AccountId.HOUSE, print, MediaType.JPEG, 1, 1, null, null);
        var unreadable = new MessageKey("document.unreadable.dark");
        var log = new ReadingLog(
                at, 1, at, null, readable ? at : null, readable ? null : at, readable ? null : unreadable, null, 0);
        var code = kind == null ? null : new DocumentKind(kind);
        var confirmed = new Confirmed(code, Set.of(persons), null, translates, List.of());
        var paper = new Document(id, CaseId.fresh(), receipt, log, confirmed, null);
        papers.add(paper);
        return paper;
    }
}
