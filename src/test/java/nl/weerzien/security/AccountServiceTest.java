package nl.weerzien.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HouseTest
class AccountServiceTest {
    private static final String PASSWORD = "four words in a row";

    @Autowired
    AccountService service;

    @Autowired
    SignInService signIns;

    @Autowired
    People people;

    @Test
    void an_administrator_makes_an_account_that_signs_in_at_once() {
        var administrator = administrator();
        var login = "New-" + UUID.randomUUID();
        var made = create(administrator, login);
        assertThat(made).isInstanceOf(AccountChange.Done.class);
        assertThat(signIns.signIn(login.toLowerCase(Locale.ROOT), PASSWORD, login))
                .isInstanceOf(SignIn.Welcome.class);
        var listed = people.as(administrator, () -> service.of(people.officeOf(administrator)));
        assertThat(listed).extracting(Account::login).contains(login);
    }

    @Test
    void a_login_is_taken_in_any_case_and_a_bad_wish_has_its_reason() {
        var administrator = administrator();
        var login = "twice-" + UUID.randomUUID();
        create(administrator, login);
        assertThat(create(administrator, login.toUpperCase(Locale.ROOT))).isEqualTo(refused("security.login.taken"));
        assertThat(create(administrator, "x")).isEqualTo(refused("security.login.length"));
    }

    @Test
    void a_reset_password_works_and_the_old_one_no_longer_does() {
        var administrator = administrator();
        var volunteer = people.colleague(Role.VOLUNTEER, administrator);
        people.as(administrator, () -> service.resetPassword(volunteer, PASSWORD));
        var login = people.loginOf(volunteer);
        assertThat(signIns.signIn(login, People.PASSWORD, login)).isEqualTo(new SignIn.Refused());
        assertThat(signIns.signIn(login, PASSWORD, login)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_disabled_account_comes_back_when_enabled_and_nobody_disables_their_own() {
        var administrator = administrator();
        var volunteer = people.colleague(Role.VOLUNTEER, administrator);
        var login = people.loginOf(volunteer);
        people.as(administrator, () -> service.disable(volunteer));
        assertThat(signIns.signIn(login, People.PASSWORD, login)).isEqualTo(new SignIn.Refused());
        assertThatThrownBy(() -> people.as(volunteer, () -> {})).isInstanceOf(IllegalArgumentException.class);
        people.as(administrator, () -> service.enable(volunteer));
        assertThat(signIns.signIn(login, People.PASSWORD, login)).isInstanceOf(SignIn.Welcome.class);
        assertThat(people.as(administrator, () -> service.disable(administrator)))
                .isEqualTo(refused("security.account.own"));
    }

    @Test
    void nobody_but_an_administrator_manages_accounts_and_nobody_manages_the_house() {
        for (var role : new Role[] {Role.SPONSOR, Role.VOLUNTEER, Role.SUPERVISOR}) {
            var person = people.person(role, people.office());
            assertThatThrownBy(() -> people.as(person, () -> service.of(people.officeOf(person))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> create(person, "mine-" + UUID.randomUUID()))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(service::offices).isInstanceOf(NotSignedIn.class);
        var administrator = administrator();
        assertThatThrownBy(() -> people.as(administrator, () -> service.disable(AccountId.HOUSE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(people.as(administrator, service::offices))
                .extracting(Office::id)
                .doesNotContain(OfficeId.HOUSE);
    }

    @Test
    void an_office_is_opened_once_by_a_name() {
        var administrator = administrator();
        var name = "Zwolle " + UUID.randomUUID();
        assertThat(people.as(administrator, () -> service.open(name))).isEmpty();
        assertThat(people.as(administrator, () -> service.open(" " + name.toUpperCase(Locale.ROOT))))
                .contains(new MessageKey("security.office.name.taken"));
        assertThat(people.as(administrator, () -> service.open(" "))).contains(new MessageKey("security.name.length"));
    }

    @Test
    void a_colleague_is_found_within_the_office_only_and_not_by_sponsors() {
        var volunteer = people.volunteer();
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        var stranger = people.volunteer();
        assertThat(people.as(volunteer, () -> service.colleague(people.loginOf(sponsor))))
                .isPresent();
        assertThat(people.as(volunteer, () -> service.colleague(people.loginOf(stranger))))
                .isEmpty();
        assertThat(people.as(sponsor, () -> service.colleague(people.loginOf(volunteer))))
                .isEmpty();
    }

    private AccountId administrator() {
        return people.person(Role.ADMINISTRATOR, people.office());
    }

    private AccountChange create(AccountId by, String login) {
        var wanted =
                new NewAccount(Role.VOLUNTEER, people.officeOf(by), login, "Anna (test)", Locale.of("nl"), PASSWORD);
        return people.as(by, () -> service.create(wanted));
    }

    private static AccountChange refused(String key) {
        return new AccountChange.Refused(new MessageKey(key));
    }
}
