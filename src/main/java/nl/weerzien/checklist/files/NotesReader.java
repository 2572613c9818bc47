package nl.weerzien.checklist.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.RoadNote;

/// The `notes` of a file of the road: each is written once, with its source, and named wherever it belongs.
final class NotesReader {
    private final Fields file;
    private final Map<String, RoadNote> notes = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    NotesReader(Vocabulary words, Fields file) {
        this.file = file;
        file.blocks("notes", Shape.ROAD_NOTE, fields -> {
            var note = new RoadNote(EditionReader.name(fields), words.provenance(fields, file));
            if (notes.put(note.id(), note) != null) fields.problem("id", "stands there twice. Keep one.");
            words.text(note.text(), fields.place());
            return note;
        });
    }

    /// The notes a block names under a key.
    List<RoadNote> named(Fields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(id -> {
                    used.add(id);
                    if (!notes.containsKey(id))
                        fields.problem(key, "'" + id + "' stands not under 'notes'. " + Closest.to(id, notes.keySet()));
                    return notes.containsKey(id) ? Stream.of(notes.get(id)) : Stream.empty();
                })
                .toList();
    }

    /// Tells notes that nothing named.
    void tellUnused() {
        notes.keySet().stream()
                .filter(id -> !used.contains(id))
                .forEach(id -> file.problem("notes", "'" + id + "' is named nowhere. Name it, or remove it."));
    }
}
