package nl.weerzien.security.ui;

import java.time.Clock;
import nl.weerzien.security.SignIn;
import nl.weerzien.security.SignInService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets Spring Security ask [SignInService].
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignInService service;
    private final Clock clock;

    SignInProvider(SignInService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var login = String.valueOf(typed.getPrincipal());
        var password = String.valueOf(typed.getCredentials());
        return switch (service.signIn(login, password, addressOf(typed))) {
            case SignIn.Welcome(var account) ->
                SignedInPerson.of(account, clock.instant()).asAuthentication();
            // no login in the message: people type passwords into the wrong field
            case SignIn.Refused() -> throw new BadCredentialsException("login and password do not belong together");
            case SignIn.TooEarly(var left) -> throw new TooEarly(left);
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
