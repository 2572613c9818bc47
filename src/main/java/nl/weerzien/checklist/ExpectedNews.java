package nl.weerzien.checklist;

import java.time.Period;

/// By when something should be heard at a station; later than that we speak of silence and ask.
///
/// @param within counted from the day that `of` names
public record ExpectedNews(Period within, Of of, Provenance provenance) {

    /// The day from which news is expected.
    public sealed interface Of {
        /// The day the station began.
        record Station() implements Of {}

        /// The day of the appointment.
        record Appointment() implements Of {}

        /// The last day of a term, as it governs: with the letter's date where there is one.
        record TermEnd(TermName term) implements Of {}
    }
}
