package nl.weerzien.document.ui;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.CopyService;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.ProposalService;
import nl.weerzien.document.ReadingService;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.springframework.stereotype.Component;

/// What the screens of this room ask.
@Component
record PaperWork(
        DocumentService documents,
        CopyService copies,
        ConfirmationService confirmations,
        ProposalService proposals,
        ReadingService readings,
        CaseFileService cases,
        ChecklistService rules) {

    /// What a kind is called; a kind the rules no longer hold by its code.
    MessageKey title(DocumentKind kind) {
        return rules.kind(kind)
                .map(known -> known.title())
                .orElseGet(() -> new MessageKey("document.kind.other", kind.code()));
    }
}
