package nl.weerzien.notice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.journey.Milestones;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of news that is none any more.
class NewsThatIsOverTest extends JobsOfTheHouse {
    @Autowired
    Milestones milestones;

    @Autowired
    CaseFileService files;

    @Test
    void what_was_told_of_a_term_is_hidden_from_the_day_it_is_met_and_kept() {
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(people.as(sponsor, () -> notices.unread())).hasSize(1);
        file();
        assertThat(people.as(sponsor, () -> notices.unread())).isEmpty();
        assertThat(people.as(volunteer, () -> notices.unread())).isEmpty();
        assertThat(keys()).hasSize(2);
    }

    @Test
    void nobody_is_called_about_a_term_that_was_met() {
        mailbox.open = false;
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        assertThat(people.as(volunteer, () -> calls.waiting())).hasSize(1);
        file();
        assertThat(people.as(volunteer, () -> calls.waiting())).isEmpty();
        people.as(volunteer, () -> calls.called(family, sponsor));
        assertThat(called()).isZero();
    }

    @Test
    void what_was_met_in_the_night_is_not_sent_in_the_morning() {
        told.wantsMail(sponsor, "met@example.org");
        clock.set(at(LAST.minusDays(14).atTime(0, 5)));
        run();
        file();
        clock.set(at(LAST.minusDays(14).atTime(8, 0)));
        run();
        assertThat(sentTo("met@example.org")).isEmpty();
        assertThat(inLine()).isZero();
    }

    @Test
    void what_is_over_is_removed_after_a_year_also_by_two_nodes_at_once_and_is_not_told_again() throws Exception {
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        file();
        clock.set(at(LAST.minusDays(14).plusDays(365).atTime(10, 0)));
        work.removeOld();
        assertThat(keys()).hasSize(2);
        clock.set(at(LAST.minusDays(14).plusDays(365).atTime(10, 1)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(() -> work.removeOld(), () -> work.removeOld()));
            for (var one : both) one.get();
        }
        assertThat(keys()).isEmpty();
        run();
        assertThat(keys()).noneMatch(key -> key.contains("file-application"));
    }

    @Test
    void what_still_stands_is_kept_however_old_it_is() {
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        clock.set(at(LAST.plusYears(2).atTime(10, 0)));
        run();
        assertThat(keys()).hasSize(2);
    }

    @Test
    void nobody_but_the_house_removes_what_was_told() {
        clock.set(at(LAST.minusDays(14).atTime(10, 0)));
        run();
        people.inTransactionAs(
                volunteer,
                () -> database.sql("delete from notice where case_id = ?")
                        .param(family.value())
                        .update());
        assertThat(keys()).hasSize(2);
    }

    private void file() {
        var relative = people.as(volunteer, () -> files.get(family)).relatives().getFirst();
        var filed = new Milestone(
                MilestoneId.fresh(),
                relative.id(),
                Happening.of(Kind.FILED, LocalDate.ofInstant(clock.instant(), HERE)),
                clock.instant(),
                null,
                null);
        people.inTransactionAs(volunteer, () -> milestones.add(family, filed));
    }

    private long called() {
        return people.inTransactionAs(
                volunteer,
                () -> database.sql("select count(*) from notice where case_id = ? and called_at is not null")
                        .param(family.value())
                        .query(Long.class)
                        .single());
    }
}
