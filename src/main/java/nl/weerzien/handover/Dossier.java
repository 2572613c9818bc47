package nl.weerzien.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.family.Person;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;

/// What a lawyer is given, decided before anything is packed, so that it can be shown and tested without an archive.
///
/// @param on the day it is made
/// @param clients whose cases it is about
/// @param pieces the files, besides the timeline, the list of papers and the contents, which are always there
/// @param withheld how many papers stay behind, by how they stand
/// @param sentWithheld how many bundles that went to the IND stay behind, because a paper in them does
public record Dossier(
        CaseId caseId,
        String caseNumber,
        LocalDate on,
        Person sponsor,
        List<Client> clients,
        Optional<Pen> pen,
        Optional<LegalAid> legalAid,
        List<Piece> pieces,
        Map<Standing, Integer> withheld,
        int sentWithheld) {
    public Dossier {
        clients = List.copyOf(clients);
        pieces = List.copyOf(pieces);
        withheld = Map.copyOf(withheld);
    }

    /// @param asked what is asked of them, in the order of the checklist
    public record Client(Person person, Journey road, List<Asked> asked) {
        public Client {
            asked = List.copyOf(asked);
        }
    }

    /// @param state whether it is there
    /// @param given what kinds of paper go along for it
    public record Asked(MessageKey title, MessageKey state, List<MessageKey> given) {
        public Asked {
            given = List.copyOf(given);
        }
    }
}
