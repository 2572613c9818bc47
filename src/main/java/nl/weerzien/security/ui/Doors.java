package nl.weerzien.security.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import java.time.Clock;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Role;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Which request may come in. What a person may then see is decided by each view's role and by `CaseAccess`.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class Doors {
    /// As strict as Vaadin allows: its client starts by an inline script and runs what the server sends by `eval`.
    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "frame-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /// Health is for whoever watches over the house, metrics are for administrators.
    @Bean
    @Order(1)
    SecurityFilterChain watch(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMINISTRATOR.name()))
                .httpBasic(Customizer.withDefaults())
                .headers(Doors::headers)
                .build();
    }

    /// Vaadin would let the sign-in form in without a token; here it needs one like every other.
    @Bean
    @Order(2)
    SecurityFilterChain house(HttpSecurity http, Accounts accounts, RequestUtil vaadin, Clock clock) {
        var signIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + LoginView.ROUTE);
        return http.with(
                        vaadin(),
                        screens -> screens.loginView(LoginView.class, "/" + LoginView.ROUTE)
                                .enableCsrfConfiguration(false)
                                // what is nowhere ends on our own page that says so
                                .anyRequest(AuthorizedUrl::authenticated))
                // a mail program that ends e-mails with its own button has no token but the one in the address
                .csrf(tokens -> tokens.ignoringRequestMatchers(
                        vaadin::isFrameworkInternalRequest, matcher("/stop-mail/*"), matcher("/prove-mail/*")))
                .exceptionHandling(denied -> denied.defaultAccessDeniedHandlerFor(stale(), signIn))
                // fonts are for everybody, whoever leaves in a hurry may be signed out already, and calendars and the
                // end
                // of e-mails are for whoever has their secret address
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/fonts/**", "/leave", "/error", "/calendar/*", "/stop-mail/*", "/prove-mail/*")
                        .permitAll())
                .formLogin(form -> form.failureHandler(failed()))
                .headers(Doors::headers)
                .addFilterBefore(new SessionWatch(accounts, clock), AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher matcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    /// The sign-in page stood open for so long that its token is no longer known.
    private static AccessDeniedHandler stale() {
        return (request, response, _) ->
                response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + LoginView.STALE);
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, failure) -> {
            var why = failure instanceof TooEarly early
                    ? LoginView.WAIT + "=" + Math.max(1, early.left().toSeconds())
                    : LoginView.ERROR;
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + why);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(self), microphone=(), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .withObjectPostProcessor(new AtOnce());
    }

    /// Headers are written before a request is handled: Vaadin's pages are forwarded to another servlet, and after a
    /// forward Tomcat sends the answer without asking whether anybody wanted to add to it.
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
