package nl.weerzien.checklist.files;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerzien.checklist.OriginNote;

/// The file a text stands in: that of the law, that of the road, or the one beside an origin; in the last two keys are
/// written short.
///
/// @param origin two letters in lower case, `any` for what all origins share, empty for the law, `road` for the road
record TextHome(String origin) {
    static final TextHome LAW = new TextHome("");
    static final TextHome ROAD = new TextHome("road");
    private static final String OF_ROAD = "checklist.road.";
    private static final Pattern ORIGIN_FILE = Pattern.compile("origins/([a-z]{2,3})\\.yaml");
    private static final Pattern SHARED = Pattern.compile("checklist\\.origin\\." + OriginNote.EVERYWHERE + "\\..*");

    /// Where the words of a key belong that is needed at a place.
    static TextHome of(String key, Place neededAt) {
        if (key.startsWith(OF_ROAD)) return ROAD;
        if (SHARED.matcher(key).matches()) return new TextHome(OriginNote.EVERYWHERE);
        var file = ORIGIN_FILE.matcher(neededAt.file());
        return file.matches() ? new TextHome(file.group(1)) : LAW;
    }

    boolean isShared() {
        return origin.equals(OriginNote.EVERYWHERE);
    }

    /// Whether every language must have this file.
    boolean isInEveryLanguage() {
        return equals(LAW) || equals(ROAD);
    }

    String file(String language) {
        if (equals(ROAD)) return "road/" + language + ".properties";
        return (equals(LAW) ? "texts/" : "origins/" + origin + ".") + language + ".properties";
    }

    /// The whole key of one as written in this file: `name` is `checklist.origin.SY.name`.
    String full(String written) {
        if (equals(LAW)) return written;
        if (equals(ROAD)) return OF_ROAD + written;
        if (written.startsWith("kind.") || written.startsWith("requirement.")) return "checklist." + written;
        return ofOrigin() + written;
    }

    /// The key as it is written in this file.
    String brief(String key) {
        if (equals(LAW)) return key;
        if (equals(ROAD)) return key.replaceFirst("^" + OF_ROAD, "");
        return key.startsWith(ofOrigin()) ? key.substring(ofOrigin().length()) : key.replaceFirst("^checklist\\.", "");
    }

    private String ofOrigin() {
        return "checklist.origin." + (origin.equals(OriginNote.EVERYWHERE) ? origin : origin.toUpperCase(Locale.ROOT))
                + ".";
    }
}
