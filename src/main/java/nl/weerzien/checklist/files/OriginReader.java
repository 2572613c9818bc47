package nl.weerzien.checklist.files;

import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;

/// Reads an origin. The kinds of its papers must have been defined by [#defineKinds] for every origin before.
final class OriginReader {
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
        var origin = new Origin(
                country,
                file.texts("languages"),
                KindsReader.calendars(file),
                file.blocks("papers", Shape.PAPER, this::paper),
                new EditionReader(words, file).requirements(),
                file.blocks("notes", Shape.NOTE, this::note),
                file.blocks("posts", Shape.POST, this::post),
                file.blocks(
                        "unknown",
                        Shape.UNKNOWN,
                        fields -> new Origin.Stated(text(fields, "unknown"), words.provenance(fields, file))));
        words.text(origin.name(), file.place());
        return origin;
    }

    private Origin.Paper paper(Fields fields) {
        return new Origin.Paper(
                words.kind(fields, "kind", fields.text("kind")),
                fields.text("local"),
                fields.text("latin"),
                fields.blocks("facts", Shape.PAPER_FACT, this::fact),
                words.provenance(fields, file));
    }

    private Origin.PaperFact fact(Fields fields) {
        return new Origin.PaperFact(
                fields.oneOf("about", Origin.Aspect.class), text(fields, "fact"), words.provenance(fields, file));
    }

    private OriginNote note(Fields fields) {
        var note = new OriginNote(
                EditionReader.name(fields),
                country,
                fields.oneOf("about", OriginNote.Kind.class),
                ConditionsReader.read(fields),
                words.provenance(fields, file));
        words.text(note.text(), fields.place());
        return note;
    }

    private Origin.Post post(Fields fields) {
        return new Origin.Post(fields.text("place"), text(fields, "post"), words.provenance(fields, file));
    }

    private MessageKey text(Fields fields, String part) {
        var key = new MessageKey("checklist.origin." + country.iso2() + "." + part + "." + fields.text("text"));
        return words.text(key, fields.place());
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
