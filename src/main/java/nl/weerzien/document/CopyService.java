package nl.weerzien.document;

import java.io.OutputStream;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.stereotype.Service;

/// Hands out searchable copies of papers to those who may see the case file.
@Service
public class CopyService {
    private final DocumentService documents;
    private final Copyist copyist;

    CopyService(DocumentService documents, Copyist copyist) {
        this.documents = documents;
        this.copyist = copyist;
    }

    /// Writes a PDF/A of the paper's pages with what the machine read lying invisibly over them.
    ///
    /// @throws NoSuchDocument if the case file has no such paper, or nobody has read it yet
    public void write(CaseId caseId, DocumentId id, OutputStream target) {
        var reading = documents.reading(caseId, id).orElseThrow(() -> new NoSuchDocument(id));
        copyist.copy(reading, page -> documents.picture(caseId, id, page), target);
    }
}
