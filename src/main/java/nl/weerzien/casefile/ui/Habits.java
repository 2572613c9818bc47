package nl.weerzien.casefile.ui;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Origin;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.Country;

/// How papers of the family's origin write: the language of the own script and the calendars, the usual one first.
record Habits(String language, List<CalendarSystem> calendars) {
    Habits {
        calendars = List.copyOf(calendars);
    }

    static Habits of(Country origin, ChecklistService rules) {
        var known = rules.origin(origin);
        var first = new ArrayList<>(known.map(Origin::calendars).orElse(List.of()));
        for (var calendar : CalendarSystem.values()) if (!first.contains(calendar)) first.add(calendar);
        return new Habits(
                known.flatMap(one -> one.languages().stream().findFirst()).orElse(""), first);
    }
}
