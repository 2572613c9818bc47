package nl.weerzien.submission;

import java.io.OutputStream;

/// Makes one document of an answer to the IND. The same plan and pictures give the same bytes.
public interface ReplyBinder {

    /// Writes the answer and leaves `target` open. Holds one page picture at a time in memory.
    ///
    /// @return the number of pages
    /// @throws java.io.UncheckedIOException if a picture or a font cannot be read or `target` not be written
    int bind(ReplyPlan plan, PagePictures pictures, OutputStream target);
}
