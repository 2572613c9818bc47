package nl.weerzien.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.DocumentState;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.ProposalService;
import nl.weerzien.document.Proposals;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import org.springframework.stereotype.Service;

/// Puts together the papers of a family with what the machine read on them.
@Service
class PapersService {
    /// Below this the machine's idea of what a paper is is no help.
    private static final double DARES = 0.5;

    private final DocumentService documents;
    private final ProposalService proposals;
    private final ChecklistService rules;
    private final Clock clock;

    PapersService(DocumentService documents, ProposalService proposals, ChecklistService rules, Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.rules = rules;
        this.clock = clock;
    }

    /// How much of the papers is looked at.
    enum Look {
        /// What people confirmed, and what the machine takes unnamed papers for: enough for a line in a list, which is
        /// made for every family at once.
        AT_A_GLANCE,
        /// What the machine read on the papers as well.
        WHOLE
    }

    Papers of(CaseId caseId, Set<RequirementId> aboutOthers, Look look) {
        return of(caseId, documents.of(caseId), aboutOthers, look);
    }

    /// @param all the papers of the case file, for whoever holds them already
    Papers of(CaseId caseId, List<Document> all, Set<RequirementId> aboutOthers, Look look) {
        var opened = opened(caseId, all, look);
        var kinds = new HashMap<DocumentId, DocumentKind>();
        var read = new HashMap<DocumentId, Map<FieldName, Answer>>();
        for (var paper : all) {
            var proposal = opened.get(paper.id());
            if (proposal == null) continue;
            if (paper.needsKind())
                proposal.kind()
                        .filter(likeliest -> likeliest.confidence() >= DARES)
                        .map(KindProposal::kind)
                        .ifPresent(kind -> kinds.put(paper.id(), kind));
            if (isWanted(paper, look)) read.put(paper.id(), proposal.sure());
        }
        return new Papers(all, rules::kind, kinds, read, aboutOthers, LocalDate.now(clock));
    }

    private Map<DocumentId, Proposals> opened(CaseId caseId, List<Document> all, Look look) {
        var wanted = all.stream()
                .filter(paper -> paper.needsKind() || isWanted(paper, look))
                .toList();
        if (wanted.isEmpty()) return Map.of();
        return look == Look.AT_A_GLANCE ? proposals.atAGlance(caseId, wanted) : proposals.of(caseId, wanted);
    }

    private static boolean isWanted(Document paper, Look look) {
        return look == Look.WHOLE && paper.held() && paper.state() instanceof DocumentState.Read;
    }
}
