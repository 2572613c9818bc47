package nl.weerzien.contact.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.LetterService;
import nl.weerzien.contact.PractiseLetters;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Reading;
import nl.weerzien.family.VNumber;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shell.CaseTab;
import nl.weerzien.shell.Language;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(ReadPapers.class)
class LetterViewTest extends SpringBrowserlessTest {
    @Autowired
    LetterWork work;

    @Autowired
    LettersTab tab;

    @Autowired
    List<CaseTab> tabs;

    @Autowired
    LetterService letters;

    @Autowired
    DocumentService documents;

    @Autowired
    JourneyService journeys;

    @Autowired
    CaseFileService files;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;

    @BeforeEach
    void a_family_of_three() {
        UI.getCurrent().setLocale(Language.NL.locale());
        volunteer = people.volunteer();
        family = aFamily().sponsor("Yusuf Alhamwi").spouse("Rahma Alhamwi").child("Amal Alhamwi", born("2016-03-02"));
        caseId = kept.keep(volunteer, family);
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_case() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> tab.content(caseId))).isInstanceOf(NoSuchCase.class);
        assertThat(tab.visibleTo(Role.ADMINISTRATOR)).isFalse();
        assertThat(tab.visibleTo(Role.SPONSOR)).isTrue();
    }

    @Test
    void a_refusal_is_nodded_at_and_says_what_to_do_by_when() {
        var view = open(PractiseLetters.refusal());
        assertThat(all(view, DatePicker.class).map(DatePicker::getValue))
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 14));
        assertThat(texts(view)).anyMatch(text -> text.startsWith("Deze dag staat zo niet in de brief"));
        people.as(volunteer, () -> press(button(view, "Dit klopt")));
        assertThat(texts(view))
                .contains("De IND zegt nee")
                .anyMatch(text -> text.contains("Maak bezwaar uiterlijk op 14-12-2026: vier weken, niet zes."))
                .anyMatch(text -> text.startsWith("Bel vandaag een advocaat"));
        assertThat(road("Rahma")).extracting(Milestone::kind).containsExactly(Kind.REFUSED);
    }

    @Test
    void a_last_day_before_the_letter_is_not_filled_in_but_asked() {
        var view = open(PractiseLetters.refusalOfAnotherYear());
        assertThat(all(view, DatePicker.class).map(DatePicker::getValue))
                .containsExactly(LocalDate.of(2026, 11, 16), null);
        assertThat(all(view, DatePicker.class).map(DatePicker::getHelperText))
                .anyMatch(help -> help != null && help.contains("uiterlijk op 14 december 2025"));
    }

    @Test
    void what_is_asked_is_listed_answered_and_counted() {
        var view = open(PractiseLetters.completion());
        assertThat(all(view, TextArea.class).map(TextArea::getValue))
                .containsExactly(
                        "een kopie van het paspoort van Rahma Alhamwi",
                        "de huwelijksakte met een beëdigde vertaling",
                        "een recente brief van het ziekenhuis");
        people.as(volunteer, () -> press(button(view, "Dit klopt")));
        assertThat(texts(view))
                .anyMatch(text -> text.startsWith("De IND vroeg 3 dingen; nog geen beantwoord"))
                .contains("Dit is: paspoort");
        assertThat(all(view, Select.class).map(Select::getLabel))
                .as("no letter of the IND answers another")
                .doesNotContain("Welk papier?");

        papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        people.as(volunteer, () -> {
            view.open(documents.get(caseId, document()));
            press(button(view, "Dit is het antwoord"));
            assertThat(texts(view)).anyMatch(text -> text.startsWith("De IND vroeg 3 dingen; 1 is beantwoord"));
            var words = all(view, TextArea.class).toList().getFirst();
            words.setValue("Er is geen register meer.");
            press(button(view, "Bewaren"));
        });
        assertThat(texts(view)).contains("uitgelegd", "Er is geen register meer.");
        assertThat(people.as(volunteer, () -> tab.badge(caseId))).hasValue(1);
    }

    @Test
    void a_letter_that_was_answered_asks_for_nothing_more() {
        var view = open(PractiseLetters.refusal());
        people.as(volunteer, () -> {
            press(button(view, "Dit klopt"));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.OBJECTION_FILED, LocalDate.of(2026, 11, 20)));
            view.open(documents.get(caseId, document()));
        });
        assertThat(texts(view))
                .contains("De IND zegt nee", "Gedaan op 20-11-2026")
                .noneMatch(text -> text.contains("Maak bezwaar uiterlijk op"))
                .noneMatch(text -> text.startsWith("Bel vandaag een advocaat"));
        assertThat(texts(people.as(volunteer, () -> tab.content(caseId))))
                .contains("Gedaan op 20-11-2026")
                .noneMatch(text -> text.contains("Maak bezwaar uiterlijk op"));
    }

    @Test
    void several_papers_may_answer_one_point() {
        var view = open(PractiseLetters.completion());
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        papers.confirmed(volunteer, caseId, "SY_FAMILY_EXTRACT", family.id("Rahma"));
        people.as(volunteer, () -> {
            press(button(view, "Dit klopt"));
            press(button(view, "Dit is het antwoord"));
            first(view).setValue(first(view).getListDataView().getItem(0));
            assertThat(enclosed()).hasSize(2);
            press(button(view, "Weghalen"));
            assertThat(enclosed()).hasSize(1);
        });
    }

    @Test
    void the_road_lists_what_is_asked_and_leads_to_the_letter() {
        var view = open(PractiseLetters.completion());
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        people.as(volunteer, () -> {
            press(button(view, "Dit klopt"));
            press(button(view, "Dit is het antwoord"));
            var road = road();
            assertThat(texts(road))
                    .containsSubsequence(
                            "V-nummer 2713045566",
                            "Dit vraagt de IND",
                            "een kopie van het paspoort van Rahma Alhamwi",
                            "gaat mee",
                            "de huwelijksakte met een beëdigde vertaling",
                            "nog geen antwoord");
            assertThat(all(road, Anchor.class)
                            .filter(link -> link.getHref().equals(LetterNavigation.letter(caseId, document())))
                            .map(Anchor::getText))
                    .contains("Bekijk de brief en antwoord", "Bekijk de brief");
        });
    }

    @Test
    void a_decision_asks_for_each_relative() {
        var view = open(PractiseLetters.decision());
        assertThat(all(view, Select.class).filter(Component::isVisible))
                .extracting(Select::getLabel)
                .containsExactly(
                        "Soort brief",
                        "Wat staat er over Rahma Alhamwi?",
                        "V-nummer van Rahma Alhamwi",
                        "Wat staat er over Amal Alhamwi?",
                        "V-nummer van Amal Alhamwi");
        people.as(volunteer, () -> press(button(view, "Dit klopt")));
        assertThat(texts(view)).contains("De IND zegt ja", "De IND zegt nee");
        assertThat(road("Amal")).extracting(Milestone::kind).containsExactly(Kind.REFUSED);
    }

    @Test
    void a_number_of_a_relative_who_is_not_ticked_is_asked_about() {
        var view = open(PractiseLetters.refusal());
        people.as(volunteer, () -> {
            var boxes = all(view, Checkbox.class).filter(Component::isVisible).toList();
            boxes.getFirst().setValue(false);
            boxes.getLast().setValue(true);
            press(button(view, "Dit klopt"));
        });
        assertThat(texts(view)).contains("Klopt de keuze?");
        assertThat(road("Amal")).isEmpty();
        people.as(volunteer, () -> press(button(view, "Ja, het klopt zo")));
        assertThat(road("Amal")).hasSize(1);
    }

    @Test
    void a_number_that_the_file_knows_otherwise_is_kept_or_changed_as_a_person_says() {
        people.as(volunteer, () -> press(button(open(PractiseLetters.receipt()), "Dit klopt")));
        var view = open(PractiseLetters.receipt("271.304.5599"));
        assertThat(texts(view))
                .anyMatch(text -> text.startsWith("In het dossier staat 2713045566, in de brief staat 2713045599"));
        var number = number(view, "Rahma Alhamwi");
        assertThat(number.getOptionalValue()).isEmpty();
        people.as(volunteer, () -> press(button(view, "Dit klopt")));
        assertThat(number.isInvalid()).isTrue();
        people.as(volunteer, () -> {
            number.setValue(new VNumber("2713045599"));
            press(button(view, "Dit klopt"));
            assertThat(texts(view))
                    .contains("V-nummer van Rahma Alhamwi: 2713045566 wordt vervangen door 2713045599. Klopt dat?");
            press(button(view, "Ja, het klopt zo"));
            assertThat(files.get(caseId).family().person(family.id("Rahma")).vNumber())
                    .isEqualTo(new VNumber("2713045599"));
        });
    }

    @Test
    void it_reads_from_right_to_left_and_for_a_paper_nobody_could_read() {
        UI.getCurrent().setLocale(Language.AR.locale());
        var view = open(Reading.NOTHING);
        assertThat(texts(view)).contains("هذه رسالة من IND");
        people.as(volunteer, () -> press(button(view, "هذا صحيح")));
        assertThat(people.as(volunteer, () -> letters.of(caseId))).isEmpty();
    }

    private LetterView open(Reading reading) {
        var id = papers.read(volunteer, caseId, reading);
        return people.as(volunteer, () -> {
            var view = new LetterView(work);
            UI.getCurrent().add(view);
            view.open(documents.get(caseId, id));
            return view;
        });
    }

    @SuppressWarnings("unchecked")
    private static Select<VNumber> number(Component root, String who) {
        return all(root, Select.class)
                .filter(select -> select.getLabel().equals("V-nummer van " + who))
                .findFirst()
                .orElseThrow();
    }

    private Component road() {
        return tabs.stream()
                .filter(one -> one.slug().equals("road"))
                .findFirst()
                .orElseThrow()
                .content(caseId);
    }

    private Set<DocumentId> enclosed() {
        var answer = letters.of(caseId).getFirst().asked().getFirst().answer();
        return ((AskedAnswer.Enclosed) answer).papers();
    }

    /// The first choice among papers.
    @SuppressWarnings("unchecked")
    private static Select<Document> first(Component root) {
        return all(root, Select.class)
                .filter(select -> select.getLabel().equals("Welk papier?"))
                .findFirst()
                .orElseThrow();
    }

    private DocumentId document() {
        return letters.of(caseId).getFirst().document();
    }

    private List<Milestone> road(String who) {
        return people.as(volunteer, () -> journeys.of(caseId))
                .of(family.id(who))
                .milestones();
    }
}
