package nl.weerzien.security.ui;

import static nl.weerzien.testkit.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.HeardLogs;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedHouseTest
class SignInOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    List<HealthIndicator> indicators;

    private Visitor visitor;

    @BeforeEach
    void somebody_comes() {
        visitor = new Visitor(port);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        for (var path : new String[] {"/", "/accounts", "/case/" + UUID.randomUUID()})
            assertThat(leadsTo(visitor.get(path))).as(path).isEqualTo("/login");
    }

    @Test
    void the_looks_of_every_page_are_there_before_anybody_signs_in() throws IOException {
        var looks = Path.of("frontend", "public");
        try (var files = Files.walk(looks)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(
                                    visitor.get("/" + looks.relativize(file)).statusCode())
                            .isEqualTo(200));
        }
    }

    @Test
    void login_and_password_lead_in_with_a_session_of_a_new_name() {
        visitor.get("/login");
        var before = visitor.session();
        var entered =
                visitor.signIn(people.loginOf(people.person(Role.ADMINISTRATOR, people.office())), People.PASSWORD);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(leadsTo(entered)).isEqualTo("/");
        assertThat(visitor.session()).isPresent().isNotEqualTo(before);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_of_the_session_is_for_this_house_only_and_no_script_reads_it() {
        var cookie = visitor.get("/login").headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("JSESSIONID"))
                .findFirst();
        assertThat(cookie).hasValueSatisfying(one -> assertThat(one).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_form_without_the_token_of_the_session_is_refused() {
        visitor.get("/login");
        var login = people.loginOf(people.volunteer());
        var answer = visitor.post("/login", Map.of("username", login, "password", People.PASSWORD));
        assertThat(leadsTo(answer)).isEqualTo("/login?stale");
        assertThat(leadsTo(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void a_wrong_password_and_a_login_that_nobody_has_are_answered_alike_and_slowed_alike() {
        for (var login : List.of(people.loginOf(people.volunteer()), "nobody-" + UUID.randomUUID())) {
            for (int i = 0; i < 4; i++)
                assertThat(leadsTo(visitor.signIn(login, "wrong"))).isEqualTo("/login?error");
            assertThat(leadsTo(visitor.signIn(login, People.PASSWORD))).matches("/login\\?wait=[1-5]");
        }
    }

    @Test
    void what_was_typed_to_sign_in_is_not_logged() {
        var login = "secret-login-" + UUID.randomUUID();
        try (var logs = HeardLogs.inDetail()) {
            visitor.signIn(login, "secret password " + login);
            visitor.signIn(people.loginOf(people.volunteer()), People.PASSWORD);
            logs.assertNeverSaid(List.of(login, "secret password", People.PASSWORD, "(test)"));
        }
    }

    @Test
    void a_session_ends_with_the_request_after_its_account_was_disabled_or_got_another_password() {
        var administrator = people.person(Role.ADMINISTRATOR, people.office());
        var colleague = people.colleague(Role.ADMINISTRATOR, administrator);
        visitor.signIn(people.loginOf(colleague), People.PASSWORD);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
        people.as(administrator, () -> accounts.resetPassword(colleague, "another password"));
        assertThat(leadsTo(visitor.get("/accounts"))).isEqualTo("/login");
        visitor.signIn(people.loginOf(colleague), "another password");
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
        people.as(administrator, () -> accounts.disable(colleague));
        assertThat(leadsTo(visitor.get("/accounts"))).isEqualTo("/login");
    }

    @Test
    void every_page_says_what_a_browser_may_do_with_it() {
        var headers = visitor.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).contains(Doors.CONTENT_POLICY);
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void health_is_open_and_tells_no_details_and_metrics_are_for_administrators() {
        var health = visitor.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("postgres", "details", "components");
        assertThat(indicators)
                .extracting(indicator -> indicator.getClass().getSimpleName())
                .contains("ObjectStoreHealth", "DataSourceHealthIndicator");
        assertThat(visitor.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/actuator/health/db").statusCode()).isNotEqualTo(200);
        for (var role : Role.OF_PEOPLE) {
            var person = new Visitor(port);
            person.signIn(people.loginOf(people.person(role, people.office())), People.PASSWORD);
            assertThat(person.get("/actuator/metrics").statusCode())
                    .as(role.name())
                    .isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
        }
    }

    @Test
    void the_way_out_in_a_hurry_is_open_to_everybody_and_ends_the_session() {
        visitor.signIn(people.loginOf(people.volunteer()), People.PASSWORD);
        assertThat(visitor.get("/leave").statusCode()).isEqualTo(303);
        assertThat(leadsTo(visitor.get("/"))).isEqualTo("/login");
        assertThat(visitor.get("/leave").statusCode()).isEqualTo(303);
    }
}
