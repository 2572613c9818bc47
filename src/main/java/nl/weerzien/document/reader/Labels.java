package nl.weerzien.document.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;
import nl.weerzien.family.CalendarSystem;

/// The labels to look for on a paper: those of its likeliest kind first, since one word may stand for
/// different fields on different papers.
final class Labels {
    private Labels() {}

    static List<Known> of(List<PrintedKind> kinds, List<PrintedLabel> common, List<KindProposal> proposals) {
        var known = new LinkedHashMap<String, Known>();
        for (var kind : kinds) if (isLikeliest(kind, proposals)) add(known, kind, true);
        for (var kind : kinds) if (!isLikeliest(kind, proposals)) add(known, kind, false);
        for (var label : common) add(known, new Known(label.text(), Folded.of(label.text()), label.field(), false));
        return List.copyOf(known.values());
    }

    private static void add(Map<String, Known> known, PrintedKind kind, boolean own) {
        for (var never : kind.neverExtract()) add(known, new Known(never, Folded.of(never), null, own));
        for (var label : kind.labels())
            if (own || !isBare(label)) add(known, new Known(label.text(), Folded.of(label.text()), label.field(), own));
    }

    /// A single word for a day or a place, `Date`, means what the kind of paper makes of it.
    private static boolean isBare(PrintedLabel label) {
        boolean ofEvent = label.field().isDate() || label.field().isPlace();
        return ofEvent && !label.text().contains(" ");
    }

    private static void add(Map<String, Known> known, Known label) {
        if (label.folded().length() > 1) known.putIfAbsent(label.folded(), label);
    }

    /// The calendars of the likeliest kind; of all kinds when none stands out.
    static List<CalendarSystem> calendars(List<PrintedKind> kinds, List<KindProposal> proposals) {
        var own = kinds.stream()
                .filter(kind -> proposals.isEmpty() || isLikeliest(kind, proposals))
                .flatMap(kind -> kind.calendars().stream())
                .distinct()
                .toList();
        return own.isEmpty() ? List.of(CalendarSystem.GREGORIAN) : own;
    }

    private static boolean isLikeliest(PrintedKind kind, List<KindProposal> proposals) {
        return !proposals.isEmpty() && proposals.getFirst().kind().equals(kind.kind());
    }
}
