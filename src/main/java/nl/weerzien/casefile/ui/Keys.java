package nl.weerzien.casefile.ui;

import java.util.Locale;
import nl.weerzien.family.RelationshipKind;

/// Message keys made of a prefix and the name of a constant.
final class Keys {
    private Keys() {}

    static String tie(RelationshipKind kind) {
        return "casefile.tie." + word(kind);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
