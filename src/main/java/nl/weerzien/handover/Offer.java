package nl.weerzien.handover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weerzien.document.Document;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// Every paper of a case file, with what speaks for or against giving it to the lawyer of some of its relatives.
/// Messages
/// and notes are not among them: nothing in this room can see those.
public record Offer(List<Offered> papers) {
    public Offer {
        papers = List.copyOf(papers);
    }

    /// @param kind what paper it is
    public record Offered(Document paper, MessageKey kind, Standing standing) {
        public DocumentId id() {
            return paper.id();
        }
    }

    /// How a paper stands to what the lawyer is asked to do.
    public enum Standing {
        /// Answers a requirement of one of the relatives.
        PAPER,
        /// A letter of the IND about one of them or the sponsor.
        LETTER,
        /// About a person's body or private life: only if the family agrees to this very paper.
        PRIVATE,
        /// About one of them, and no requirement asks for it: only if the family agrees to this very paper.
        NOT_ASKED,
        /// Only about relatives whose case it is not.
        OTHER_RELATIVES,
        /// Nobody said yet what it is and whom it concerns: never given.
        UNCONFIRMED,
        /// Taken out of the preparation: never given.
        SET_ASIDE;

        /// Goes along unless somebody says otherwise.
        public boolean proposed() {
            return this == PAPER || this == LETTER;
        }

        /// May go along at all.
        public boolean givable() {
            return this != UNCONFIRMED && this != SET_ASIDE;
        }

        /// In a few words.
        public MessageKey label() {
            return new MessageKey(
                    "handover.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// What goes along unless somebody says otherwise.
    public Set<DocumentId> proposed() {
        return papers.stream()
                .filter(offered -> offered.standing().proposed())
                .map(Offered::id)
                .collect(Collectors.toSet());
    }

    /// What of a choice can be given.
    List<Offered> given(Set<DocumentId> chosen) {
        return papers.stream()
                .filter(offered -> offered.standing().givable() && chosen.contains(offered.id()))
                .toList();
    }

    /// How many papers stay behind, by how they stand.
    Map<Standing, Integer> withheld(Set<DocumentId> chosen) {
        var given = given(chosen).stream().map(Offered::id).collect(Collectors.toSet());
        var counts = new TreeMap<Standing, Integer>();
        papers.stream()
                .filter(offered -> !given.contains(offered.id()))
                .forEach(offered -> counts.merge(offered.standing(), 1, Integer::sum));
        return counts;
    }
}
