package nl.weerzien.notice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerzien.notice.AddressProofService;
import nl.weerzien.notice.AddressProofService.State;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.SecretDoorService;
import nl.weerzien.notice.SecretDoorService.Door;
import nl.weerzien.security.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// That nothing but one question goes to an address until somebody who reads its mails said that they want it.
class AddressProofTest extends JobsOfTheHouse {
    @Autowired
    AddressProofService proofs;

    @Autowired
    SecretDoorService doors;

    @BeforeEach
    void fourteen_days_before_the_last_and_nobody_tried_before() {
        database.sql("delete from sign_in_failure").update();
        mailbox.questions.clear();
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
    }

    @Test
    void an_address_gets_one_question_and_the_sponsor_is_called_until_it_is_answered() {
        type(sponsor, "new@example.org");
        type(sponsor, "new@example.org");
        run();
        assertThat(questions("new@example.org")).hasSize(1);
        assertThat(sentTo("new@example.org")).isEmpty();
        assertThat(people.as(volunteer, () -> calls.waiting())).hasSize(1);
        assertThat(state(sponsor)).isEqualTo(State.ASKED);
        assertThat(open(questions("new@example.org").getFirst())).isInstanceOf(Door.Open.class);
        assertThat(state(sponsor)).isEqualTo(State.PROVED);
        clock.set(at(LAST.minusDays(7).atTime(10, 0)));
        run();
        assertThat(sentTo("new@example.org")).hasSize(1);
    }

    @Test
    void the_question_is_asked_at_night_too_in_the_language_of_whoever_typed_the_address() {
        clock.set(at(LAST.minusDays(14).atTime(2, 0)));
        type(sponsor, "night@example.org");
        run();
        assertThat(questions("night@example.org"))
                .singleElement()
                .extracting(question -> question.language().getLanguage())
                .isEqualTo("nl");
    }

    @Test
    void a_link_opens_once_and_not_after_two_days_and_not_once_another_was_sent() {
        type(sponsor, "once@example.org");
        run();
        people.as(sponsor, () -> proofs.ask());
        run();
        var links = questions("once@example.org");
        assertThat(links).hasSize(2);
        assertThat(open(links.getFirst())).isInstanceOf(Door.Closed.class);
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        assertThat(open(links.getLast())).isInstanceOf(Door.Closed.class);
        assertThat(state(sponsor)).isEqualTo(State.UNASKED);
        people.as(sponsor, () -> proofs.ask());
        run();
        var last = questions("once@example.org").getLast();
        assertThat(open(last)).isInstanceOf(Door.Open.class);
        assertThat(open(last)).isInstanceOf(Door.Closed.class);
    }

    @Test
    void another_address_must_be_proved_anew() {
        told.wantsMail(sponsor, "old@example.org");
        type(sponsor, "other@example.org");
        assertThat(state(sponsor)).isEqualTo(State.ASKED);
        run();
        assertThat(sentTo("old@example.org", "other@example.org")).isEmpty();
    }

    @Test
    void nobody_can_have_many_sent_and_who_asks_at_an_address_learns_nothing_of_others() {
        type(sponsor, "mine@example.org");
        var waits = IntStream.range(0, 5)
                .mapToObj(_ -> people.as(sponsor, () -> proofs.ask()))
                .toList();
        assertThat(waits.getFirst()).isEmpty();
        assertThat(waits.getLast()).isPresent();
        for (var one = 0; one < 6; one++) {
            var somebody = people.volunteer();
            type(somebody, "Victim@example.org");
            assertThat(state(somebody)).isEqualTo(State.ASKED);
        }
        run();
        assertThat(questions("Victim@example.org")).hasSizeBetween(1, 4);
    }

    @Test
    void an_address_that_the_server_refuses_is_unasked_again() {
        mailbox.answer = Post.Carried.REFUSED;
        type(sponsor, "nowhere@example.org");
        run();
        assertThat(state(sponsor)).isEqualTo(State.UNASKED);
    }

    private void type(AccountId who, String address) {
        people.as(who, () -> preferences.choose(new MailAddress(address), true, false));
    }

    private Door<?> open(Post.Proof question) {
        return doors.proveAddress(question.proof().value(), "192.0.2.1");
    }

    private State state(AccountId who) {
        return people.as(who, () -> proofs.state());
    }

    private List<Post.Proof> questions(String address) {
        return mailbox.questions.stream()
                .filter(question -> question.to().value().equals(address))
                .toList();
    }
}
