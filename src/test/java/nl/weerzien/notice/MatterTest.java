package nl.weerzien.notice;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.TermName;
import nl.weerzien.notice.Occasion.PapersAwaited;
import nl.weerzien.notice.Occasion.SilenceOverdue;
import nl.weerzien.notice.Occasion.TermNears;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.Families;
import org.junit.jupiter.api.Test;

class MatterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final AccountId YUSUF = AccountId.fresh();

    private final Families family = aFamily()
            .sponsor("Yusuf")
            .spouse("Rahma")
            .child("Amal", born("2010-03-02"))
            .child("Sami", born("2016-02-02"));
    private final CaseFile file = family.caseFile();

    @Test
    void news_that_stays_away_about_several_from_one_day_is_one_thing_that_names_them_all() {
        assertThat(said(silence("Sami", DAY), silence("Rahma", DAY), silence("Amal", DAY)))
                .containsExactly(
                        "Er is nog geen bericht over Rahma, Amal en Sami. We verwachtten het uiterlijk op 14-11-2026.");
    }

    @Test
    void what_was_expected_by_another_day_and_what_else_is_new_stay_apart() {
        assertThat(said(silence("Sami", DAY), new PapersAwaited(DAY, 0), silence("Rahma", DAY.plusDays(1))))
                .hasSize(3)
                .anyMatch(text -> text.contains("over Sami.") && text.contains("14-11-2026"))
                .anyMatch(text -> text.contains("over Rahma.") && text.contains("15-11-2026"));
    }

    @Test
    void a_term_told_four_weeks_before_and_again_two_weeks_before_is_one_thing_and_another_day_is_another() {
        assertThat(matters(filing(DAY, 14), filing(DAY, 28), new PapersAwaited(DAY, 1), new PapersAwaited(DAY, 0)))
                .hasSize(2);
        assertThat(matters(filing(DAY, 14), filing(DAY.plusDays(1), 14))).hasSize(2);
    }

    @Test
    void whoever_saw_it_saw_every_notice_of_it() {
        var notices = notices(silence("Sami", DAY), silence("Rahma", DAY));
        assertThat(Matter.of(notices, Map.of(file.id(), file)))
                .singleElement()
                .extracting(Matter::ids)
                .isEqualTo(notices.stream().map(Notice::id).toList());
    }

    @Test
    void somebody_who_left_the_case_file_is_named_no_more() {
        assertThat(said(new SilenceOverdue(PersonId.fresh(), DAY, 0)))
                .containsExactly("Er is nog geen bericht. We verwachtten het uiterlijk op 14-11-2026.");
    }

    private static TermNears filing(LocalDate day, int daysBefore) {
        return new TermNears(TermName.FILE_APPLICATION, day, daysBefore);
    }

    private SilenceOverdue silence(String name, LocalDate day) {
        return new SilenceOverdue(family.id(name), day, 0);
    }

    private List<Matter> matters(Occasion... occasions) {
        return Matter.of(notices(occasions), Map.of(file.id(), file));
    }

    private List<String> said(Occasion... occasions) {
        return matters(occasions).stream()
                .map(matter -> Words.in(Language.NL, matter.words()))
                .toList();
    }

    private List<Notice> notices(Occasion... occasions) {
        return Stream.of(occasions)
                .map(occasion -> Notice.of(new Due(file.id(), YUSUF, occasion, Channel.MAIL), Instant.EPOCH))
                .toList();
    }
}
