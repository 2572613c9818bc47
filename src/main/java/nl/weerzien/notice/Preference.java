package nl.weerzien.notice;

import java.util.Optional;
import nl.weerzien.security.AccountId;
import org.jspecify.annotations.Nullable;

/// How somebody wants to be told, beside what stands in the product.
///
/// @param address kept while e-mails are stopped, so that it need not be typed again; null when none was given
/// @param proof that the address is theirs
/// @param byMail needs an address
/// @param byCall they would rather be called
/// @param stop stops the e-mails without signing in; another one each time they are switched on
public record Preference(
        AccountId account,
        @Nullable MailAddress address,
        AddressProof proof,
        boolean byMail,
        boolean byCall,
        SecretToken stop) {
    public Preference {
        if (byMail && address == null) throw new IllegalArgumentException("no address to send e-mails to");
    }

    /// Where e-mails go; empty when none are wanted, and while nobody proved the address.
    Optional<MailAddress> mails() {
        return byMail && proof instanceof AddressProof.Given ? Optional.ofNullable(address) : Optional.empty();
    }

    /// Where to ask whether it is their address; empty when no e-mails are wanted, or it is proved.
    Optional<MailAddress> toProve() {
        return byMail && !(proof instanceof AddressProof.Given) ? Optional.ofNullable(address) : Optional.empty();
    }

    Preference with(AddressProof other) {
        return new Preference(account, address, other, byMail, byCall, stop);
    }

    /// Without e-mails from now on.
    Preference stopped() {
        return new Preference(account, address, proof, false, byCall, stop);
    }
}
