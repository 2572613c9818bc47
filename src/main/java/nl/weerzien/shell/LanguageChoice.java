package nl.weerzien.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which language a visitor gets: the account's, else the browser's cookie, else the first one the browser accepts
/// that the screens speak, else the original.
@Component
class LanguageChoice {
    private static final String COOKIE = "language";
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final ObjectProvider<KeptLanguage> accounts;

    LanguageChoice(ObjectProvider<KeptLanguage> accounts) {
        this.accounts = accounts;
    }

    Language of(@Nullable VaadinRequest request) {
        return accounts.stream()
                .flatMap(kept -> kept.find().stream())
                .findFirst()
                .or(() -> cookie(request))
                .or(() -> accepted(request))
                .orElse(Language.NL);
    }

    void keep(Language language) {
        accounts.forEach(kept -> kept.keep(language));
        var response = VaadinResponse.getCurrent();
        if (response == null) return;
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> cookie(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Language.ofTag(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Language> accepted(@Nullable VaadinRequest request) {
        return locales(request)
                .flatMap(locale -> Language.ofTag(locale.toLanguageTag()).stream())
                .findFirst();
    }

    private static Stream<Locale> locales(@Nullable VaadinRequest request) {
        var locales = request == null ? null : request.getLocales();
        return locales == null
                ? Stream.empty()
                : Collections.list(locales).stream().filter(Objects::nonNull);
    }
}
