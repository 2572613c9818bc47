package nl.weerzien.security;

/// Something asked for a case file with nobody signed in: a forgotten check, never a person's mistake.
public class NotSignedIn extends RuntimeException {
    public NotSignedIn() {
        super("nobody is signed in");
    }
}
