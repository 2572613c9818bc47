package nl.weerzien.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that somebody is told, once.
///
/// @param madeAt when it became due; from then on it stands in the product
/// @param readAt when the recipient saw it there
/// @param mailedAt when a mail server took the e-mail
/// @param toCallSince since when a volunteer is asked to call, if so
/// @param calledAt when somebody did
public record Notice(
        NoticeId id,
        Due due,
        Instant madeAt,
        @Nullable Instant readAt,
        @Nullable Instant mailedAt,
        @Nullable Instant toCallSince,
        @Nullable Instant calledAt) {

    static Notice of(Due due, Instant now) {
        return new Notice(NoticeId.fresh(), due, now, null, null, null, null);
    }

    /// Whether the recipient knows, so that nothing more needs to go out.
    boolean known() {
        return readAt != null || calledAt != null;
    }
}
