package nl.weerzien.readiness.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.date;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Likeness;
import nl.weerzien.readiness.Preparations;
import nl.weerzien.readiness.Preparations.Preparation;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.readiness.Remark;
import nl.weerzien.readiness.RemarkService;
import nl.weerzien.readiness.RulesChanged;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.CaseTab;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Ring;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TabsTest extends SpringBrowserlessTest {
    @Autowired
    ChecklistTab checklist;

    @Autowired
    RoadTab road;

    @Autowired
    TermHead term;

    @Autowired
    NextStepHead nextStep;

    @Autowired
    CaseFileService files;

    @Autowired
    RemarkService remarks;

    @Autowired
    ReadinessService readiness;

    @Autowired
    Preparations preparations;

    @Autowired
    ChecklistService rules;

    @Autowired
    JourneyService journeys;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;
    private LocalDate today;

    @BeforeEach
    void aFamilyThatGathersItsPapers() {
        today = LocalDate.now(clock);
        volunteer = people.volunteer();
        family = aFamily()
                .permit(PermitKind.REFUGEE, today.minusDays(10), today.minusDays(8))
                .sponsor("Yusuf Darwish")
                .spouse("Rahma")
                .child("Amal", born("2012-03-02"));
        caseId = kept.keep(volunteer, family);
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    private Component open(CaseTab tab) {
        return people.as(volunteer, () -> tab.content(caseId));
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_case() {
        var stranger = people.volunteer();
        for (var tab : List.of(checklist, road))
            assertThatThrownBy(() -> people.as(stranger, () -> tab.content(caseId)))
                    .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> term.content(caseId)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> nextStep.content(caseId)))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void an_administrator_gets_neither_tab() {
        for (var tab : List.of(checklist, road)) {
            assertThat(tab.visibleTo(Role.ADMINISTRATOR)).isFalse();
            assertThat(tab.visibleTo(Role.SPONSOR)).isTrue();
            assertThat(tab.visibleTo(Role.VOLUNTEER)).isTrue();
            assertThat(tab.visibleTo(Role.SUPERVISOR)).isTrue();
        }
    }

    @Test
    void a_colleague_of_another_office_sees_nothing_and_the_supervisor_of_this_one_sees_it() {
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        assertThat(texts(people.as(supervisor, () -> checklist.content(caseId))))
                .contains("Rahma");
    }

    @Test
    void every_cell_says_its_state_in_a_word_and_what_is_missing_comes_first() {
        var cells = all(open(checklist), NativeButton.class).toList();
        assertThat(cells).isNotEmpty();
        assertThat(cells)
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("aria-label")).isNotBlank());
        assertThat(texts(cells.getFirst())).contains("ontbreekt");
    }

    @Test
    void an_opened_cell_says_why_what_is_good_and_where_that_stands() {
        var board = open(checklist);
        people.as(volunteer, () -> press(cell(board, "ontbreekt")));
        assertThat(texts(board)).contains("Waarom wordt dit gevraagd?", "Wat is goed?", "Wat kan ook?");
        assertThat(texts(board)).anyMatch(text -> text.startsWith("Nagekeken op "));
    }

    @Test
    void i_cannot_get_this_warns_first_and_is_kept() {
        var board = open(checklist);
        people.as(volunteer, () -> {
            press(cell(board, "Bewijs van identiteit", "Rahma", "ontbreekt"));
            assertThat(texts(board)).anyMatch(text -> text.startsWith("Veiligheid eerst"));
            button(board, "Uitleg bewaren").click();
            assertThat(files.get(caseId).explanations()).isEmpty();
            Screen.<ReasonNotToBeHad>select(board, "Waarom kan het niet?").setValue(ReasonNotToBeHad.UNSAFE_TO_ASK);
            button(board, "Uitleg bewaren").click();
            assertThat(files.get(caseId).explanation(family.id("Rahma"), new RequirementId("identity")))
                    .isPresent();
        });
        assertThat(texts(board)).contains("uitgelegd", "Vragen is niet veilig");
    }

    @Test
    void a_difference_can_be_explained_and_is_then_folded_away() {
        var differs = new Finding.Differs(
                family.id("Amal"),
                FieldName.BIRTH_DATE,
                new Finding.Said(null, "2012-03-02"),
                new Finding.Said(DocumentId.fresh(), "2012-02-03"),
                new Likeness.Different(new MessageKey("readiness.date.same-digits")));
        people.as(volunteer, () -> remarks.remark(caseId, differs, Remark.Kind.EXPLAINED, " mixed up "));
        var judged = people.as(volunteer, () -> readiness.of(caseId));
        assertThat(judged.explained(differs)).isTrue();
        assertThat(judged.remarksOn(differs).getFirst().words()).isEqualTo("mixed up");
        var stranger = people.volunteer();
        assertThatThrownBy(() ->
                        people.as(stranger, () -> remarks.remark(caseId, differs, Remark.Kind.ASKED, "who is this?")))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void a_new_edition_shows_what_changed_for_this_family_until_somebody_says_it_was_seen() {
        preparedUnder(new EditionId(RuleBook.NAREIS, "until-2026-06-11"));
        var step = people.as(volunteer, () -> nextStep.content(caseId)).orElseThrow();
        assertThat(texts(step)).contains("Kijk wat er in de regels is veranderd");
        var board = open(checklist);
        assertThat(texts(board))
                .contains(
                        "De regels zijn veranderd voor Rahma",
                        "Anders bij Bewijs van het huwelijk: wat voldoet en welke papieren voldoen");
        people.as(
                volunteer,
                () -> button(board, "Gezien: ga verder met de nieuwe regels").click());
        assertThat(texts(board)).doesNotContain("De regels zijn veranderd voor Rahma");
        assertThat(texts(open(checklist))).doesNotContain("De regels zijn veranderd voor Rahma");
    }

    @Test
    void what_the_family_itself_changes_is_no_news_of_the_rules() {
        open(checklist);
        people.as(
                volunteer,
                () -> files.answer(caseId, family.id("Rahma"), Fact.EARLIER_MARRIAGE, new Answer.Chosen(YesNo.YES)));
        assertThat(people.as(volunteer, () -> readiness.of(caseId)).rulesChanged())
                .isEmpty();
    }

    @Test
    void after_the_decision_a_change_of_the_rules_is_no_news() {
        preparedUnder(new EditionId(RuleBook.NAREIS, "until-2026-06-11"));
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(5)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.GRANTED, today));
        });
        assertThat(people.as(volunteer, () -> readiness.of(caseId)).rulesChanged())
                .extracting(RulesChanged::relative)
                .doesNotContain(family.id("Rahma"));
    }

    @Test
    void what_changed_alike_for_several_is_said_and_seen_once() {
        family = aFamily()
                .permit(PermitKind.REFUGEE, today.minusDays(10), today.minusDays(8))
                .sponsor("Yusuf Darwish")
                .spouse("Rahma")
                .child("Amal", born("2017-03-02"))
                .child("Sami", born("2019-03-02"));
        caseId = kept.keep(volunteer, family);
        var before = new EditionId(RuleBook.NAREIS, "until-2026-06-11");
        for (var name : List.of("Rahma", "Amal", "Sami")) preparedUnder(before, name);
        var board = open(checklist);
        assertThat(texts(board))
                .contains("De regels zijn veranderd voor Rahma", "De regels zijn veranderd voor Amal en Sami");
        assertThat(texts(board))
                .filteredOn(text -> text.startsWith("De regels zijn veranderd voor"))
                .hasSize(2);
        for (int cards = 2; cards > 0; cards--)
            people.as(
                    volunteer,
                    () -> button(board, "Gezien: ga verder met de nieuwe regels")
                            .click());
        assertThat(people.as(volunteer, () -> readiness.of(caseId)).rulesChanged())
                .isEmpty();
    }

    /// As if Rahma's application had been prepared under another edition.
    private void preparedUnder(EditionId edition) {
        preparedUnder(edition, "Rahma");
    }

    private void preparedUnder(EditionId edition, String name) {
        people.inTransactionAs(volunteer, () -> {
            var circumstances = files.get(caseId).circumstancesOf(family.id(name));
            var checklist = rules.checklistUnder(edition, circumstances, today).orElseThrow();
            var prepared = rules.preparedUnder(checklist, circumstances.origin());
            preparations.add(List.of(new Preparation(caseId, family.id(name), prepared)), false);
        });
    }

    @Test
    void a_card_of_a_year_without_such_cards_shows_its_day_what_is_known_and_the_ways_on() {
        var card = DocumentId.fresh();
        var judged = people.as(volunteer, () -> readiness.of(caseId));
        var fact = rules.origin(judged.file().origin())
                .orElseThrow()
                .paper(new DocumentKind("SY_ID"))
                .orElseThrow()
                .facts(Aspect.NOT_ISSUED)
                .getFirst();
        var finding = new Finding.NotIssuedThen(
                family.id("Rahma"), new Finding.Told(FieldName.ISSUE_DATE, new Finding.Said(card, "02-03-2025")), fact);
        var with = new CaseReadiness(
                judged.file(), List.of(), List.of(finding), List.of(), List.of(), List.of(), List.of(), today);
        var shown = people.as(volunteer, () -> new Findings(with, remarks, () -> {}));
        assertThat(texts(shown))
                .contains(
                        "Uit dat jaar kennen wij dit papier niet",
                        "02-03-2025",
                        Words.of(fact.text()),
                        "Waar staat dat?");
        assertThat(button(shown, "Dit is de uitleg")).isNotNull();
    }

    @Test
    void the_term_says_its_days_and_what_the_law_still_allows() {
        var ring = people.as(volunteer, () -> term.content(caseId)).orElseThrow();
        assertThat(texts(ring)).anyMatch(text -> text.matches("nog \\d+ dag(en)?"));
        assertThat(texts(ring)).anyMatch(text -> text.startsWith("wettelijk misschien nog tot en met"));
    }

    @Test
    void flags_of_terms_that_end_within_days_of_each_other_stand_beside_each_other() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(300)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.ARRIVED, today.minusDays(1)));
        });
        var drawn = drawings(open(road)).getFirst();
        var flags = Pattern.compile("class=\"letter\" x=\"([\\d.]+)\" y=\"([\\d.]+)\"")
                .matcher(drawn)
                .results()
                .collect(Collectors.groupingBy(
                        flag -> flag.group(2),
                        Collectors.mapping(flag -> Double.valueOf(flag.group(1)), Collectors.toList())));
        assertThat(flags.values()).anyMatch(track -> track.size() > 2).allSatisfy(track -> {
            for (var at = 1; at < track.size(); at++)
                assertThat(track.get(at) - track.get(at - 1)).isGreaterThanOrEqualTo(19);
        });
    }

    @Test
    void a_family_without_a_permit_date_is_asked_for_it_and_shown_no_ring() {
        var other = aFamily()
                .permit(PermitKind.REFUGEE, null, null)
                .sponsor("Yusuf")
                .spouse("Rahma");
        var id = kept.keep(volunteer, other);
        var head = people.as(volunteer, () -> term.content(id)).orElseThrow();
        assertThat(texts(head)).contains("termijn nog niet te zeggen");
        var step = people.as(volunteer, () -> nextStep.content(id)).orElseThrow();
        assertThat(texts(step)).contains("Vul de datum van het besluit in");
    }

    @Test
    void what_happened_is_written_down_for_those_it_happened_to() {
        var board = open(road);
        people.as(volunteer, () -> {
            Screen.<Kind>select(board, "Wat gebeurde er?").setValue(Kind.FILED);
            whom(board).setValue(Set.of(family.id("Rahma")));
            date(board, "Op welke dag?").setValue(today);
            button(board, "Opschrijven").click();
            assertThat(journeys.of(caseId).of(family.id("Rahma")).filedOn()).contains(today);
            assertThat(journeys.of(caseId).of(family.id("Amal")).filed()).isFalse();
        });
        assertThat(texts(board)).contains("ingediend, wacht op bevestiging", "papieren verzamelen");
    }

    @Test
    void what_may_happen_next_is_offered_first_and_the_end_of_a_road_last() {
        var offered = Screen.<Kind>select(open(road), "Wat gebeurde er?")
                .getListDataView()
                .getItems()
                .toList();
        assertThat(offered)
                .startsWith(Kind.FILED)
                .doesNotContain(Kind.TAKEN_BACK)
                .endsWith(Kind.DIED);
    }

    @Test
    void a_wrong_day_is_put_right_and_the_wrong_one_stays_on_record() {
        people.as(
                volunteer,
                () -> journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(5))));
        var board = open(road);
        people.as(volunteer, () -> {
            dates(board, "Op welke dag?").getLast().setValue(today.minusDays(6));
            button(board, "Zo is het goed").click();
            assertThat(journeys.of(caseId).of(family.id("Rahma")).milestones())
                    .extracting(Milestone::happenedOn)
                    .containsExactly(today.minusDays(6));
        });
        assertThat(texts(board)).contains(Words.show(today.minusDays(6)));
    }

    @Test
    void the_road_is_drawn_with_numbers_and_letters_that_the_lists_repeat() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(40)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.GRANTED, today.minusDays(10)));
        });
        var board = open(road);
        var picture = drawings(board).getFirst();
        assertThat(picture).contains(">Rahma<", ">1<", ">2<", ">a<", ">vandaag<");
        assertThat(texts(board)).contains("1", "2", "a", "Visum ophalen: Rahma");
    }

    @Test
    void a_road_that_ended_says_who_can_help_now() {
        people.as(volunteer, () -> journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.NOT_COMING, today)));
        assertThat(texts(open(road)))
                .anyMatch(text -> text.startsWith("Rahma: de weg is gestopt"))
                .contains("VluchtelingenWerk", "Rode Kruis");
    }

    @Test
    void a_relative_who_went_missing_stays_on_the_road_and_the_family_is_told_who_can_search() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Amal"), Happening.of(Kind.FILED, today.minusDays(5)));
            journeys.record(
                    caseId,
                    family.id("Amal"),
                    Happening.of(Kind.WENT_MISSING, today.minusDays(2)).at("Tripoli"));
        });
        var board = open(road);
        assertThat(texts(all(board, MissingCard.class).findFirst().orElseThrow()))
                .contains("Amal: vermist sinds " + Words.show(today.minusDays(2)), "Rode Kruis", "VluchtelingenWerk")
                .anyMatch(text -> text.startsWith("Of en hoe de IND dit moet horen, is niet bekend"));
        assertThat(texts(board))
                .contains("Vermist geraakt", "Tripoli", "De IND beslist: Amal")
                .noneMatch(text -> text.startsWith("Amal: de weg is gestopt"));
        assertThat(all(board, Checkbox.class).map(Checkbox::getLabel)).contains("Laten zoeken");
        assertThat(Screen.<Kind>select(board, "Wat gebeurde er?")
                        .getListDataView()
                        .getItems())
                .contains(Kind.FOUND);
        people.as(volunteer, () -> journeys.record(caseId, family.id("Amal"), Happening.of(Kind.FOUND, today)));
        var found = open(road);
        assertThat(texts(found)).contains("Weer gevonden");
        assertThat(all(found, MissingCard.class)).isEmpty();
    }

    @Test
    void a_term_that_passed_says_what_is_still_possible() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(90)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.REFUSED, today.minusDays(29)));
        });
        assertThat(texts(open(road)))
                .contains("Dit kan nog")
                .anyMatch(text -> text.contains("Te laat bezwaar telt alleen als er een goede reden voor is"));
    }

    @Test
    void news_that_stays_away_for_too_long_is_said_with_what_to_do() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusMonths(10)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.RECEIPT, today.minusMonths(10)));
        });
        assertThat(texts(open(road)))
                .contains("Rahma: geen nieuws sinds " + Words.show(today.minusMonths(10)))
                .anyMatch(text -> text.startsWith("Coördinator: "))
                .anyMatch(text -> text.startsWith("Advocaat: "));
    }

    @Test
    void relatives_who_wait_alike_for_news_are_named_together_and_the_others_apart() {
        people.as(volunteer, () -> {
            for (var name : List.of("Rahma", "Amal")) {
                journeys.record(caseId, family.id(name), Happening.of(Kind.FILED, today.minusMonths(10)));
                journeys.record(caseId, family.id(name), Happening.of(Kind.RECEIPT, today.minusMonths(10)));
            }
        });
        var since = Words.show(today.minusMonths(10));
        var together = open(road);
        assertThat(all(together, SilenceNotice.class)).hasSize(1);
        assertThat(texts(together)).containsOnlyOnce("Rahma en Amal: geen nieuws sinds " + since);
        assertThat(people.as(volunteer, () -> readiness.of(caseId).nextStep()).map(step -> Words.of(step.what())))
                .contains("Vraag naar nieuws over Rahma en Amal");
        people.as(
                volunteer,
                () -> journeys.record(
                        caseId, family.id("Amal"), Happening.of(Kind.NOTICE_OF_DEFAULT, today.minusMonths(1))));
        assertThat(all(open(road), SilenceNotice.class)).hasSize(2);
    }

    @Test
    void relatives_who_stand_alike_share_their_cards() {
        people.as(volunteer, () -> {
            for (var name : List.of("Rahma", "Amal"))
                journeys.record(caseId, family.id(name), Happening.of(Kind.FILED, today.minusDays(5)));
        });
        var board = open(road);
        assertThat(all(board, StationCard.class)).hasSize(1);
        assertThat(all(board, RoadLine.class)).hasSize(1);
        assertThat(texts(board))
                .contains(
                        "Rahma en Amal",
                        "Rahma en Amal: ingediend, wacht op bevestiging",
                        "De IND beslist: Rahma en Amal");
    }

    @Test
    void what_needs_something_today_lies_open_and_the_rest_one_tap_away() {
        people.as(volunteer, () -> {
            for (var name : List.of("Rahma", "Amal"))
                journeys.record(caseId, family.id(name), Happening.of(Kind.FILED, today.minusDays(5)));
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.COMPLETION_REQUESTED, today.minusDays(1)));
        });
        var board = open(road);
        assertThat(all(board, RoadLine.class).map(TabsTest::taps)).containsExactly(0L, 1L);
        assertThat(texts(board)).contains("Stations: 1 achter de rug. Nu: Ontvangst bevestigd");
        var cards = all(board, StationCard.class).toList();
        assertThat(cards).hasSize(2);
        assertThat(all(cards.getFirst(), TaskLine.class).map(TabsTest::taps)).contains(0L);
        assertThat(all(cards.getLast(), TaskLine.class).map(TabsTest::taps))
                .isNotEmpty()
                .containsOnly(1L);
        assertThat(texts(cards.getLast())).anyMatch(text -> text.startsWith("Wat dit is, en "));
        assertThat(all(board, Ring.class).filter(ring -> taps(ring) > 0)).isEmpty();
    }

    /// How often somebody must tap to see it.
    private static long taps(Component part) {
        return Stream.iterate(
                        part,
                        one -> one.getParent().isPresent(),
                        one -> one.getParent().orElseThrow())
                .filter(NativeDetails.class::isInstance)
                .count();
    }

    @Test
    void tomorrow_is_refused_in_words_and_nothing_typed_is_lost() {
        var board = open(road);
        people.as(volunteer, () -> {
            Screen.<Kind>select(board, "Wat gebeurde er?").setValue(Kind.GRANTED);
            whom(board).setValue(Set.of(family.id("Rahma")));
            date(board, "Op welke dag?").setValue(today.minusDays(1));
            date(board, "Laatste dag die in de brief staat").setValue(today.minusDays(5));
            button(board, "Opschrijven").click();
            assertThat(journeys.of(caseId).of(family.id("Rahma")).milestones()).isEmpty();
        });
        assertThat(texts(board)).anyMatch(text -> text.contains("Kijk nog eens op de brief"));
        assertThat(whom(board).getValue()).containsExactly(family.id("Rahma"));
    }

    @Test
    void a_term_counted_more_strictly_than_the_law_shows_both_days_it_may_count_from() {
        assertThat(texts(open(road)))
                .containsSubsequence(
                        "Streng gerekend vanaf (datum van het besluit)",
                        Words.show(today.minusDays(10)),
                        "de asielbeschikking is bekendgemaakt",
                        Words.show(today.minusDays(8)),
                        "Laatste dag, streng gerekend");
    }

    @Test
    void a_term_that_runs_alike_for_several_is_said_once_and_one_that_does_not_for_each() {
        assertThat(texts(open(road))).containsOnlyOnce("Aanvraag indienen: Rahma en Amal");
        people.as(
                volunteer,
                () -> journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(5))));
        assertThat(texts(open(road))).contains("Aanvraag indienen: Rahma", "Aanvraag indienen: Amal");
    }

    @Test
    void what_was_written_down_for_some_only_says_for_whom_not_and_leaves_those_ticked() {
        var board = open(road);
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today));
            Screen.<Kind>select(board, "Wat gebeurde er?").setValue(Kind.FILED);
            whom(board).setValue(Set.of(family.id("Rahma"), family.id("Amal")));
            date(board, "Op welke dag?").setValue(today);
            button(board, "Opschrijven").click();
        });
        assertThat(texts(board)).contains("Rahma: niet opgeschreven").doesNotContain("Amal: niet opgeschreven");
        assertThat(whom(board).getValue()).containsExactly(family.id("Rahma"));
    }

    @Test
    void the_date_of_a_letter_stands_beside_the_computed_one() {
        people.as(volunteer, () -> {
            journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today.minusDays(5)));
            journeys.record(
                    caseId,
                    family.id("Rahma"),
                    Happening.of(Kind.COMPLETION_REQUESTED, today.minusDays(1)).withTermUntil(today.plusDays(20)));
        });
        assertThat(texts(open(road)))
                .contains("Laatste dag, streng gerekend", "Laatste dag volgens de brief", "aanvulling gevraagd");
    }

    @Test
    void the_last_arrival_is_celebrated_quietly() {
        people.as(volunteer, () -> {
            for (var name : List.of("Rahma", "Amal"))
                journeys.record(caseId, family.id(name), Happening.of(Kind.ARRIVED, today));
        });
        assertThat(texts(open(road))).contains("Jullie zijn weer samen");
    }

    @Test
    void both_tabs_speak_arabic_and_keep_names_and_local_titles_in_their_own_direction() {
        UI.getCurrent().setLocale(Language.AR.locale());
        var board = open(checklist);
        people.as(volunteer, () -> press(cell(board, "ناقص")));
        assertThat(texts(board)).contains("لماذا يُطلب هذا؟");
        assertThat(texts(board)).noneMatch(text -> text.startsWith("readiness.") || text.startsWith("journey."));
        assertThat(all(board, Component.class)
                        .filter(part -> "Rahma".equals(part.getElement().getText()))
                        .filter(part -> "auto".equals(part.getElement().getAttribute("dir"))))
                .isNotEmpty();
        assertThat(texts(open(road))).contains("الطريق إلى اللقاء");
    }

    private NativeButton cell(Component board, String... words) {
        return all(board, NativeButton.class)
                .filter(cell -> Stream.of(words)
                        .allMatch(word ->
                                cell.getElement().getAttribute("aria-label").contains(word)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + List.of(words)));
    }

    private static List<DatePicker> dates(Component board, String label) {
        return all(board, DatePicker.class)
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    private static List<String> drawings(Component board) {
        return all(board, Svg.class)
                .map(drawing -> drawing.getElement().getProperty("innerHTML"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<PersonId> whom(Component board) {
        return all(board, CheckboxGroup.class).findFirst().orElseThrow();
    }
}
