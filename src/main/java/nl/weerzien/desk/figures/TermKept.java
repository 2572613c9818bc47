package nl.weerzien.desk.figures;

import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Pill.Tone;

/// Whether a relative's application was filed within its term. By law, not by our own stricter day: a figure that calls
/// a lawful filing late would accuse somebody of nothing.
enum TermKept {
    IN_TIME("desk.figures.term.in-time", Tone.OK),
    LATE("desk.figures.term.late", Tone.LATE),
    /// Not filed yet; the term runs.
    RUNNING("desk.figures.term.running", Tone.OPEN),
    /// Not filed yet; the term passed.
    PASSED("desk.figures.term.passed", Tone.WAIT),
    /// The road ended before anything was filed.
    STOPPED("desk.figures.term.stopped", Tone.QUIET),
    /// The permit's day, the filing's day or the term is not known.
    UNKNOWN("desk.figures.term.unknown", Tone.QUIET);

    private final MessageKey label;
    private final Tone tone;

    TermKept(String label, Tone tone) {
        this.label = new MessageKey(label);
        this.tone = tone;
    }

    MessageKey label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /// @param counted the terms as they stood when the application was filed last, or stand now while it was not: what
    /// became of a filing later changes nothing about whether it was in time
    static TermKept of(Deadlines counted, LocalDate today) {
        var term = counted.find(TermName.FILE_APPLICATION);
        if (term.isEmpty() && counted.journey().stage().over()) return STOPPED;
        return term.map(deadline -> of(deadline, today)).orElse(UNKNOWN);
    }

    private static TermKept of(Deadline term, LocalDate today) {
        return Optional.ofNullable(term.doneOn())
                .map(day -> day.isAfter(term.legallyStillPossible()) ? LATE : IN_TIME)
                .orElse(term.passedByLaw(today) ? PASSED : RUNNING);
    }
}
