package nl.weerzien.contact;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.Reading;
import nl.weerzien.family.VNumber;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(ReadPapers.class)
class LetterServiceTest {
    private static final LocalDate SENT = LocalDate.of(2026, 11, 16);

    @Autowired
    LetterService letters;

    @Autowired
    LetterConfirmationService confirmations;

    @Autowired
    AskedService asks;

    @Autowired
    ReplyService replies;

    @Autowired
    ReadinessService readiness;

    @Autowired
    JourneyService journeys;

    @Autowired
    CaseFileService files;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;

    @BeforeEach
    void a_family_of_three() {
        volunteer = people.volunteer();
        family = aFamily().sponsor("Yusuf Alhamwi").spouse("Rahma Alhamwi").child("Amal Alhamwi", born("2016-03-02"));
        caseId = kept.keep(volunteer, family);
    }

    @Test
    void a_completion_request_becomes_a_fact_with_its_term_and_its_questions() {
        var proposal = proposal(PractiseLetters.completion());
        assertThat(proposal.concerns())
                .filteredOn(LetterProposal.Concern::named)
                .singleElement()
                .satisfies(concern -> {
                    assertThat(concern.relative()).isEqualTo(family.id("Rahma"));
                    assertThat(concern.learned()).isEqualTo(new VNumber("2713045566"));
                });
        assertThat(proposal.asked())
                .extracting(item -> String.valueOf(item.requirement()))
                .containsExactly("identity", "marriage", "null");

        var letter = confirmed(proposal);
        assertThat(letter.answered()).isZero();
        var road = road("Rahma");
        assertThat(road.last(Kind.COMPLETION_REQUESTED)).hasValueSatisfying(fact -> {
            assertThat(fact.happenedOn()).isEqualTo(SENT);
            assertThat(fact.termUntil()).hasValue(LocalDate.of(2026, 11, 30));
            assertThat(fact.document()).hasValue(letter.document());
        });
        assertThat(road("Amal").milestones()).isEmpty();
        assertThat(number("Rahma")).isEqualTo(new VNumber("2713045566"));
    }

    @Test
    void numbers_that_stand_in_the_head_and_beside_the_names_are_learned_for_everybody() {
        confirmed(proposal(PractiseLetters.receipt()));
        assertThat(number("Rahma")).isEqualTo(new VNumber("2713045566"));
        assertThat(number("Amal")).isEqualTo(new VNumber("2713045567"));
        assertThat(proposal(PractiseLetters.receipt()).concerns())
                .allSatisfy(concern -> assertThat(concern.numbers()).isEmpty());
    }

    @Test
    void another_number_than_an_earlier_letter_told_takes_its_place_only_when_a_person_says_so() {
        confirmed(proposal(PractiseLetters.receipt()));
        var other = new VNumber("2713045599");
        var proposal = proposal(PractiseLetters.receipt("271.304.5599"));
        assertThat(proposal.concerns().getFirst()).satisfies(rahma -> {
            assertThat(rahma.disputed()).isTrue();
            assertThat(rahma.learned()).isNull();
            assertThat(rahma.numbers()).containsExactly(new VNumber("2713045566"), other);
        });
        var wish = wish(proposal, Map.of(family.id("Rahma"), other));
        assertThat(confirm(wish, false))
                .isInstanceOfSatisfying(
                        LetterKept.Asks.class,
                        asked -> assertThat(asked.questions())
                                .extracting(MessageKey::key)
                                .containsExactly("contact.letter.asks.number-changes"));
        assertThat(number("Rahma")).isEqualTo(new VNumber("2713045566"));
        assertThat(confirm(wish, true)).isInstanceOf(LetterKept.Kept.class);
        assertThat(number("Rahma")).isEqualTo(other);
    }

    @Test
    void a_letter_confirmed_twice_changes_nothing() {
        var proposal = proposal(PractiseLetters.refusal());
        var letter = confirmed(proposal);
        assertThat(confirm(wish(proposal), false)).isEqualTo(new LetterKept.Known(letter));
        assertThat(road("Rahma").milestones()).hasSize(1);
    }

