package nl.weerzien.contact;

import java.time.LocalDate;

/// A day printed on a letter.
record LetterDay(LocalDate day, String words, LetterPlace place) {}
