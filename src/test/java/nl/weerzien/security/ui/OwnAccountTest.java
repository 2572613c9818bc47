package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.Locale;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.OwnPasswordService;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignIn;
import nl.weerzien.security.SignInService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OwnAccountTest extends SpringBrowserlessTest {
    private static final String WANTED = "another four words in a row";

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnPasswordService service;

    @Autowired
    SignInService signIns;

    @Autowired
    Clock clock;

    private AccountId sponsor;

    @BeforeEach
    void a_sponsor_in_dutch() {
        sponsor = people.person(Role.SPONSOR, people.office());
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void somebody_who_knows_the_old_password_chooses_another_and_every_session_ends() {
        var before = clock.instant();
        people.as(sponsor, () -> {
            type(People.PASSWORD, WANTED, WANTED);
            press();
        });
        assertThat(accounts.stillWelcome(sponsor, before)).isFalse();
        assertThat(signIns.signIn(people.loginOf(sponsor), WANTED, "here")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void two_new_passwords_that_differ_change_nothing_and_stay_where_they_were_typed() {
        people.as(sponsor, () -> {
            type(People.PASSWORD, WANTED, "something else altogether");
            press();
            assertThat(find(OwnAccountView.class).single().getElement().getTextRecursively())
                    .contains(Words.of("security.own-password.again.differs"));
            assertThat(find(PasswordField.class).all().get(1).getValue()).isEqualTo(WANTED);
        });
        assertThat(signIns.signIn(people.loginOf(sponsor), People.PASSWORD, "here"))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_screen_left_open_is_not_enough_and_guesses_are_slowed_down() {
        for (int i = 0; i < 4; i++)
            assertThat(change("a guess at it " + i))
                    .isEqualTo(new AccountChange.Refused(new MessageKey("security.own-password.old.wrong")));
        assertThat(change(People.PASSWORD)).isInstanceOf(AccountChange.Refused.class);
        assertThat(signIns.signIn(people.loginOf(sponsor), People.PASSWORD, "elsewhere"))
                .isInstanceOf(SignIn.TooEarly.class);
    }

    @Test
    void the_new_password_is_held_to_the_rule() {
        assertThat(people.as(sponsor, () -> service.change(People.PASSWORD, "short")))
                .isInstanceOf(AccountChange.Refused.class);
    }

    private AccountChange change(String old) {
        return people.as(sponsor, () -> service.change(old, WANTED));
    }

    private void type(String... words) {
        navigate("my-account", OwnAccountView.class);
        var fields = find(PasswordField.class).all();
        for (int i = 0; i < words.length; i++) fields.get(i).setValue(words[i]);
    }

    private void press() {
        var change = Words.of("security.own-password.change");
        test(find(Button.class).withText(change).single()).click();
    }
}
