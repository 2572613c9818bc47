package nl.weerzien.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.checklist.files.RuleFiles;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Silence;
import nl.weerzien.notice.Occasion.PapersAwaited;
import nl.weerzien.notice.Occasion.SilenceOverdue;
import nl.weerzien.notice.Occasion.TermNears;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Reminders REMINDERS = new Reminders(RuleFiles.reminders(Path.of("checklists")));
    private static final CaseId FAMILY = CaseId.fresh();
    private static final CaseNumber NUMBER = new CaseNumber(2026, 1);
    private static final PersonId RAHMA = PersonId.fresh();
    private static final PersonId AMAL = PersonId.fresh();
    private static final Recipient YUSUF = new Recipient(AccountId.fresh(), Role.SPONSOR, Locale.of("ar"));
    private static final Recipient ANNA = new Recipient(AccountId.fresh(), Role.VOLUNTEER, Locale.of("nl"));
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);

    @Test
    void a_term_is_told_on_the_days_of_the_rule_to_those_it_names() {
        assertThat(on(LAST.minusDays(43), filing(RAHMA, LAST))).isEmpty();
        assertThat(on(LAST.minusDays(28), filing(RAHMA, LAST)))
                .containsExactly(
                        new Due(FAMILY, YUSUF.account(), nears(LAST, 28), Channel.MAIL),
                        new Due(FAMILY, ANNA.account(), nears(LAST, 28), Channel.MAIL));
        assertThat(on(LAST, filing(RAHMA, LAST))).extracting(Due::channel).containsOnly(Channel.CALL);
    }

    @Test
    void day_by_day_each_reminder_is_new_once() {
        var told = new HashSet<String>();
        var news = LAST.minusDays(60)
                .datesUntil(LAST.plusDays(30))
                .flatMap(today -> on(today, filing(RAHMA, LAST)).stream())
                .filter(due -> due.recipient().equals(YUSUF.account()) && told.add(due.key()))
                .map(due -> due.occasion().number());
        assertThat(news).containsExactly(42, 28, 14, 7, 3, 1, 0);
    }

    @Test
    void after_three_days_down_only_the_most_urgent_of_what_was_missed_is_told() {
        var told = new HashSet<>(keys(LAST.minusDays(4)));
        var monday = on(LAST.minusDays(0), filing(RAHMA, LAST)).stream()
                .filter(due -> !told.contains(due.key()))
                .toList();
        assertThat(monday).extracting(Due::occasion).containsOnly(nears(LAST, 0));
    }

    @Test
    void a_term_whose_day_moves_is_told_anew() {
        var told = new HashSet<>(keys(LAST.minusDays(14)));
        var moved = on(LAST.minusDays(14), filing(RAHMA, LAST.plusDays(3)));
        assertThat(moved).extracting(Due::key).isNotEmpty().doesNotContainAnyElementsOf(told);
    }

    @Test
    void a_term_learned_late_is_told_by_its_last_reminder_at_once() {
        assertThat(on(LAST.minusDays(5), filing(RAHMA, LAST)))
                .extracting(Due::occasion)
                .containsOnly(nears(LAST, 7));
    }

    @Test
    void relatives_who_share_a_day_share_a_notice() {
        assertThat(on(LAST.minusDays(7), filing(RAHMA, LAST), filing(AMAL, LAST)))
                .hasSize(2);
        assertThat(on(LAST.minusDays(7), filing(RAHMA, LAST), filing(AMAL, LAST.minusDays(1))))
                .hasSize(4);
    }

    @Test
    void what_is_done_what_binds_the_ind_and_what_passed_long_ago_is_not_told() {
        assertThat(on(LAST, deadline(TermName.FILE_APPLICATION, Term.Binds.FAMILY, RAHMA, LAST, LAST)))
                .isEmpty();
        assertThat(on(LAST, deadline(TermName.IND_DECIDES, Term.Binds.IND, RAHMA, LAST, null)))
                .isEmpty();
        assertThat(on(LAST.plusDays(7), filing(RAHMA, LAST))).isNotEmpty();
        assertThat(on(LAST.plusDays(8), filing(RAHMA, LAST))).isEmpty();
    }

    @Test
    void papers_that_were_asked_for_are_asked_for_again_and_not_for_ever() {
        var asked = new Standing(FAMILY, NUMBER, List.of(YUSUF, ANNA), List.of(), List.of(), LAST);
        assertThat(REMINDERS.due(asked, LAST.plusDays(13))).isEmpty();
        assertThat(Stream.of(14, 27, 28, 100)
                        .map(days -> REMINDERS.due(asked, LAST.plusDays(days)).getFirst()))
                .extracting(Due::occasion)
                .containsExactly(
                        new PapersAwaited(LAST, 0),
                        new PapersAwaited(LAST, 0),
                        new PapersAwaited(LAST, 1),
                        new PapersAwaited(LAST, 2));
        assertThat(REMINDERS.due(asked, LAST.plusDays(14)))
                .extracting(Due::recipient)
                .containsExactly(YUSUF.account());
    }

    @Test
    void an_overdue_silence_is_told_to_those_who_can_ask_about_it() {
        var silence = new Silence(RAHMA, Stage.WAITING_FOR_DECISION, LAST.minusMonths(9), LAST);
        var silent = new Standing(FAMILY, NUMBER, List.of(YUSUF, ANNA), List.of(), List.of(silence), null);
        assertThat(REMINDERS.due(silent, LAST)).isEmpty();
        assertThat(REMINDERS.due(silent, LAST.plusDays(1)))
                .containsExactly(new Due(FAMILY, ANNA.account(), new SilenceOverdue(RAHMA, LAST, 0), Channel.MAIL));
    }

    @Test
    void what_was_told_stands_until_the_papers_come_the_news_is_there_or_the_day_moves() {
        var silence = new Silence(RAHMA, Stage.WAITING_FOR_DECISION, LAST.minusMonths(9), LAST);
        var standing = new Standing(
                FAMILY, NUMBER, List.of(ANNA), List.of(filing(RAHMA, LAST)), List.of(silence), LAST.minusDays(3));
        assertThat(Stream.of(
                        nears(LAST, 28), new PapersAwaited(LAST.minusDays(3), 1), new SilenceOverdue(RAHMA, LAST, 0)))
                .allMatch(standing::holds);
        assertThat(Stream.of(
                        nears(LAST.plusDays(1), 28),
                        new PapersAwaited(LAST.minusDays(9), 0),
                        new SilenceOverdue(RAHMA, LAST.minusDays(1), 0),
                        new SilenceOverdue(AMAL, LAST, 0)))
                .noneMatch(standing::holds);
        var quiet = new Standing(FAMILY, NUMBER, List.of(ANNA), List.of(), List.of(), null);
        assertThat(quiet.holds(nears(LAST, 28))).isFalse();
        assertThat(quiet.holds(new PapersAwaited(LAST.minusDays(3), 1))).isFalse();
    }

    @Test
    void a_family_with_nobody_to_tell_is_told_nothing() {
        assertThat(REMINDERS.due(
                        new Standing(
                                FAMILY, NUMBER, List.of(), List.of(filing(RAHMA, LAST)), List.of(), LAST.minusYears(1)),
                        LAST))
                .isEmpty();
    }

    private static Set<String> keys(LocalDate today) {
        return new HashSet<>(
                on(today, filing(RAHMA, LAST)).stream().map(Due::key).toList());
    }

    private static List<Due> on(LocalDate today, Deadline... deadlines) {
        return REMINDERS.due(
                new Standing(FAMILY, NUMBER, List.of(YUSUF, ANNA), List.of(deadlines), List.of(), null), today);
    }

    private static Occasion nears(LocalDate day, int daysBefore) {
        return new TermNears(TermName.FILE_APPLICATION, day, daysBefore);
    }

    private static Deadline filing(PersonId person, LocalDate last) {
        return deadline(TermName.FILE_APPLICATION, Term.Binds.FAMILY, person, last, null);
    }

    private static Deadline deadline(
            TermName name, Term.Binds binds, PersonId person, LocalDate last, LocalDate doneOn) {
        var source = new Source("law", "The law", null, "undated", Source.Grade.OFFICIAL);
        var provenance = new Provenance(List.of(source), LAST, LAST.plusYears(1), Confidence.HIGH, "here");
        var term = new Term(
                name,
                Trigger.PERMIT_MADE_KNOWN,
                Period.ofMonths(3),
                binds,
                Term.Counting.LAST_DAY,
                true,
                null,
                null,
                List.of(),
                false,
                provenance);
        var began = last.minusMonths(3);
        return new Deadline(person, new TimeLimit.Fixed(term), began, began, last, last, null, null, doneOn, 0);
    }
}
