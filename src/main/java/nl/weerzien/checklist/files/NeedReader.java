package nl.weerzien.checklist.files;

import java.util.List;
import java.util.function.Function;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Strength;

/// Reads `need`: a block with exactly one of `all-of`, `one-of`, `claim` (with `at-least`) and `kind`.
final class NeedReader {
    private static final List<String> BRANCHES = List.of("all-of", "one-of", "claim", "kind");
    private static final Need NONE = new Need.ClaimOf(Claim.EXPLANATION, Strength.INDICATIVE);

    private final Vocabulary words;

    NeedReader(Vocabulary words) {
        this.words = words;
    }

    Need read(Fields requirement) {
        return requirement.block("need", Shape.NEED).map(this::need).orElse(NONE);
    }

    private Need need(Fields fields) {
        var written = BRANCHES.stream().filter(fields::has).toList();
        if (written.size() != 1) {
            fields.problem("", "must have exactly one of: " + String.join(", ", BRANCHES) + ".");
            return NONE;
        }
        return switch (written.getFirst()) {
            case "all-of" -> tree(fields, "all-of", Need.AllOf::new);
            case "one-of" -> tree(fields, "one-of", Need.OneOf::new);
            case "kind" -> new Need.KindOf(words.kind(fields, "kind", fields.text("kind")));
            default -> claim(fields);
        };
    }

    private Need tree(Fields fields, String key, Function<List<Need>, Need> grow) {
        var branches = fields.blocks(key, Shape.NEED, this::need);
        if (branches.isEmpty()) {
            fields.problem(key, "has no branches. Write at least one.");
            return NONE;
        }
        return grow.apply(branches);
    }

    private static Need claim(Fields fields) {
        if (!fields.has("at-least")) fields.problem("at-least", "is missing. Write official, religious or indicative.");
        return new Need.ClaimOf(fields.oneOf("claim", Claim.class), fields.oneOf("at-least", Strength.class));
    }
}
