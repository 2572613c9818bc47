package nl.weerzien.document.reader;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;

/// Keeps the standard output for frames: native libraries print there when they please, and one such line in
/// the middle of a frame would spoil it.
final class StandardOutput {
    private static final int OUT = 1;
    private static final int ERR = 2;

    private StandardOutput() {}

    /// A stream to where the standard output went, while everything printed from now on goes to the standard
    /// error.
    static OutputStream reserve() throws IOException {
        var linker = Linker.nativeLinker();
        try {
            var dup = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("dup"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
            var dup2 = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("dup2"), FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
            int kept = (int) dup.invokeExact(OUT);
            if (kept < 0 || (int) dup2.invokeExact(ERR, OUT) < 0) throw new IOException("cannot keep standard output");
            return new FileOutputStream("/proc/self/fd/" + kept);
        } catch (IOException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
