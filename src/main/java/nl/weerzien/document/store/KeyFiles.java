package nl.weerzien.document.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// The house key as a file that only its owner may read (0600), and beside it the next one while keys are being
/// changed.
record KeyFiles(Path folder) {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /// @param mayMake whether a first key may be made: not when papers are sealed under one already
    /// @throws WrongHouseKey if there is no key and none may be made
    KeyRing ring(boolean mayMake) {
        if (!Files.exists(current())) {
            if (!mayMake)
                throw new WrongHouseKey("The house key is missing: put back " + current() + ", or give WEERZIEN_KEY.");
            write(current());
        }
        var key = read(current());
        return Files.exists(next()) ? new KeyRing(read(next()), List.of(key)) : new KeyRing(key, List.of());
    }

    /// The ring with a fresh key in front; the one of an interrupted change, if there was one.
    KeyRing withNext() {
        if (!Files.exists(next())) write(next());
        return ring(false);
    }

    /// The next key takes the place of the current one, which nothing is sealed under any more.
    void finish() {
        try {
            Files.move(next(), current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot replace " + current(), failure);
        }
    }

    private Path current() {
        return folder.resolve("house-key");
    }

    private Path next() {
        return folder.resolve("house-key.next");
    }

    private static HouseKey read(Path file) {
        try {
            return HouseKey.parse(Files.readString(file), file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private void write(Path file) {
        try {
            Files.createDirectories(folder, OWNER_ONLY_FOLDER);
            var fresh = Files.createTempFile(folder, "house-key", ".new", OWNER_ONLY);
            Files.writeString(fresh, HouseKey.fresh());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make " + file, failure);
        }
    }
}
