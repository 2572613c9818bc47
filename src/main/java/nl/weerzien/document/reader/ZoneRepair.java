package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.TravelZone.Check;
import nl.weerzien.document.TravelZone.Protects;
import nl.weerzien.document.reader.ZoneLayout.Part;

/// Takes one sign of a number for its twin in print (O and 0, I and 1), when that alone makes every check digit agree
/// and
/// no other such exchange does. Any wrong sign agrees with a check digit one time in ten, and the composite digit
/// weighs
/// the number just as its own digit does, so exchanges between signs that merely resemble one another would sooner or
/// later prove a wrong number.
final class ZoneRepair {
    private static final List<String> MISTAKEN = List.of("O0", "I1");

    private ZoneRepair() {}

    static List<String> repaired(ZoneLayout layout, List<String> lines) {
        if (layout.allCheck() == null || passes(layout, lines)) return lines;
        var found = new ArrayList<List<String>>();
        for (var part : List.of(layout.number(), layout.optional()))
            for (int place = part.from(); place < part.to(); place++) exchanges(layout, lines, part, place, found);
        return found.size() == 1 ? found.getFirst() : lines;
    }

    private static void exchanges(
            ZoneLayout layout, List<String> lines, Part part, int place, List<List<String>> found) {
        char sign = lines.get(part.line()).charAt(place);
        for (var group : MISTAKEN) {
            if (group.indexOf(sign) < 0) continue;
            for (char other : group.toCharArray()) {
                if (other == sign) continue;
                var line = new StringBuilder(lines.get(part.line()));
                line.setCharAt(place, other);
                var changed = new ArrayList<>(lines);
                changed.set(part.line(), line.toString());
                if (passes(layout, changed)) found.add(changed);
            }
        }
    }

    private static boolean passes(ZoneLayout layout, List<String> lines) {
        return ZoneParser.checks(layout, lines).stream()
                .filter(check -> check.protects() != Protects.OPTIONAL)
                .allMatch(Check::passed);
    }
}
