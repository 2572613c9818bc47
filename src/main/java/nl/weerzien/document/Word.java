package nl.weerzien.document;

/// A word on a page.
///
/// @param confidence 0 to 1, as the recogniser rates itself
/// @param line counts the lines of a page from 0
public record Word(String text, Box box, double confidence, int line) {}
