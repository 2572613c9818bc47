package nl.weerzien.document;

import nl.weerzien.shared.DocumentId;

/// The sealed originals and page pictures. Plain bytes exist in memory only; an original is never changed.
public interface Originals {

    /// Seals the file with a key of its own, stores it, reads it back and opens it again.
    ///
    /// @throws NotKept if the store cannot be reached or gave back something else; nothing usable is left behind
    Kept keep(DocumentId id, byte[] plain);

    /// @throws NotOpened if the object is gone, was changed, or belongs to another document
    byte[] open(DocumentId id, Kept kept);

    /// Stores a page's picture, over an earlier one of the same page.
    ///
    /// @param page from 1
    /// @throws NotKept as [#keep]
    void keepPicture(DocumentId id, Kept kept, int page, byte[] jpeg);

    /// @throws NotOpened as [#open]
    byte[] openPicture(DocumentId id, Kept kept, int page);

    /// Removes what [#keep] just stored and nobody refers to. Best effort: what stays behind is found later.
    void forget(Kept kept);
}
