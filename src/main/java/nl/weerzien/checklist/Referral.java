package nl.weerzien.checklist;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Where to go on when the road ends, or breaks off, without an arrival.
///
/// @param name as the organisation calls itself
/// @param office the office of ours for whose families it holds; null for all
/// @param phone null while no source gives it
/// @param address null while no source gives it
/// @param web null while no source gives it
public record Referral(
        String id,
        Set<RoadEnd> at,
        String name,
        @Nullable String office,
        @Nullable String phone,
        @Nullable String address,
        @Nullable URI web,
        Provenance provenance) {
    public Referral {
        at = Set.copyOf(at);
    }

    /// What they can do for whom.
    public MessageKey text() {
        return new MessageKey("checklist.road.referral." + id);
    }

    public Optional<URI> page() {
        return Optional.ofNullable(web);
    }

    /// Whether it holds for the families of an office of ours.
    public boolean isFor(String officeName) {
        return office == null || office.equalsIgnoreCase(officeName);
    }
}
