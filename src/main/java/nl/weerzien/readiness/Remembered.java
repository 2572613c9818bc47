package nl.weerzien.readiness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// What was made of each family, for as long as everything it was made of stays the same. It is handed out only to
/// whoever read all of that anew, so nobody learns more from it than they may see, and nothing in it grows old.
///
/// @param <T> small: it is kept for thousands of families
public final class Remembered<T> {
    private final Map<CaseId, Made<T>> kept;

    /// @param most families are remembered; of more, those asked for longest ago are forgotten
    public Remembered(int most) {
        kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseId, Made<T>> eldest) {
                return size() > most;
            }
        });
    }

    private record Made<T>(List<Object> of, T value) {}

    Optional<T> of(CaseId id, List<Object> madeOf) {
        var made = kept.get(id);
        return made == null || !made.of().equals(madeOf) ? Optional.empty() : Optional.of(made.value());
    }

    void keep(CaseId id, List<Object> madeOf, T value) {
        kept.put(id, new Made<>(madeOf, value));
    }
}
