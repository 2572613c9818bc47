package nl.weerzien.contact;

import nl.weerzien.family.VNumber;

/// A V-number printed on a letter.
public record LetterNumber(VNumber number, LetterPlace place) {}
