package nl.weerzien.readiness;

import java.util.List;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.shared.PersonId;

/// The rules ask something else of a relative than when somebody last looked at it, and nobody has said yet that they
/// saw it. The checklist itself is already that of today.
///
/// @param before what was asked then
/// @param now what is asked today
public record RulesChanged(PersonId relative, PreparedUnder before, PreparedUnder now) {

    /// What is otherwise; never empty.
    public List<Amendment> amendments() {
        return Amendment.between(before, now);
    }
}
