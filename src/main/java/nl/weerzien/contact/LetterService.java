package nl.weerzien.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Reading;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the letters of the IND to a family: those a person confirmed, and what the others probably say.
@Service
public class LetterService {
    private final CaseAccess access;
    private final DocumentService documents;
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final Letters letters;

    LetterService(
            CaseAccess access,
            DocumentService documents,
            ReadinessService readiness,
            ChecklistService rules,
            Letters letters) {
        this.access = access;
        this.documents = documents;
        this.readiness = readiness;
        this.rules = rules;
        this.letters = letters;
    }

    /// The confirmed letters, newest date first.
    @Transactional
    public List<Letter> of(CaseId caseId) {
        access.toSee(caseId, "letters");
        return letters.of(caseId);
    }

    /// What was confirmed of a paper; empty while nobody confirmed it as a letter.
    @Transactional
    public Optional<Letter> find(CaseId caseId, DocumentId document) {
        access.toSee(caseId, "letters");
        return letters.find(caseId, document);
    }

    /// Papers that are letters of the IND, by what a person said or the machine thinks, and that nobody confirmed as
    /// such yet; newest first.
    @Transactional
    public List<Document> unconfirmed(CaseId caseId) {
        access.toSee(caseId, "letters");
        var confirmed =
                new HashSet<>(letters.of(caseId).stream().map(Letter::document).toList());
        var proposed = documents.proposedKinds(caseId);
        return documents.of(caseId).stream()
                .filter(Document::held)
                .filter(paper -> !confirmed.contains(paper.id()))
                .filter(paper -> paper.kind()
                        .or(() -> Optional.ofNullable(proposed.get(paper.id())))
                        .filter(LetterPurport::isLetter)
                        .isPresent())
                .toList();
    }

    /// What a paper probably says as a letter; empty when it was not read or is no letter of the IND.
    ///
    /// @throws nl.weerzien.document.NoSuchDocument if the case file has no such paper
    @Transactional
    public Optional<LetterProposal> proposal(CaseId caseId, DocumentId document) {
        var paper = documents.get(caseId, document);
        return documents
                .reading(caseId, document)
                .flatMap(reading ->
                        LetterReading.of(reading, rules.kinds(), paper.kind().orElse(null)))
                .map(reading -> proposal(caseId, document, reading));
    }

    /// What a paper says when it is taken for a letter of this purport, whatever it looks like. Of a paper that could
    /// not be read it says nothing, and a person fills it in.
    @Transactional
    public LetterProposal proposal(CaseId caseId, DocumentId document, LetterPurport purport) {
        var reading = documents.reading(caseId, document).orElse(Reading.NOTHING);
        return proposal(caseId, document, LetterReading.as(reading, rules.kinds(), purport));
    }

    private LetterProposal proposal(CaseId caseId, DocumentId document, LetterReading reading) {
        return LetterProposal.of(document, reading, readiness.of(caseId), new AskedMatching(rules::kind));
    }
}
