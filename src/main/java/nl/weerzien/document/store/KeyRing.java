package nl.weerzien.document.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The house's keys: the one new papers are sealed under, and older ones that are being replaced.
record KeyRing(HouseKey current, List<HouseKey> older) {
    KeyRing {
        older = List.copyOf(older);
    }

    /// @throws WrongHouseKey if the key of that id is not on the ring
    HouseKey get(String id) {
        return all().filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongHouseKey("no house key with fingerprint " + id + " was given"));
    }

    /// @throws WrongHouseKey if papers are sealed under a key that is not here
    void mustOpen(Set<String> inUse) {
        var held = all().map(HouseKey::id).collect(Collectors.toSet());
        if (!held.containsAll(inUse))
            throw new WrongHouseKey("The papers of this house are sealed under the house key with fingerprint "
                    + inUse + "; the key given has fingerprint " + held
                    + ". Give the right WEERZIEN_KEY, or put back the file secrets/house-key of the data folder.");
    }

    private Stream<HouseKey> all() {
        return Stream.concat(Stream.of(current), older.stream());
    }
}
