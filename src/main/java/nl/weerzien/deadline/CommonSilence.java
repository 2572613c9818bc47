package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.shared.PersonId;

/// The wait for news about relatives who wait alike: at one station, for what was to come by one day. Whoever asks,
/// asks about all of them at once.
///
/// @param persons in the family's order; at least one
/// @param since the day since which nothing came about any of them
/// @param expectedBy the last day on which the silence was nothing unusual
public record CommonSilence(List<PersonId> persons, Stage stage, LocalDate since, LocalDate expectedBy) {
    public CommonSilence {
        persons = List.copyOf(persons);
    }

    /// What makes two waits alike.
    private record Wait(Stage stage, LocalDate expectedBy) {}

    /// Those of a family that last too long, in the order of the relatives.
    public static List<CommonSilence> overdue(Collection<Deadlines> relatives, LocalDate today) {
        var alike = new LinkedHashMap<Wait, List<Silence>>();
        for (var terms : relatives)
            terms.overdueSilence(today)
                    .ifPresent(silence -> alike.computeIfAbsent(
                                    new Wait(silence.stage(), silence.expectedBy()), _ -> new ArrayList<>())
                            .add(silence));
        return alike.values().stream().map(CommonSilence::of).toList();
    }

    private static CommonSilence of(List<Silence> alike) {
        return new CommonSilence(
                alike.stream().map(Silence::person).toList(),
                alike.getFirst().stage(),
                alike.stream()
                        .map(Silence::since)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                alike.getFirst().expectedBy());
    }
}
