package nl.weerzien.handover.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.buttons;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.handover.HandoverService;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
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
class HandoverViewTest extends SpringBrowserlessTest {
    @Autowired
    HandoverWork work;

    @Autowired
    HandoverService handovers;

    @Autowired
    CaseFileService files;

    @Autowired
    JourneyService journeys;

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
    void a_family_with_a_passport_and_a_medical_card() {
        volunteer = people.volunteer();
        family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2016-03-02"));
        caseId = kept.keep(volunteer, family);
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
        papers.confirmed(volunteer, caseId, "MEDICAL_CARD", family.id("Rahma"));
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void nothing_can_be_made_before_it_was_seen_what_goes_in_and_what_stays() {
        var page = open();
        assertThat(buttons(page)).doesNotContain("Maak het archief");
        people.as(volunteer, () -> press(button(page, "Bekijk wat erin komt")));
        assertThat(texts(page))
                .contains("Stukken van Rahma, zoals ze nu zijn", "1 papier over lichaam of privéleven")
                .anyMatch(text -> text.startsWith("Berichten, notities"));
        all(page, Checkbox.class)
                .filter(box -> box.getLabel().contains("Rahma") && !box.getValue())
                .findFirst()
                .orElseThrow()
                .setValue(true);
        assertThat(buttons(page)).as("the choice changed").doesNotContain("Maak het archief");
    }

    @Test
    void the_archive_is_made_with_the_agreement_of_the_family_and_can_be_fetched() {
        var page = open();
        people.as(volunteer, () -> press(button(page, "Bekijk wat erin komt")));
        all(page, TextField.class).findFirst().orElseThrow().setValue("mr. Bos");
        people.as(volunteer, () -> press(button(page, "Maak het archief")));
        assertThat(texts(page)).contains("Vraag eerst of het gezin dit goed vindt.");
        assertThat(people.as(volunteer, () -> handovers.of(caseId))).isEmpty();
        all(page, Checkbox.class)
                .filter(box -> box.getLabel().startsWith("Het gezin weet"))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        people.as(volunteer, () -> press(button(page, "Maak het archief")));
        assertThat(people.as(volunteer, () -> handovers.of(caseId))).hasSize(1);
        assertThat(all(page, Anchor.class).map(Anchor::getText)).contains("Archief ophalen");
    }

    @Test
    void the_case_of_whom_was_refused_is_proposed_alone() {
        people.as(volunteer, () -> {
            for (var who : List.of("Rahma", "Amal"))
                journeys.record(caseId, family.id(who), Happening.of(Kind.FILED, LocalDate.of(2026, 9, 1)));
            journeys.record(caseId, family.id("Amal"), Happening.of(Kind.REFUSED, LocalDate.of(2026, 11, 2)));
        });
        var page = open();
        assertThat(proposed(page, "Amal")).isTrue();
        assertThat(proposed(page, "Rahma")).isFalse();
    }

    private static boolean proposed(Component page, String who) {
        return all(page, Checkbox.class)
                .filter(box -> box.getLabel().contains(who))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private Component open() {
        return people.as(volunteer, () -> {
            var made = new MadeCard(work, caseId);
            UI.getCurrent().removeAll();
            UI.getCurrent().add(new ChoiceCard(work, files.get(caseId), made), made);
            return UI.getCurrent();
        });
    }
}
