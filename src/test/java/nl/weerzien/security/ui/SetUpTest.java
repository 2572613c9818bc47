package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.SetUpService;
import nl.weerzien.security.SignIn;
import nl.weerzien.security.SignInService;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.FreshDataFolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.ContextConfiguration;

/// In a house of its own for each test, because there is only one first visit.
@SpringBootTest(properties = "weerzien.test-of=the first visit")
@ContextConfiguration(initializers = FreshDataFolder.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class SetUpTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "four words in a row";

    @Autowired
    SetUpService service;

    @Autowired
    SignInService signIns;

    @Autowired
    JdbcClient database;

    @Test
    void every_page_leads_to_the_set_up_page_until_somebody_is_there_and_never_again() {
        navigate("login", SetUpView.class);
        var fields = find(TextField.class).all();
        fields.get(0).setValue("Zwolle");
        fields.get(1).setValue("Anna (test)");
        fields.get(2).setValue("anna");
        find(PasswordField.class).single().setValue("short");
        press();
        assertThat(service.isOpen()).isTrue();
        assertThat(fields.get(0).getValue()).isEqualTo("Zwolle");
        find(PasswordField.class).single().setValue(PASSWORD);
        press();
        assertThat(service.isOpen()).isFalse();
        assertThat(signIns.signIn("anna", PASSWORD, "here")).isInstanceOf(SignIn.Welcome.class);
        navigate("login", LoginView.class);
        assertThat(currentViewOf("set-up")).isNotInstanceOf(SetUpView.class);
    }

    @Test
    void of_many_who_come_first_one_is_first() throws Exception {
        var made = new ArrayList<AccountChange>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<AccountChange>)
                            () -> service.first("Office " + i, "login " + i, "Anna (test)", Locale.of("nl"), PASSWORD))
                    .toList());
            for (var one : all) made.add(one.get());
        }
        assertThat(made).filteredOn(AccountChange.Done.class::isInstance).hasSize(1);
        assertThat(database.sql("select count(*) from account where role <> 'HOUSE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from office").query(Long.class).single())
                .isEqualTo(2);
    }

    private void press() {
        test(find(Button.class).withText(Words.of("security.set-up.make")).single())
                .click();
    }

    private Object currentViewOf(String path) {
        UI.getCurrent().navigate(path);
        return getCurrentView();
    }
}
