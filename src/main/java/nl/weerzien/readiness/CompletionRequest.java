package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A letter in which the IND asks to complete applications (herstel verzuim), while nothing was sent in answer.
///
/// @param letter its paper
/// @param relatives whose applications it asks to complete
/// @param until the last day it states; empty when it states none
/// @param points in the order of the letter, at least one
public record CompletionRequest(
        DocumentId letter, List<PersonId> relatives, Optional<LocalDate> until, List<Point> points) {
    public CompletionRequest {
        relatives = List.copyOf(relatives);
        points = List.copyOf(points);
    }

    /// One thing it asks.
    ///
    /// @param words as the IND wrote them
    /// @param kinds what papers it means; empty when that is not known
    /// @param about whose paper it asks; null when that is not known, and it may be anybody's
    /// @param answered whether the family said how it answers
    /// @param state what is known of the answer, in a few words
    public record Point(
            String words,
            List<DocumentKind> kinds,
            @Nullable PersonId about,
            boolean answered,
            MessageKey state) {
        public Point {
            kinds = List.copyOf(kinds);
        }
    }

    /// What it asks of any of these; empty when it is about none of them.
    public List<Point> asked(Collection<PersonId> persons) {
        if (relatives.stream().noneMatch(persons::contains)) return List.of();
        return points.stream()
                .filter(point -> point.about() == null || persons.contains(point.about()))
                .toList();
    }

    /// The first point that nobody answered.
    Optional<Point> firstOpen() {
        return points.stream().filter(point -> !point.answered()).findFirst();
    }

    /// How many points nobody answered.
    public long open() {
        return points.stream().filter(point -> !point.answered()).count();
    }

    /// Whom its next step is about: the one whose paper is asked first, else the first it concerns.
    PersonId whom() {
        return firstOpen().map(Point::about).filter(relatives::contains).orElseGet(relatives::getFirst);
    }
}
