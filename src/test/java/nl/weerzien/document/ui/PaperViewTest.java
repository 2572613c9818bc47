package nl.weerzien.document.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Documents;
import nl.weerzien.document.Extract;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Originals;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ScriptedReader;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PaperViewTest extends SpringBrowserlessTest {
    private static final DocumentKind BIRTH = new DocumentKind("SY_BIRTH");

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    DocumentService service;

    @Autowired
    PaperWork work;

    @Autowired
    Clock clock;

    private final Families family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
    private AccountId volunteer;
    private CaseId caseId;
    private DocumentId paper;

    @BeforeEach
    void a_birth_certificate_was_read() {
        UI.getCurrent().setLocale(Language.NL.locale());
        volunteer = people.volunteer();
        caseId = families.keep(volunteer, family);
        paper = new HandedOver(people, originals, documents, clock).by(volunteer, caseId);
        people.as(AccountId.HOUSE, () -> {
            documents.beginReading(paper, clock.instant());
            documents.recordRead(paper, reading(), clock.instant());
        });
    }

    @Test
    void what_was_read_waits_in_the_list_for_a_person() {
        people.as(volunteer, () -> {
            show(new PapersBoard(work, caseId));
            assertThat(texts()).anyMatch(text -> text.startsWith("Wacht op u"));
            assertThat(find(Anchor.class).all())
                    .anySatisfy(link -> assertThat(link.getHref()).isEqualTo(DocumentsNavigation.paper(caseId, paper)));
        });
    }

    @Test
    void a_paper_of_many_pages_tells_at_which_of_them_the_reader_is_without_moving_anybody() {
        var many = new HandedOver(people, originals, documents, clock).by(volunteer, caseId, 12);
        people.as(AccountId.HOUSE, () -> documents.beginReading(many, clock.instant()));
        paper = many;
        people.as(volunteer, () -> {
            var board = new PapersBoard(work, caseId);
            show(board);
            assertThat(texts()).contains("Nu bladzijde 1 van 12.");
            var link = find(Anchor.class).first();
            people.as(AccountId.HOUSE, () -> documents.recordPagesRead(many, 2));
            board.lookAgain();
            assertThat(texts()).contains("Nu bladzijde 3 van 12.").doesNotContain("Nu bladzijde 1 van 12.");
            assertThat(find(Anchor.class).first()).isSameAs(link);
            open();
            assertThat(texts()).contains("Nu bladzijde 3 van 12.");
        });
    }

    @Test
    void the_limits_stand_there_before_anything_is_sent() {
        people.as(volunteer, () -> {
            show(new PapersBoard(work, caseId));
            assertThat(texts()).anyMatch(text -> text.contains("25 MB") && text.contains("60 bladzijden"));
        });
    }

    @Test
    void a_proposed_kind_counts_after_a_person_says_so() {
        people.as(volunteer, () -> {
            open();
            press(button("Dit is:"));
        });
        assertThat(document().kind()).contains(BIRTH);
    }

    @Test
    void a_paper_about_two_people_is_kept_for_both() {
        people.as(volunteer, () -> {
            open();
            for (var box : find(Checkbox.class).all()) if (!box.getLabel().contains("Yusuf")) box.setValue(true);
            press(button("Bewaren"));
        });
        assertThat(document().persons()).containsExactlyInAnyOrder(family.id("Rahma"), family.id("Amal"));
    }

    @Test
    void a_value_that_was_read_is_confirmed_by_one_press() {
        people.as(volunteer, () -> {
            open();
            press(button("Klopt:"));
        });
        assertThat(field(FieldName.FULL_NAME).text()).contains("أمل درويش");
        assertThat(((ConfirmedField.Answer.Text) field(FieldName.FULL_NAME).answer()).corrected())
                .isFalse();
    }

    @Test
    void a_date_with_two_meanings_is_never_chosen_for_anybody() {
        people.as(volunteer, () -> {
            open();
            assertThat(choices()).containsExactly("Het is 02-03-2010", "Het is 03-02-2010");
            press(button("Het is 03-02-2010"));
        });
        assertThat(field(FieldName.BIRTH_DATE).date().orElseThrow().figures()).isEqualTo("2010-02-03");
    }

    @Test
    void a_date_told_to_be_in_another_calendar_puts_the_others_in_it_first_now_and_later() {
        people.as(volunteer, () -> {
            open();
            press(lastButton("Zelf schrijven"));
            @SuppressWarnings("unchecked")
            var calendar = (Select<CalendarSystem>) find(Select.class).all().stream()
                    .filter(select -> "Kalender op het papier".equals(select.getLabel()))
                    .findFirst()
                    .orElseThrow();
            calendar.setValue(CalendarSystem.ETHIOPIAN);
            press(lastButton("Bewaren"));
            assertThat(choices()).first().asString().startsWith("Het is 02-03-2010 (Ethiopische kalender)");
            assertThat(texts()).anyMatch(text -> text.startsWith("U zei dat de datums op dit papier"));
            open();
            assertThat(choices()).first().asString().startsWith("Het is 02-03-2010 (Ethiopische kalender)");
        });
        assertThat(document().confirmed().fields()).hasSize(1);
    }

    @Test
    void what_needs_a_look_comes_first_and_what_was_answered_is_folded_away_the_next_time() {
        people.as(volunteer, () -> {
            open();
            press(button("Het is 02-03-2010"));
            assertThat(rows()).containsExactly("volledige naam", "geboortedatum", "datum afgifte");
            open();
            assertThat(rows()).containsExactly("volledige naam", "datum afgifte", "geboortedatum");
            assertThat(find(Disclosure.class).all().stream().map(NativeDetails::getSummaryText))
                    .contains("Al beantwoord: 1");
        });
    }

    @Test
    void what_papers_of_this_kind_may_say_and_was_not_found_is_folded_into_one_line_after_what_was() {
        people.as(volunteer, () -> {
            work.confirmations().confirmKind(caseId, paper, BIRTH);
            open();
            var fold = find(Disclosure.class).all().stream()
                    .filter(one -> one.getSummaryText().endsWith("we niet vonden op dit papier"))
                    .findFirst()
                    .orElseThrow();
            var hidden = rows().size() - 3;
            assertThat(fold.getSummaryText()).startsWith(hidden + " dingen");
            assertThat(fold.isOpen()).isFalse();
            assertThat(Screen.texts(fold).stream()
                            .filter("Dit hebben we niet gevonden. Staat het op het papier?"::equals))
                    .hasSize(hidden);
            assertThat(rows().subList(0, 3)).containsExactly("volledige naam", "geboortedatum", "datum afgifte");
        });
    }

    @Test
    void a_value_can_be_corrected() {
        people.as(volunteer, () -> {
            open();
            press(button("Zelf schrijven"));
            find(TextField.class).all().stream()
                    .filter(written -> written.getLabel().startsWith("Zoals"))
                    .findFirst()
                    .orElseThrow()
                    .setValue("أمل يوسف درويش");
            press(lastButton("Bewaren"));
        });
        assertThat(field(FieldName.FULL_NAME).text()).contains("أمل يوسف درويش");
    }

    @Test
    void a_sex_is_said_in_words_and_kept_as_the_sign_of_passports() {
        readAs(new Extract(FieldName.SEX, "ذكر", "M", null, 0.9, 1, new Box(100, 500, 300, 40), List.of("F")));
        people.as(volunteer, () -> {
            open();
            assertThat(choices()).containsExactly("Het is man", "Het is vrouw");
            press(button("Het is vrouw"));
            assertThat(texts()).contains("vrouw").doesNotContain("F");
        });
        assertThat(field(FieldName.SEX).text()).contains("F");
    }

    @Test
    void a_sex_is_corrected_by_choosing_and_not_by_writing() {
        readAs(new Extract(FieldName.SEX, "M", "M", null, 0.9, 1, new Box(100, 500, 300, 40), List.of()));
        people.as(volunteer, () -> {
            open();
            press(button("Zelf schrijven"));
            @SuppressWarnings("unchecked")
            var choice = (Select<String>) find(Select.class).all().stream()
                    .filter(select -> "Zoals het op het papier staat".equals(select.getLabel()))
                    .findFirst()
                    .orElseThrow();
            assertThat(choice.getValue()).isEqualTo("M");
            assertThat(choice.getItemLabelGenerator().apply("F")).isEqualTo("vrouw");
            choice.setValue("F");
            press(lastButton("Bewaren"));
        });
        assertThat(field(FieldName.SEX).text()).contains("F");
    }

    @Test
    void low_confidence_can_be_seen() {
        people.as(volunteer, () -> {
            open();
            assertThat(texts()).contains("slecht te lezen: kijk goed");
        });
    }

    @Test
    void the_picture_stands_beside_with_a_frame_a_value() {
        people.as(volunteer, () -> {
            open();
            assertThat(find(Image.class).all()).hasSize(1);
            assertThat(find(Image.class).single().getAlt().orElseThrow()).contains("Bladzijde 1 van 1");
        });
    }

    @Test
    void a_paper_set_aside_says_so_and_comes_back() {
        people.as(volunteer, () -> {
            open();
            press(button("Opzij leggen"));
        });
        assertThat(document().held()).isFalse();
        people.as(volunteer, () -> {
            open();
            press(button("Terugleggen"));
        });
        assertThat(document().held()).isTrue();
    }

    @Test
    void an_unreadable_paper_says_what_to_do_and_can_be_read_again() {
        var dark = new HandedOver(people, originals, documents, clock).by(volunteer, caseId);
        people.as(
                AccountId.HOUSE,
                () -> documents.recordUnreadable(
                        dark, new MessageKey("document.unreadable.dark"), List.of(), clock.instant()));
        paper = dark;
        people.as(volunteer, () -> {
            open();
            assertThat(texts()).anyMatch(text -> text.contains("te donker"));
            assertThat(button("Opnieuw laten lezen").isEnabled()).isTrue();
        });
    }

    @Test
    void a_foreign_person_sees_nothing() {
        people.as(
                people.volunteer(),
                () -> assertThatThrownBy(() -> new PapersBoard(work, caseId)).isInstanceOf(NoSuchCase.class));
    }

    @Test
    void every_text_of_the_page_is_there_in_arabic_and_english_too() {
        for (var language : List.of(Language.AR, Language.EN)) {
            UI.getCurrent().setLocale(language.locale());
            people.as(volunteer, () -> {
                show(new PapersBoard(work, caseId));
                open();
                assertThat(texts()).noneMatch(text -> text.startsWith("document."));
            });
        }
    }

    private void readAs(Extract... extracts) {
        paper = new HandedOver(people, originals, documents, clock).by(volunteer, caseId);
        var reading = new Reading(
                List.of(ScriptedReader.page()),
                List.of(),
                List.of(extracts),
                null,
                "ara",
                List.of(),
                Duration.ofMillis(5));
        people.as(AccountId.HOUSE, () -> {
            documents.beginReading(paper, clock.instant());
            documents.recordRead(paper, reading, clock.instant());
        });
    }

    private static Reading reading() {
        var name = new Extract(
                FieldName.FULL_NAME, "أمل درويش", "أمل درويش", null, 0.4, 1, new Box(100, 200, 300, 40), List.of());
        var birth = new Extract(
                FieldName.BIRTH_DATE,
                "02/03/2010",
                "2010-03-02",
                null,
                0.9,
                1,
                new Box(100, 300, 300, 40),
                List.of("2010-02-03"));
        var issue = new Extract(
                FieldName.ISSUE_DATE, "05/05/2011", "2011-05-05", null, 0.9, 1, new Box(100, 400, 300, 40), List.of());
        return new Reading(
                List.of(ScriptedReader.page()),
                List.of(new KindProposal(BIRTH, 0.9, List.of("بيان ولادة"))),
                List.of(issue, name, birth),
                null,
                "ara",
                List.of(),
                Duration.ofMillis(5));
    }

    private void open() {
        var view = new PaperView(work);
        view.open(service.get(caseId, paper));
        show(view);
    }

    private static void show(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + words + "' among "
                        + find(Button.class).all().stream().map(Button::getText).toList()));
    }

    private Button lastButton(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private List<String> rows() {
        return find(FieldRow.class).all().stream()
                .map(row -> row.getElement().getAttribute("aria-label"))
                .toList();
    }

    private List<String> choices() {
        return find(Button.class).all().stream()
                .map(Button::getText)
                .filter(text -> text.startsWith("Het is"))
                .toList();
    }

    private ConfirmedField field(FieldName name) {
        return document().confirmed().field(name, null).orElseThrow();
    }

    private Document document() {
        return people.as(volunteer, () -> service.get(caseId, paper));
    }

    private static List<String> texts() {
        return Screen.texts(UI.getCurrent());
    }
}
