package nl.weerzien.notice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
