package nl.weerzien.notice.calendar;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.notice.AddressProof;
import nl.weerzien.notice.CalendarService;
import nl.weerzien.notice.KeptNotices;
import nl.weerzien.notice.PreferenceService;
import nl.weerzien.notice.SecretToken;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The doors that a secret token opens, over HTTP and without signing in.
@ServedHouseTest
class CalendarDoorTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    KeptNotices notices;

    @Autowired
    CaseFileService files;

    @Autowired
    JourneyService journeys;

    @Autowired
    CalendarService calendars;

    @Autowired
    PreferenceService preferences;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Visitor visitor;
    private AccountId volunteer;
    private Families family;
    private CaseId caseId;
    private LocalDate granted;

    @BeforeEach
    void a_family_whose_term_runs() {
        visitor = new Visitor(port);
        database.sql("delete from sign_in_failure").update();
        volunteer = people.volunteer();
        granted = LocalDate.now(clock).minusMonths(1);
        family = aFamily()
                .permit(PermitKind.REFUGEE, granted, granted)
                .sponsor("Yusuf")
                .spouse("Rahma")
                .child("Amal", born("2015-03-02"));
        caseId = families.keep(volunteer, family);
    }

    @Test
    void a_calendar_holds_the_days_of_ones_own_families_under_their_number_and_nothing_else() {
        families.keep(
                people.volunteer(),
                aFamily()
                        .permit(PermitKind.REFUGEE, granted, granted)
                        .sponsor("Other")
                        .spouse("Wife"));
        var answer = read(people.as(volunteer, calendars::renew));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        var number = people.as(volunteer, () -> files.get(caseId)).number().toString();
        assertThat(events(answer)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Weerzien " + number + ": termijn");
            assertThat(answer.body()).contains("DTSTART;VALUE=DATE:" + figures(granted.plusMonths(3)));
            assertThat(event.getSequence().getValue()).isZero();
        });
        assertThat(answer.body()).doesNotContain("Yusuf", "Rahma", "Amal", "filing", "aanvraag");
    }

    @Test
    void a_day_that_moves_keeps_its_name_and_counts_up_and_a_term_that_is_done_vanishes() {
        var token = people.as(volunteer, calendars::renew);
        var before = events(read(token)).getFirst();
        assertThat(events(read(token)).getFirst().getSequence().getValue()).isZero();
        people.as(volunteer, () -> {
            var version = files.get(caseId).version();
            files.changePermit(
                    caseId, new Permit(PermitKind.REFUGEE, granted.plusDays(2), granted.plusDays(2)), version);
        });
        var after = events(read(token)).getFirst();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateTimeStamp().getValue())
                .isAfterOrEqualTo(before.getDateTimeStamp().getValue());
        for (var relative : List.of("Rahma", "Amal"))
            people.as(
                    volunteer,
                    () -> journeys.record(
                            caseId, family.id(relative), Happening.of(Milestone.Kind.FILED, LocalDate.now(clock))));
        assertThat(events(read(token))).isEmpty();
    }

    @Test
    void wrong_revoked_and_renewed_addresses_and_those_of_closed_accounts_are_all_nothing() {
        var first = people.as(volunteer, calendars::renew);
        var second = people.as(volunteer, calendars::renew);
        assertThat(read(second).statusCode()).isEqualTo(200);
        people.as(volunteer, calendars::revoke);
        var closed = people.volunteer();
        var shut = people.as(closed, calendars::renew);
        accounts.disable(closed, clock.instant());
        var nothing = List.of(
                read(first), read(second), read(shut), read(SecretToken.fresh()), visitor.get("/calendar/short.ics"));
        assertThat(nothing).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        });
    }

    @Test
    void whoever_tries_many_is_kept_waiting_while_a_right_address_still_opens() {
        var token = people.as(volunteer, calendars::renew);
        var answers = Stream.generate(() -> read(SecretToken.fresh()).statusCode())
                .limit(25)
                .toList();
        assertThat(answers).startsWith(404).endsWith(429);
        assertThat(read(token).statusCode()).isEqualTo(200);
    }

    @Test
    void the_link_in_a_mail_asks_first_and_then_stops_the_mails_without_signing_in() {
        notices.wantsMail(volunteer, "anna@example.org");
        var stop = "/stop-mail/"
                + people.as(volunteer, preferences::mine).orElseThrow().stop().value();
        assertThat(visitor.get(stop).body()).contains("<form method=\"post\"");
        assertThat(people.as(volunteer, preferences::mine).orElseThrow().byMail())
                .isTrue();
        assertThat(visitor.post(stop, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .isEqualTo(200);
        assertThat(people.as(volunteer, preferences::mine).orElseThrow().byMail())
                .isFalse();
        assertThat(visitor.post("/stop-mail/" + SecretToken.fresh().value(), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_link_to_prove_an_address_asks_first_and_then_opens_once_without_signing_in() {
        var proof = "/prove-mail/"
                + notices.typesAddress(volunteer, "anna-proves@example.org")
                        .orElseThrow()
                        .value();
        assertThat(visitor.get(proof).body()).contains("<form method=\"post\"");
        assertThat(visitor.post(proof, Map.of()).statusCode()).isEqualTo(200);
        assertThat(visitor.post(proof, Map.of()).statusCode()).isEqualTo(404);
        assertThat(people.as(volunteer, preferences::mine).orElseThrow().proof())
                .isInstanceOf(AddressProof.Given.class);
    }

    @Test
    void a_supervisor_has_the_days_of_families_they_were_put_on_and_not_of_the_whole_office() {
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        assertThat(events(read(people.as(supervisor, calendars::renew)))).isEmpty();
    }

    private HttpResponse<String> read(SecretToken token) {
        return visitor.get("/calendar/" + token.value() + ".ics");
    }

    private static List<VEvent> events(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    private static String figures(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
