package nl.weerzien.handover.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weerzien.document.Sha256;

/// An archive while it is being packed: file after file goes through, and its fingerprint is kept.
final class Packing {
    private final ZipOutputStream zip;
    private final LocalDate day;
    private final List<Packed> packed = new ArrayList<>();

    /// @param day the day that every file in it bears
    Packing(OutputStream target, LocalDate day) {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        // pages are pictures, which do not get smaller
        zip.setLevel(Deflater.BEST_SPEED);
        this.day = day;
    }

    /// @param what what it is, in words
    record Packed(String path, String what, Sha256 sha256) {}

    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream target) throws IOException;
    }

    void add(String path, String what, Source source) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        var digest = sha256();
        source.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        packed.add(new Packed(path, what, new Sha256(HexFormat.of().formatHex(digest.digest()))));
    }

    void add(String path, String what, String text) throws IOException {
        add(path, what, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Packed> packed() {
        return List.copyOf(packed);
    }

    /// Writes the end, and leaves the target open.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Whoever writes one file may close it, and does not close the archive by that.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
