package nl.weerzien.document;

/// The moment a paper becomes part of a case file: its row, its place in the reading queue and the news of it, all or
/// nothing.
public interface Arrivals {

    /// @return false if the case file holds the same file already; then nothing happened
    boolean accept(Document document, Kept kept);
}
