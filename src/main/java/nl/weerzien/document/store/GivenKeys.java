package nl.weerzien.document.store;

import java.util.List;
import java.util.Optional;

/// The house keys as they were given: by the environment, or else as files of the data folder.
///
/// @param key base64 of 32 bytes, or empty
/// @param oldKey the key that is being replaced, only while keys of the environment are being changed; or empty
record GivenKeys(KeyFiles files, String key, String oldKey) {

    /// @param mayMake whether a first key file may be made
    KeyRing ring(boolean mayMake) {
        return fromEnvironment().orElseGet(() -> files.ring(mayMake));
    }

    /// The ring with the key in front under which everything is to be sealed anew.
    ///
    /// @throws WrongHouseKey if the environment gives a key but not the one it replaces
    KeyRing forChange() {
        if (!key.isBlank() && oldKey.isBlank())
            throw new WrongHouseKey("Give the new key as WEERZIEN_KEY and the key it replaces as WEERZIEN_OLD_KEY.");
        return fromEnvironment().orElseGet(files::withNext);
    }

    /// Nothing is sealed any more under any key but the first of [#forChange].
    void changed() {
        if (key.isBlank()) files.finish();
    }

    private Optional<KeyRing> fromEnvironment() {
        if (key.isBlank()) return Optional.empty();
        var current = HouseKey.parse(key, "WEERZIEN_KEY");
        if (oldKey.isBlank()) return Optional.of(new KeyRing(current, List.of()));
        return Optional.of(new KeyRing(current, List.of(HouseKey.parse(oldKey, "WEERZIEN_OLD_KEY"))));
    }

    /// Without the keys.
    @Override
    public String toString() {
        return key.isBlank() ? "keys of the data folder" : "key of the environment";
    }
}
