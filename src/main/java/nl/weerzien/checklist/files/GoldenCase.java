package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.TermName;
import org.jspecify.annotations.Nullable;

/// A family's situation on a day and what the rules must say of it, in one sentence and in keys.
///
/// @param route whose rules are asked; `nl/nareis` unless the case names another
record GoldenCase(
        Place place, String sentence, LocalDate today, String route, Circumstances circumstances, Expected expected) {

    /// What a case expects. What it does not mention may be anything.
    ///
    /// @param by the rules of the circle that decide
    /// @param because the facts without which the circle cannot be told
    /// @param explainable requirements that are asked and that "I cannot get this" answers
    /// @param notExplainable requirements that are asked and that it does not answer
    /// @param cannotTell by requirement, the facts it waits for
    /// @param questions facts that must be asked, among others
    /// @param birthdays exactly these, by age
    /// @param papers by requirement, kinds of paper that must be among those offered
    /// @param noPapers by requirement, kinds of paper that must not be
    record Expected(
            Optional<String> edition,
            Optional<String> verdict,
            List<String> by,
            List<String> because,
            List<String> needed,
            List<String> notNeeded,
            List<String> explainable,
            List<String> notExplainable,
            Map<String, List<String>> cannotTell,
            List<String> questions,
            List<String> noQuestions,
            List<String> doubts,
            List<String> noDoubts,
            List<String> notes,
            Optional<String> now,
            Optional<Map<String, String>> birthdays,
            List<ExpectedTerm> terms,
            Map<String, List<String>> papers,
            Map<String, List<String>> noPapers) {}

    /// @param trigger the day the term is counted from
    /// @param byLaw the day the General Extension of Time Limits Act moves the end to, or null when not checked
    /// @param settled or null when not checked
    record ExpectedTerm(
            TermName term,
            LocalDate trigger,
            LocalDate lastDay,
            @Nullable LocalDate byLaw,
            @Nullable Boolean settled) {}
}
