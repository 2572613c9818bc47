package nl.weerzien.family;

import java.util.Optional;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// Where a person is now.
///
/// @param place town or camp as the family calls it; null when only the country is known
public record Whereabouts(Country country, @Nullable String place) {
    public Whereabouts {
        place = Words.known(place);
    }

    public Optional<String> knownPlace() {
        return Optional.ofNullable(place);
    }
}
