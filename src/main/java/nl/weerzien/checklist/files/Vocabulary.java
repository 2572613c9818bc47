package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Source;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;

/// The words the files define for each other: sources, kinds of paper and the keys of texts that must exist.
final class Vocabulary {
    private static final Source NO_SOURCE = new Source("missing", "", null, "", Source.Grade.UNVERIFIED);

    /// In a key: what stands in for a name that was itself a problem, and needs no words.
    private static final Pattern STAND_IN = Pattern.compile("\\.(XX|MISSING|missing)(\\.|$)");

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Place> kinds = new HashMap<>();
    private final Map<String, Place> texts = new LinkedHashMap<>();
    private final Set<String> usedSources = new HashSet<>();

    void define(Source source, Fields at) {
        if (sources.put(source.id(), source) != null)
            at.problem(source.id(), "is defined twice. A source's name is one for all files; choose another.");
    }

    void define(DocumentKind kind, Fields at) {
        var twin = kinds.put(kind.code(), at.place());
        if (twin != null) at.problem("kind", kind.code() + " is defined twice; first in " + twin + ". Keep one.");
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /// A text that every language must have.
    MessageKey text(MessageKey key, Place neededAt) {
        if (!STAND_IN.matcher(key.key()).find()) texts.putIfAbsent(key.key(), neededAt);
        return key;
    }

    /// The keys of all texts needed, with a place that needs them.
    Map<String, Place> texts() {
        return texts;
    }

    Set<String> usedSources() {
        return usedSources;
    }

    /// A kind of paper that some file defines.
    DocumentKind kind(Fields fields, String key, String code) {
        if (!kinds.containsKey(code)) {
            fields.problem(key, "'" + code + "' is no known kind of paper. " + Closest.to(code, kinds.keySet()));
            return new DocumentKind("MISSING");
        }
        return new DocumentKind(code);
    }

    /// Sources, days and confidence of a rule; days not given are those of the file.
    Provenance provenance(Fields rule, Fields file) {
        var found = rule.texts("sources").stream().map(id -> source(rule, id)).toList();
        if (rule.has("sources") && found.isEmpty())
            rule.problem("sources", "is empty. Name at least one; 'unverified' is a source too.");
        var checked = rule.optionalDay("checked").orElseGet(() -> file.day("checked"));
        var again = rule.optionalDay("check-again").orElseGet(() -> file.day("check-again"));
        if (!LocalDate.EPOCH.equals(again) && !again.isAfter(checked))
            rule.problem("check-again", "must come after 'checked' (" + checked + ").");
        return new Provenance(
                found.isEmpty() ? List.of(NO_SOURCE) : found,
                checked,
                again,
                rule.oneOf("confidence", Confidence.class),
                rule.place().toString());
    }

    private Source source(Fields rule, String id) {
        usedSources.add(id);
        var source = sources.get(id);
        if (source == null) {
            rule.problem(
                    "sources",
                    "'" + id + "' is no known source. " + Closest.to(id, sources.keySet())
                            + " A new one is written into a sources.yaml first.");
            return NO_SOURCE;
        }
        return source;
    }
}
