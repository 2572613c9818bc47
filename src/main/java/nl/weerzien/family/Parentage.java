package nl.weerzien.family;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.PersonId;

/// Both parents of a child, in no order that means anything.
public record Parentage(Parent one, Parent other) {
    /// @throws IllegalArgumentException if both are the same person of the file
    public Parentage {
        if (one instanceof Parent.InFile && one.equals(other))
            throw new IllegalArgumentException("a child has two parents, not one twice");
    }

    public static Parentage of(PersonId one, PersonId other) {
        return new Parentage(new Parent.InFile(one), new Parent.InFile(other));
    }

    /// Nothing is known of the second parent yet.
    public static Parentage of(PersonId one) {
        return new Parentage(new Parent.InFile(one), Parent.unknown());
    }

    public List<Parent> both() {
        return List.of(one, other);
    }

    /// Those of the two who are persons of the file.
    public Set<PersonId> inFile() {
        return Stream.of(one, other).flatMap(parent -> parent.inFile().stream()).collect(Collectors.toSet());
    }
}
