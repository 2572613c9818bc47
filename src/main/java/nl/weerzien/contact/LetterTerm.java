package nl.weerzien.contact;

import java.time.LocalDate;

/// The term that a letter states.
///
/// @param lastDay the last day on which it counts
/// @param printed whether the letter prints this day; else it was counted from the letter's date
/// @param words as they stand in the letter
public record LetterTerm(LocalDate lastDay, boolean printed, String words, LetterPlace place) {}
