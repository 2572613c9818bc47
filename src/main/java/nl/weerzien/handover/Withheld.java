package nl.weerzien.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.shared.MessageKey;

/// What stays behind, told by the kind of reason and in numbers, never by what it says.
public final class Withheld {
    private Withheld() {}

    /// Ends with what is never given.
    public static List<MessageKey> of(Dossier dossier) {
        var told = new ArrayList<MessageKey>();
        for (var standing : Standing.values()) {
            var count = dossier.withheld().getOrDefault(standing, 0);
            if (count > 0) told.add(key(standing, count));
        }
        if (dossier.sentWithheld() > 0) told.add(new MessageKey("handover.withheld.sent", dossier.sentWithheld()));
        told.add(new MessageKey("handover.withheld.always"));
        return told;
    }

    private static MessageKey key(Standing standing, int count) {
        return new MessageKey(
                "handover.withheld." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
    }
}
