package nl.weerzien.document;

/// Reads papers in a process of their own, because uploaded bytes are hostile. Safe for many threads; both
/// calls block. Nothing of a paper is written to disk.
public interface Reader {

    /// Looks at the container only (type by content, pages, pixels, wholeness): well under a second, so that
    /// an upload gets its answer while a long reading runs elsewhere.
    Inspection inspect(byte[] content);

    /// Reads every page: picture, text, quality, proposals. Takes seconds a page; waits while all readers
    /// are busy.
    ///
    /// @param hints what is known about the paper before reading; it chooses the languages
    ReadOutcome read(byte[] content, ReadingHints hints);

    /// Whether papers can be read here at all: false when the reading models are not installed.
    boolean ready();
}
