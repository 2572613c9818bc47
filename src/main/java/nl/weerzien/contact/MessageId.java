package nl.weerzien.contact;

import java.util.UUID;

/// Identifies one message.
public record MessageId(UUID value) {

    public static MessageId fresh() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
