package nl.weerzien.contact.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.contact.MessageService;
import nl.weerzien.contact.NoteService;
import nl.weerzien.handover.RepresentationService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import org.springframework.stereotype.Component;

/// The services behind the contact tab.
@Component
record ContactWork(
        MessageService messages,
        NoteService notes,
        RepresentationService representation,
        AccountService accounts,
        SignedIn signedIn,
        Clock clock) {

    boolean forFamily() {
        return signedIn.get().role() == Role.SPONSOR;
    }

    boolean mine(AccountId writer) {
        return signedIn.get().id().equals(writer);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
