package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.shared.DocumentKind;

/// What letters call the papers they ask for.
final class AskedNames {
    private record Name(LetterPhrase phrase, DocumentKind kind) {}

    private record Hit(int at, DocumentKind kind) {}

    private final List<Name> names;

    AskedNames(Collection<KindDescription> kinds) {
        names = kinds.stream()
                .flatMap(kind -> kind.askedAs().stream().map(words -> new Name(LetterPhrase.of(words), kind.kind())))
                .sorted(Comparator.comparingInt(
                                (Name name) -> name.phrase().folded().length())
                        .reversed())
                .toList();
    }

    /// The papers that a text names, in its order. A longer name takes its letters from a shorter one inside it.
    List<DocumentKind> in(String text) {
        var left = LetterPhrase.fold(text);
        var hits = new ArrayList<Hit>();
        for (var name : names) {
            var span = name.phrase().find(left);
            if (span.isEmpty()) continue;
            int from = span.get().from();
            int to = span.get().to();
            hits.add(new Hit(from, name.kind()));
            left = left.substring(0, from) + "\0".repeat(to - from) + left.substring(to);
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::at))
                .map(Hit::kind)
                .distinct()
                .toList();
    }
}
