package nl.weerzien.security;

/// The circle of people within which supervisors review.
public record Office(OfficeId id, String name) {}
