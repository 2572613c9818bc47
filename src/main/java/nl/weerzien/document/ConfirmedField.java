package nl.weerzien.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One fact on a paper, as a person confirmed it.
///
/// @param person whose fact it is on a paper about several people; null for the paper's only or its own facts
public record ConfirmedField(
        FieldName name, @Nullable PersonId person, Answer answer, AccountId by, Instant at) {

    /// What the person said about the field.
    public sealed interface Answer {

        /// It stands there.
        ///
        /// @param raw as written on the paper, in its own script, digits and calendar
        /// @param value what counts: dates as ISO 8601 `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (Gregorian), everything
        /// else as written
        /// @param corrected whether the person changed what the machine had read, or wrote it themselves
        record Says(String raw, String value, boolean corrected) implements Answer {
            public Says {
                if (value.isBlank()) throw new IllegalArgumentException("a confirmed value is not blank");
            }
        }

        /// This paper does not say it.
        record NotOnThisPaper() implements Answer {}
    }

    /// What counts; empty when the paper does not say it.
    public Optional<String> value() {
        return switch (answer) {
            case Answer.Says(_, var value, _) -> Optional.of(value);
            case Answer.NotOnThisPaper() -> Optional.empty();
        };
    }

    /// The value as a full day; empty when it is none or a partial date.
    public Optional<LocalDate> day() {
        return value().filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }
}
