package nl.weerzien.document.reader;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Looks whether all the pixels that a TIFF file speaks of are in it. Decoders fill in what is missing
/// without a word.
final class TiffEnds {
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int SHORT = 3;
    private static final int MOST_PAGES = 1000;

    private final ByteBuffer bytes;

    private TiffEnds(byte[] content) {
        bytes = ByteBuffer.wrap(content);
        bytes.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static boolean whole(byte[] content) {
        try {
            return new TiffEnds(content).whole();
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            return false;
        }
    }

    private boolean whole() {
        long directory = unsigned(4);
        for (int page = 0; directory != 0; page++) {
            if (page == MOST_PAGES || directory > bytes.capacity()) return false;
            int at = (int) directory;
            int entries = Short.toUnsignedInt(bytes.getShort(at));
            if (end(at, entries, STRIP_OFFSETS, STRIP_LENGTHS) > bytes.capacity()) return false;
            if (end(at, entries, TILE_OFFSETS, TILE_LENGTHS) > bytes.capacity()) return false;
            directory = unsigned(at + 2 + entries * 12);
        }
        return true;
    }

    /// Behind the last byte of the pieces of a page.
    private long end(int directory, int entries, int offsets, int lengths) {
        int from = entry(directory, entries, offsets);
        int length = entry(directory, entries, lengths);
        long end = 0;
        if (from == 0 || length == 0) return 0;
        long pieces = Math.min(unsigned(from + 4), unsigned(length + 4));
        for (int i = 0; i < pieces; i++) end = Math.max(end, value(from, i) + value(length, i));
        return end;
    }

    /// Where the entry of a tag begins; 0 when there is none.
    private int entry(int directory, int entries, int tag) {
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if (Short.toUnsignedInt(bytes.getShort(at)) == tag) return at;
        }
        return 0;
    }

    /// Values of up to four bytes stand in the entry itself, more of them elsewhere.
    private long value(int entry, int index) {
        int size = bytes.getShort(entry + 2) == SHORT ? 2 : 4;
        int at = unsigned(entry + 4) * size <= 4 ? entry + 8 : (int) unsigned(entry + 8);
        return size == 2 ? Short.toUnsignedInt(bytes.getShort(at + index * 2)) : unsigned(at + index * 4);
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
