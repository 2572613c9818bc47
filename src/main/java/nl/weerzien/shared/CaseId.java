package nl.weerzien.shared;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Identifies one family's case file. Random, so that it may stand in a log or an address without telling anything.
public record CaseId(UUID value) {

    /// As stores ask for them.
    public static UUID[] values(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }

    /// As [#parse]; empty for what is no id, such as a mistyped address.
    public static Optional<CaseId> parsed(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
