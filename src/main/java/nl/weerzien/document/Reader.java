package nl.weerzien.document;

import java.util.List;
import java.util.function.IntConsumer;
import nl.weerzien.shared.MessageKey;

/// Reads papers in processes of their own, because uploaded bytes are hostile. Safe for many threads; all
/// calls block. Nothing of a paper is written to disk.
public interface Reader {

    /// Looks at the container only (type by content, pages, pixels, wholeness): well under a second, so that
    /// an upload gets its answer while a long reading runs elsewhere.
    Inspection inspect(byte[] content);

    /// Judges the first picture of a file that was acceptable, in about a second, while its sender still has the
    /// paper in hand. Waits while others are looked at, and never keeps an inspection or a reading waiting.
    ///
    /// @return keys `document.quality.*`; empty when it is good or could not be looked at
    List<MessageKey> look(byte[] content);

    /// Reads every page: picture, text, quality, proposals. Takes seconds a page; waits while all readers
    /// are busy.
    ///
    /// @param hints what is known about the paper before reading; it chooses the languages
    /// @param pagesRead told after each page how many of the paper are done
    ReadOutcome read(byte[] content, ReadingHints hints, IntConsumer pagesRead);

    /// As [#read(byte[], ReadingHints, IntConsumer)] when nobody looks on.
    default ReadOutcome read(byte[] content, ReadingHints hints) {
        return read(content, hints, _ -> {});
    }

    /// Whether papers can be read here at all: false when the reading models are not installed.
    boolean ready();
}
