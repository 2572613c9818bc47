package nl.weerzien.document;

import java.util.UUID;

/// Where a sealed original lies and the key that opens it, itself sealed with the house's key.
///
/// @param object opaque name in the object store, unlike every id of the case
/// @param keyId which house key sealed `dataKey`
/// @param dataKey the paper's own key, sealed
public record Kept(UUID object, String keyId, byte[] dataKey) {

    /// Without the key.
    @Override
    public String toString() {
        return "object " + object + " under key " + keyId;
    }
}
