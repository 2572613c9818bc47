package nl.weerzien.checklist;

import java.nio.file.Path;
import nl.weerzien.checklist.files.RuleFiles;

/// The rules of the house as they stand in the files, for tests of rooms above that need no house around them.
public final class HouseRules {
    private static final ChecklistService SERVICE = RuleFiles.service(Path.of("checklists"));

    private HouseRules() {}

    public static ChecklistService service() {
        return SERVICE;
    }
}
