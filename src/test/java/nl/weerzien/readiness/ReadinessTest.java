package nl.weerzien.readiness;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.deadline.Terms;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.Document;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parent;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Sex;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journeys;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness.Outcome;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.Families;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/// The whole judgement on invented families, with the rules of the house.
class ReadinessTest {
    private final ChecklistService rules = HouseRules.service();
    private Families family =
            aFamily().sponsor("Yusuf Darwish").spouse("Rahma Khalil").child("Amal Darwish", born("2010-03-02"));
    private final List<Document> papers = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Milestone> told = new ArrayList<>();
    private final Map<DocumentId, DocumentKind> proposed = new HashMap<>();
    private final Map<DocumentId, Map<FieldName, ConfirmedField.Answer>> read = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 9, 20);

    private Document hold(Paper paper) {
        var kept = paper.kept();
        papers.add(kept);
        return kept;
    }

    private void answer(String name, Fact fact, Choice choice) {
        answers.add(new Answer(family.id(name), fact, new Answer.Chosen(choice), Instant.EPOCH));
    }

    private void explain(String name, String requirement) {
        explanations.add(new Explanation(
                family.id(name),
                new RequirementId(requirement),
                new Explanation.Told(ReasonNotToBeHad.UNSAFE_TO_ASK, "", List.of(), ""),
                Instant.EPOCH));
    }

    private CaseReadiness judged() {
        var plain = family.caseFile();
        var file = new CaseFile(
                plain.id(),
                plain.number(),
                plain.origin(),
                plain.openedOn(),
                plain.family(),
                plain.permit(),
                plain.applications(),
                answers,
                explanations,
                1);
        var ids = file.relatives().stream().map(person -> person.id()).toList();
        var roads = Journeys.of(ids, told);
        var terms = new ArrayList<Deadlines>();
        var checklists = new HashMap<PersonId, Checklist>();
        for (var road : roads.all()) {
            var circumstances = road.tell(file.circumstancesOf(road.person()));
            terms.add(Deadlines.of(file.permit(), road, terms(circumstances), today));
            checklists.put(road.person(), rules.checklistFor(circumstances, today));
        }
        var held = new Papers(papers, rules::kind, proposed, read, Judging.aboutOthers(checklists.values()), today);
        return new Judging(file, terms, held, Optional.empty(), today).judge(checklists, remarks);
    }

    private Terms terms(Circumstances circumstances) {
        return new Terms() {
            @Override
            public Optional<TimeLimit> limit(TermName name, LocalDate triggerDay) {
                return rules.timeLimit(name, triggerDay, circumstances);
            }

            @Override
            public Optional<ExpectedNews> news(Stage stage) {
                return Optional.empty();
            }

            @Override
            public ExtensionAct extension() {
                return rules.extensionAct();
            }
        };
    }

    private State state(String name, String requirement) {
        return judged().of(family.id(name))
                .orElseThrow()
                .match(new RequirementId(requirement))
                .orElseThrow()
                .state();
    }

    private <T extends Finding> List<T> findings(Class<T> kind) {
        return judged().findings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void a_requirement_without_a_paper_is_open_and_says_what_is_missing() {
        assertThat(state("Rahma", "identity")).isInstanceOfSatisfying(State.Open.class, open -> {
            assertThat(open.papers()).isEmpty();
            assertThat(open.missing()).hasSize(1);
        });
        assertThat(findings(Finding.Missing.class))
                .anyMatch(found -> found.person().equals(family.id("Rahma")));
    }

    @Test
    void a_confirmed_passport_answers_identity_for_its_holder_only() {
        var passport = hold(Paper.a("PASSPORT").of(family.id("Rahma")));
        assertThat(state("Rahma", "identity")).isEqualTo(new State.Met(Set.of(passport.id())));
        assertThat(state("Amal", "identity-of-a-minor")).isInstanceOf(State.Open.class);
    }

    @Test
    void a_family_booklet_answers_several_requirements_for_several_people() {
        answer("Rahma", Fact.MARRIAGE_FORM, MarriageForm.REGISTERED);
        var booklet = hold(Paper.a("SY_FAMILY_BOOK").of(family.id("Yusuf"), family.id("Rahma"), family.id("Amal")));
        assertThat(state("Rahma", "marriage")).isEqualTo(new State.Met(Set.of(booklet.id())));
        assertThat(state("Amal", "parentage")).isEqualTo(new State.Met(Set.of(booklet.id())));
    }

    @Test
    void a_religious_marriage_needs_its_registration_too() {
        var imam = hold(Paper.a("RELIGIOUS_MARRIAGE_CERTIFICATE").of(family.id("Rahma"), family.id("Yusuf")));
        assertThat(state("Rahma", "marriage"))
                .isInstanceOfSatisfying(
                        State.Open.class, open -> assertThat(open.papers()).containsExactly(imam.id()));
        var court = hold(Paper.a("MARRIAGE_RECOGNITION").of(family.id("Rahma"), family.id("Yusuf")));
        assertThat(state("Rahma", "marriage")).isEqualTo(new State.Met(Set.of(imam.id(), court.id())));
    }

    @Test
    void an_unconfirmed_paper_answers_nothing_yet_and_says_to_confirm_it() {
        var photo = hold(Paper.unconfirmed().offered(family.id("Rahma"), "identity"));
        assertThat(state("Rahma", "identity"))
                .isEqualTo(
                        new State.CannotTell(Set.of(photo.id()), List.of(new MessageKey("readiness.because.confirm"))));
        assertThat(state("Amal", "identity-of-a-minor")).isInstanceOf(State.Open.class);
        assertThat(findings(Finding.ToConfirm.class)).hasSize(1);
    }

    @Test
    void what_the_machine_takes_a_paper_for_makes_it_a_perhaps() {
        var photo = hold(Paper.unconfirmed());
        proposed.put(photo.id(), new DocumentKind("PASSPORT"));
        assertThat(state("Rahma", "identity")).isInstanceOf(State.CannotTell.class);
        assertThat(state("Rahma", "marriage")).isInstanceOf(State.Open.class);
    }

    @Test
    void a_paper_that_could_not_be_read_asks_for_eyes_or_a_new_picture() {
        hold(Paper.unconfirmed().offered(family.id("Rahma"), "identity").unreadable());
        assertThat(state("Rahma", "identity"))
                .isInstanceOfSatisfying(
                        State.CannotTell.class,
                        unsure -> assertThat(unsure.because())
                                .containsExactly(new MessageKey("readiness.because.not-readable")));
        assertThat(findings(Finding.NotReadable.class)).hasSize(1);
    }

    @Test
    void a_paper_set_aside_answers_nothing() {
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).aside());
        assertThat(state("Rahma", "identity")).isInstanceOf(State.Open.class);
    }

    @Test
    void an_explanation_settles_what_is_open_and_a_paper_makes_it_superfluous() {
        explain("Rahma", "identity");
        assertThat(state("Rahma", "identity")).isInstanceOf(State.Explained.class);
        hold(Paper.a("PASSPORT").of(family.id("Rahma")));
        assertThat(state("Rahma", "identity")).isInstanceOf(State.Met.class);
    }

    @Test
    void an_unanswered_question_is_a_question_and_no_failure() {
        family = aFamily().sponsor("Yusuf").child("Sami", born("2016-01-01"), Parent.unknown());
        assertThat(state("Sami", "consent"))
                .isInstanceOfSatisfying(
                        State.Asks.class, asks -> assertThat(asks.because()).contains(Fact.OTHER_PARENT));
        assertThat(findings(Finding.Missing.class))
                .noneMatch(found -> found.requirement().id().name().equals("consent"));
    }

    @Test
    void the_childs_own_passport_is_no_paper_of_the_parent_who_stays() {
        family = aFamily().sponsor("Yusuf").child("Sami", born("2016-01-01"), Parent.unknown());
        answer("Sami", Fact.OTHER_PARENT, OtherParent.STAYS_BEHIND);
        hold(Paper.a("PASSPORT").of(family.id("Sami")));
        assertThat(state("Sami", "other-parent-identity")).isInstanceOf(State.Open.class);
        var mother =
                hold(Paper.a("PASSPORT").of(family.id("Sami")).offered(family.id("Sami"), "other-parent-identity"));
        assertThat(state("Sami", "other-parent-identity")).isEqualTo(new State.Met(Set.of(mother.id())));
    }

    @Test
    void a_paper_of_the_parent_who_stays_is_not_the_childs_identity() {
        family = aFamily().sponsor("Yusuf").child("Sami", born("2016-01-01"), Parent.unknown());
        answer("Sami", Fact.OTHER_PARENT, OtherParent.STAYS_BEHIND);
        hold(Paper.a("PASSPORT")
                .of(family.id("Sami"))
                .offered(family.id("Sami"), "other-parent-identity")
                .says(FieldName.FULL_NAME, "Huda Mansour"));
        assertThat(state("Sami", "identity-of-a-minor")).isInstanceOf(State.Open.class);
        assertThat(findings(Finding.Differs.class)).isEmpty();
    }

    @Test
    void a_translation_depends_on_the_language_a_person_confirmed() {
        var birth = hold(Paper.a("SY_BIRTH").of(family.id("Amal")));
        assertThat(state("Amal", "translation")).isInstanceOf(State.CannotTell.class);
        papers.clear();
        var arabic = hold(Paper.a("SY_BIRTH").of(family.id("Amal")).in("ara"));
        assertThat(state("Amal", "translation")).isEqualTo(new State.Open(Set.of(arabic.id()), List.of()));
        assertThat(findings(Finding.NotTranslated.class)).hasSize(1);
        var sworn = hold(Paper.a("SWORN_TRANSLATION").of(family.id("Amal")).translating(arabic));
        assertThat(state("Amal", "translation")).isEqualTo(new State.Met(Set.of(sworn.id())));
        papers.clear();
        hold(Paper.a("SY_BIRTH").of(family.id("Amal")).in("en"));
        assertThat(state("Amal", "translation")).isInstanceOf(State.NotNeeded.class);
        assertThat(birth.id()).isNotNull();
    }

    @Test
    void nothing_to_translate_asks_for_no_translation() {
        assertThat(state("Amal", "translation")).isInstanceOf(State.NotNeeded.class);
        hold(Paper.a("PASSPORT_PHOTO").of(family.id("Amal")));
        assertThat(state("Amal", "translation")).isInstanceOf(State.NotNeeded.class);
    }

    @Test
    void an_expired_passport_still_says_who_somebody_is_and_is_found() {
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).dates(FieldName.EXPIRY_DATE, "2026-09-19"));
        assertThat(state("Rahma", "identity")).isInstanceOf(State.Met.class);
        assertThat(findings(Finding.Expired.class)).hasSize(1);
        papers.clear();
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).dates(FieldName.EXPIRY_DATE, "2026-09-20"));
        assertThat(findings(Finding.Expired.class)).isEmpty();
        assertThat(findings(Finding.ExpiresSoon.class)).hasSize(1);
        papers.clear();
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).dates(FieldName.EXPIRY_DATE, "2027-03-20"));
        assertThat(findings(Finding.ExpiresSoon.class)).isEmpty();
    }

    @Test
    void a_passport_must_outlive_the_appointment_at_the_embassy_by_six_months() {
        told.add(new Milestone(
                MilestoneId.fresh(),
                family.id("Rahma"),
                Happening.of(Kind.APPOINTMENT, LocalDate.of(2026, 11, 30)),
                Instant.EPOCH,
                null,
                null));
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).dates(FieldName.EXPIRY_DATE, "2027-05-29"));
        assertThat(findings(Finding.ExpiresSoon.class)).hasSize(1);
        papers.clear();
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).dates(FieldName.EXPIRY_DATE, "2027-05-30"));
        assertThat(findings(Finding.ExpiresSoon.class)).isEmpty();
    }

    @Test
    void a_birth_date_with_the_same_digits_in_another_order_is_explained_and_never_blamed() {
        hold(Paper.a("PASSPORT").of(family.id("Amal")).dates(FieldName.BIRTH_DATE, "2010-02-03"));
        assertThat(findings(Finding.Differs.class)).singleElement().satisfies(found -> {
            assertThat(found.field()).isEqualTo(FieldName.BIRTH_DATE);
            assertThat(found.title()).isEqualTo(new MessageKey("readiness.date.same-digits"));
            assertThat(found.weight()).isEqualTo(Weight.CHECK);
            assertThat(found.here().document()).isNull();
        });
    }

    @Test
    void what_the_machine_is_sure_of_is_compared_with_the_file_before_anybody_confirmed_it() {
        var paper = hold(Paper.unconfirmed().offered(family.id("Amal"), null));
        reads(paper, "2010-02-03");
        assertThat(findings(Finding.Differs.class)).singleElement().satisfies(found -> {
            assertThat(found.confirmed()).isFalse();
            assertThat(found.there()).isEqualTo(new Finding.Said(paper.id(), "2010-02-03", false));
            assertThat(found.weight()).isEqualTo(Weight.CHECK);
        });
    }

    @Test
    void on_a_confirmed_paper_the_confirmed_value_wins_over_what_was_read() {
        var paper = hold(Paper.a("PASSPORT").of(family.id("Amal")).dates(FieldName.BIRTH_DATE, "2010-03-02"));
        reads(paper, "2010-02-03");
        assertThat(findings(Finding.Differs.class)).isEmpty();
    }

    @Test
    void a_name_read_nearly_alike_is_no_more_than_a_note_until_it_is_confirmed() {
        var paper = hold(Paper.unconfirmed().offered(family.id("Rahma"), null));
        read.put(paper.id(), Map.of(FieldName.FULL_NAME, new ConfirmedField.Answer.Text("Rahma Khalyl", false)));
        assertThat(findings(Finding.Differs.class))
                .allSatisfy(found -> assertThat(found.weight()).isEqualTo(Weight.NOTE));
    }

    @Test
    void a_finding_keeps_its_name_when_what_was_read_is_confirmed() {
        var paper = Paper.a("PASSPORT").of(family.id("Amal"));
        var held = hold(paper);
        reads(held, "2010-02-03");
        var before = findings(Finding.Differs.class).getFirst().name();
        papers.clear();
        read.clear();
        papers.add(paper.dates(FieldName.BIRTH_DATE, "2010-02-03").kept());
        var after = findings(Finding.Differs.class).getFirst();
        assertThat(after.confirmed()).isTrue();
        assertThat(after.name()).isEqualTo(before);
    }

    @Test
    void what_was_read_of_a_paper_about_several_people_is_compared_with_nobody() {
        var paper = hold(Paper.a("SY_FAMILY_BOOKLET").of(family.id("Amal"), family.id("Rahma")));
        reads(paper, "2010-02-03");
        assertThat(findings(Finding.Differs.class)).isEmpty();
    }

    private void reads(Document paper, String birth) {
        var day = PartialDate.of(LocalDate.parse(birth));
        read.put(paper.id(), Map.of(FieldName.BIRTH_DATE, new ConfirmedField.Answer.Date(day, false)));
    }

    @Test
    void what_was_explained_is_found_again_and_a_question_explains_nothing() {
        hold(Paper.a("PASSPORT").of(family.id("Amal")).dates(FieldName.BIRTH_DATE, "2010-02-03"));
        var found = findings(Finding.Differs.class).getFirst();
        remarks.add(new Remark(found.name(), Remark.Kind.ASKED, "Which one does the IND know?", Instant.EPOCH));
        assertThat(judged().explained(findings(Finding.Differs.class).getFirst()))
                .isFalse();
        remarks.add(new Remark(found.name(), Remark.Kind.EXPLAINED, "The office mixed day and month.", Instant.EPOCH));
        assertThat(judged().explained(findings(Finding.Differs.class).getFirst()))
                .isTrue();
    }

    @Test
    void two_papers_are_compared_with_each_other_where_the_file_knows_nothing() {
        hold(Paper.a("PASSPORT").of(family.id("Amal")).says(FieldName.NATIONAL_NUMBER, "012-345"));
        hold(Paper.a("SY_BIRTH").of(family.id("Amal")).says(FieldName.NATIONAL_NUMBER, "٠١٢٣٤٥"));
        assertThat(findings(Finding.Differs.class)).isEmpty();
        hold(Paper.a("SY_INDIV_EXTRACT").of(family.id("Amal")).says(FieldName.NATIONAL_NUMBER, "012346"));
        assertThat(findings(Finding.Differs.class)).hasSize(2);
    }

    @Test
    void names_in_two_scripts_are_compared_by_their_sounds_and_need_no_answer() {
        var arabic = Paper.a("SY_BIRTH").of(family.id("Amal")).says(FieldName.FULL_NAME, "أمل درويش");
        hold(arabic);
        assertThat(findings(Finding.Differs.class)).singleElement().satisfies(found -> {
            assertThat(found.how()).isInstanceOf(Likeness.LikelySame.class);
            assertThat(found.weight()).isEqualTo(Weight.NOTE);
        });
        papers.clear();
        hold(Paper.a("PASSPORT").of(family.id("Amal")).says(FieldName.FULL_NAME, "DARWISH AMAL"));
        assertThat(findings(Finding.Differs.class)).isEmpty();
        hold(Paper.a("SY_BIRTH").of(family.id("Amal")).says(FieldName.FULL_NAME, "Amel Darwich"));
        assertThat(findings(Finding.Differs.class))
                .singleElement()
                .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.CHECK));
    }

    @Test
    void a_paper_about_several_people_speaks_of_each_by_name() {
        hold(Paper.a("SY_FAMILY_BOOK")
                .of(family.id("Rahma"), family.id("Amal"))
                .says(FieldName.FULL_NAME, family.id("Amal"), "Amal Darwish")
                .says(FieldName.FULL_NAME, family.id("Rahma"), "Rahma Khalil"));
        assertThat(findings(Finding.Differs.class)).isEmpty();
    }

    @Test
    void a_father_named_by_his_first_name_alone_is_no_difference() {
        family =
                aFamily().sponsor("Yusuf Darwish").sex(Sex.MALE).spouse("Rahma").child("Amal", born("2010-03-02"));
        hold(Paper.a("SY_BIRTH").of(family.id("Amal")).says(FieldName.FATHER_NAME, "Yusuf"));
        assertThat(findings(Finding.Differs.class)).isEmpty();
        hold(Paper.a("PASSPORT").of(family.id("Amal")).says(FieldName.FATHER_NAME, "Ibrahim"));
        assertThat(findings(Finding.Differs.class)).hasSize(1);
    }

    @Test
    void a_v_number_on_a_letter_is_compared_with_the_file() {
        family = aFamily().sponsor("Yusuf").spouse("Rahma").vNumber("2812345678");
        hold(Paper.a("PASSPORT").of(family.id("Rahma")).says(FieldName.V_NUMBER, "281 234 5687"));
        assertThat(findings(Finding.Differs.class))
                .singleElement()
                .satisfies(found -> assertThat(found.title()).isEqualTo(new MessageKey("readiness.number.differs")));
    }

    @Test
    void the_sponsors_papers_are_looked_at_as_well() {
        hold(Paper.a("PASSPORT").of(family.id("Yusuf")).says(FieldName.FULL_NAME, "Ibrahim Mansour"));
        assertThat(judged().ofTheFile()).hasSize(1);
    }

    @Test
    void near_the_term_the_advice_is_to_file_now() {
        var quiet = judged();
        assertThat(quiet.of(family.id("Rahma")).orElseThrow().fileNow()).isFalse();
        today = LocalDate.of(2026, 11, 10);
        var readiness = judged();
        assertThat(readiness.of(family.id("Rahma")).orElseThrow().fileNow()).isTrue();
        assertThat(readiness.nextStep().orElseThrow().where()).isEqualTo(NextStep.Where.REVIEW);
        assertThat(findings(Finding.TermPresses.class)).isNotEmpty();
    }

    @Test
    void after_the_last_day_somebody_must_help_today() {
        today = LocalDate.of(2026, 12, 2);
        assertThat(judged().nextStep().orElseThrow().what().key()).isEqualTo("readiness.next.term-missed.what");
    }

    @Test
    void without_a_permit_date_the_next_step_is_that_date() {
        family.permit(PermitKind.REFUGEE, null, null);
        assertThat(judged().nextStep().orElseThrow().what().key()).isEqualTo("readiness.next.permit-date.what");
    }

    @Test
    void a_no_comes_before_papers_to_confirm_and_names_everybody_it_was_said_of() {
        hold(Paper.unconfirmed());
        for (var relative : family.caseFile().relatives()) {
            happened(relative.id(), Kind.FILED, today.minusMonths(4));
            happened(relative.id(), Kind.REFUSED, today.minusDays(2));
        }
        var next = judged().nextStep().orElseThrow();
        assertThat(next.where()).isEqualTo(NextStep.Where.ROAD);
        assertThat(next.what().arguments()).contains(today.plusDays(26));
        assertThat(next.why().arguments())
                .last(InstanceOfAssertFactories.LIST)
                .hasSameSizeAs(family.caseFile().relatives());
    }

    private void happened(PersonId relative, Kind kind, LocalDate day) {
        told.add(new Milestone(MilestoneId.fresh(), relative, Happening.of(kind, day), Instant.EPOCH, null, null));
    }

    @Test
    void papers_to_confirm_come_before_questions_and_questions_before_what_is_missing() {
        hold(Paper.unconfirmed());
        assertThat(judged().nextStep().orElseThrow().where()).isEqualTo(NextStep.Where.PAPERS);
        papers.clear();
        assertThat(judged().nextStep().orElseThrow().what().key()).isEqualTo("readiness.next.question.what");
    }

    @Test
    void nothing_that_is_open_keeps_anybody_from_filing() {
        assertThat(judged().of(family.id("Rahma")).orElseThrow().outcome()).isInstanceOf(Outcome.TheseAreOpen.class);
        for (var relative : family.caseFile().relatives())
            told.add(new Milestone(
                    MilestoneId.fresh(), relative.id(), Happening.of(Kind.FILED, today), Instant.EPOCH, null, null));
        assertThat(judged().of(family.id("Rahma")).orElseThrow().fileNow()).isFalse();
        assertThat(judged().nextStep().orElseThrow().where()).isEqualTo(NextStep.Where.ROAD);
    }

    @Test
    void while_the_ind_asks_to_complete_the_first_open_point_comes_next_and_then_the_answer() {
        var letter = DocumentId.fresh();
        for (var kind : List.of(Kind.FILED, Kind.COMPLETION_REQUESTED))
            told.add(new Milestone(
                    MilestoneId.fresh(), family.id("Amal"), Happening.of(kind, today), Instant.EPOCH, null, null));
        assertThat(asked(letter, false, false)).satisfies(step -> {
            assertThat(step.what())
                    .isEqualTo(new MessageKey(
                            "readiness.next.asked.what",
                            "een geboorteakte",
                            judged().called(family.id("Amal")),
                            today.plusDays(14),
                            1L));
            assertThat(step.relative()).hasValue(family.id("Amal"));
            assertThat(step.letter()).hasValue(letter);
        });
        assertThat(asked(letter, true, false).what().arguments()).startsWith("een brief");
        assertThat(asked(letter, true, true).what().key()).isEqualTo("readiness.next.answered.what");
    }

    private NextStep asked(DocumentId letter, boolean first, boolean second) {
        var state = new MessageKey("state");
        var points = List.of(
                new CompletionRequest.Point("een geboorteakte", List.of(), family.id("Amal"), first, state),
                new CompletionRequest.Point("een brief", List.of(), null, second, state));
        var request = new CompletionRequest(letter, List.of(family.id("Amal")), Optional.empty(), points);
        return judged().withRequests(List.of(request)).nextStep().orElseThrow();
    }

    @Test
    void what_only_practice_asks_is_never_open() {
        answer("Rahma", Fact.EARLIER_MARRIAGE, YesNo.YES);
        var readiness = judged().of(family.id("Rahma")).orElseThrow();
        var match = readiness.match(new RequirementId("earlier-marriage-ended")).orElseThrow();
        assertThat(match.state()).isInstanceOf(State.Open.class);
        assertThat(match.open()).isFalse();
    }

    @Test
    void a_subsidiary_permit_has_a_strict_term_that_is_said_to_be_unsettled() {
        family.permit(PermitKind.SUBSIDIARY, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4));
        var term = judged().of(family.id("Rahma")).orElseThrow().filingTerm().orElseThrow();
        assertThat(term.fileBy()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(term.doubt()).isPresent();
    }

    @Test
    void an_unknown_permit_kind_counts_the_strictest_term_and_asks() {
        family.permit(null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4));
        var term = judged().of(family.id("Rahma")).orElseThrow().filingTerm().orElseThrow();
        assertThat(term.fileBy()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(term.doubt()).isPresent();
    }

    @Test
    void a_decision_just_before_the_new_law_keeps_the_old_three_months() {
        family.permit(PermitKind.SUBSIDIARY, LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 15));
        var term = judged().of(family.id("Rahma")).orElseThrow().filingTerm().orElseThrow();
        assertThat(term.fileBy()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    @Test
    void a_name_known_in_arabic_is_compared_in_arabic() {
        family.child("Sami", born("2015-01-01"))
                .named(new PersonName(List.of(new NamePart(NameRole.GIVEN, "Sami", "سامي"))));
        hold(Paper.a("SY_BIRTH").of(family.id("Sami")).says(FieldName.FULL_NAME, "سامى"));
        assertThat(findings(Finding.Differs.class)).isEmpty();
    }
}
