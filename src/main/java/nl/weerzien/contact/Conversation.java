package nl.weerzien.contact;

import java.util.List;

/// A piece of the messages of a case file.
///
/// @param messages the oldest first
/// @param earlier whether there are more before these
public record Conversation(List<Message> messages, boolean earlier) {
    public Conversation {
        messages = List.copyOf(messages);
    }
}
