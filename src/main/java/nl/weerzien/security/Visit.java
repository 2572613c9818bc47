package nl.weerzien.security;

import java.util.function.Supplier;
import nl.weerzien.shared.CaseId;

/// What one person is looking at just now, so that one look is recorded once and one question is answered once,
/// however many parts a page is made of.
public interface Visit {

    /// Notes that a case file is open on the page that is being shown. Until the page shows another case file, or is
    /// loaded anew, everything read for it belongs to this one look.
    ///
    /// @return false if it was noted already; always true where there is no page, as in a job
    boolean opens(CaseId id);

    /// Computes a value about a case file once for the length of one request, and anew after [#changed]. Where there is
    /// no request it is computed each time: nothing outlives the moment it was true in.
    ///
    /// @param what the kind of value, one for each kind
    <T> T once(CaseId id, Class<T> what, Supplier<T> compute);

    /// Something about the case file changed: values computed before are not given again.
    void changed(CaseId id);
}
