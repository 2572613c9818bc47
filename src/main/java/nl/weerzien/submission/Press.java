package nl.weerzien.submission;

import java.io.OutputStream;

/// Prints a plain paper, in Dutch, because whoever decides or pleads about the family reads it.
public interface Press {

    /// Writes a PDF and leaves `target` open.
    ///
    /// @throws java.io.UncheckedIOException if a font cannot be read or `target` not be written
    void print(Print print, OutputStream target);
}
