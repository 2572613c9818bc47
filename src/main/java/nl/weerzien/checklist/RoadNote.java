package nl.weerzien.checklist;

import nl.weerzien.shared.MessageKey;

/// Something to know at a station: what can go wrong there, what the family can do meanwhile, or what must be so before
/// a step is taken.
public record RoadNote(String id, Provenance provenance) {

    public MessageKey text() {
        return new MessageKey("checklist.road.note." + id);
    }
}
