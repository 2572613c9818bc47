package nl.weerzien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The passwords of the embedded database and store: random, made at first use, one file each that only its owner
/// may
/// read (0600).
record Secrets(Path folder) {

    String value(String name) {
        try {
            return Files.readString(file(name)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the secret '" + name + "'", failure);
        }
    }

    Path file(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                var fresh = Files.createTempFile(
                        folder,
                        name,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, HexFormat.of().formatHex(random));
                Files.move(fresh, file);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the secret '" + name + "'", failure);
        }
    }
}
