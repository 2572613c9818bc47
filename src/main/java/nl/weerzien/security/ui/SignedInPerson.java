package nl.weerzien.security.ui;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Who a session belongs to, as Spring Security keeps it. Its name, which frameworks like to log, is the id.
///
/// @param since when they signed in; a password set later ends the session
record SignedInPerson(UUID account, Role role, UUID office, String shownAs, Instant since)
        implements AuthenticatedPrincipal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    static SignedInPerson of(Account account, Instant since) {
        return new SignedInPerson(
                account.id().value(), account.role(), account.office().value(), account.name(), since);
    }

    CurrentUser asUser() {
        return new CurrentUser(new AccountId(account), role, new OfficeId(office), shownAs);
    }

    Authentication asAuthentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public String toString() {
        return getName();
    }
}
