package nl.weerzien.submission;

import java.io.OutputStream;

/// Makes one document of a plan. The same plan and pictures give the same bytes, so that a fingerprint means something.
public interface Binder {

    /// Writes the bundle and leaves `target` open. Holds one page picture at a time in memory.
    ///
    /// @return the number of pages
    /// @throws java.io.UncheckedIOException if a picture or a font cannot be read or `target` not be written
    int bind(BundlePlan plan, PagePictures pictures, OutputStream target);
}
