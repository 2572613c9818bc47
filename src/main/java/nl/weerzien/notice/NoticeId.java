package nl.weerzien.notice;

import java.util.UUID;

/// Identifies a notice. Random, so that it may stand in a log or an e-mail without telling anything.
public record NoticeId(UUID value) {

    public static NoticeId fresh() {
        return new NoticeId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static NoticeId parse(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
