package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything noted about talks with a family and about it, as far as the reader sees it.
///
/// @param notes in the order in which they were noted, superseded ones too
public record ContactLog(List<Note> notes) {
    private static final Comparator<Note> LATEST_FIRST = Comparator.comparing(
                    (Note note) -> note.talk().on())
            .thenComparing(Note::at)
            .reversed();

    public ContactLog {
        notes = List.copyOf(notes);
    }

    /// What holds now, the latest talk first.
    public List<Note> current() {
        var superseded =
                notes.stream().flatMap(note -> note.corrects().stream()).collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> !superseded.contains(note.id()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /// What a note said before it was corrected, the latest first.
    public List<Note> before(Note note) {
        var byId = new HashMap<>(notes.stream().collect(Collectors.toMap(Note::id, Function.identity())));
        var earlier = new ArrayList<Note>();
        for (var next = superseded(note, byId); next.isPresent(); next = superseded(next.get(), byId))
            earlier.add(next.get());
        return earlier;
    }

    Optional<Note> find(NoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    boolean corrected(NoteId id) {
        return notes.stream()
                .anyMatch(note -> note.corrects().filter(id::equals).isPresent());
    }

    /// Taken out of the map, so that no chain is walked twice.
    private static Optional<Note> superseded(Note note, Map<NoteId, Note> byId) {
        return note.corrects().flatMap(id -> Optional.ofNullable(byId.remove(id)));
    }
}
