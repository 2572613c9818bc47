package nl.weerzien.journey;

import java.time.LocalDate;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.DocumentId;
import org.jspecify.annotations.Nullable;

/// What somebody tells us happened, before it is recorded.
///
/// @param means how it was sent; only for what is sent
/// @param termUntil the last day stated by the letter, as printed, never shifted
/// @param document the letter or receipt that shows it
/// @param place where, such as the embassy; perhaps empty
/// @param note in the words of whoever recorded it, perhaps empty; never leaves the case file
public record Happening(
        Kind kind,
        LocalDate happenedOn,
        @Nullable Means means,
        @Nullable LocalDate termUntil,
        @Nullable DocumentId document,
        String place,
        String note) {

    public static Happening of(Kind kind, LocalDate happenedOn) {
        return new Happening(kind, happenedOn, null, null, null, "", "");
    }

    public Happening on(LocalDate day) {
        return new Happening(kind, day, means, termUntil, document, place, note);
    }

    public Happening by(@Nullable Means how) {
        return new Happening(kind, happenedOn, how, termUntil, document, place, note);
    }

    public Happening withTermUntil(@Nullable LocalDate lastDay) {
        return new Happening(kind, happenedOn, means, lastDay, document, place, note);
    }

    public Happening shownBy(@Nullable DocumentId letter) {
        return new Happening(kind, happenedOn, means, termUntil, letter, place, note);
    }

    public Happening at(String where) {
        return new Happening(kind, happenedOn, means, termUntil, document, where.strip(), note);
    }

    public Happening noting(String words) {
        return new Happening(kind, happenedOn, means, termUntil, document, place, words.strip());
    }
}
