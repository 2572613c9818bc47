package nl.weerzien.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;

/// The terms of the rule book as they hold for one relative's circumstances.
public interface Terms {

    /// The term for a trigger on that day; empty when the law knows no such term for them.
    Optional<TimeLimit> limit(TermName name, LocalDate triggerDay);

    /// Within how long after the last news there usually is more, at this station; empty when nobody knows.
    Optional<Period> news(Stage stage);

    /// Moves the end of a term off days that do not count.
    ExtensionAct extension();
}
