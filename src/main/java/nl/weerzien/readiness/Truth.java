package nl.weerzien.readiness;

import java.util.function.Function;
import nl.weerzien.checklist.Need;

/// The three values of every answer to a need, worst first.
enum Truth {
    NO,
    /// A paper may answer it once a person has confirmed what it is.
    NOT_SURE,
    YES;

    /// "All of these" is as good as its worst branch, "one of these" as good as its best.
    static Truth of(Need need, Function<Need, Truth> leaf) {
        return switch (need) {
            case Need.AllOf(var needs) ->
                needs.stream().map(branch -> of(branch, leaf)).reduce(YES, Truth::worse);
            case Need.OneOf(var needs) ->
                needs.stream().map(branch -> of(branch, leaf)).reduce(NO, Truth::better);
            case Need.ClaimOf _, Need.KindOf _ -> leaf.apply(need);
        };
    }

    Truth worse(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth better(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
