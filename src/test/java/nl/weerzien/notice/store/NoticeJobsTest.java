package nl.weerzien.notice.store;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.Post;
import nl.weerzien.security.AccountId;
import org.junit.jupiter.api.Test;

/// Reminders made and sent by jobs on a true database.
class NoticeJobsTest extends JobsOfTheHouse {

    @Test
    void two_nodes_at_once_send_each_notice_once() throws Exception {
        told.wantsMail(sponsor, "yusuf@example.org");
        told.wantsMail(volunteer, "anna@example.org");
        clock.set(at(LAST.minusDays(7).atTime(10, 0)));
        var nodes = List.of(node(), node());
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var node : nodes)
                threads.submit(() -> {
                    begin.await();
                    for (var round = 0; round < 5; round++) node.runAnyDueExecutions();
                    return true;
                });
            begin.countDown();
        }
        assertThat(sentTo("yusuf@example.org", "anna@example.org"))
                .containsExactlyInAnyOrder("yusuf@example.org", "anna@example.org");
        assertThat(inLine()).isZero();
    }

    @Test
    void two_nodes_that_evaluate_at_once_make_each_notice_once() throws Exception {
        clock.set(at(LAST.minusDays(7).atTime(10, 0)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(() -> work.evaluate(), () -> work.evaluate()));
            for (var one : both) one.get();
        }
        assertThat(keys()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void after_three_days_down_one_thing_is_told_and_not_three() {
        told.wantsMail(sponsor, "down@example.org");
        clock.set(at(LAST.minusDays(7).atTime(10, 0)));
        run();
        clock.set(at(LAST.plusDays(0).atTime(10, 0)));
        run();
        assertThat(keys())
                .filteredOn(key -> key.endsWith(sponsor.toString()))
                .hasSize(2)
                .anyMatch(key -> key.contains("/0/"));
        assertThat(sentTo("down@example.org")).hasSize(2);
        run();
        assertThat(sentTo("down@example.org")).hasSize(2);
    }

    @Test
    void what_is_due_in_the_night_stands_in_the_product_at_once_and_is_sent_in_the_morning() {
        told.wantsMail(sponsor, "night@example.org");
        clock.set(at(LAST.minusDays(14).atTime(0, 5)));
        run();
        assertThat(people.as(sponsor, () -> notices.unread())).hasSize(1);
        assertThat(sentTo("night@example.org")).isEmpty();
        clock.set(at(LAST.minusDays(14).atTime(7, 59)));
        run();
        assertThat(sentTo("night@example.org")).isEmpty();
        clock.set(at(LAST.minusDays(14).atTime(8, 0)));
        run();
        assertThat(sentTo("night@example.org")).hasSize(1);
    }

    @Test
    void in_the_night_in_which_the_clock_changes_the_morning_is_still_at_eight_and_the_day_is_told_once() {
        told.wantsMail(sponsor, "october@example.org");
        var early = families.keep(
                volunteer,
                aFamily()
                        .permit(PermitKind.REFUGEE, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 1))
                        .sponsor("Senait")
                        .spouse("Dawit"));
        people.inTransactionAs(volunteer, () -> access.admit(early, sponsor));
        // its filing term ends on 1 November; a week before, half past two comes twice
        for (var moment : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T06:59:00Z")) {
            clock.set(Instant.parse(moment));
            run();
        }
        assertThat(sentTo("october@example.org")).isEmpty();
        clock.set(Instant.parse("2026-10-25T07:00:00Z"));
        run();
        run();
        assertThat(sentTo("october@example.org")).hasSize(1);
    }

    @Test
    void whoever_read_it_in_the_product_gets_no_mail_about_it() {
        told.wantsMail(sponsor, "read@example.org");
        clock.set(at(LAST.minusDays(14).atTime(7, 0)));
        run();
        people.as(sponsor, this::readAll);
        clock.set(at(LAST.minusDays(14).atTime(8, 0)));
        run();
        assertThat(sentTo("read@example.org")).isEmpty();
        assertThat(people.as(sponsor, () -> notices.unread())).isEmpty();
        assertThat(inLine()).isZero();
    }

    @Test
    void a_server_that_is_down_is_tried_again_later_and_later_until_it_takes_it_once() {
        told.wantsMail(sponsor, "later@example.org");
        mailbox.answer = Post.Carried.AWAY;
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(nextTry()).isEqualTo(clock.instant().plusSeconds(60));
        clock.set(at(LAST.minusDays(14).atTime(11, 0)));
        run();
        assertThat(nextTry()).isEqualTo(clock.instant().plusSeconds(30 * 60));
        mailbox.answer = Post.Carried.TAKEN;
        clock.set(at(LAST.minusDays(14).atTime(12, 0)));
        run();
        run();
        assertThat(sentTo("later@example.org")).hasSize(1);
        assertThat(inLine()).isZero();
    }

    @Test
    void where_no_mail_goes_a_volunteer_is_asked_to_call_and_says_when_it_was_done() {
        mailbox.open = false;
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(people.as(sponsor, () -> calls.waiting())).isEmpty();
        assertThat(people.as(people.volunteer(), () -> calls.waiting())).isEmpty();
        var call = people.as(volunteer, () -> calls.waiting());
        assertThat(call).singleElement().satisfies(one -> {
            assertThat(one.who()).isEqualTo(sponsor);
            assertThat(one.file().id()).isEqualTo(family);
        });
        people.as(volunteer, () -> calls.called(family, sponsor));
        assertThat(people.as(volunteer, () -> calls.waiting())).isEmpty();
    }

    @Test
    void an_address_that_the_server_refuses_leads_to_a_call() {
        told.wantsMail(sponsor, "gone@example.org");
        mailbox.answer = Post.Carried.REFUSED;
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(people.as(volunteer, () -> calls.waiting())).hasSize(1);
        assertThat(inLine()).isZero();
    }

    @Test
    void whoever_would_rather_be_called_is_called_and_news_read_meanwhile_need_no_call() {
        told.wantsMail(sponsor, "both@example.org");
        people.as(sponsor, () -> preferences.choose(new MailAddress("both@example.org"), true, true));
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(sentTo("both@example.org")).hasSize(1);
        assertThat(people.as(volunteer, () -> calls.waiting())).hasSize(1);
        people.as(sponsor, this::readAll);
        assertThat(people.as(volunteer, () -> calls.waiting())).isEmpty();
    }

    @Test
    void one_mail_tells_of_everything_that_stood_there_when_it_went_out() {
        told.wantsMail(volunteer, "anna-two@example.org");
        families.keep(
                volunteer,
                aFamily()
                        .permit(PermitKind.REFUGEE, GRANTED, GRANTED)
                        .sponsor("Senait")
                        .spouse("Dawit"));
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(people.as(volunteer, () -> notices.unread())).hasSize(2);
        assertThat(sentTo("anna-two@example.org")).hasSize(1);
        assertThat(inLine()).isZero();
    }

    @Test
    void the_link_in_a_mail_stops_mails_and_one_from_before_they_were_switched_on_again_does_not() {
        told.wantsMail(sponsor, "stop@example.org");
        var stop = people.as(sponsor, () -> preferences.mine()).orElseThrow().stop();
        assertThat(people.as(AccountId.HOUSE, () -> preferences.stop(stop))).isPresent();
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(sentTo("stop@example.org")).isEmpty();
        told.wantsMail(sponsor, "stop@example.org");
        assertThat(people.as(AccountId.HOUSE, () -> preferences.stop(stop))).isEmpty();
        assertThat(people.as(sponsor, () -> preferences.mine()).orElseThrow().byMail())
                .isTrue();
    }

    @Test
    void nobody_sees_how_somebody_else_wants_to_be_told() {
        told.wantsMail(sponsor, "own@example.org");
        assertThat(people.<Long>inTransactionAs(
                        volunteer,
                        () -> database.sql("select count(*) from notice_preference")
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
