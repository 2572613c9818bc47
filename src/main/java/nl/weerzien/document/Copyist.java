package nl.weerzien.document;

import java.io.OutputStream;
import java.util.function.IntFunction;

/// Makes a copy of a paper in which its words can be searched and marked, and that can be kept for long.
public interface Copyist {

    /// @param reading the pages with their words; the machine's, unconfirmed
    /// @param pictures the JPEG of a page by its number, asked for one at a time
    /// @param target takes a PDF/A-2b; stays open
    void copy(Reading reading, IntFunction<byte[]> pictures, OutputStream target);
}
