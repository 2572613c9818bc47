package nl.weerzien.family;

import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A person of a case file as the family and a volunteer wrote them down: the sponsor or a relative. What papers say
/// about them stands with the papers.
///
/// @param birth null when nothing is known, not even the year
/// @param whereabouts null when nobody knows or nobody asked
/// @param nationality null when not asked or without one
/// @param vNumber null until the IND gave one
/// @param version how often it was changed, counted by the store; 0 for a person not yet kept
public record Person(
        PersonId id,
        PersonName name,
        @Nullable PartialDate birth,
        Sex sex,
        @Nullable Whereabouts whereabouts,
        @Nullable Country nationality,
        @Nullable VNumber vNumber,
        int version) {

    /// A person of whom only the name is known.
    public static Person named(PersonName name) {
        return new Person(PersonId.fresh(), name, null, Sex.UNKNOWN, null, null, null, 0);
    }

    /// The age on a day; empty when nothing is known of the birth date.
    public Optional<Age> ageOn(LocalDate day) {
        return Optional.ofNullable(birth).map(date -> Age.on(day, date.range()));
    }

    /// Whether the person has reached `years` on a day; empty when that cannot be told.
    public Optional<Boolean> reached(int years, LocalDate day) {
        return ageOn(day).flatMap(age -> age.reached(years));
    }

    public Person withName(PersonName other) {
        return new Person(id, other, birth, sex, whereabouts, nationality, vNumber, version);
    }

    public Person withBirth(@Nullable PartialDate other) {
        return new Person(id, name, other, sex, whereabouts, nationality, vNumber, version);
    }

    public Person withSex(Sex other) {
        return new Person(id, name, birth, other, whereabouts, nationality, vNumber, version);
    }

    public Person withWhereabouts(@Nullable Whereabouts other) {
        return new Person(id, name, birth, sex, other, nationality, vNumber, version);
    }

    public Person withNationality(@Nullable Country other) {
        return new Person(id, name, birth, sex, whereabouts, other, vNumber, version);
    }

    public Person withVNumber(@Nullable VNumber other) {
        return new Person(id, name, birth, sex, whereabouts, nationality, other, version);
    }

    public Person withVersion(int other) {
        return new Person(id, name, birth, sex, whereabouts, nationality, vNumber, other);
    }
}
