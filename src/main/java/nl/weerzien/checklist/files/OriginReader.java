package nl.weerzien.checklist.files;

import java.util.List;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;

/// Reads an origin. The kinds of its papers must have been defined by [#defineKinds] for every origin before.
final class OriginReader {
    private static final String SHARED = "any/";

    private final Vocabulary words;
    private final Fields file;
    private final Country country;

    OriginReader(Vocabulary words, Fields file, String name) {
        this.words = words;
        this.file = file;
        this.country = country(name);
    }

    void defineKinds(KindsReader kinds) {
        file.blocks("papers", Shape.PAPER, paper -> kinds.define(paper, country));
    }

    Origin read() {
        var authorities = file.blocks("authorities", Shape.AUTHORITY, this::authority);
        var origin = new Origin(
                country,
                file.texts("languages"),
                KindsReader.calendars(file),
                authorities,
                file.blocks("papers", Shape.PAPER, paper -> paper(paper, authorities)),
                new EditionReader(words, file).requirements(),
                notes(words, file, country.iso2()),
                file.blocks("posts", Shape.POST, this::post),
                file.blocks(
                        "unknown",
                        Shape.UNKNOWN,
                        fields -> new Origin.Stated(text(fields, "unknown"), words.provenance(fields, file))));
        words.text(origin.name(), file.place());
        return origin;
    }

    private Origin.Paper paper(Fields fields, List<Origin.Authority> authorities) {
        return new Origin.Paper(
                words.kind(fields, "kind", fields.text("kind")),
                fields.text("local"),
                fields.text("latin"),
                ConditionsReader.read(fields),
                madeBy(fields, authorities),
                fields.blocks("facts", Shape.PAPER_FACT, this::fact),
                words.provenance(fields, file));
    }

    private Origin.PaperFact fact(Fields fields) {
        return new Origin.PaperFact(
                fields.oneOf("about", Origin.Aspect.class),
                text(fields, "fact"),
                fields.optionalDay("from").orElse(null),
                fields.optionalDay("until").orElse(null),
                words.provenance(fields, file));
    }

    private Origin.Authority authority(Fields fields) {
        return new Origin.Authority(
                EditionReader.name(fields),
                fields.optionalDay("from").orElse(null),
                fields.optionalDay("until").orElse(null),
                fields.oneOf("standing", Origin.Standing.class),
                text(fields, "authority"),
                words.provenance(fields, file));
    }

    private static List<Origin.Authority> madeBy(Fields paper, List<Origin.Authority> known) {
        var ids = known.stream().map(Origin.Authority::id).toList();
        var named = paper.texts("authorities");
        named.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> paper.problem(
                        "authorities", "'" + id + "' stands not under 'authorities'. " + Closest.to(id, ids)));
        return known.stream().filter(one -> named.contains(one.id())).toList();
    }

    /// The notes of an origin, or of every origin.
    static List<OriginNote> notes(Vocabulary words, Fields file, String origin) {
        return file.blocks("notes", Shape.NOTE, fields -> note(words, file, fields, origin));
    }

    private static OriginNote note(Vocabulary words, Fields file, Fields fields, String origin) {
        var note = new OriginNote(
                EditionReader.name(fields),
                origin,
                fields.oneOf("about", OriginNote.Kind.class),
                ConditionsReader.read(fields),
                words.provenance(fields, file));
        words.text(note.text(), fields.place());
        return note;
    }

    private Origin.Post post(Fields fields) {
        return new Origin.Post(fields.text("place"), text(fields, "post"), words.provenance(fields, file));
    }

    /// The words of a fact: the origin's own, or with `any/` before its name those that all origins share.
    private MessageKey text(Fields fields, String part) {
        var name = fields.text("text");
        var shared = name.startsWith(SHARED);
        var owner = shared ? OriginNote.EVERYWHERE : country.iso2();
        var key = "checklist.origin." + owner + "." + part + "." + (shared ? name.substring(SHARED.length()) : name);
        return words.text(new MessageKey(key), fields.place());
    }

    private Country country(String name) {
        var code = file.text("origin");
        if (code.matches("[A-Z]{2}") && code.equalsIgnoreCase(name)) return new Country(code);
        file.problem(
                "origin",
                "must be the country's two upper-case letters, and the file's name the same in lower " + "case; here '"
                        + code + "' and '" + name + "'.");
        return new Country("XX");
    }
}