    @Test
    void a_fact_told_before_its_letter_came_is_bound_to_it() {
        people.as(volunteer, () -> journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.REFUSED, SENT)));
        var letter = confirmed(proposal(PractiseLetters.refusal()));
        assertThat(road("Rahma").milestones()).singleElement().satisfies(fact -> {
            assertThat(fact.document()).hasValue(letter.document());
            assertThat(fact.termUntil()).hasValue(LocalDate.of(2026, 12, 14));
        });
    }

    @Test
    void a_decision_is_told_to_each_relative_or_to_none() {
        var proposal = proposal(PractiseLetters.decision());
        confirmed(proposal);
        assertThat(road("Rahma").milestones()).extracting(Milestone::kind).containsExactly(Kind.GRANTED);
        assertThat(road("Amal").milestones()).extracting(Milestone::kind).containsExactly(Kind.REFUSED);

        var again = proposal(PractiseLetters.refusal());
        var tomorrow = new LetterWish(
                again.document(),
                LetterPurport.REFUSED,
                LocalDate.of(2056, 1, 1),
                null,
                false,
                List.of(),
                List.of(LetterConcern.of(family.id("Rahma"), LetterPurport.REFUSED)),
                Map.of(),
                List.of());
        assertThat(confirm(tomorrow, false)).isInstanceOf(LetterKept.Refused.class);
        assertThat(road("Rahma").milestones()).hasSize(1);
        assertThat(people.as(volunteer, () -> letters.of(caseId))).hasSize(1);
    }

    @Test
    void a_number_of_nobody_and_one_of_somebody_else_are_asked_about() {
        people.as(volunteer, () -> {
            var amal = files.get(caseId).family().person(family.id("Amal"));
            files.changePerson(caseId, amal.withVNumber(new VNumber("2713045567")));
        });
        var proposal = proposal(PractiseLetters.refusal());
        var wish = new LetterWish(
                proposal.document(),
                LetterPurport.REFUSED,
                SENT,
                null,
                false,
                List.of(new VNumber("2713045567"), new VNumber("2799999999")),
                List.of(LetterConcern.of(family.id("Rahma"), LetterPurport.REFUSED)),
                Map.of(),
                List.of());
        assertThat(confirm(wish, false))
                .isInstanceOfSatisfying(
                        LetterKept.Asks.class,
                        asked -> assertThat(asked.questions())
                                .extracting(MessageKey::key)
                                .containsExactly(
                                        "contact.letter.asks.number-of-other", "contact.letter.asks.number-of-nobody"));
        assertThat(road("Rahma").milestones()).isEmpty();
        assertThat(confirm(wish, true)).isInstanceOf(LetterKept.Kept.class);
    }

    @Test
    void a_letter_taken_back_leaves_the_road_and_may_be_confirmed_anew() {
        var proposal = proposal(PractiseLetters.refusal());
        var letter = confirmed(proposal);
        people.as(volunteer, () -> confirmations.takeBack(caseId, letter.document()));
        assertThat(road("Rahma").milestones()).isEmpty();
        assertThat(people.as(volunteer, () -> letters.unconfirmed(caseId))).hasSize(1);
        assertThat(confirm(wish(proposal), false)).isInstanceOf(LetterKept.Kept.class);
    }

    @Test
    void a_fitting_paper_is_proposed_and_a_person_says_that_it_is_the_answer() {
        var letter = confirmed(proposal(PractiseLetters.completion()));
        var marriage = papers.confirmed(volunteer, caseId, "SY_MARRIAGE", family.id("Rahma"));
        papers.translation(volunteer, caseId, marriage, family.id("Rahma"));
        papers.confirmed(volunteer, caseId, "SY_MARRIAGE", family.id("Amal"));
        var item = letter.asked().get(1);
        assertThat(people.as(volunteer, () -> asks.fitting(letter)).get(item.id()))
                .extracting(paper -> paper.id())
                .containsExactly(marriage);

        var answered = people.as(
                volunteer,
                () -> asks.answer(caseId, letter.document(), item.id(), new AskedAnswer.Enclosed(Set.of(marriage))));
        assertThat(answered.answered()).isEqualTo(1);
        assertThat(answered.isOpen()).isTrue();
        var last = letter.asked().getLast().id();
        people.as(
                volunteer,
                () -> asks.answer(
                        caseId, letter.document(), last, new AskedAnswer.Explained("het ziekenhuis is dicht")));
        assertThat(people.as(volunteer, () -> letters.find(caseId, letter.document())))
                .hasValueSatisfying(now -> assertThat(now.asked().getLast().answer())
                        .isEqualTo(new AskedAnswer.Explained("het ziekenhuis is dicht")));
    }

    @Test
    void only_confirmed_papers_of_this_family_answer_a_point() {
        var letter = confirmed(proposal(PractiseLetters.completion()));
        var item = letter.asked().getFirst().id();
        var passport = papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        var visas = papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        var both = new AskedAnswer.Enclosed(Set.of(passport, visas));
        var answered = people.as(volunteer, () -> asks.answer(caseId, letter.document(), item, both));
        assertThat(answered.asked().getFirst().answer()).isEqualTo(both);

        var unsaid = papers.read(volunteer, caseId);
        var neighbours = kept.keep(volunteer, aFamily().sponsor("Senait Haile").spouse("Dawit Haile"));
        var theirs = papers.confirmed(volunteer, neighbours, "PASSPORT");
        for (var paper : List.of(unsaid, theirs)) {
            var answer = new AskedAnswer.Enclosed(Set.of(passport, paper));
            assertThatThrownBy(() -> people.as(volunteer, () -> asks.answer(caseId, letter.document(), item, answer)))
                    .isInstanceOf(NoSuchDocument.class);
        }
    }

    @Test
    void an_answer_goes_through_the_points_with_their_annexes_and_is_a_fact_once_it_was_sent() throws IOException {
        var letter = confirmed(proposal(PractiseLetters.completion()));
        assertThat(awaited()).containsExactly(letter);
        var marriage = papers.confirmed(volunteer, caseId, "SY_MARRIAGE", family.id("Rahma"));
        papers.translation(volunteer, caseId, marriage, family.id("Rahma"));
        var answered = people.as(volunteer, () -> {
            asks.answer(
                    caseId, letter.document(), letter.asked().get(1).id(), new AskedAnswer.Enclosed(Set.of(marriage)));
            return asks.answer(
                    caseId,
                    letter.document(),
                    letter.asked().get(2).id(),
                    new AskedAnswer.Explained("Het ziekenhuis is gesloten."));
        });
        var early = people.as(volunteer, () -> replies.send(answered, SENT.minusDays(1), Means.POST));
        assertThat(early).isInstanceOf(ReplyKept.Refused.class);

        var sent = people.as(volunteer, () -> replies.send(answered, LocalDate.of(2026, 11, 27), Means.ONLINE));
        assertThat(sent).isInstanceOf(ReplyKept.Recorded.class);
        var reply = ((ReplyKept.Recorded) sent).reply();
        assertThat(people.as(volunteer, () -> replies.to(answered))).containsExactly(reply);
        assertThat(awaited()).isEmpty();
        assertThat(road("Rahma").last(Kind.COMPLETED))
                .hasValueSatisfying(fact -> assertThat(fact.happening().means()).isEqualTo(Means.ONLINE));
        try (var pdf = Loader.loadPDF(people.as(volunteer, () -> replies.frozen(caseId, reply.id())))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3).isEqualTo(reply.pages());
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "Betreft: reactie op uw brief van 16-11-2026",
                            "Rahma Alhamwi, V-nummer 2713045566",
                            "1. een kopie van het paspoort",
                            "Het volgt",
                            "2. de huwelijksakte",
                            "Bijlage 1:",
                            "Bijlage 1a: Vertaling",
                            "3. een recente brief",
                            "Het ziekenhuis is gesloten.",
                            "Met vriendelijke groet");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Brief", "2. de huwelijksakte met een beëdigde vertaling");
        }
    }

    @Test
    void the_sponsor_may_confirm_and_a_stranger_sees_no_letter() {
        var proposal = proposal(PractiseLetters.refusal());
        assertThatThrownBy(() -> people.as(people.volunteer(), () -> letters.of(caseId)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(
                        people.colleague(Role.SPONSOR, volunteer),
                        () -> confirmations.confirm(caseId, wish(proposal), true)))
                .isInstanceOf(NoSuchCase.class);
    }

    private LetterProposal proposal(Reading reading) {
        var document = papers.read(volunteer, caseId, reading);
        return people.as(volunteer, () -> letters.proposal(caseId, document)).orElseThrow();
    }

    private Letter confirmed(LetterProposal proposal) {
        return ((LetterKept.Kept) confirm(wish(proposal), false)).letter();
    }

    private LetterKept confirm(LetterWish wish, boolean allTheSame) {
        return people.as(volunteer, () -> confirmations.confirm(caseId, wish, allTheSame));
    }

    /// As if the person nodded at everything.
    static LetterWish wish(LetterProposal proposal) {
        var learned = proposal.concerns().stream()
                .filter(concern -> concern.named() && concern.learned() != null)
                .collect(Collectors.toMap(
                        LetterProposal.Concern::relative, concern -> Objects.requireNonNull(concern.learned())));
        return wish(proposal, learned);
    }

    private static LetterWish wish(LetterProposal proposal, Map<PersonId, VNumber> learned) {
        var reading = proposal.reading();
        var named = proposal.concerns().stream()
                .filter(LetterProposal.Concern::named)
                .toList();
        var term = reading.term();
        return new LetterWish(
                proposal.document(),
                reading.purport(),
                Objects.requireNonNull(reading.dated()),
                term == null ? null : term.lastDay(),
                term != null && term.printed(),
                reading.numbers().stream().map(LetterNumber::number).toList(),
                named.stream()
                        .map(concern -> LetterConcern.of(concern.relative(), concern.purport()))
                        .toList(),
                learned,
                proposal.asked());
    }

    private List<Letter> awaited() {
        return people.as(
                volunteer,
                () -> readiness.of(caseId).requests().stream()
                        .flatMap(request -> letters.find(caseId, request.letter()).stream())
                        .toList());
    }

    private @Nullable VNumber number(String who) {
        return people.as(volunteer, () -> files.get(caseId))
                .family()
                .person(family.id(who))
                .vNumber();
    }

    private Journey road(String who) {
        PersonId relative = family.id(who);
        return people.as(volunteer, () -> journeys.of(caseId)).of(relative);
    }
}
