package nl.weerzien.security.ui;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// A sign-in was not even tried, because too many failed before.
class TooEarly extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Duration left;

    TooEarly(Duration left) {
        super("too many failed sign-ins; wait " + left);
        this.left = left;
    }

    Duration left() {
        return left;
    }
}
