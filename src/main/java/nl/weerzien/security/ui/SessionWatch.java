package nl.weerzien.security.ui;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends sessions whose account was disabled or got another password, and those in which nobody did anything for as
/// long as a session may rest. The heartbeats of a page that was left open count for nothing.
class SessionWatch extends OncePerRequestFilter {
    private static final String ACTIVE_AT = SessionWatch.class.getName() + ".activeAt";
    private final Accounts accounts;
    private final Clock clock;

    SessionWatch(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                // a session that another request ended just now leaves whoever it belonged to standing here
                && (session == null
                        || rested(session)
                        || !accounts.stillWelcome(new AccountId(person.account()), person.since())))
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        else if (session != null && !isHeartbeat(request)) session.setAttribute(ACTIVE_AT, clock.instant());
        chain.doFilter(request, response);
    }

    private boolean rested(HttpSession session) {
        return session.getAttribute(ACTIVE_AT) instanceof Instant activeAt
                && Duration.between(activeAt, clock.instant()).toSeconds() >= session.getMaxInactiveInterval();
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_HEARTBEAT.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
