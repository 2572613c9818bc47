package nl.weerzien.checklist;

import java.util.List;
import java.util.Set;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Money that a family can ask for.
///
/// @param code its name in the files and in requests: `vluchtelingenfonds`
/// @param name as it calls itself
/// @param local the place where alone it was found; null for the whole country
/// @param pays what for; empty when nobody has established it
/// @param conditions each with its own source; a person ticks them
public record Fund(
        String code,
        String name,
        @Nullable String local,
        Set<CostKind> pays,
        List<RoadNote> conditions,
        Provenance provenance) {
    public Fund {
        pays = Set.copyOf(pays);
        conditions = List.copyOf(conditions);
    }

    /// What it is.
    public MessageKey about() {
        return text("about");
    }

    /// Who asks it, and where.
    public MessageKey where() {
        return text("where");
    }

    private MessageKey text(String part) {
        return new MessageKey("checklist.road.fund." + code + "." + part);
    }
}
