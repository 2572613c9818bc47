package nl.weerzien.readiness.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.readiness.Statement;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FamilyListTest {
    @Autowired
    ReadinessService readiness;

    @Autowired
    CaseFileService files;

    @Autowired
    ChecklistService rules;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;

    @BeforeEach
    void aSyrianFamily() {
        var today = LocalDate.now(clock);
        volunteer = people.volunteer();
        family = aFamily()
                .permit(PermitKind.REFUGEE, today.minusDays(10), today.minusDays(8))
                .sponsor("Yusuf Darwish")
                .spouse("Rahma")
                .child("Amal", born("2012-03-02"));
        caseId = kept.keep(volunteer, family);
    }

    @Test
    void the_list_speaks_the_language_chosen_and_warns_before_it_asks() {
        assertThat(list(Language.EN).title()).startsWith("Papers for the family of");
        assertThat(list(Language.AR).title()).startsWith("وثائق عائلة");
        assertThat(list(Language.NL).warnings())
                .singleElement()
                .asString()
                .startsWith("Praat eerst met een begeleider");
    }

    @Test
    void the_sponsors_own_papers_stand_there_once_and_forms_by_themselves() {
        var people = list(Language.NL).people();
        assertThat(people)
                .extracting(FamilyList.Listed::name)
                .hasSize(3)
                .first()
                .asString()
                .contains("Yusuf");
        assertThat(people)
                .filteredOn(person -> person.toCollect().stream()
                        .anyMatch(line -> line.title().equals("Uw asielbeschikking")))
                .hasSize(1);
        assertThat(people.get(1).together()).contains("Aanvraagformulier").doesNotContain("Foto");
    }

    @Test
    void papers_bear_the_names_people_there_know_and_say_when_they_are_not_made_now() {
        assertThat(list(Language.NL).text()).contains("جواز السفر", "(wordt nu niet gemaakt; een oude is goed)");
    }

    @Test
    void what_cannot_be_had_is_gone_from_the_list_and_its_statement_says_what_is_known_and_tried() {
        var identity = new RequirementId("identity");
        var rahma = family.id("Rahma");
        var told = new Explanation.Told(ReasonNotToBeHad.UNSAFE_TO_ASK, "ما زال أخي هناك", List.of(), "UNHCR");
        people.as(volunteer, () -> files.explain(caseId, rahma, identity, told));
        var judged = people.as(volunteer, () -> readiness.of(caseId));
        var match = judged.of(rahma).orElseThrow().match(identity).orElseThrow();
        var statement = Statement.of(match, told, rules.origin(judged.file().origin()), judged.today());
        assertThat(statement.sentences().stream().map(key -> Words.in(Language.NL, key)))
                .contains(
                        "Er is niets geprobeerd, omdat vragen niet veilig is.",
                        "In plaats daarvan biedt de familie aan: UNHCR")
                .anyMatch(sentence -> sentence.startsWith("Over dit papier is bekend: Sinds december 2024"))
                .noneMatch(sentence -> sentence.contains("worden nog"));
        assertThat(statement.words()).isEqualTo("ما زال أخي هناك");
        assertThat(list(Language.NL).people().get(1).toCollect())
                .extracting(FamilyList.Line::title)
                .doesNotContain("Bewijs van identiteit");
    }

    private FamilyList list(Language language) {
        return people.as(volunteer, () -> FamilyList.of(readiness.of(caseId), rules, language));
    }
}
