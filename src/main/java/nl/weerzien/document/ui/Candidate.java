package nl.weerzien.document.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.DateProposals;
import nl.weerzien.document.Extract;
import nl.weerzien.shared.MessageKey;

/// A value the machine thinks may stand there: what would be confirmed, and how it is shown.
record Candidate(Answer answer, MessageKey shown) {

    /// Every value an extract may mean, likeliest first. More than one: a person must choose, none is chosen for them.
    static List<Candidate> of(Extract extract, DateProposals dates) {
        if (extract.field().isDate())
            return dates.of(extract).stream()
                    .map(date -> new Candidate(new Answer.Date(date, false), DateWords.of(date)))
                    .distinct()
                    .toList();
        return Stream.concat(Stream.of(extract.value()), extract.alternatives().stream())
                .filter(value -> !value.isBlank())
                .distinct()
                .map(value -> new Candidate(new Answer.Text(value, false), new MessageKey("document.value", value)))
                .toList();
    }
}
