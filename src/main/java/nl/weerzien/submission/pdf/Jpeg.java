package nl.weerzien.submission.pdf;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What a PDF must know of a JPEG to embed it as it is: nothing is decoded.
///
/// @param width in pixels
/// @param height in pixels
/// @param components 1 grey, 3 colour, 4 print colours
/// @param length in bytes
record Jpeg(int width, int height, int components, long length) {
    private static final int START = 0xFFD8;

    /// Reads the picture to its end and keeps only its measures.
    ///
    /// @throws IOException if it is no JPEG, or ends before it says how large it is
    static Jpeg measure(InputStream picture) throws IOException {
        var counted = new Counted(picture);
        var data = new DataInputStream(counted);
        if (data.readUnsignedShort() != START) throw new IOException("a page picture is no JPEG");
        while (true) {
            var marker = nextMarker(data);
            var size = data.readUnsignedShort();
            if (!describesTheFrame(marker)) {
                data.skipNBytes(size - 2L);
                continue;
            }
            data.readUnsignedByte();
            var height = data.readUnsignedShort();
            var width = data.readUnsignedShort();
            var components = data.readUnsignedByte();
            data.transferTo(OutputStream.nullOutputStream());
            return new Jpeg(width, height, components, counted.bytes);
        }
    }

    private static int nextMarker(DataInputStream data) throws IOException {
        var sign = data.readUnsignedByte();
        while (sign != 0xFF) sign = data.readUnsignedByte();
        while (sign == 0xFF) sign = data.readUnsignedByte();
        if (sign == 0xD9 || sign == 0xDA) throw new EOFException("a page picture does not say how large it is");
        return sign;
    }

    /// Start-of-frame markers, C0 to CF, are mixed with three tables.
    private static boolean describesTheFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static final class Counted extends InputStream {
        private final InputStream picture;
        private long bytes;

        Counted(InputStream picture) {
            this.picture = picture;
        }

        @Override
        public int read() throws IOException {
            var one = picture.read();
            if (one >= 0) bytes++;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var some = picture.read(target, offset, length);
            if (some > 0) bytes += some;
            return some;
        }
    }
}
