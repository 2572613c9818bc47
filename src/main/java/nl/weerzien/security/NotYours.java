package nl.weerzien.security;

import nl.weerzien.shared.CaseId;

/// The current user sees the case file but may not do this to it.
public class NotYours extends RuntimeException {
    public NotYours(CaseId id) {
        super("not allowed on case file " + id);
    }
}
