package nl.weerzien.document;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One fact on a paper, as a person confirmed it.
///
/// @param person whose fact it is on a paper about several people; null for the paper's only or its own facts
public record ConfirmedField(FieldName name, @Nullable PersonId person, Answer answer, AccountId by, Instant at) {

    /// What the person said about the field.
    public sealed interface Answer {

        /// A name, a number, a place: it stands there.
        ///
        /// @param value as written, digits Western
        /// @param corrected whether the person changed what the machine had read, or wrote it themselves
        record Text(String value, boolean corrected) implements Answer {
            public Text {
                if (value.isBlank()) throw new IllegalArgumentException("a confirmed value is not blank");
                value = value.strip();
            }
        }

        /// A date, in the paper's own calendar and with its own notation.
        ///
        /// @param corrected as in [Text]
        record Date(PartialDate date, boolean corrected) implements Answer {}

        /// This paper does not say it.
        record NotOnThisPaper() implements Answer {}
    }

    /// What counts, unless it is a date or the paper does not say it.
    public Optional<String> text() {
        return answer instanceof Answer.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /// The date that counts; empty for other fields and when the paper does not say it.
    public Optional<PartialDate> date() {
        return answer instanceof Answer.Date date ? Optional.of(date.date()) : Optional.empty();
    }
}
