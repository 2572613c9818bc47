package nl.weerzien.checklist.files;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weerzien.checklist.QuietHours;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.ReminderRules.Kept;
import nl.weerzien.checklist.ReminderRules.OfTerm;
import nl.weerzien.checklist.ReminderRules.Repeated;
import nl.weerzien.checklist.ReminderRules.Step;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.security.Role;

/// Reads `reminders.yaml`.
final class RemindersReader {
    static final String FILE = "reminders.yaml";

    /// Those on a case who may be reminded; nobody else has an account on one.
    private static final Map<String, Role> PEOPLE =
            Map.of("sponsor", Role.SPONSOR, "volunteer", Role.VOLUNTEER, "supervisor", Role.SUPERVISOR);

    private static final int LONGEST = 1000;

    private final Vocabulary words;
    private final Fields file;

    RemindersReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
    }

    /// @param terms of the law: each that binds the family needs a reminder, or must stand under `not-reminded`
    ReminderRules read(Collection<Term> terms) {
        var read = new EnumMap<TermName, OfTerm>(TermName.class);
        for (var one : file.blocks("terms", Shape.TERM_REMINDER, this::ofTerm))
            if (read.put(one.term(), one) != null)
                file.problem("terms", "'" + one.term().code() + "' stands there twice. Keep one.");
        nobodyIsForgotten(terms, read.keySet());
        return new ReminderRules(quietHours(), read, repeated("papers"), repeated("silences"), kept());
    }

    private void nobodyIsForgotten(Collection<Term> terms, Set<TermName> reminded) {
        var left = file.texts("not-reminded").stream()
                .map(code -> file.oneOf("not-reminded", code, TermName.class))
                .collect(Collectors.toSet());
        var forgotten = terms.stream()
                .filter(term -> term.binds() == Term.Binds.FAMILY)
                .map(Term::name)
                .filter(name -> !reminded.contains(name) && !left.contains(name))
                .map(TermName::code)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var code : forgotten)
            file.problem(
                    "terms",
                    "'" + code + "' binds the family and nobody is reminded of it."
                            + " Say when, or write it under 'not-reminded'.");
        left.stream()
                .filter(reminded::contains)
                .forEach(name -> file.problem("not-reminded", "'" + name.code() + "' is reminded of. Keep one."));
    }

    private OfTerm ofTerm(Fields fields) {
        var steps = new ArrayList<Step>();
        for (var channel : Channel.values()) {
            var key = Fields.code(channel);
            fields.texts(key).forEach(days -> steps.add(new Step(number(fields, key, days, 0), channel)));
        }
        if (steps.isEmpty()) fields.problem("term", "has no days. Write at least one under in-product, mail or call.");
        if (steps.stream().map(Step::daysBefore).distinct().count() < steps.size())
            fields.problem("term", "names a day twice. A louder way includes the softer ones; keep that.");
        return new OfTerm(fields.oneOf("term", TermName.class), to(fields), steps, words.provenance(fields, file));
    }

    private Repeated repeated(String key) {
        return file.block(key, Shape.REPEATED_REMINDER)
                .map(fields -> new Repeated(
                        number(fields, "after", fields.text("after"), 0),
                        number(fields, "again-after", fields.text("again-after"), 1),
                        number(fields, "at-most", fields.text("at-most"), 1),
                        fields.oneOf("by", Channel.class),
                        to(fields),
                        words.provenance(fields, file)))
                // its absence was told already, and nobody gets these rules
                .orElseGet(() -> new Repeated(0, 1, 1, Channel.IN_PRODUCT, Set.of(), words.provenance(file, file)));
    }

    private Kept kept() {
        return file.block("kept", Shape.KEPT_NOTICES)
                .map(fields -> new Kept(number(fields, "days", fields.text("days"), 1), words.provenance(fields, file)))
                .orElseGet(() -> new Kept(LONGEST, words.provenance(file, file)));
    }

    private static Set<Role> to(Fields fields) {
        var roles = new TreeSet<Role>();
        for (var name : fields.texts("to")) {
            var role = PEOPLE.get(name);
            if (role != null) roles.add(role);
            else fields.problem("to", "'" + name + "' is nobody to remind. " + Closest.to(name, PEOPLE.keySet()));
        }
        if (fields.has("to") && fields.texts("to").isEmpty()) fields.problem("to", "is empty. Name somebody.");
        return roles;
    }

    private QuietHours quietHours() {
        var none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneId.of("UTC"));
        return file.block("quiet-hours", Shape.QUIET_HOURS)
                .map(fields -> new QuietHours(hour(fields, "from"), hour(fields, "until"), zone(fields)))
                .orElse(none);
    }

    private static LocalTime hour(Fields fields, String key) {
        var text = fields.text(key);
        if (text.matches("([01]\\d|2[0-3]):[0-5]\\d")) return LocalTime.parse(text);
        fields.problem(key, "'" + text + "' is no hour. Write it as \"21:00\".");
        return LocalTime.MIDNIGHT;
    }

    private static ZoneId zone(Fields fields) {
        try {
            return ZoneId.of(fields.text("zone"));
        } catch (DateTimeException unknown) {
            fields.problem("zone", "'" + fields.text("zone") + "' is no time zone. Write Europe/Amsterdam.");
            return ZoneId.of("UTC");
        }
    }

    private static int number(Fields fields, String key, String text, int least) {
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number >= least && number <= LONGEST) return number;
        fields.problem(key, "'" + text + "' is no number of days from " + least + " to " + LONGEST + ".");
        return least;
    }
}
