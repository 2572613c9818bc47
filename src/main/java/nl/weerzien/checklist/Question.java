package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// A fact worth asking for now, because something hangs on it.
///
/// @param because what hangs on it, in words: titles of requirements, or the route
public record Question(Fact fact, List<MessageKey> because) {
    public Question {
        because = List.copyOf(because);
    }
}
