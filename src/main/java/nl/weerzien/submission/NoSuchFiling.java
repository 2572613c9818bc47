package nl.weerzien.submission;

/// There is no such filing in the case file asked for.
public class NoSuchFiling extends RuntimeException {
    public NoSuchFiling(FilingId id) {
        super("no filing " + id);
    }
}
