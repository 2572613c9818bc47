package nl.weerzien.document.reader;

import nl.weerzien.shared.MessageKey;

/// Bytes that are no paper which can be read; carries why, in the words of the screen.
final class UnreadableContent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient MessageKey reason;

    UnreadableContent(String key, Object... arguments) {
        super(key);
        reason = new MessageKey(key, arguments);
    }

    MessageKey reason() {
        return reason;
    }
}
