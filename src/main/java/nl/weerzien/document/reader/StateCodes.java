package nl.weerzien.document.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;

/// The codes of states and organisations in machine-readable zones: ISO 3166-1 alpha-3, and those that ICAO Doc 9303
/// part 3, section 5 adds.
final class StateCodes {
    private static final Set<String> KNOWN = known();

    private StateCodes() {}

    private static Set<String> known() {
        var codes = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        codes.addAll(List.of("D<<", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNA", "UNK", "UNO", "UTO"));
        codes.addAll(List.of("XBA", "XCC", "XCE", "XCO", "XEC", "XIM", "XMP", "XOM", "XPO", "XES", "XDC"));
        codes.addAll(List.of("XXA", "XXB", "XXC", "XXX"));
        return Set.copyOf(codes);
    }

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /// The code that two readings of it mean: the first if it is one, else the only one their signs make, else
    /// that of the paper's other code, which is mostly the same, if no more than one sign tells them apart. The
    /// first reading when all that leaves it open.
    static String settled(String first, String second, String other) {
        if (isKnown(first)) return first;
        var possible = ZoneRepair.choices(first, second).stream()
                .filter(StateCodes::isKnown)
                .collect(Collectors.toSet());
        if (possible.size() == 1) return possible.iterator().next();
        boolean likeOther = isKnown(other) && (possible.contains(other) || differences(first, other) == 1);
        return likeOther ? other : first;
    }

    private static int differences(String first, String other) {
        int differences = 0;
        for (int i = 0; i < first.length(); i++) if (first.charAt(i) != other.charAt(i)) differences++;
        return differences;
    }
}
