package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Office;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignIn;
import nl.weerzien.security.SignInService;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AccountsViewTest extends SpringBrowserlessTest {
    private static final Pattern PASSWORD = Pattern.compile("één keer: (?<password>([a-z2-9]{4}-){3}[a-z2-9]{4})");

    @Autowired
    People people;

    @Autowired
    SignInService signIns;

    private AccountId administrator;

    @BeforeEach
    void an_administrator_in_dutch() {
        administrator = people.person(Role.ADMINISTRATOR, people.office());
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void a_new_account_gets_a_password_that_is_shown_once_and_works() {
        people.as(administrator, () -> {
            open();
            var login = "new" + UUID.randomUUID().toString().replace("-", "");
            fill("security.account.name", "Anna (test)");
            fill("security.login", login);
            press("security.accounts.make");
            assertThat(shown()).contains("Kies een rol.");
            assertThat(field("security.login").getValue()).isEqualTo(login);
            role().setValue(Role.VOLUNTEER);
            press("security.accounts.make");
            assertThat(shown()).contains("Anna (test)", login);
            var password = PASSWORD.matcher(shown());
            assertThat(password.find()).isTrue();
            assertThat(signIns.signIn(login, password.group("password"), login)).isInstanceOf(SignIn.Welcome.class);
            assertThat(field("security.login").getValue()).isEmpty();
        });
    }

    @Test
    void an_account_is_disabled_and_enabled_again_but_never_one_s_own() {
        var volunteer = people.colleague(Role.VOLUNTEER, administrator);
        var login = people.loginOf(volunteer);
        people.as(administrator, () -> {
            open();
            press("security.account.disable", "VOLUNTEER (test)");
            assertThat(signIns.signIn(login, People.PASSWORD, login)).isEqualTo(new SignIn.Refused());
            press("security.account.enable", "VOLUNTEER (test)");
            assertThat(signIns.signIn(login, People.PASSWORD, login)).isInstanceOf(SignIn.Welcome.class);
            press("security.account.disable", "ADMINISTRATOR (test)");
            assertThat(shown()).contains(Words.of("security.account.own"));
        });
    }

    private void open() {
        navigate(AccountsView.class);
        @SuppressWarnings("unchecked")
        Select<Office> office = find(Select.class)
                .withCondition(one -> Words.of("security.account.office").equals(one.getLabel()))
                .single();
        office.setValue(office.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(people.officeOf(administrator)))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class)
                .withCondition(one -> Words.of("security.account.role").equals(one.getLabel()))
                .single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(one -> Words.of(label).equals(one.getLabel()))
                .single();
    }

    private void fill(String label, String value) {
        field(label).setValue(value);
    }

    private void press(String words) {
        find(Button.class).withText(Words.of(words)).single().click();
    }

    private void press(String words, String name) {
        find(Button.class)
                .withCondition(button -> button.getAriaLabel()
                        .filter(label -> label.equals(Words.of(words) + " " + name))
                        .isPresent())
                .single()
                .click();
    }

    private String shown() {
        return find(AccountsView.class).single().getElement().getTextRecursively();
    }
}
