package nl.weerzien.document.ui;

import java.util.Optional;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.document.Document;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// Leads from a paper that is a letter of the IND to the page that says what it means.
final class LetterNotice {
    private LetterNotice() {}

    /// Empty for other papers.
    static Optional<Notice> of(Document paper, Optional<Reading> reading) {
        return paper.kind()
                .or(() -> reading.flatMap(Reading::likeliest).map(KindProposal::kind))
                .filter(LetterNavigation::isLetter)
                .map(_ -> new Notice(
                                Pill.Tone.OPEN,
                                new MessageKey("document.page.letter"),
                                new MessageKey("document.page.letter.why"))
                        .with(Action.primaryLink(
                                new MessageKey("document.page.letter.see"),
                                LetterNavigation.letter(paper.caseId(), paper.id()))));
    }
}
