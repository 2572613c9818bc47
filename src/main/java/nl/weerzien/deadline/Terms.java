package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;

/// The terms of the rule book as they hold for one relative's circumstances.
public interface Terms {

    /// The term for a trigger on that day; empty when the law knows no such term for them.
    Optional<TimeLimit> limit(TermName name, LocalDate triggerDay);

    /// By when news is expected at this station; empty where none is, or nobody knows.
    Optional<ExpectedNews> news(Stage stage);

    /// Moves the end of a term off days that do not count.
    ExtensionAct extension();
}
