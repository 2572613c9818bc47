package nl.weerzien.document;

import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks who may come in, in a short transaction of its own, for work that is too slow to stand inside one: looking at
/// a file, talking to the object store.
@Service
class DoorService {
    private final CaseAccess access;

    DoorService(CaseAccess access) {
        this.access = access;
    }

    @Transactional
    void toSee(CaseId caseId) {
        access.toSee(caseId, "papers");
    }

    @Transactional
    void toPrepare(CaseId caseId) {
        access.toPrepare(caseId);
    }
}
