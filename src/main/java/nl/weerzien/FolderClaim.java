package nl.weerzien;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a folder for this application as long as it runs, however it ends. A running application's server is thus
/// never taken for one that was left behind.
final class FolderClaim implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FolderClaim.class);
    private final FileChannel held;

    private FolderClaim(FileChannel held) {
        this.held = held;
    }

    /// @throws IOException if another application holds the folder, or it cannot be written
    static FolderClaim of(Path folder) throws IOException {
        var file = folder.resolve("in-use");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return new FolderClaim(channel);
        } catch (OverlappingFileLockException inThisProcess) {
            log.debug("this very process holds {}", folder);
        }
        channel.close();
        throw new IOException("another Weerzien is running on " + folder + "; stop it, or name another folder");
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
