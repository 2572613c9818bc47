package nl.weerzien.checklist;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerzien.shared.DocumentKind;

/// What answers a requirement: a tree of "all of these" and "one of these" whose leaves are claims and kinds of
/// paper.
public sealed interface Need {

    /// Every branch must be answered.
    record AllOf(List<Need> needs) implements Need {
        public AllOf {
            needs = atLeastOne(needs);
        }
    }

    /// Any one branch is enough.
    record OneOf(List<Need> needs) implements Need {
        public OneOf {
            needs = atLeastOne(needs);
        }
    }

    /// Any paper that makes this claim with at least this strength.
    record ClaimOf(Claim claim, Strength atLeast) implements Need {}

    /// This kind of paper and no other.
    record KindOf(DocumentKind kind) implements Need {}

    /// Whether the tree is answered when `answered` says which leaves are; leaves are only [ClaimOf] and
    /// [KindOf].
    default boolean isMetWhere(Predicate<Need> answered) {
        return switch (this) {
            case AllOf(var needs) -> needs.stream().allMatch(need -> need.isMetWhere(answered));
            case OneOf(var needs) -> needs.stream().anyMatch(need -> need.isMetWhere(answered));
            case ClaimOf _, KindOf _ -> answered.test(this);
        };
    }

    /// The claims and kinds at the ends of the tree, in the order written.
    default Stream<Need> leaves() {
        return switch (this) {
            case AllOf(var needs) -> needs.stream().flatMap(Need::leaves);
            case OneOf(var needs) -> needs.stream().flatMap(Need::leaves);
            case ClaimOf _, KindOf _ -> Stream.of(this);
        };
    }

    private static List<Need> atLeastOne(List<Need> needs) {
        if (needs.isEmpty()) throw new IllegalArgumentException("a need without branches could never be answered");
        return List.copyOf(needs);
    }
}
