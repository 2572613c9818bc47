package nl.weerzien.desk;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.LetterConcern;
import nl.weerzien.contact.LetterConfirmationService;
import nl.weerzien.contact.LetterKept;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.contact.LetterWish;
import nl.weerzien.contact.PractiseLetters;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentKind;
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
class SponsorDeskTest extends SpringBrowserlessTest {
    @Autowired
    LetterConfirmationService confirmations;

    @Autowired
    JourneyService journeys;

    @Autowired
    CaseAccess access;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    private static final LocalDate TODAY = LocalDate.now();

    private final Families family = aFamily()
            .sponsor("Yusuf Alhamwi")
            .spouse("Rahma Alhamwi")
            .child("Amal Alhamwi", born("2016-03-02"))
            .permit(PermitKind.REFUGEE, TODAY.minusDays(20), TODAY.minusDays(18));
    private AccountId volunteer;
    private AccountId sponsor;
    private CaseId id;

    @BeforeEach
    void a_family_of_three_whose_sponsor_reads_arabic() {
        UI.getCurrent().setLocale(Language.AR.locale());
        volunteer = people.volunteer();
        sponsor = people.colleague(Role.SPONSOR, volunteer);
        id = kept.keep(volunteer, family);
        people.inTransactionAs(volunteer, () -> access.admit(id, sponsor));
    }

    @Test
    void before_filing_the_checklist_leads() {
        assertThat(home()).containsOnlyOnce("الخطوة التالية").contains("إثبات الهوية · لـ Rahma");
    }

    @Test
    void what_the_ind_asks_leads_in_the_readers_own_language_and_the_checklist_is_silent_about_it() {
        asked("Rahma");
        assertThat(home())
                .containsOnlyOnce("الخطوة التالية")
                .contains("تطلب IND شيئًا", "جواز السفر · لـ Rahma", "een recente brief van het ziekenhuis")
                .noneMatch(text -> text.startsWith("نحتاج أيضًا لـ Rahma"))
                .anyMatch(text -> text.startsWith("نحتاج أيضًا لـ Amal"));
    }

    @Test
    void nobody_is_told_that_everything_is_here_while_the_ind_waits() {
        asked("Rahma", "Amal");
        assertThat(home()).contains("تطلب IND شيئًا").doesNotContain("كل ما كان يمكنك إرساله وصل");
    }

    @Test
    void after_an_answer_of_the_ind_the_station_leads_with_its_last_day_whose_ends_first_first() {
        people.as(volunteer, () -> {
            for (var who : List.of("Rahma", "Amal"))
                journeys.record(id, family.id(who), Happening.of(Kind.FILED, TODAY.minusDays(90)));
            journeys.record(id, family.id("Rahma"), Happening.of(Kind.GRANTED, TODAY.minusDays(12)));
            journeys.record(id, family.id("Amal"), Happening.of(Kind.REFUSED, TODAY.minusDays(12)));
        });
        assertThat(home())
                .containsSubsequence(
                        "الخطوة التالية",
                        "Amal: مرفوض",
                        "تقديم اعتراض: في موعد أقصاه " + shown(TODAY.plusDays(16)) + ".",
                        "Rahma: استلام التأشيرة",
                        "استلام التأشيرة: في موعد أقصاه "
                                + shown(TODAY.minusDays(12).plusMonths(3)) + ".")
                .containsOnlyOnce("الخطوة التالية")
                .doesNotContain("كل ما كان يمكنك إرساله وصل");
    }

    @Test
    void everybody_who_arrived_has_days_to_report_and_so_a_step() {
        people.as(volunteer, () -> {
            for (var who : List.of("Rahma", "Amal"))
                journeys.record(id, family.id(who), Happening.of(Kind.FILED, TODAY.minusDays(90)));
            journeys.record(id, family.id("Rahma"), Happening.of(Kind.ARRIVED, TODAY.minusDays(1)));
            journeys.record(id, family.id("Amal"), Happening.of(Kind.ARRIVED, TODAY));
        });
        assertThat(home())
                .containsSubsequence(
                        "Rahma: اجتمع الشمل",
                        "الحضور بعد الوصول: في موعد أقصاه " + shown(TODAY.plusDays(2)) + ".",
                        "Amal: اجتمع الشمل",
                        "الحضور بعد الوصول: في موعد أقصاه " + shown(TODAY.plusDays(3)) + ".");
    }

    private static String shown(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    private void asked(String... relatives) {
        var letter = papers.read(volunteer, id, PractiseLetters.completion());
        var wish = new LetterWish(
                letter,
                LetterPurport.COMPLETION,
                TODAY.minusDays(5),
                TODAY.plusDays(9),
                false,
                List.of(),
                Stream.of(relatives)
                        .map(one -> LetterConcern.of(family.id(one), LetterPurport.COMPLETION))
                        .toList(),
                Map.of(),
                List.of(
                        AskedItem.open(
                                "een kopie van het paspoort",
                                null,
                                family.id("Rahma"),
                                null,
                                List.of(new DocumentKind("SY_PASSPORT"))),
                        AskedItem.open("een recente brief van het ziekenhuis", null, null, null, List.of())));
        assertThat(people.as(volunteer, () -> confirmations.confirm(id, wish, true)))
                .isInstanceOf(LetterKept.Kept.class);
    }

    private List<String> home() {
        return people.as(sponsor, () -> {
            UI.getCurrent().navigate("");
            roundTrip();
            return texts(UI.getCurrent());
        });
    }
}
