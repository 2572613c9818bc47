package nl.weerzien.document.ui;

import java.util.List;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Proposals;
import nl.weerzien.shared.MessageKey;

/// A value the machine thinks may stand there: what would be confirmed, and how it is shown.
record Candidate(Answer answer, MessageKey shown) {

    /// Every value an extract may mean, likeliest first. More than one: a person must choose, none is chosen for them.
    static List<Candidate> of(Extract extract, Proposals proposals) {
        if (extract.field().isDate())
            return proposals.dates(extract).stream()
                    .map(date -> new Candidate(new Answer.Date(date, false), DateWords.of(date)))
                    .distinct()
                    .toList();
        return extract.values().stream()
                .map(value -> new Candidate(new Answer.Text(value, false), SexWords.of(extract.field(), value)))
                .toList();
    }
}
