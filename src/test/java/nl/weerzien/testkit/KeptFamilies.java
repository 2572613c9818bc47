package nl.weerzien.testkit;

import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.boot.test.context.TestComponent;

/// Puts families built with [Families] into the store of a house.
@TestComponent
public class KeptFamilies {
    private final People people;
    private final CaseFiles files;
    private final CaseAccess access;

    KeptFamilies(People people, CaseFiles files, CaseAccess access) {
        this.people = people;
        this.files = files;
        this.access = access;
    }

    /// Opens a case file for the family as if `opener` had done it. Keep each family once.
    public CaseId keep(AccountId opener, Families family) {
        return people.inTransactionAs(opener, () -> {
            var file = family.caseFile(files.nextNumber(2026));
            access.opened(file.id());
            files.add(file);
            return file.id();
        });
    }
}
