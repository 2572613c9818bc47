package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.ReminderRules.Step;
import nl.weerzien.checklist.TermName;
import nl.weerzien.security.Role;
import org.junit.jupiter.api.Test;

/// What the true rules say about reminding people.
class RemindersTest {
    private static final ReminderRules RULES = RuleFiles.reminders(Path.of("checklists"));

    @Test
    void the_filing_term_is_told_ever_more_often_and_in_the_end_by_telephone() {
        var filing = RULES.terms().get(TermName.FILE_APPLICATION);
        assertThat(filing.steps()).extracting(Step::daysBefore).containsExactly(42, 28, 14, 7, 3, 1, 0);
        assertThat(filing.reached(43)).isEmpty();
        assertThat(filing.reached(42)).contains(new Step(42, Channel.IN_PRODUCT));
        assertThat(filing.reached(8)).contains(new Step(14, Channel.MAIL));
        assertThat(filing.reached(3)).contains(new Step(3, Channel.CALL));
        assertThat(filing.reached(0)).contains(new Step(0, Channel.CALL));
        assertThat(filing.reached(-2)).contains(new Step(0, Channel.CALL));
    }

    @Test
    void a_paper_that_does_not_come_is_asked_for_every_two_weeks_and_not_for_ever() {
        var papers = RULES.papers();
        assertThat(LongStream.of(13, 14, 27, 28, 42, 400).mapToObj(papers::reached))
                .extracting(round -> round.orElse(-1))
                .containsExactly(-1, 0, 0, 1, 2, 2);
        assertThat(papers.to()).containsExactly(Role.SPONSOR);
    }

    @Test
    void what_was_told_is_remembered_for_a_year() {
        assertThat(RULES.kept().days()).isEqualTo(365);
        assertThat(RULES.kept().provenance().sources()).extracting("id").containsExactly("our-reading");
    }

    @Test
    void every_rule_names_its_source_and_the_day_it_was_looked_at() {
        assertThat(RULES.terms().values()).allSatisfy(rule -> {
            assertThat(rule.provenance().sources()).extracting("id").containsExactly("our-reading");
            assertThat(rule.provenance().checkedOn()).isEqualTo("2026-11-28");
        });
    }
}
