package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.springframework.stereotype.Service;

/// Answers what the rules say. It knows no case file: everything it is told comes as [Circumstances].
@Service
public class ChecklistService {
    private final RuleBook rules;
    private final ReminderRules reminders;
    private final ExtensionAct extension = new ExtensionAct();

    /// @param rules read and checked
    /// @param reminders from the same folder
    public ChecklistService(RuleBook rules, ReminderRules reminders) {
        this.rules = rules;
        this.reminders = reminders;
    }

    /// The relative's checklist under the edition that judges: the one in force when the IND decided, and while
    /// it has not decided, the one in force today, whenever the application was filed.
    ///
    /// @throws NoGoverningEdition if no edition covers that day
    public Checklist checklistFor(Circumstances circumstances, LocalDate today) {
        return rules.checklistFor(circumstances, today);
    }

    /// What the route beside asks of a relative who may be outside the circle; empty for who is inside, or while
    /// nobody can tell.
    public Optional<Checklist> beside(Checklist checklist, Circumstances circumstances) {
        return switch (checklist.verdict()) {
            case RouteVerdict.Inside _, RouteVerdict.CannotTell _ -> Optional.empty();
            case RouteVerdict.OtherRoute _, RouteVerdict.AskSupervisor _ ->
                Optional.of(rules.checklistFor(RuleBook.ARTICLE_8, circumstances, checklist.day()));
        };
    }

    /// The record of what a checklist asks of somebody from an origin. Compare two with [Amendment#between].
    public PreparedUnder preparedUnder(Checklist checklist, Country origin) {
        return PreparedUnder.of(checklist, rules, rules.print(checklist.edition(), origin));
    }

    /// The relative's checklist under an edition named: the one an application was prepared under. Empty when the rule
    /// files no longer hold that edition.
    public Optional<Checklist> checklistUnder(EditionId edition, Circumstances circumstances, LocalDate today) {
        return rules.edition(edition).map(named -> rules.checklistUnder(named, circumstances, today));
    }

    /// A term as it holds for a trigger on that day, under these circumstances; unsettled when facts or sources
    /// leave it open. Empty when the law knows no such term for them.
    public Optional<TimeLimit> timeLimit(TermName name, LocalDate triggerDay, Circumstances circumstances) {
        return rules.timeLimit(name, triggerDay, circumstances);
    }

    /// Every term of the rules with its source, for a page that shows them all.
    public List<Term> terms() {
        return rules.terms();
    }

    /// Moves the end of a term off days that do not count.
    public ExtensionAct extensionAct() {
        return extension;
    }

    public Optional<Origin> origin(Country country) {
        return rules.origin(country);
    }

    /// The origins whose papers are described.
    public List<Country> origins() {
        return rules.origins().stream().map(Origin::country).toList();
    }

    /// The kinds of paper a person of this origin may hold: the origin's own and the general ones.
    public List<KindDescription> kindsOf(Country country) {
        return rules.kindsOf(country);
    }

    /// Every kind of paper known.
    public List<KindDescription> kinds() {
        return rules.kinds();
    }

    public Optional<KindDescription> kind(DocumentKind kind) {
        return rules.kind(kind);
    }

    public List<Edition> editions() {
        return rules.editions();
    }

    /// The rules and facts past their check-again day, the longest overdue first. They stay in force.
    public List<RuleInDoubt> stale(LocalDate today) {
        var stale = reminders.everything().filter(rule -> rule.provenance().isStale(today));
        return Stream.concat(Doubtful.stale(rules, today).stream(), stale)
                .sorted(Comparator.comparing(rule -> rule.provenance().checkAgainOn()))
                .toList();
    }

    /// The rules and facts of low confidence.
    public List<RuleInDoubt> uncertain() {
        var uncertain = reminders.everything().filter(rule -> rule.provenance().confidence() == Confidence.LOW);
        return Stream.concat(Doubtful.uncertain(rules).stream(), uncertain).toList();
    }

    /// What the law of today leaves open.
    public List<RuleInDoubt> unsettled(LocalDate today) {
        return Doubtful.unsettled(rules, today);
    }

    /// What nobody has established about the papers of any origin.
    public List<RuleInDoubt> unknown() {
        return Doubtful.unknown(rules);
    }
}
