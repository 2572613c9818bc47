package nl.weerzien.checklist.files;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.checklist.Referral;
import nl.weerzien.checklist.RoadEnd;

/// Reads `referrals.yaml`. A telephone number, an address and a page are written, or said to be `unknown`.
final class ReferralsReader {
    private static final String UNKNOWN = "unknown";

    private final Vocabulary words;
    private final Fields file;

    ReferralsReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
    }

    List<Referral> read() {
        return file.blocks("referrals", Shape.REFERRAL, this::referral);
    }

    private Referral referral(Fields fields) {
        var referral = new Referral(
                EditionReader.name(fields),
                fields.texts("at").stream()
                        .map(code -> fields.oneOf("at", code, RoadEnd.class))
                        .collect(Collectors.toSet()),
                fields.text("name"),
                fields.optionalText("office").orElse(null),
                known(fields, "phone").orElse(null),
                known(fields, "address").orElse(null),
                known(fields, "web").flatMap(text -> page(fields, text)).orElse(null),
                words.provenance(fields, file));
        words.text(referral.text(), fields.place());
        return referral;
    }

    private static Optional<String> known(Fields fields, String key) {
        return fields.optionalText(key).filter(text -> !text.equals(UNKNOWN));
    }

    private static Optional<URI> page(Fields fields, String text) {
        if (text.matches("https://\\S+")) return Optional.of(URI.create(text));
        fields.problem("web", "'" + text + "' is no web address. Write 'https://…' or 'unknown'.");
        return Optional.empty();
    }
}
