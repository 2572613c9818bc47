package nl.weerzien.checklist.files;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerzien.checklist.OriginNote;

/// The file a text stands in: that of the law, or the one beside an origin, where keys are written short.
///
/// @param origin two letters in lower case, `any` for what all origins share, empty for the law
record TextHome(String origin) {
    static final TextHome LAW = new TextHome("");
    private static final Pattern ORIGIN_FILE = Pattern.compile("origins/([a-z]{2,3})\\.yaml");
    private static final Pattern SHARED = Pattern.compile("checklist\\.origin\\." + OriginNote.EVERYWHERE + "\\..*");

    /// Where the words of a key belong that is needed at a place.
    static TextHome of(String key, Place neededAt) {
        if (SHARED.matcher(key).matches()) return new TextHome(OriginNote.EVERYWHERE);
        var file = ORIGIN_FILE.matcher(neededAt.file());
        return file.matches() ? new TextHome(file.group(1)) : LAW;
    }

    boolean isShared() {
        return origin.equals(OriginNote.EVERYWHERE);
    }

    String file(String language) {
        return (this.equals(LAW) ? "texts/" : "origins/" + origin + ".") + language + ".properties";
    }

    /// The whole key of one as written in this file: `name` is `checklist.origin.SY.name`.
    String full(String written) {
        if (this.equals(LAW)) return written;
        if (written.startsWith("kind.") || written.startsWith("requirement.")) return "checklist." + written;
        return ofOrigin() + written;
    }

    /// The key as it is written in this file.
    String brief(String key) {
        if (this.equals(LAW)) return key;
        return key.startsWith(ofOrigin()) ? key.substring(ofOrigin().length()) : key.replaceFirst("^checklist\\.", "");
    }

    private String ofOrigin() {
        return "checklist.origin." + (origin.equals(OriginNote.EVERYWHERE) ? origin : origin.toUpperCase(Locale.ROOT))
                + ".";
    }
}
