package nl.weerzien.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The term that a letter states.
///
/// @param lastDay the last day on which it counts
/// @param printed whether the letter prints this day; else it was counted from the letter's date
/// @param words as they stand in the letter
public record LetterTerm(LocalDate lastDay, boolean printed, String words, LetterPlace place) {

    /// Whether it would have ended before the letter was written: one of the two days was misread.
    ///
    /// @param dated the letter's date; null when it was not read
    boolean isBefore(@Nullable LocalDate dated) {
        return dated != null && lastDay.isBefore(dated);
    }
}
