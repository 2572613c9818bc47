package nl.weerzien.document.store;

import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.weerzien.document.Kept;
import nl.weerzien.shared.DocumentId;

/// Gives papers their keys and takes them out again.
record Seals(KeyRing keys) {

    /// A paper about to be kept: its name in the store, its key in use and its key sealed.
    record Fresh(Kept kept, Seal seal) {}

    Fresh fresh(DocumentId id) throws GeneralSecurityException {
        var dataKey = Seal.freshKey();
        var key = keys.current();
        return new Fresh(new Kept(UUID.randomUUID(), key.id(), key.seal(id, dataKey)), new Seal(id, dataKey));
    }

    /// @throws GeneralSecurityException if the sealed key was changed or belongs to another paper
    Seal of(DocumentId id, Kept kept) throws GeneralSecurityException {
        return new Seal(id, keys.get(kept.keyId()).open(id, kept.dataKey()));
    }
}
