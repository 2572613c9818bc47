package nl.weerzien.testkit.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotOpened;
import nl.weerzien.document.Originals;
import nl.weerzien.shared.DocumentId;

/// Files and page pictures kept in memory, unsealed.
final class MemoryOriginals implements Originals {
    private final Map<String, byte[]> objects = new HashMap<>();

    @Override
    public Kept keep(DocumentId id, byte[] plain) {
        var kept = new Kept(UUID.randomUUID(), "memory", new byte[0]);
        objects.put(name(kept, 0), plain.clone());
        return kept;
    }

    @Override
    public byte[] open(DocumentId id, Kept kept) {
        return openPicture(id, kept, 0);
    }

    @Override
    public void keepPicture(DocumentId id, Kept kept, int page, byte[] jpeg) {
        objects.put(name(kept, page), jpeg.clone());
    }

    @Override
    public byte[] openPicture(DocumentId id, Kept kept, int page) {
        return Optional.ofNullable(objects.get(name(kept, page)))
                .orElseThrow(() -> new NotOpened(id, new IllegalStateException("nothing was kept")));
    }

    @Override
    public void forget(Kept kept) {
        objects.remove(name(kept, 0));
    }

    private static String name(Kept kept, int page) {
        return kept.object() + "/" + page;
    }
}
