package nl.weerzien.document.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.document.Extract;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.document.TravelZone;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the door `read` says of one file.
record ReadReport(
        String file,
        String outcome,
        @Nullable MessageKey reason,
        @Nullable MediaType type,
        List<Page> pages,
        @Nullable Reading reading) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static ReadReport read(String file, MediaType type, Reading reading) {
        return new ReadReport(file, "read", null, type, reading.pages(), reading);
    }

    static ReadReport unreadable(String file, MediaType type, MessageKey reason, List<Page> pages) {
        return new ReadReport(file, "unreadable", reason, type, pages, null);
    }

    static ReadReport refused(String file, MessageKey reason) {
        return new ReadReport(file, "refused", reason, null, List.of(), null);
    }

    static ReadReport lost(String file, MediaType type, MessageKey reason) {
        return new ReadReport(file, "lost", reason, type, List.of(), null);
    }

    static String json(List<Map<String, @Nullable Object>> reports) {
        return JSON.writeValueAsString(reports);
    }

    Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", file);
        json.put("outcome", outcome);
        json.put("reason", reason == null ? null : reason.key());
        json.put("mediaType", type == null ? null : type.mime());
        json.put("pages", pages.stream().map(ReadReport::page).toList());
        var kinds = reading == null
                ? List.<Object>of()
                : reading.kinds().stream()
                        .map(kind -> Map.of(
                                "kind", kind.kind().code(),
                                "confidence", kind.confidence(),
                                "spokeForIt", kind.spokeForIt()))
                        .toList();
        json.put(
                "kind",
                reading == null || reading.kinds().isEmpty()
                        ? null
                        : reading.kinds().getFirst().kind().code());
        json.put("kinds", kinds);
        json.put(
                "fields",
                reading == null
                        ? List.of()
                        : reading.extracts().stream().map(ReadReport::field).toList());
        json.put("zone", reading == null || reading.zone() == null ? null : zone(reading.zone()));
        json.put("text", reading == null ? "" : reading.text());
        json.put("quality", quality());
        json.put("language", reading == null ? null : reading.language());
        json.put("milliseconds", reading == null ? null : reading.took().toMillis());
        return json;
    }

    private List<String> quality() {
        var keys = reading != null
                ? reading.warnings().stream()
                : pages.stream().flatMap(page -> page.quality().verdicts().stream());
        return keys.map(MessageKey::key).distinct().toList();
    }

    private static Map<String, @Nullable Object> page(Page page) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", page.number());
        json.put("width", page.picture().width());
        json.put("height", page.picture().height());
        json.put("rotation", page.rotation());
        json.put("confidence", page.confidence());
        json.put("text", page.text());
        json.put(
                "quality",
                Map.of(
                        "sharpness", page.quality().sharpness(),
                        "light", page.quality().light(),
                        "ink", page.quality().ink(),
                        "verdicts",
                                page.quality().verdicts().stream()
                                        .map(MessageKey::key)
                                        .toList()));
        return json;
    }

    private static Map<String, @Nullable Object> field(Extract extract) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", extract.field().code());
        json.put("raw", extract.raw());
        json.put("value", extract.value());
        json.put(
                "calendar",
                extract.calendar() == null ? null : extract.calendar().name());
        json.put("confidence", extract.confidence());
        json.put("page", extract.page());
        var box = extract.box();
        json.put("box", Map.of("x", box.x(), "y", box.y(), "width", box.width(), "height", box.height()));
        json.put("alternatives", extract.alternatives());
        return json;
    }

    private static Map<String, Object> zone(TravelZone zone) {
        var checks = new LinkedHashMap<String, Object>();
        zone.checks().forEach(check -> checks.put(check.protects().name(), check.passed()));
        return Map.of("format", zone.format().name(), "lines", zone.lines(), "proven", zone.proven(), "checks", checks);
    }

    /// For people at a terminal.
    String plain() {
        var text = new StringBuilder(file).append(": ").append(outcome);
        if (reason != null) text.append(" (").append(reason.key()).append(')');
        if (reading == null) return text.toString();
        text.append(", language ").append(reading.language());
        text.append(", ").append(reading.took().toMillis()).append(" ms");
        for (var kind : reading.kinds())
            text.append("\n  kind   ")
                    .append(kind.kind().code())
                    .append(' ')
                    .append(kind.confidence())
                    .append("  ")
                    .append(String.join(" · ", kind.spokeForIt()));
        for (var extract : reading.extracts())
            text.append("\n  field  ")
                    .append(extract.field().code())
                    .append(" = ")
                    .append(extract.value())
                    .append(extract.calendar() == null ? "" : " " + extract.calendar())
                    .append("  raw ")
                    .append(extract.raw())
                    .append("  confidence ")
                    .append(extract.confidence())
                    .append("  page ")
                    .append(extract.page())
                    .append("  box ")
                    .append(extract.box().x())
                    .append(',')
                    .append(extract.box().y())
                    .append(' ')
                    .append(extract.box().width())
                    .append('×')
                    .append(extract.box().height())
                    .append(extract.alternatives().isEmpty() ? "" : "  or " + extract.alternatives());
        if (!quality().isEmpty()) text.append("\n  note   ").append(String.join(", ", quality()));
        return text.append("\n  text\n")
                .append(reading.text().strip().indent(4))
                .toString();
    }
}
