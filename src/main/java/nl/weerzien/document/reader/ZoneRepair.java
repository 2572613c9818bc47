package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.document.reader.ZoneLayout.Part;

/// Settles signs that were read in two ways by the check digits: where exactly one choice agrees, it is
/// taken. Only signs that somebody read are ever tried, not those that merely look alike: any wrong sign
/// agrees with a check digit one time in ten, and the composite digit weighs a number just as its own digit
/// does.
final class ZoneRepair {
    private static final int MOST_CHOICES = 64;

    private ZoneRepair() {}

    static List<String> repaired(ZoneLayout layout, List<String> lines, List<String> again) {
        var result = lines;
        result = settled(layout, result, again, layout.number(), layout.numberCheck());
        result = settled(layout, result, again, layout.birth(), layout.birthCheck());
        result = settled(layout, result, again, layout.expiry(), layout.expiryCheck());
        if (layout.optionalCheck() != null)
            result = settled(layout, result, again, layout.optional(), layout.optionalCheck());
        return states(layout, result, again);
    }

    /// No check digit protects the two states, but few codes are any.
    private static List<String> states(ZoneLayout layout, List<String> lines, List<String> again) {
        var result = new ArrayList<>(lines);
        var nationality = layout.nationality().of(lines);
        var issuer = ZoneLayout.ISSUER.of(lines);
        replace(result, ZoneLayout.ISSUER, StateCodes.settled(issuer, ZoneLayout.ISSUER.of(again), nationality));
        var settled = ZoneLayout.ISSUER.of(result);
        var second = layout.nationality().of(again);
        replace(result, layout.nationality(), StateCodes.settled(nationality, second, settled));
        return result;
    }

    private static List<String> settled(
            ZoneLayout layout, List<String> lines, List<String> again, Part data, Part digit) {
        if (ZoneParser.agrees(data.of(lines), digit.of(lines)) || ZoneParser.isLong(layout, lines)) return lines;
        var choices = choices(data.of(lines) + digit.of(lines), data.of(again) + digit.of(again));
        var agreeing = choices.stream()
                .filter(choice -> ZoneParser.agrees(
                        choice.substring(0, choice.length() - 1), choice.substring(choice.length() - 1)))
                .toList();
        return agreeing.size() == 1 ? with(lines, data, digit, agreeing.getFirst()) : lines;
    }

    /// Everything two readings of equal lengths may mean, sign by sign; empty when that is too much.
    static Set<String> choices(String first, String second) {
        Set<String> choices = Set.of("");
        for (int i = 0; i < first.length(); i++) {
            var next = new HashSet<String>();
            for (var choice : choices) {
                next.add(choice + first.charAt(i));
                next.add(choice + second.charAt(i));
            }
            if (next.size() > MOST_CHOICES) return Set.of();
            choices = next;
        }
        return choices;
    }

    private static List<String> with(List<String> lines, Part data, Part digit, String signs) {
        var changed = new ArrayList<>(lines);
        replace(changed, data, signs.substring(0, signs.length() - 1));
        replace(changed, digit, signs.substring(signs.length() - 1));
        return changed;
    }

    private static void replace(List<String> lines, Part part, String signs) {
        var line = lines.get(part.line());
        lines.set(part.line(), line.substring(0, part.from()) + signs + line.substring(part.to()));
    }
}
