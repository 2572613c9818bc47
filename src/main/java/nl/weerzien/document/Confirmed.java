package nl.weerzien.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a person said about a paper. Only this counts; what the machine read is a proposal.
///
/// @param kind null until somebody said what it is
/// @param persons whom it concerns, empty until somebody said so; a family booklet concerns several
/// @param language BCP 47 code (`ar`, `ti`, `nl`) of the language it is written in, null until somebody said so
/// @param translates the paper of which this is the translation, if it is one
/// @param fields the last answer given per field and person
public record Confirmed(
        @Nullable DocumentKind kind,
        Set<PersonId> persons,
        @Nullable String language,
        @Nullable DocumentId translates,
        List<ConfirmedField> fields) {

    public static final Confirmed NOTHING = new Confirmed(null, Set.of(), null, null, List.of());

    public Confirmed {
        persons = Set.copyOf(persons);
        fields = List.copyOf(fields);
    }

    /// The answer to a field about the paper as a whole or, for papers about several people, about this person.
    public Optional<ConfirmedField> field(FieldName name, @Nullable PersonId person) {
        return fields.stream()
                .filter(field -> field.name().equals(name)
                        && (field.person() == null
                                || person == null
                                || field.person().equals(person)))
                .findFirst();
    }

    /// Somebody said who and what: enough for the paper to count for the checklist.
    public boolean placed() {
        return kind != null && !persons.isEmpty();
    }

    /// Who took a paper out of the preparation, when and why. The original stays.
    ///
    /// @param reason in the words of whoever did it; may be empty
    public record SetAside(Instant at, AccountId by, String reason) {}
}
