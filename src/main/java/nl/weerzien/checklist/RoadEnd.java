package nl.weerzien.checklist;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// How a road can end, or break off, without an arrival.
public enum RoadEnd {
    /// The refusal is final: nothing more can be lodged against it.
    FINAL_REFUSAL,
    /// The permit of sponsor or relative was taken away.
    PERMIT_REVOKED,
    /// The relative does not come: by own choice, or because it cannot be.
    NOT_COMING,
    /// Nobody knows where the relative is.
    MISSING,
    DIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MessageKey label() {
        return new MessageKey("checklist.road-end." + code());
    }
}
