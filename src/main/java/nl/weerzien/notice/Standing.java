package nl.weerzien.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Silence;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;

/// What reminders follow from, for one family on one day.
///
/// @param number by which people call the case file
/// @param recipients those on the case file who may be told
/// @param deadlines of all relatives
/// @param silences news that others owe and that should have come
/// @param papersAwaitedSince since when papers were asked for and nothing came; null when none are awaited
public record Standing(
        CaseId caseId,
        CaseNumber number,
        List<Recipient> recipients,
        List<Deadline> deadlines,
        List<Silence> silences,
        @Nullable LocalDate papersAwaitedSince) {
    public Standing {
        recipients = List.copyOf(recipients);
        deadlines = List.copyOf(deadlines);
        silences = List.copyOf(silences);
    }

    /// Whether what was told of this family still stands: the term runs and ends on the day that was told, the papers
    /// are still awaited, nobody heard anything meanwhile.
    boolean holds(Occasion told) {
        return switch (told) {
            case Occasion.TermNears(var term, var day, var _) ->
                deadlines.stream()
                        .filter(deadline -> deadline.running() && deadline.bindsFamily())
                        .anyMatch(deadline ->
                                deadline.name() == term && deadline.governing().equals(day));
            case Occasion.PapersAwaited(var day, var _) -> day.equals(papersAwaitedSince);
            case Occasion.SilenceOverdue(var person, var day, var _) ->
                silences.stream()
                        .anyMatch(silence -> silence.person().equals(person)
                                && silence.expectedBy().equals(day));
        };
    }

    /// Whether somebody is among those who may be told.
    Optional<Recipient> tells(AccountId account) {
        return recipients.stream()
                .filter(recipient -> recipient.account().equals(account))
                .findFirst();
    }
}
