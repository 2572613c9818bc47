package nl.weerzien.casefile.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Language;
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
class CaseViewTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    CaseFileService files;

    @Autowired
    CaseAccess access;

    private AccountId volunteer;
    private final Families family = aFamily()
            .sponsor("Yusuf Darwish")
            .spouse("Rahma")
            .living("LB", "Beiroet")
            .child("Amal", born("2010-03-02"));

    @BeforeEach
    void somebodyWhoPrepares() {
        volunteer = people.volunteer();
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void a_stranger_finds_no_such_case_and_no_name() {
        var id = kept.keep(volunteer, family);
        people.as(people.volunteer(), () -> {
            visit("case/" + id);
            assertThat(texts()).noneMatch(text -> text.contains("Darwish") || text.contains("Rahma"));
        });
    }

    @Test
    void the_head_says_whose_case_it_is_from_where_and_on_what_status() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            assertThat(find(H1.class).single().getText()).isEqualTo("Gezin van Yusuf Darwish");
            assertThat(texts()).anyMatch(text -> text.matches("WZ-2026-\\d{4,} · Syrië · status: vluchteling"));
            assertThat(UI.getCurrent().getInternals().getTitle()).matches("WZ-2026-\\d{4,} · Gezin");
        });
    }

    @Test
    void tabs_are_links_and_the_open_one_says_so() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var open = links().filter(link -> link.getElement().hasAttribute("aria-current"))
                    .filter(link -> link.getHref().startsWith("case/"))
                    .toList();
            assertThat(open).extracting(Anchor::getHref).containsExactly("case/" + id + "/family");
        });
    }

    @Test
    void an_address_that_is_none_says_so() {
        people.as(volunteer, () -> {
            visit("case/nonsense");
            assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        });
    }

    @Test
    void the_tree_says_who_everybody_is_where_and_how_old() {
        var other = new Parent.Outside(PersonName.inLatin("Huda"), Fate.DEAD);
        family.sex(Sex.FEMALE).child("Sami", born("2017-01-01"), other).sex(Sex.MALE);
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            assertThat(texts())
                    .contains("huwelijkspartner · Beiroet", "dochter", "zoon · andere ouder: Huda (overleden)");
        });
    }

    @Test
    void a_sponsor_who_was_put_on_the_case_fills_it_in_too() {
        var id = kept.keep(volunteer, family);
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(id, sponsor));
        people.as(sponsor, () -> {
            visit("case/" + id + "/family?person=" + family.id("Rahma"));
            assertThat(section("Rahma").isOpen()).isTrue();
            Screen.<Sex>select(section("Rahma"), "Geslacht").setValue(Sex.FEMALE);
        });
        assertThat(now(id).family().person(family.id("Rahma")).sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void every_field_is_kept_when_it_is_left() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var rahma = section("Rahma");
            Screen.text(rahma, "Woord 1, in eigen schrift").setValue("رحمة");
            Screen.<NameRole>select(rahma, "Wat is woord 1?").setValue(NameRole.GIVEN);
            Screen.text(rahma, "Plaats of kamp").setValue("Tripoli");
            Screen.text(rahma, "V-nummer").setValue("281 234 5678");
            Screen.<Country>combo(rahma, "Nationaliteit").setValue(new Country("PS"));
        });
        var rahma = now(id).family().person(family.id("Rahma"));
        assertThat(rahma.name().ownScript()).contains("رحمة");
        assertThat(rahma.name().parts().getFirst().role()).isEqualTo(NameRole.GIVEN);
        assertThat(rahma.whereabouts().knownPlace()).contains("Tripoli");
        assertThat(rahma.vNumber()).isEqualTo(new VNumber("2812345678"));
        assertThat(rahma.nationality()).isEqualTo(new Country("PS"));
    }

    @Test
    void a_date_is_kept_in_its_own_calendar_and_its_meaning_shown() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var amal = section("Amal");
            Screen.<CalendarSystem>select(amal, "Kalender").setValue(CalendarSystem.HIJRI);
            assertThat(texts()).anyMatch(text -> text.startsWith("Dit jaar past niet bij de kalender"));
            Screen.text(amal, "Jaar").setValue("١٤٣١");
            assertThat(texts()).anyMatch(text -> text.contains("of een dag eerder of later"));
            Screen.text(amal, "Dag").setValue("");
            assertThat(texts()).anyMatch(text -> text.startsWith("In onze kalender: tussen "));
        });
        assertThat(now(id).family().person(family.id("Amal")).birth()).isEqualTo(born(CalendarSystem.HIJRI, "1431-03"));
    }

    @Test
    void a_date_that_is_none_is_said_and_what_was_kept_stays() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            Screen.text(section("Amal"), "Dag").setValue("32");
            assertThat(texts()).anyMatch(text -> text.startsWith("Deze dag bestaat niet in deze maand"));
            assertThat(Screen.text(section("Amal"), "Dag").getValue()).isEqualTo("32");
        });
        assertThat(now(id).family().person(family.id("Amal")).birth()).isEqualTo(born("2010-03-02"));
    }

    @Test
    void a_name_cannot_be_emptied_and_says_so() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            Screen.text(section("Rahma"), "Woord 1, in onze letters").setValue(" ");
            assertThat(texts()).contains("Een naam heeft minstens één woord. Wat er stond, blijft bewaard.");
        });
        assertThat(now(id).family().person(family.id("Rahma")).name().shown()).isEqualTo("Rahma");
    }

    @Test
    void two_who_change_different_things_of_a_person_both_get_their_way() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var rahma = files.get(id).family().person(family.id("Rahma"));
            files.changePerson(id, rahma.withSex(Sex.FEMALE));
            Screen.text(section("Rahma"), "V-nummer").setValue("2812345678");
        });
        var rahma = now(id).family().person(family.id("Rahma"));
        assertThat(rahma.sex()).isEqualTo(Sex.FEMALE);
        assertThat(rahma.vNumber()).isEqualTo(new VNumber("2812345678"));
    }

    @Test
    void two_who_change_the_same_thing_are_told_and_nothing_is_lost() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var rahma = files.get(id).family().person(family.id("Rahma"));
            files.changePerson(id, rahma.withName(PersonName.inLatin("Rachma")));
            Screen.text(section("Rahma"), "Woord 1, in onze letters").setValue("Rahmah");
            assertThat(texts())
                    .contains("Iemand anders heeft dit net ook veranderd")
                    .anyMatch(text -> text.contains("U schreef: Rahmah."));
            assertThat(Screen.text(section("Rahma"), "Woord 1, in onze letters").getValue())
                    .isEqualTo("Rachma");
            Screen.text(section("Rahma"), "Woord 1, in onze letters").setValue("Rahmah");
        });
        assertThat(now(id).family().person(family.id("Rahma")).name().shown()).isEqualTo("Rahmah");
    }

    @Test
    void a_relative_is_added_by_name_and_tie_and_then_asked_about() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var page = find(AddRelative.class).single();
            Screen.text(page, "Naam").setValue("سامي Darwish");
            Screen.<RelationshipKind>select(page, "Wie is dit van de referent?").setValue(RelationshipKind.CHILD);
            Screen.button(page, "Gezinslid toevoegen").click();
            var sections = find(PersonSection.class).all();
            assertThat(sections).hasSize(4);
            var parent = Screen.<Optional<PersonId>>select(sections.getLast(), "Wie is de andere ouder?");
            parent.setValue(Optional.of(family.id("Rahma")));
        });
        var file = now(id);
        var sami = file.relatives().getLast();
        assertThat(sami.name().ownScript()).contains("سامي");
        assertThat(sami.name().latin()).contains("Darwish");
        assertThat(file.family().relationshipOf(sami.id()))
                .contains(
                        new Relationship.Child(sami.id(), Parentage.of(family.id("Yusuf"), family.id("Rahma")), false));
    }

    @Test
    void the_questions_that_matter_are_asked_and_their_answers_kept() {
        var id = kept.keep(volunteer, family);
        var question = people.as(volunteer, () -> Words.of(Fact.MARRIAGE_FORM.question()));
        people.as(volunteer, () -> {
            visit("case/" + id);
            assertThat(Screen.has(section("Amal"), question)).isFalse();
            Screen.<Optional<Choice>>select(section("Rahma"), question)
                    .setValue(Optional.of(MarriageForm.RELIGIOUS_ONLY));
        });
        assertThat(now(id).circumstancesOf(family.id("Rahma")).choice(Fact.MARRIAGE_FORM))
                .contains(MarriageForm.RELIGIOUS_ONLY);
        people.as(volunteer, () -> {
            visit("case/" + id);
            assertThat(Screen.<Optional<Choice>>select(section("Rahma"), question)
                            .getValue())
                    .contains(MarriageForm.RELIGIOUS_ONLY);
        });
    }

    @Test
    void the_checklist_grows_beside_the_intake() {
        var id = kept.keep(volunteer, aFamily().sponsor("Tesfay").from("ER"));
        people.as(volunteer, () -> {
            visit("case/" + id);
            assertThat(texts()).contains("Voeg een gezinslid toe. Dan ziet u hier welke papieren nodig zijn.");
            var page = find(AddRelative.class).single();
            Screen.text(page, "Naam").setValue("Selam");
            Screen.<RelationshipKind>select(page, "Wie is dit van de referent?").setValue(RelationshipKind.SPOUSE);
            Screen.button(page, "Gezinslid toevoegen").click();
            assertThat(texts()).anyMatch(text -> text.matches("\\d+ dingen? nodig"));
        });
    }

    @Test
    void the_permit_is_kept_and_an_unknown_status_says_how_we_count() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            var form = find(PermitForm.class).single();
            Screen.<Optional<PermitKind>>select(form, "Soort bescherming").setValue(Optional.empty());
            assertThat(texts()).contains("We weten nog niet welke bescherming het is");
            assertThat(texts()).anyMatch(text -> text.endsWith("status: nog niet bekend"));
            Screen.date(form, "Bekendgemaakt op").setValue(LocalDate.of(2026, 8, 1));
            assertThat(texts()).contains("Bekendgemaakt vóór het besluit? Kijk nog een keer naar de brief.");
        });
        assertThat(now(id).permit()).isEqualTo(new Permit(null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1)));
    }

    @Test
    void an_application_is_put_on_hold_with_a_reason_and_taken_up_again() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            visit("case/" + id);
            Screen.button(section("Rahma"), "Voor nu stilzetten").click();
            assertThat(files.get(id).relatives()).hasSize(2);
            Screen.longText(section("Rahma"), "Waarom niet nu?").setValue("zij zorgt voor haar moeder");
            Screen.button(section("Rahma"), "Voor nu stilzetten").click();
            assertThat(files.get(id).relatives()).hasSize(1);
            Screen.button(section("Rahma"), "Weer verder gaan").click();
            assertThat(files.get(id).relatives()).hasSize(2);
        });
    }

    @Test
    void a_page_in_arabic_has_every_word_of_it() {
        var id = kept.keep(volunteer, family);
        people.as(volunteer, () -> {
            UI.getCurrent().setLocale(Language.AR.locale());
            visit("case/" + id);
            assertThat(find(H1.class).single().getText()).startsWith("عائلة");
            assertThat(texts()).noneMatch(text -> text.startsWith("casefile."));
        });
    }

    private PersonSection section(String name) {
        return find(PersonSection.class).all().stream()
                .filter(section -> section.isAbout(family.id(name)))
                .findFirst()
                .orElseThrow();
    }

    private CaseFile now(CaseId id) {
        return people.as(volunteer, () -> files.get(id));
    }

    private void visit(String address) {
        var parts = address.split("\\?");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private Stream<Anchor> links() {
        return find(Anchor.class).all().stream();
    }

    private List<String> texts() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }
}
