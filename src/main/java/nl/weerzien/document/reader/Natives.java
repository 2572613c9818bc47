package nl.weerzien.document.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// Brings the native libraries out of their jars into one folder and loads them from there, so that nothing
/// has to be installed. A folder belongs to one version and is filled once; processes that fill it together
/// do no harm.
final class Natives {
    private static final String VERSION = "tesseract-5.5.2-opencv-4.9.0";
    private static final Map<String, String> OPENCV_NAMES = Map.of("x86_64", "x86_64", "arm64", "ARMv8");

    private Natives() {}

    /// Loads Tesseract, Leptonica and OpenCV.
    ///
    /// @param cache a folder of this user's
    /// @throws UnsupportedOperationException on a platform for which no libraries are on the classpath
    static void load(Path cache) {
        try {
            var folder = folder(cache);
            var machine = machine();
            var leptonica = "/org/bytedeco/leptonica/linux-" + machine + "/libleptonica.so.6";
            var tesseract = "/org/bytedeco/tesseract/linux-" + machine + "/libtesseract.so.5.5";
            var opencv = "/nu/pattern/opencv/linux/" + OPENCV_NAMES.get(machine) + "/libopencv_java490.so";
            copy(leptonica, folder.resolve("libleptonica.so.6"));
            copy(leptonica, folder.resolve("libleptonica.so"));
            copy(tesseract, folder.resolve("libtesseract.so"));
            copy(opencv, folder.resolve("libopencv_java490.so"));
            System.setProperty("jna.library.path", folder.toString());
            System.setProperty("jna.tmpdir", folder.toString());
            System.load(folder.resolve("libleptonica.so.6").toString());
            System.load(folder.resolve("libopencv_java490.so").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String machine() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (!System.getProperty("os.name").equals("Linux"))
            throw new UnsupportedOperationException("papers can be read on Linux only");
        return name.equals("amd64") ? "x86_64" : name.equals("aarch64") ? "arm64" : name;
    }

    /// Only this user may write here: whoever could put a library into the folder could run code in the reader.
    private static Path folder(Path cache) throws IOException {
        var folder = cache.toAbsolutePath().resolve(VERSION);
        var mine = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(mine));
        var me = Files.getOwner(Path.of("/proc/self"));
        if (!Files.getOwner(folder).equals(me))
            throw new IOException("the folder for native libraries belongs to somebody else: " + folder);
        Files.setPosixFilePermissions(folder, mine);
        return folder;
    }

    private static void copy(String resource, Path file) throws IOException {
        if (Files.exists(file)) return;
        try (var in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) throw new UnsupportedOperationException("no native library on the classpath: " + resource);
            var part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
