package nl.weerzien.notice;

import java.util.Optional;

/// An address that an e-mail can be sent to, as far as its form tells.
public record MailAddress(String value) {
    private static final int LONGEST = 254;

    /// Empty for what cannot be one; blanks around it are forgiven.
    public static Optional<MailAddress> parsed(String text) {
        var address = text.strip();
        return address.length() <= LONGEST
                        && address.matches("[^\\s@<>,;:\"()\\\\]+@[^\\s@<>,;:\"()\\\\]+\\.[^\\s@<>,;:\"()\\\\.]+")
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /// Never the address: it must not stand in a log.
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
