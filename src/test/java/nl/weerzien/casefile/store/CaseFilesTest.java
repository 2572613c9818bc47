package nl.weerzien.casefile.store;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.Application.SetAside;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.Permit;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Acting;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CaseFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123456Z");
    private static final RequirementId CONSENT = new RequirementId("consent");

    @Autowired
    CaseFiles files;

    @Autowired
    KeptFamilies kept;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    private AccountId volunteer;

    @BeforeEach
    void somebodyToKeepThem() {
        volunteer = people.volunteer();
    }

    /// A job reads a paper with the words of its origin, and has no transaction under way.
    @Test
    void a_job_of_the_house_finds_the_origin_of_a_family() {
        var id = kept.keep(volunteer, aFamily().from("ER").sponsor("Senait Tesfay"));
        assertThat(acting.asHouse(() -> files.find(id)).map(CaseFile::origin)).contains(new Country("ER"));
    }

    @Test
    void a_whole_case_file_comes_back_as_it_was_kept() {
        var dead = new Parent.Outside(
                PersonName.of(new NamePart(NameRole.GIVEN, "Huda", "هدى"), NamePart.latin(NameRole.FAMILY, "Issa")),
                Fate.DEAD);
        var family = aFamily()
                .from("ER")
                .permit(PermitKind.SUBSIDIARY, LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 15))
                .sponsor("Yusuf")
                .vNumber(freshVNumber())
                .sex(Sex.MALE)
                .relative(
                        "Rahma",
                        born(CalendarSystem.HIJRI, "1408-01-30"),
                        id -> new Relationship.Spouse(
                                id, new PartialDate(CalendarSystem.ETHIOPIAN, 1999, 13, null, "ጳጉሜን ፲፱፻፺፱")))
                .living("LB", "Beiroet")
                .vNumber(freshVNumber())
                .named(PersonName.of(
                        new NamePart(NameRole.GIVEN, "Rahma", "رحمة"),
                        new NamePart(NameRole.FATHER, null, "علي"),
                        new NamePart(NameRole.GRANDFATHER, "Hasan", null),
                        new NamePart(NameRole.MOTHER, "Maryam", null)))
                .child("Amal", born("2010-03"))
                .sex(Sex.FEMALE)
                .child("Sami", born("2017"), dead)
                .relative(
                        "Dina",
                        born("2012-02-29"),
                        id -> new Relationship.FosterChild(
                                id, new Parentage(new Parent.Outside(null, Fate.MISSING), Parent.unknown())))
                .relative("Omar", born("1990-01-01"), id -> new Relationship.Other(id, "oom"))
                .partner("Sara");
        var id = kept.keep(volunteer, family);

        var found = find(id);
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("number", "family.relationships")
                .isEqualTo(family.caseFile());
        assertThat(found.family().relationships())
                .containsExactlyInAnyOrderElementsOf(family.family().relationships());
        assertThat(found.number().year()).isEqualTo(2026);
    }

    @Test
    void numbers_follow_each_other_within_a_year() {
        var first = people.inTransactionAs(volunteer, () -> files.nextNumber(1999));
        var second = people.inTransactionAs(volunteer, () -> files.nextNumber(1999));
        assertThat(second.number()).isEqualTo(first.number() + 1);
    }

    @Test
    void a_changed_person_comes_back_changed_and_one_version_up() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        var id = kept.keep(volunteer, family);
        var rahma = find(id).family().person(family.id("Rahma"));

        var changed = rahma.withName(PersonName.inLatin("Rahma Issa"))
                .withBirth(null)
                .withSex(Sex.FEMALE)
                .withNationality(new Country("PS"))
                .withWhereabouts(null)
                .withVNumber(new VNumber(freshVNumber()));
        assertThat(change(() -> files.changePerson(id, changed))).isTrue();
        assertThat(find(id).family().person(rahma.id())).isEqualTo(changed.withVersion(rahma.version() + 1));
    }

    @Test
    void the_second_of_two_who_change_the_same_person_changes_nothing() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        var id = kept.keep(volunteer, family);
        var read = find(id).family().person(family.id("Rahma"));

        change(() -> files.changePerson(id, read.withSex(Sex.FEMALE)));
        assertThat(change(() -> files.changePerson(id, read.withName(PersonName.inLatin("Rachma")))))
                .isFalse();
        assertThat(change(() -> files.relate(id, new Relationship.Partner(read.id(), null), read.version())))
                .isFalse();

        var now = find(id).family();
        assertThat(now.person(read.id()).name().shown()).isEqualTo("Rahma");
        assertThat(now.person(read.id()).sex()).isEqualTo(Sex.FEMALE);
        assertThat(now.relationshipOf(read.id())).containsInstanceOf(Relationship.Spouse.class);
    }

    @Test
    void another_tie_takes_the_place_of_the_first_with_its_parents() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        var id = kept.keep(volunteer, family);
        var amal = family.id("Amal");
        var step = new Relationship.StepChild(amal, Parentage.of(family.id("Rahma")));
        assertThat(change(() -> files.relate(id, step, 1))).isTrue();
        assertThat(find(id).family().relationshipOf(amal)).contains(step);
    }

    @Test
    void the_second_of_two_who_change_the_permit_changes_nothing() {
        var id = kept.keep(volunteer, aFamily().sponsor("Yusuf"));
        assertThat(change(() -> files.changePermit(id, Permit.UNKNOWN, 1))).isTrue();
        assertThat(change(() -> files.changePermit(id, new Permit(PermitKind.SUBSIDIARY, null, null), 1)))
                .isFalse();
        assertThat(find(id).permit()).isEqualTo(Permit.UNKNOWN);
    }

    @Test
    void a_relative_is_set_aside_and_taken_up_again() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        var id = kept.keep(volunteer, family);
        change(() -> files.setAside(id, family.id("Rahma"), new SetAside("zij wil niet", NOW)));
        assertThat(find(id).relatives()).isEmpty();
        assertThat(find(id).application(family.id("Rahma")).orElseThrow().whySetAside())
                .contains(new SetAside("zij wil niet", NOW));
        change(() -> files.takeUp(id, family.id("Rahma")));
        assertThat(find(id).relatives()).hasSize(1);
    }

    @Test
    void the_latest_answer_counts_and_i_do_not_know_takes_one_back() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        var id = kept.keep(volunteer, family);
        var religious =
                new Answer(family.id("Rahma"), Fact.MARRIAGE_FORM, new Answer.Chosen(MarriageForm.RELIGIOUS_ONLY), NOW);
        var registered = new Answer(
                family.id("Rahma"),
                Fact.MARRIAGE_FORM,
                new Answer.Chosen(MarriageForm.REGISTERED),
                NOW.minusSeconds(9));
        var entered = new Answer(
                family.id("Yusuf"),
                Fact.SPONSOR_ENTERED_ON,
                new Answer.Day(new PartialDate(CalendarSystem.GREGORIAN, 2025, 10, null, "oktober 2025")),
                NOW);
        change(() -> files.answer(id, religious, volunteer));
        change(() -> files.answer(id, registered, volunteer));
        change(() -> files.answer(id, entered, volunteer));
        assertThat(find(id).answers()).containsExactlyInAnyOrder(registered, entered);

        var unknown = new Answer(family.id("Rahma"), Fact.MARRIAGE_FORM, null, NOW);
        change(() -> files.answer(id, unknown, volunteer));
        assertThat(find(id).answers()).containsExactlyInAnyOrder(unknown, entered);
    }

    @Test
    void the_latest_explanation_counts_until_it_is_taken_back() {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        var id = kept.keep(volunteer, family);
        var rahma = family.id("Rahma");
        var first = new Explanation(
                rahma, CONSENT, new Told(ReasonNotToBeHad.TOO_COSTLY, "", List.of(), ""), NOW.minusSeconds(60));
        var told = new Told(
                ReasonNotToBeHad.UNSAFE_TO_ASK,
                "Zijn broer zit vast.",
                List.of(new Attempt(LocalDate.of(2026, 3, 1), "gebeld"), new Attempt(null, "gemaild")),
                "verklaring van de buren");
        var second = new Explanation(rahma, CONSENT, told, NOW);
        change(() -> files.explain(id, first, volunteer));
        change(() -> files.explain(id, second, volunteer));
        assertThat(find(id).explanations()).containsExactly(second);
        assertThat(find(id).explanation(rahma, CONSENT)).contains(second);

        change(() -> files.takeBack(id, rahma, CONSENT, NOW.plusSeconds(1)));
        assertThat(find(id).explanations()).isEmpty();
    }

    @Test
    void a_stranger_sees_and_changes_nothing() {
        var number = freshVNumber();
        var family = aFamily().sponsor("Yusuf").vNumber(number).spouse("Rahma");
        var id = kept.keep(volunteer, family);
        var stranger = people.volunteer();
        people.inTransactionAs(stranger, () -> {
            assertThat(files.find(id)).isEmpty();
            assertThat(files.all()).isEmpty();
            assertThat(files.knowing(new VNumber(number))).isEmpty();
            assertThat(files.changePerson(id, family.person("Rahma").withSex(Sex.X)))
                    .isFalse();
            assertThat(files.changePermit(id, Permit.UNKNOWN, 1)).isFalse();
        });
        assertThat(find(id).family().person(family.id("Rahma")).sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void everybody_may_ask_whether_a_v_number_is_known_elsewhere_and_learns_no_more() {
        var number = freshVNumber();
        var id = kept.keep(volunteer, aFamily().sponsor("Yusuf").vNumber(number));
        people.inTransactionAs(people.volunteer(), () -> {
            assertThat(files.knownElsewhere(new VNumber(number), Optional.empty()))
                    .isTrue();
            assertThat(files.knownElsewhere(new VNumber(number), Optional.of(id)))
                    .isFalse();
            assertThat(files.knownElsewhere(new VNumber(freshVNumber()), Optional.empty()))
                    .isFalse();
        });
    }

    @Test
    void a_list_holds_the_files_one_is_on_newest_first() {
        var first = kept.keep(volunteer, aFamily().sponsor("Yusuf"));
        var second = kept.keep(volunteer, aFamily().sponsor("Tesfay").from("ER"));
        var colleague = people.colleague(Role.VOLUNTEER, volunteer);
        kept.keep(colleague, Families.aFamily().sponsor("Omar"));
        assertThat(people.inTransactionAs(volunteer, files::all))
                .extracting(CaseFile::id)
                .containsExactly(second, first);
    }

    private CaseFile find(CaseId id) {
        return people.inTransactionAs(volunteer, () -> files.find(id)).orElseThrow();
    }

    private boolean change(BooleanSupplier change) {
        return people.inTransactionAs(volunteer, change::getAsBoolean);
    }

    private void change(Runnable change) {
        people.inTransactionAs(volunteer, change);
    }

    private static String freshVNumber() {
        return "2" + ThreadLocalRandom.current().nextLong(100_000_000L, 999_999_999L);
    }
}
