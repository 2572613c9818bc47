package nl.weerzien.contact;

import java.util.UUID;

/// Identifies one note of the log.
public record NoteId(UUID value) {

    public static NoteId fresh() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
