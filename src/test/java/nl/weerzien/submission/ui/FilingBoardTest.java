package nl.weerzien.submission.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.journey.Means;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Language;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.submission.SubmissionService;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(ReadPapers.class)
class FilingBoardTest extends SpringBrowserlessTest {
    @Autowired
    FilingTab tab;

    @Autowired
    SubmissionService submissions;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private CaseId caseId;
    private PersonId rahma;
    private LocalDate today;

    @BeforeEach
    void a_family_whose_term_presses() {
        today = LocalDate.now(clock);
        volunteer = people.volunteer();
        var family = aFamily()
                .permit(
                        PermitKind.REFUGEE,
                        today.minusMonths(3).plusDays(5),
                        today.minusMonths(3).plusDays(5))
                .sponsor("Yusuf")
                .spouse("Rahma");
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_case() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> tab.content(caseId))).isInstanceOf(NoSuchCase.class);
        assertThat(tab.visibleTo(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void near_the_term_it_proposes_to_file_now_and_says_that_nobody_else_looked() {
        var board = open();
        assertThat(texts(board)).anyMatch(text -> text.startsWith("Dien nu in"));
        assertThat(texts(board)).contains("Nog niemand anders heeft deze aanvraag nagekeken.");
        assertThat(button(board, "Vastleggen").isEnabled()).isTrue();
        assertThat(links(board)).anyMatch(link -> link.getText().equals("Bekijk de bundel"));
    }

    @Test
    void the_day_and_the_means_are_asked_and_said_once_more_before_anything_is_recorded() {
        var board = open();
        people.as(volunteer, () -> press(button(board, "Vastleggen")));
        assertThat(all(board, DatePicker.class).findFirst().orElseThrow().isInvalid())
                .isTrue();
        fill(board, today);
        people.as(volunteer, () -> press(button(board, "Vastleggen")));
        assertThat(texts(board)).anyMatch(text -> text.contains("Klopt dat?"));
        assertThat(filings()).isEmpty();
        people.as(volunteer, () -> press(button(board, "Ja, zo is het verstuurd")));
        assertThat(filings()).singleElement().satisfies(filing -> {
            assertThat(filing.sent().on()).isEqualTo(today);
            assertThat(filing.sent().means()).isEqualTo(Means.LAWYER);
        });
        assertThat(texts(board))
                .contains(
                        "Ingediend zonder controle",
                        filings().getFirst().bundle().sha256().hex());
        assertThat(links(board)).anyMatch(link -> link.getText().equals("Bekijk wat is verstuurd"));
    }

    @Test
    void a_day_to_come_is_not_recorded() {
        var board = open();
        fill(board, today.plusDays(1));
        people.as(volunteer, () -> press(button(board, "Vastleggen")));
        assertThat(filings()).isEmpty();
        assertThat(texts(board)).noneMatch(text -> text.contains("Klopt dat?"));
    }

    @Test
    void it_reads_from_right_to_left_too() {
        UI.getCurrent().setLocale(Language.AR.locale());
        assertThat(texts(open())).contains("لم يراجع أحد آخر هذا الطلب بعد.");
    }

    private Component open() {
        return people.as(volunteer, () -> {
            var content = tab.content(caseId);
            UI.getCurrent().removeAll();
            UI.getCurrent().add(content);
            return content;
        });
    }

    private List<Filing> filings() {
        return people.as(volunteer, () -> submissions.filings(caseId));
    }

    @SuppressWarnings("unchecked")
    private static void fill(Component board, LocalDate day) {
        all(board, DatePicker.class).findFirst().orElseThrow().setValue(day);
        ((Select<Means>) all(board, Select.class).findFirst().orElseThrow()).setValue(Means.LAWYER);
    }

    private static List<Anchor> links(Component board) {
        return all(board, Anchor.class).toList();
    }
}
