package nl.weerzien.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weerzien.document.ReadingDesk.Next;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The desk reads papers that stand in no queue, so that the house's own readers leave them alone.
@HouseTest
class ReadingDeskTest {
    @Autowired
    People people;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    Readings readings;

    @Autowired
    DocumentService service;

    @Autowired
    ReadingService again;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    Clock clock;

    private final ScriptedReader reader = new ScriptedReader();
    private AccountId volunteer;
    private CaseId family;
    private DocumentId paper;

    @BeforeEach
    void a_paper_arrived() {
        volunteer = people.volunteer();
        family = people.caseOf(volunteer);
        paper = arrived();
    }

    @Test
    void a_paper_that_was_read_shows_words_and_picture_to_its_family_only() {
        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(state()).isInstanceOf(DocumentState.Read.class);
        people.as(volunteer, () -> {
            var reading = service.reading(family, paper).orElseThrow();
            assertThat(reading.pages().getFirst().words())
                    .isEqualTo(ScriptedReader.page().words());
            assertThat(reading.pages().getFirst().quality())
                    .isEqualTo(ScriptedReader.page().quality());
            assertThat(reading.pages().getFirst().picture().width()).isEqualTo(800);
            assertThat(service.picture(family, paper, 1)).containsExactly(1, 2, 3);
        });
    }

    @Test
    void while_it_is_read_the_paper_tells_how_many_of_its_pages_are_done_and_a_new_attempt_begins_at_none() {
        reader.outcome = attempt -> {
            assertThat(((DocumentState.BeingRead) state()).pagesRead()).isZero();
            reader.pages.accept(2);
            assertThat(((DocumentState.BeingRead) state()).pagesRead()).isEqualTo(2);
            return new ReadOutcome.Lost(new MessageKey("document.lost.died"));
        };
        read();
        read();
        assertThat(reader.asked).hasSize(2);
    }

    @Test
    void the_origin_of_the_family_goes_along_as_a_hint() {
        read();
        assertThat(reader.asked).containsExactly(ReadingHints.of(new Country("SY")));
    }

    @Test
    void a_paper_that_was_read_is_not_read_again() {
        read();
        assertThat(read()).isEqualTo(Next.DONE);
        assertThat(reader.asked).hasSize(1);
    }

    @Test
    void a_paper_is_read_again_in_the_language_a_person_said_and_keeps_what_was_confirmed() {
        read();
        people.as(volunteer, () -> confirmations.confirmLanguage(family, paper, "ti"));
        people.as(volunteer, () -> again.readAgain(family, paper));
        assertThat(state().settled()).isFalse();

        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(reader.asked.getLast()).isEqualTo(new ReadingHints(new Country("SY"), List.of("tir")));
        assertThat(state()).isInstanceOf(DocumentState.Read.class);
        assertThat(people.as(volunteer, () -> service.get(family, paper))
                        .confirmed()
                        .language())
                .isEqualTo("ti");
    }

    @Test
    void an_unreadable_paper_says_why_and_can_be_read_again() {
        var dark = new MessageKey("document.unreadable.dark");
        reader.outcome = _ -> new ReadOutcome.Unreadable(dark, List.of(ScriptedReader.page()));

        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(state())
                .isInstanceOfSatisfying(
                        DocumentState.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(dark));
        assertThat(people.as(volunteer, () -> service.picture(family, paper, 1)))
                .containsExactly(1, 2, 3);
        people.as(volunteer, () -> again.readAgain(family, paper));
        assertThat(state().settled()).isFalse();
    }

    @Test
    void a_paper_on_which_the_reader_is_lost_is_tried_twice_more_and_then_waits_for_a_person() {
        reader.outcome = _ -> new ReadOutcome.Lost(new MessageKey("document.lost.died"));

        assertThat(read()).isEqualTo(Next.AGAIN);
        assertThat(read()).isEqualTo(Next.AGAIN);
        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(state())
                .isInstanceOfSatisfying(
                        DocumentState.Quarantined.class,
                        waits -> assertThat(waits.attempts()).isEqualTo(3));
        assertThat(read()).isEqualTo(Next.DONE);
        assertThat(reader.asked).hasSize(3);
    }

    @Test
    void a_paper_that_takes_the_whole_application_with_it_is_counted_too() {
        for (var attempt = 0; attempt < 3; attempt++) asHouse(() -> documents.beginReading(paper, clock.instant()));

        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(state()).isInstanceOf(DocumentState.Quarantined.class);
        assertThat(reader.asked).isEmpty();
    }

    @Test
    void others_are_read_while_one_is_poison() {
        reader.outcome = _ -> new ReadOutcome.Lost(new MessageKey("document.lost.died"));
        read();
        var poison = paper;
        paper = arrived();
        reader.outcome = _ -> new ReadOutcome.Read(ScriptedReader.reading());

        assertThat(read()).isEqualTo(Next.DONE);

        assertThat(state()).isInstanceOf(DocumentState.Read.class);
        paper = poison;
        assertThat(state()).isInstanceOf(DocumentState.Arrived.class);
    }

    @Test
    void while_nothing_can_be_read_a_paper_waits_without_being_counted() {
        reader.ready = false;
        assertThat(read()).isEqualTo(Next.LATER);
        reader.ready = true;
        assertThat(read()).isEqualTo(Next.DONE);
        assertThat(document().log().attempts()).isEqualTo(1);
    }

    @Test
    void a_paper_whose_original_cannot_be_fetched_waits_without_being_counted() {
        originals.forget(asHouse(() -> documents.kept(paper)));

        assertThat(read()).isEqualTo(Next.LATER);

        assertThat(document().log().attempts()).isZero();
        assertThat(reader.asked).isEmpty();
    }

    private DocumentId arrived() {
        return new HandedOver(people, originals, documents, clock).by(volunteer, family);
    }

    private Next read() {
        var desk = new ReadingDesk(reader, originals, documents, readings, clock);
        return asHouse(() -> desk.read(paper, Optional.of(new Country("SY"))));
    }

    private Document document() {
        return people.as(volunteer, () -> documents.find(paper).orElseThrow());
    }

    private DocumentState state() {
        return document().state();
    }

    private <T> T asHouse(Supplier<T> work) {
        return people.as(AccountId.HOUSE, work);
    }
}
