package nl.weerzien.document.reader;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.heif.HeifDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Photographs as iPhones take them, turned into JPEG by the program of libheif. While that runs the picture lies in
/// files that are memory, never on a disk, and they are gone afterwards.
final class Heic {
    private static final Path PROGRAM = Path.of("/usr/bin/heif-convert");
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final int BOX_HEAD = 8;

    private Heic() {}

    /// Whether this machine has what it takes.
    static boolean canBeOpened() {
        return Files.isExecutable(PROGRAM) && Files.isWritable(MEMORY);
    }

    /// How many pixels it would make, as the file says of itself: the most of any picture in it.
    static long pixels(byte[] content) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getDirectoriesOfType(HeifDirectory.class)
                    .stream()
                    .filter(directory -> directory.containsTag(HeifDirectory.TAG_IMAGE_WIDTH))
                    .mapToLong(Heic::pixels)
                    .max()
                    .orElseThrow(() -> new UnreadableContent("document.refused.truncated"));
        } catch (ImageProcessingException _) {
            throw new UnreadableContent("document.refused.truncated");
        }
    }

    private static long pixels(HeifDirectory picture) {
        var width = picture.getLongObject(HeifDirectory.TAG_IMAGE_WIDTH);
        var height = picture.getLongObject(HeifDirectory.TAG_IMAGE_HEIGHT);
        return width == null || height == null ? Long.MAX_VALUE : width * height;
    }

    /// Whether all the boxes that the file is made of are in it to their end.
    static boolean whole(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        long at = 0;
        while (at + BOX_HEAD <= content.length) {
            long size = Integer.toUnsignedLong(bytes.getInt((int) at));
            if (size == 0) return true; // to the end of the file
            if (size == 1) size = at + 2 * BOX_HEAD <= content.length ? bytes.getLong((int) at + BOX_HEAD) : -1;
            if (size < BOX_HEAD || size > content.length - at) return false;
            at += size;
        }
        return at == content.length;
    }

    /// The main picture, upright as the camera held it.
    ///
    /// @param seconds after which it is given up
    /// @throws IOException if it cannot be turned into one
    static byte[] asJpeg(byte[] content, int seconds) throws IOException {
        var folder = Files.createTempDirectory(MEMORY, "heic");
        try {
            var photo = Files.write(folder.resolve("photo.heic"), content);
            var made = folder.resolve("photo.jpg");
            run(List.of(PROGRAM.toString(), "-q", "92", photo.toString(), made.toString()), seconds);
            try (var pictures = Files.newDirectoryStream(folder, "*.jpg")) {
                var found = pictures.iterator();
                if (!found.hasNext()) throw new IOException("no picture came out");
                return Files.readAllBytes(found.next());
            }
        } finally {
            clear(folder);
        }
    }

    private static void run(List<String> command, int seconds) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("the photograph could not be opened");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) Files.delete(file);
        }
        Files.delete(folder);
    }
}
