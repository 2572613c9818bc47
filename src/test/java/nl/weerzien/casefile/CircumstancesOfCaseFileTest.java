package nl.weerzien.casefile;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.DateRange;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Relationship;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesOfCaseFileTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void permit_and_birth_dates_are_facts_as_far_as_they_are_known() {
        var family = aFamily()
                .permit(PermitKind.REFUGEE, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4))
                .sponsor("Yusuf")
                .spouse("Rahma")
                .bornOn(born(CalendarSystem.HIJRI, "1408-01"));
        var known = of(family, "Rahma");
        assertThat(known.choice(Fact.PERMIT_KIND)).contains(PermitKind.REFUGEE);
        assertThat(known.day(Fact.PERMIT_DECIDED_ON)).contains(LocalDate.of(2026, 9, 1));
        assertThat(known.day(Fact.PERMIT_MADE_KNOWN_ON)).contains(LocalDate.of(2026, 9, 4));
        assertThat(known.day(Fact.SPONSOR_BORN)).contains(LocalDate.of(1985, 5, 5));
        assertThat(known.days(Fact.BORN))
                .contains(family.person("Rahma").birth().range());
    }

    @Test
    void what_nobody_said_stays_unknown() {
        var family = aFamily()
                .permit(null, null, null)
                .sponsor("Yusuf")
                .spouse("Rahma")
                .bornOn(null);
        var known = of(family, "Rahma");
        assertThat(known.choices()).doesNotContainKeys(Fact.PERMIT_KIND, Fact.IN_THE_NETHERLANDS, Fact.OTHER_PARENT);
        assertThat(known.days()).doesNotContainKeys(Fact.BORN, Fact.PERMIT_DECIDED_ON);
    }

    @Test
    void every_tie_is_a_relation_of_the_rules() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").partner("Sara").child("Amal", born("2010-03-02"));
        family.parent("Omar")
                .relative("Ali", born("2012"), id -> new Relationship.Child(id, Parentage.of(family.id("Yusuf")), true))
                .relative("Dina", born("2012"), id -> new Relationship.StepChild(id, Parentage.of(family.id("Rahma"))))
                .relative("Hana", born("2012"), id -> new Relationship.FosterChild(id, nobody()))
                .relative("Noor", born("2012"), id -> new Relationship.Sibling(id, nobody()))
                .relative("Jamal", born("1960"), id -> new Relationship.Other(id, "oom"));
        assertThat(List.of("Rahma", "Sara", "Amal", "Omar", "Ali", "Dina", "Hana", "Noor", "Jamal"))
                .extracting(name -> of(family, name).choice(Fact.RELATION).orElseThrow())
                .containsExactly(
                        Relation.SPOUSE,
                        Relation.PARTNER,
                        Relation.CHILD,
                        Relation.PARENT,
                        Relation.ADOPTED_CHILD,
                        Relation.STEPCHILD,
                        Relation.FOSTER_CHILD,
                        Relation.SIBLING,
                        Relation.OTHER_RELATIVE);
    }

    @Test
    void a_parent_for_whom_an_application_goes_on_travels_too() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        assertThat(otherParent(family)).isEqualTo(OtherParent.TRAVELS_TOO);
    }

    @Test
    void a_parent_who_was_set_aside_stays_behind() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        var file = family.caseFile();
        var aside = new Application(family.id("Rahma"), null, new Application.SetAside("wil niet", NOW));
        var changed = with(file, List.of(aside, file.applications().getLast()), List.of());
        assertThat(changed.circumstancesOf(family.id("Amal")).choice(Fact.OTHER_PARENT))
                .contains(OtherParent.STAYS_BEHIND);
    }

    @Test
    void a_parent_who_lives_here_already_is_here() {
        var family = aFamily()
                .sponsor("Yusuf")
                .spouse("Rahma")
                .living("NL", "Zwolle")
                .child("Amal", born("2010"));
        assertThat(otherParent(family)).isEqualTo(OtherParent.IN_THE_NETHERLANDS);
        assertThat(of(family, "Rahma").choice(Fact.IN_THE_NETHERLANDS)).contains(YesNo.YES);
    }

    @ParameterizedTest
    @CsvSource({"DEAD, DEAD", "MISSING, MISSING", "ALIVE,", "UNKNOWN,"})
    void what_became_of_a_parent_outside_the_file_is_known_only_if_it_settles_the_matter(
            Fate fate, OtherParent expected) {
        var family = aFamily().sponsor("Yusuf").child("Amal", born("2010"), new Parent.Outside(null, fate));
        assertThat(otherParent(family)).isEqualTo(expected);
    }

    @Test
    void two_parents_outside_the_file_with_different_fates_settle_nothing() {
        var dead = new Parent.Outside(null, Fate.DEAD);
        var missing = new Parent.Outside(null, Fate.MISSING);
        var family = aFamily()
                .sponsor("Yusuf")
                .relative("Amal", born("2010"), id -> new Relationship.FosterChild(id, new Parentage(dead, missing)));
        assertThat(otherParent(family)).isNull();
        var orphan = aFamily()
                .sponsor("Yusuf")
                .relative("Amal", born("2010"), id -> new Relationship.FosterChild(id, new Parentage(dead, dead)));
        assertThat(otherParent(orphan)).isEqualTo(OtherParent.DEAD);
    }

    @Test
    void where_somebody_is_answers_whether_they_are_in_the_netherlands() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").living("LB", "Beiroet");
        assertThat(of(family, "Rahma").choice(Fact.IN_THE_NETHERLANDS)).contains(YesNo.NO);
    }

    @Test
    void two_partners_are_a_further_spouse_for_each_and_not_for_a_child() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").spouse("Sara").child("Amal", born("2010"));
        assertThat(of(family, "Rahma").choice(Fact.FURTHER_SPOUSE)).contains(YesNo.YES);
        assertThat(of(family, "Sara").choice(Fact.FURTHER_SPOUSE)).contains(YesNo.YES);
        assertThat(of(family, "Amal").choice(Fact.FURTHER_SPOUSE)).isEmpty();
    }

    @Test
    void answers_about_the_sponsor_count_for_everybody_and_those_about_a_relative_for_that_relative() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010"));
        var file = with(
                family.caseFile(),
                family.caseFile().applications(),
                List.of(
                        new Answer(
                                family.id("Yusuf"),
                                Fact.SPONSOR_ENTERED_ON,
                                new Answer.Day(new PartialDate(CalendarSystem.GREGORIAN, 2025, 10, null, "")),
                                NOW),
                        new Answer(
                                family.id("Rahma"),
                                Fact.MARRIAGE_FORM,
                                new Answer.Chosen(MarriageForm.RELIGIOUS_ONLY),
                                NOW),
                        new Answer(family.id("Amal"), Fact.HAS_PASSPORT, null, NOW)));
        var october = new DateRange(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));
        var rahma = file.circumstancesOf(family.id("Rahma"));
        var amal = file.circumstancesOf(family.id("Amal"));
        assertThat(rahma.days(Fact.SPONSOR_ENTERED_ON)).contains(october);
        assertThat(amal.days(Fact.SPONSOR_ENTERED_ON)).contains(october);
        assertThat(rahma.choice(Fact.MARRIAGE_FORM)).contains(MarriageForm.RELIGIOUS_ONLY);
        assertThat(amal.choice(Fact.MARRIAGE_FORM)).isEmpty();
        assertThat(amal.choice(Fact.HAS_PASSPORT)).isEmpty();
    }

    @Test
    void an_answer_must_fit_its_fact() {
        var person = PersonId.fresh();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Answer(person, Fact.HAS_PASSPORT, new Answer.Chosen(MarriageForm.REGISTERED), NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(person, Fact.HAS_PASSPORT, new Answer.Day(born("2010")), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(person, Fact.BORN, null, NOW));
        assertThat(Arrays.stream(Fact.values()).filter(fact -> fact.known() == Fact.Known.ASKED))
                .allSatisfy(fact ->
                        assertThat(new Answer(person, fact, null, NOW).known()).isEmpty());
    }

    private static Circumstances of(Families family, String name) {
        return family.caseFile().circumstancesOf(family.id(name));
    }

    private static OtherParent otherParent(Families family) {
        return (OtherParent) of(family, "Amal").choice(Fact.OTHER_PARENT).orElse(null);
    }

    private static Parentage nobody() {
        return new Parentage(Parent.unknown(), Parent.unknown());
    }

    private static CaseFile with(CaseFile file, List<Application> applications, List<Answer> answers) {
        return new CaseFile(
                file.id(),
                file.number(),
                file.origin(),
                file.openedOn(),
                file.family(),
                file.permit(),
                applications,
                answers,
                List.of(),
                1);
    }
}
