package nl.weerzien.document.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotKept;
import nl.weerzien.document.NotOpened;
import nl.weerzien.document.Originals;
import nl.weerzien.shared.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Seals in memory, stores, and believes the store only after reading back.
@Component
class SealedOriginals implements Originals {
    private static final Logger log = LoggerFactory.getLogger(SealedOriginals.class);
    private static final String ORIGINAL = "original";
    private final ObjectStore store;
    private final Seals seals;

    SealedOriginals(ObjectStore store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    @Override
    public Kept keep(DocumentId id, byte[] plain) {
        try {
            var fresh = seals.fresh(id);
            try {
                put(fresh.kept(), ORIGINAL, fresh.seal().close(ORIGINAL, plain));
                if (!Arrays.equals(open(id, fresh.kept()), plain))
                    throw new IOException("the store gave back other bytes than it took");
                return fresh.kept();
            } catch (IOException | NotOpened failure) {
                forget(fresh.kept());
                throw new NotKept(id, failure);
            }
        } catch (GeneralSecurityException failure) {
            throw new NotKept(id, failure);
        }
    }

    @Override
    public byte[] open(DocumentId id, Kept kept) {
        return open(id, kept, ORIGINAL);
    }

    @Override
    public void keepPicture(DocumentId id, Kept kept, int page, byte[] jpeg) {
        try {
            put(kept, picture(page), seals.of(id, kept).close(picture(page), jpeg));
        } catch (IOException | GeneralSecurityException failure) {
            throw new NotKept(id, failure);
        }
    }

    @Override
    public byte[] openPicture(DocumentId id, Kept kept, int page) {
        return open(id, kept, picture(page));
    }

    @Override
    public void forget(Kept kept) {
        try {
            store.remove(name(kept, ORIGINAL));
        } catch (IOException failure) {
            log.warn("{} stays behind until the next tidying", kept);
        }
    }

    private byte[] open(DocumentId id, Kept kept, String part) {
        try {
            return seals.of(id, kept).open(part, store.get(name(kept, part)));
        } catch (IOException | GeneralSecurityException failure) {
            throw new NotOpened(id, failure);
        }
    }

    private void put(Kept kept, String part, byte[] sealed) throws IOException {
        store.put(name(kept, part), sealed);
    }

    private static String name(Kept kept, String part) {
        return kept.object() + "/" + part;
    }

    private static String picture(int page) {
        return "page-" + page;
    }
}
