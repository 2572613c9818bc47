package nl.weerzien.security;

import nl.weerzien.shared.CaseId;

/// There is no such case file, or none that the current user may see: deliberately not told apart.
public class NoSuchCase extends RuntimeException {
    public NoSuchCase(CaseId id) {
        super("no such case file " + id);
    }
}
