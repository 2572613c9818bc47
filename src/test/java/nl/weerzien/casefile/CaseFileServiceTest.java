package nl.weerzien.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.weerzien.casefile.CaseFileEvent.CaseOpened;
import nl.weerzien.casefile.CaseFileEvent.PersonChanged;
import nl.weerzien.casefile.CaseFileEvent.RelativeAdded;
import nl.weerzien.casefile.CaseFileEvent.RequirementExplained;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class CaseFileServiceTest {
    @Autowired
    CaseFileService service;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    private AccountId volunteer;

    @BeforeEach
    void somebodyWhoPrepares() {
        volunteer = people.volunteer();
    }

    @Test
    void a_family_is_written_down_step_by_step() {
        var id = open(sponsor("Yusuf"));
        var rahma = person("Rahma");
        people.as(volunteer, () -> {
            service.addRelative(id, rahma);
            assertThat(service.relate(id, new Relationship.Spouse(rahma.id(), null), 1))
                    .isInstanceOf(Changed.Kept.class);
            var read = service.get(id).family().person(rahma.id());
            assertThat(service.changePerson(id, read.withSex(Sex.FEMALE))).isInstanceOf(Changed.Kept.class);
            service.answer(id, rahma.id(), Fact.HAS_PASSPORT, new Answer.Chosen(YesNo.YES));
            var told = new Explanation.Told(ReasonNotToBeHad.LOST, "", List.of(), "");
            service.explain(id, rahma.id(), new RequirementId("marriage"), told);
        });
        var file = people.as(volunteer, () -> service.get(id));
        assertThat(file.number().toString()).matches("WZ-\\d{4}-\\d{4,}");
        assertThat(file.relatives()).extracting(Person::sex).containsExactly(Sex.FEMALE);
        assertThat(file.circumstancesOf(rahma.id()).choice(Fact.HAS_PASSPORT)).contains(YesNo.YES);
        assertThat(file.explanation(rahma.id(), new RequirementId("marriage"))).isPresent();
        assertThat(events.stream(CaseFileEvent.class))
                .contains(
                        new CaseOpened(id),
                        new RelativeAdded(id, rahma.id()),
                        new PersonChanged(id, rahma.id()),
                        new RequirementExplained(id, rahma.id(), new RequirementId("marriage")));
    }

    @Test
    void the_second_of_two_who_edit_the_same_person_is_told_and_sees_what_stands() {
        var id = open(sponsor("Yusuf"));
        people.as(volunteer, () -> {
            var read = service.get(id).sponsor().person();
            service.changePerson(id, read.withSex(Sex.MALE));
            var second = service.changePerson(id, read.withName(PersonName.inLatin("Joesoef")));
            assertThat(second).isInstanceOf(Changed.Meanwhile.class);
            assertThat(second.now().sponsor().person().name().shown()).isEqualTo("Yusuf");
            assertThat(second.now().sponsor().person().sex()).isEqualTo(Sex.MALE);
        });
    }

    @Test
    void a_v_number_belongs_to_one_person_of_a_file() {
        var number = freshVNumber();
        var id = open(sponsor("Yusuf").withVNumber(number));
        people.as(volunteer, () -> {
            var rahma = person("Rahma");
            service.addRelative(id, rahma);
            assertThat(service.changePerson(id, rahma.withVersion(1).withVNumber(number)))
                    .isInstanceOf(Changed.VNumberTaken.class);
        });
    }

    @Test
    void a_known_v_number_opens_no_second_file_and_tells_a_stranger_nothing_more() {
        var number = freshVNumber();
        var id = open(sponsor("Yusuf").withVNumber(number));
        var again = new NewCase(new Country("SY"), sponsor("Yusuf").withVNumber(number), Permit.UNKNOWN);
        assertThat(people.as(volunteer, () -> service.open(again))).isEqualTo(new Opened.AlreadyKnown(Optional.of(id)));
        var stranger = people.volunteer();
        assertThat(people.as(stranger, () -> service.open(again))).isEqualTo(new Opened.AlreadyKnown(Optional.empty()));
        assertThat(people.as(stranger, service::mine)).isEmpty();
        assertThat(people.as(stranger, () -> service.openAllTheSame(again))).isNotNull();
        assertThat(people.as(stranger, service::mine)).hasSize(1);
    }

    @Test
    void a_stranger_gets_the_same_answer_for_a_foreign_file_as_for_none() {
        var id = open(sponsor("Yusuf"));
        var none = CaseId.fresh();
        var stranger = people.volunteer();
        people.as(stranger, () -> {
            for (var file : List.of(id, none)) {
                assertThatThrownBy(() -> service.get(file)).isInstanceOf(NoSuchCase.class);
                assertThatThrownBy(() -> service.addRelative(file, person("Rahma")))
                        .isInstanceOf(NoSuchCase.class);
                assertThatThrownBy(() -> service.changePermit(file, Permit.UNKNOWN, 1))
                        .isInstanceOf(NoSuchCase.class);
            }
        });
    }

    @Test
    void an_administrator_opens_no_case_file() {
        var administrator = people.person(Role.ADMINISTRATOR, people.office());
        var wish = new NewCase(new Country("SY"), sponsor("Yusuf"), Permit.UNKNOWN);
        people.as(administrator, () -> {
            assertThatThrownBy(() -> service.open(wish)).isInstanceOf(NotYours.class);
            assertThat(service.mine()).isEmpty();
        });
    }

    private CaseId open(Person sponsor) {
        var opened = people.as(volunteer, () -> service.open(new NewCase(new Country("SY"), sponsor, Permit.UNKNOWN)));
        return ((Opened.Fresh) opened).id();
    }

    private static Person sponsor(String name) {
        return person(name);
    }

    private static Person person(String name) {
        return Person.named(PersonName.inLatin(name));
    }

    private static VNumber freshVNumber() {
        return new VNumber("2" + ThreadLocalRandom.current().nextLong(100_000_000L, 999_999_999L));
    }
}
