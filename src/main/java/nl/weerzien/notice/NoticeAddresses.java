package nl.weerzien.notice;

import java.net.URI;

/// Where the house is found from outside, for what leaves it.
///
/// @param home ends with a slash
public record NoticeAddresses(URI home) {
    /// The doors that open without signing in, to whoever has the token.
    public static final String STOP = "stop-mail";
    public static final String PROVE = "prove-mail";
    public static final String CALENDAR = "calendar";

    public NoticeAddresses {
        if (!home.isAbsolute() || home.getHost() == null)
            throw new IllegalArgumentException(
                    "the house needs an address such as https://weerzien.example/, got " + home);
        if (!home.getPath().endsWith("/")) home = URI.create(home + "/");
    }

    public URI stop(SecretToken token) {
        return home.resolve(STOP + "/" + token.value());
    }

    public URI prove(SecretToken token) {
        return home.resolve(PROVE + "/" + token.value());
    }

    public URI calendar(SecretToken token) {
        return home.resolve(CALENDAR + "/" + token.value() + ".ics");
    }
}
