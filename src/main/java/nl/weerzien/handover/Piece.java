package nl.weerzien.handover;

import nl.weerzien.document.Document;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.Filing;

/// A file that a lawyer is given.
public sealed interface Piece {

    /// Where it stands in the archive: fixed words, days and numbers, so that it tells nothing.
    String path();

    /// What it is.
    MessageKey what();

    /// One relative's papers, bound for this.
    record Bound(String path, MessageKey what, BundlePlan plan) implements Piece {}

    /// What went to the IND, as it went.
    record Sent(String path, MessageKey what, Filing filing) implements Piece {}

    /// One letter or paper by itself.
    record Loose(String path, MessageKey what, Document paper) implements Piece {}
}
