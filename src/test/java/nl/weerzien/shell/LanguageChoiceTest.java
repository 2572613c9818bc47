package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LanguageChoiceTest {

    @Test
    void the_account_decides_before_the_browser() {
        assertThat(choice(Language.EN).of(request("ar", "nl"))).isEqualTo(Language.EN);
    }

    @Test
    void the_cookie_decides_before_what_the_browser_accepts() {
        assertThat(choice(null).of(request("ar", "en", "nl"))).isEqualTo(Language.AR);
    }

    @Test
    void the_first_accepted_language_that_we_speak_is_taken() {
        assertThat(choice(null).of(request(null, "ti-ER", "ar-SY", "en"))).isEqualTo(Language.AR);
    }

    @Test
    void who_speaks_none_of_ours_gets_the_original() {
        assertThat(choice(null).of(request(null, "fi"))).isEqualTo(Language.NL);
        assertThat(choice(null).of(request("nonsense", "fi"))).isEqualTo(Language.NL);
    }

    private static LanguageChoice choice(@Nullable Language account) {
        var beans = new StaticListableBeanFactory();
        if (account != null) beans.addBean("account", kept(account));
        return new LanguageChoice(beans.getBeanProvider(KeptLanguage.class));
    }

    private static KeptLanguage kept(Language language) {
        return new KeptLanguage() {
            @Override
            public Optional<Language> find() {
                return Optional.of(language);
            }

            @Override
            public void keep(Language other) {}
        };
    }

    private static VaadinRequest request(@Nullable String cookie, String... accepted) {
        var request = mock(VaadinRequest.class);
        when(request.getCookies()).thenReturn(cookie == null ? null : new Cookie[] {new Cookie("language", cookie)});
        when(request.getLocales())
                .thenReturn(Collections.enumeration(
                        List.of(accepted).stream().map(Locale::forLanguageTag).toList()));
        return request;
    }
}
