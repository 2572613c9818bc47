package nl.weerzien.document;

import java.util.List;
import org.springframework.stereotype.Service;

/// Says what a paper's fields may hold, of what the machine read and what people answered.
@Service
public class ProposalService {
    private final DateMeanings meanings;

    ProposalService(DateMeanings meanings) {
        this.meanings = meanings;
    }

    /// @param answers the last one per field and person of the paper that was read
    public Proposals of(Reading reading, List<ConfirmedField> answers) {
        return new Proposals(meanings, reading, answers);
    }
}
