package nl.weerzien.document.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What passes between the application and a reader process: frames of a type, a length and that many bytes.
final class Frames {
    /// Longer frames are refused unread. A page's picture and words, in JSON, stay well below.
    private static final int LONGEST = 40 * 1024 * 1024;

    private final DataInputStream in;
    private final DataOutputStream out;

    enum Type {
        /// To the process: look at the container of this content.
        INSPECT,
        /// To the process: judge the first picture of this content.
        LOOK,
        /// To the process: the task of the content that follows.
        TASK,
        /// To the process: read this content.
        CONTENT,
        /// From the process: a page is done.
        PAGE,
        /// From the process: the answer is complete.
        END
    }

    record Frame(Type type, byte[] bytes) {}

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void send(Type type, byte[] bytes) throws IOException {
        out.writeByte(type.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// Waits for the next frame.
    ///
    /// @throws EOFException if the other side is gone
    /// @throws IOException if what came is no frame
    Frame receive() throws IOException {
        int type = in.readUnsignedByte();
        int length = in.readInt();
        if (type >= Type.values().length || length < 0 || length > LONGEST)
            throw new IOException("not a frame: type " + type + ", length " + length);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the other side left in the middle of a frame");
        return new Frame(Type.values()[type], bytes);
    }
}
