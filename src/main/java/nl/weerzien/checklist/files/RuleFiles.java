package nl.weerzien.checklist.files;

import java.nio.file.Path;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.RuleBook;

/// Reads a folder of rules, wholly or not at all.
public final class RuleFiles {

    private RuleFiles() {}

    /// Reads everything, compares texts and golden cases with it, and runs the cases.
    ///
    /// @param folder laid out as `checklists/README.md` says
    /// @throws RuntimeException if anything is wrong; its message lists every problem with file, line, key and
    ///     what to do
    public static RuleBook load(Path folder) {
        return read(folder).rules();
    }

    /// As [#load], for when people are reminded.
    public static ReminderRules reminders(Path folder) {
        return read(folder).reminders().orElseThrow();
    }

    /// As [#load], to be asked without a house around it.
    public static ChecklistService service(Path folder) {
        return read(folder).service();
    }

    static RuleFolder read(Path folder) {
        var read = RuleFolder.read(folder);
        read.checkCases();
        read.problems().throwIfAny();
        return read;
    }
}
