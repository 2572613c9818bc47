package nl.weerzien.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.ReminderRules.Repeated;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.security.Role;

/// What is to be told today. It remembers nothing: of each term it answers the latest reminder whose day has come, and
/// whoever keeps what was told leaves out what is not new. So nobody is told twice, and a house that was down for three
/// days tells one thing about a term and not three.
record Reminders(ReminderRules rules) {
    /// After a term has passed unkept it is told for so long, should nobody have been told on the day itself.
    private static final int DAYS_AFTER = 7;

    /// Each thing once, however many relatives it concerns.
    List<Due> due(Standing standing, LocalDate today) {
        var terms = standing.deadlines().stream().flatMap(deadline -> term(standing, deadline, today));
        var silences = standing.silences().stream()
                .flatMap(silence -> repeated(
                        standing,
                        rules.silences(),
                        silence.expectedBy(),
                        today,
                        number -> new Occasion.SilenceOverdue(silence.person(), silence.expectedBy(), number)));
        return Stream.of(terms, silences, papers(standing, today))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private Stream<Due> term(Standing standing, Deadline deadline, LocalDate today) {
        var left = deadline.daysLeft(today);
        if (!deadline.running() || !deadline.bindsFamily() || left < -DAYS_AFTER) return Stream.empty();
        return Optional.ofNullable(rules.terms().get(deadline.name())).stream()
                .flatMap(rule -> rule.reached(left).stream()
                        .flatMap(step -> to(
                                standing,
                                rule.to(),
                                new Occasion.TermNears(rule.term(), deadline.governing(), step.daysBefore()),
                                step.channel())));
    }

    private Stream<Due> papers(Standing standing, LocalDate today) {
        var since = standing.papersAwaitedSince();
        return since == null
                ? Stream.empty()
                : repeated(standing, rules.papers(), since, today, number -> new Occasion.PapersAwaited(since, number));
    }

    private static Stream<Due> repeated(
            Standing standing, Repeated rule, LocalDate since, LocalDate today, Numbered occasion) {
        return rule.reached(ChronoUnit.DAYS.between(since, today)).stream()
                .flatMap(number -> to(standing, rule.to(), occasion.of(number), rule.channel()));
    }

    private static Stream<Due> to(Standing standing, Set<Role> roles, Occasion occasion, Channel channel) {
        return standing.recipients().stream()
                .filter(recipient -> roles.contains(recipient.role()))
                .map(recipient -> new Due(standing.caseId(), recipient.account(), occasion, channel));
    }

    private interface Numbered {
        Occasion of(int number);
    }
}
