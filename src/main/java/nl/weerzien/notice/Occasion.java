package nl.weerzien.notice;

import java.time.LocalDate;
import nl.weerzien.checklist.TermName;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// Why somebody is told. Two occasions that are equal are one: whoever was told of it is not told again.
public sealed interface Occasion {

    /// The day that counts, or since which something is awaited.
    LocalDate day();

    /// Days before the day, or which repetition it is.
    int number();

    /// A term that the family must keep comes nearer, for whichever relatives it ends on that day.
    ///
    /// @param daysBefore the day of the rule, at least 0; it may be told later than that, after a stay of the house
    record TermNears(TermName term, LocalDate day, int daysBefore) implements Occasion {
        @Override
        public int number() {
            return daysBefore;
        }
    }

    /// Papers were asked for and nothing came.
    ///
    /// @param day since when
    record PapersAwaited(LocalDate day, int number) implements Occasion {}

    /// News about a relative was expected from others and did not come.
    ///
    /// @param day by which it was expected
    record SilenceOverdue(PersonId person, LocalDate day, int number) implements Occasion {}

    /// What tells this occasion from every other of the same case file.
    default String code() {
        return switch (this) {
            case TermNears(var term, var day, var daysBefore) -> term.code() + "/" + day + "/" + daysBefore;
            case PapersAwaited(var day, var number) -> "papers/" + day + "/" + number;
            case SilenceOverdue(var person, var day, var number) -> "silence/" + person + "/" + day + "/" + number;
        };
    }

    /// What it is about, for whoever is signed in; never for an e-mail.
    default MessageKey words() {
        return switch (this) {
            case TermNears(var term, var day, var _) -> new MessageKey("notice.news.term", term.title(), day);
            case PapersAwaited(var day, var _) -> new MessageKey("notice.news.papers", day);
            case SilenceOverdue(var _, var day, var _) -> new MessageKey("notice.news.silence", day);
        };
    }
}
