package nl.weerzien.checklist.files;

import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.Trigger;

/// Reads `terms.yaml`.
final class TermsReader {
    private static final Pattern LENGTH = Pattern.compile("(\\d+) (day|week|month|year)s?");

    private final Vocabulary words;
    private final Fields file;

    TermsReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
    }

    List<Term> read() {
        return file.blocks("terms", Shape.TERM, this::term);
    }

    private Term term(Fields fields) {
        var term = new Term(
                fields.oneOf("term", TermName.class),
                fields.oneOf("trigger", Trigger.class),
                length(fields, "length"),
                fields.oneOf("binds", Term.Binds.class),
                fields.oneOf("counting", Term.Counting.class),
                fields.yesNo("in-an-act"),
                fields.optionalDay("from").orElse(null),
                fields.optionalDay("until").orElse(null),
                ConditionsReader.read(fields),
                !fields.yesNo("settled"),
                words.provenance(fields, file));
        words.text(term.name().title(), fields.place());
        words.text(term.name().consequence(), fields.place());
        if (term.asksFamily()) words.text(term.name().still(), fields.place());
        if (term.unsettled()) words.text(term.unsettledText(), fields.place());
        return term;
    }

    /// A length of time as the files write it; zero after a problem.
    static Period length(Fields fields, String key) {
        var text = fields.text(key);
        var parts = LENGTH.matcher(text);
        if (!parts.matches()) {
            fields.problem(key, "'" + text + "' is no length. Write '3 months', '4 weeks', '90 days', '2 years'.");
            return Period.ZERO;
        }
        var number = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
