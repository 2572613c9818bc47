package nl.weerzien.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;

/// When people are reminded, of what, and how loudly. Our own choices, not the law's.
///
/// @param terms no entry for a term of which nobody is reminded
/// @param papers of a paper that was asked for and did not come
/// @param silences of news that was expected from others and did not come
/// @param kept how long it is remembered who was told what
public record ReminderRules(
        QuietHours quietHours, Map<TermName, OfTerm> terms, Repeated papers, Repeated silences, Kept kept) {

    public ReminderRules {
        terms = Map.copyOf(terms);
    }

    /// How somebody is reached, the softest first. Each includes the softer ones.
    public enum Channel {
        IN_PRODUCT,
        MAIL,
        /// A volunteer is asked to call the sponsor.
        CALL
    }

    /// One reminder of a term.
    ///
    /// @param daysBefore the day that counts, at least 0
    public record Step(int daysBefore, Channel channel) {}

    /// @param to the roles on the case that are reminded
    /// @param steps the most urgent last: on the day itself, or nearest to it
    public record OfTerm(TermName term, Set<Role> to, List<Step> steps, Provenance provenance) {
        public OfTerm {
            to = Set.copyOf(to);
            steps = steps.stream()
                    .sorted(Comparator.comparing(Step::daysBefore).reversed())
                    .toList();
        }

        /// The latest step whose day has come; empty while the first lies ahead.
        ///
        /// @param daysLeft until the day that counts, negative after it
        public Optional<Step> reached(long daysLeft) {
            return steps.stream().filter(step -> step.daysBefore() >= daysLeft).reduce((_, later) -> later);
        }
    }

    /// A reminder that comes again while nothing happens.
    ///
    /// @param after days until the first, at least 0
    /// @param againAfter days between one and the next, at least 1
    /// @param atMost how many there are, at least 1
    public record Repeated(
            int after, int againAfter, int atMost, Channel channel, Set<Role> to, Provenance provenance) {
        public Repeated {
            to = Set.copyOf(to);
        }

        /// Which of them is the latest whose day has come, counted from 0; empty before the first.
        ///
        /// @param days that have gone by since something was asked for or expected
        public Optional<Integer> reached(long days) {
            if (days < after) return Optional.empty();
            return Optional.of((int) Math.min(atMost - 1L, (days - after) / againAfter));
        }
    }
    /// @param days from the day on which it was told, at least 1
    public record Kept(int days, Provenance provenance) {}

    /// Every choice, for a page that shows what somebody should look at again.
    Stream<RuleInDoubt> everything() {
        var others = Stream.of(
                stated("papers", new MessageKey("checklist.reminders.papers"), papers.provenance()),
                stated("silences", new MessageKey("checklist.reminders.silences"), silences.provenance()),
                stated("kept", new MessageKey("checklist.reminders.kept"), kept.provenance()));
        var ofTerms = terms.values().stream()
                .map(rule -> stated(
                        rule.term().code(),
                        new MessageKey("checklist.reminders.term", rule.term().title()),
                        rule.provenance()));
        return Stream.concat(ofTerms, others);
    }

    private static RuleInDoubt stated(String what, MessageKey text, Provenance provenance) {
        return new RuleInDoubt("reminders: " + what, text, provenance);
    }
}
