package nl.weerzien.contact.ui;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.contact.AskedService;
import nl.weerzien.contact.LetterConfirmationService;
import nl.weerzien.contact.LetterService;
import nl.weerzien.contact.ReplyService;
import nl.weerzien.document.DocumentService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.springframework.stereotype.Component;

/// What the screens about letters ask.
@Component
record LetterWork(
        LetterService letters,
        LetterConfirmationService confirmations,
        AskedService asks,
        ReplyService replies,
        DocumentService documents,
        ReadinessService readiness,
        CaseFileService cases,
        ChecklistService rules) {

    /// What a kind of paper is called.
    MessageKey title(DocumentKind kind) {
        return rules.kind(kind)
                .map(KindDescription::title)
                .orElseGet(() -> new MessageKey("contact.letter.value", kind.code()));
    }
}
