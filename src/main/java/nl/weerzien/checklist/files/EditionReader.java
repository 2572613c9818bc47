package nl.weerzien.checklist.files;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Overlay;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RequirementId;

/// Reads an edition of a route.
final class EditionReader {
    private final Vocabulary words;
    private final Fields file;

    EditionReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
    }

    /// @param name the file's name without its ending, which must be the edition's
    Edition read(String route, String name) {
        if (!file.text("edition").equals(name))
            file.problem("edition", "must be the file's name, '" + name + "'. Rename one of them.");
        var edition = new Edition(
                new EditionId(route, name),
                file.optionalDay("from").orElse(null),
                file.optionalDay("until").orElse(null),
                file.blocks("circle", Shape.CIRCLE_RULE, this::circleRule),
                requirements(),
                file.blocks("doubts", Shape.DOUBT, this::doubt),
                file.blocks("overlays", Shape.OVERLAY, this::overlay));
        words.text(edition.title(), file.place());
        noTwins("circle", edition.circle().stream().map(CircleRule::id));
        noTwins(
                "requirements",
                edition.requirements().stream().map(asked -> asked.id().name()));
        noTwins("doubts", edition.doubts().stream().map(Doubt::id));
        return edition;
    }

    /// The requirements of an edition, or those an origin adds.
    List<Requirement> requirements() {
        return file.blocks("requirements", Shape.REQUIREMENT, this::requirement);
    }

    private Requirement requirement(Fields fields) {
        var requirement = new Requirement(
                new RequirementId(name(fields)),
                fields.oneOf("about", Requirement.About.class),
                fields.oneOf("asked-by", Requirement.AskedBy.class),
                ConditionsReader.read(fields),
                new NeedReader(words).read(fields),
                fields.yesNo("explainable"),
                words.provenance(fields, file));
        Stream.of(
                        requirement.title(),
                        requirement.why(),
                        requirement.satisfiedBy(),
                        requirement.alsoAccepted(),
                        requirement.ifYouCannot())
                .forEach(text -> words.text(text, fields.place()));
        return requirement;
    }

    private CircleRule circleRule(Fields fields) {
        var rule = new CircleRule(
                name(fields),
                fields.oneOf("says", CircleRule.Says.class),
                ConditionsReader.read(fields),
                words.provenance(fields, file));
        words.text(rule.text(), fields.place());
        return rule;
    }

    private Doubt doubt(Fields fields) {
        var doubt = new Doubt(
                name(fields),
                fields.oneOf("for", Doubt.For.class),
                ConditionsReader.read(fields),
                words.provenance(fields, file));
        words.text(doubt.text(), fields.place());
        return doubt;
    }

    private Overlay overlay(Fields fields) {
        var overlay = new Overlay(
                name(fields),
                fields.day("from"),
                fields.optionalDay("until").orElse(null),
                fields.blocks(
                        "rules",
                        Shape.EFFECT,
                        effect -> new Overlay.Effect(
                                effect.oneOf("now", Overlay.Now.class), ConditionsReader.read(effect))),
                words.provenance(fields, file));
        words.text(overlay.title(), fields.place());
        overlay.rules().forEach(effect -> words.text(overlay.text(effect.now()), fields.place()));
        return overlay;
    }

    /// A name in lower case with hyphens.
    static String name(Fields fields) {
        var name = fields.text("id");
        if (name.matches("[a-z][a-z0-9-]*")) return name;
        fields.problem("id", "'" + name + "' is no name. Use lower-case letters, digits and hyphens.");
        return "missing";
    }

    private void noTwins(String key, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name))
                .forEach(name -> file.problem(key, "'" + name + "' stands there twice. Give one another name."));
    }
}
