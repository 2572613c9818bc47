package nl.weerzien.submission;

/// One relative's bundle before it is filed.
public record Preview(Draft draft, Advice advice) {}
