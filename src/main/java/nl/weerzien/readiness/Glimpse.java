package nl.weerzien.readiness;

/// What a look at one of several families gave.
public sealed interface Glimpse<T> {

    /// @param value what was made of the family's readiness
    record Judged<T>(T value) implements Glimpse<T> {}

    /// Something broke on this one; it does not hide the others.
    record Failed<T>(RuntimeException why) implements Glimpse<T> {}
}
