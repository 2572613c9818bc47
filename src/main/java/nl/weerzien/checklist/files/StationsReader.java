package nl.weerzien.checklist.files;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Actor;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.SilenceStep;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.StationGuide;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.UsualTime;

/// Reads `stations.yaml`. Every station must be there, and once.
final class StationsReader {
    private static final String UNKNOWN = "unknown";
    private static final String STATION = "station";
    private static final String APPOINTMENT = "appointment";

    private final Vocabulary words;
    private final Fields file;
    private final NotesReader notes;
    private final Map<String, SilenceStep> steps = new LinkedHashMap<>();
    private final EnumSet<Stage> told = EnumSet.noneOf(Stage.class);

    StationsReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
        this.notes = new NotesReader(words, file);
    }

    List<StationGuide> read() {
        file.blocks("steps", Shape.STEP, this::step).forEach(step -> steps.put(step.id(), step));
        var stations = file.blocks("stations", Shape.STATION, this::station);
        notes.tellUnused();
        EnumSet.complementOf(told)
                .forEach(stage -> file.problem("stations", "says nothing of '" + stage.code() + "'. Write it."));
        return stations;
    }

    private SilenceStep step(Fields fields) {
        var step = new SilenceStep(
                EditionReader.name(fields),
                fields.oneOf("by", Actor.class),
                notes.named(fields, "conditions"),
                words.provenance(fields, file));
        words.text(step.text(), fields.place());
        return step;
    }

    private StationGuide station(Fields fields) {
        var guide = new StationGuide(
                fields.oneOf("stage", Stage.class),
                usual(fields),
                notes.named(fields, "trouble"),
                notes.named(fields, "meanwhile"),
                fields.block("news", Shape.NEWS).map(this::news).orElse(null),
                silence(fields),
                words.provenance(fields, file));
        if (!told.add(guide.stage())) fields.problem("stage", "stands there twice. Keep one.");
        if (fields.has("news") == guide.silence().isEmpty())
            fields.problem("news", "and 'silence' belong together: write both or neither.");
        Stream.of(guide.what(), guide.next()).forEach(text -> words.text(text, fields.place()));
        return guide;
    }

    /// The word `unknown`, or a list of times.
    private List<UsualTime> usual(Fields fields) {
        var known = fields.node("usual")
                .filter(node -> !(node instanceof Node.Text(var _, var text) && text.equals(UNKNOWN)));
        return known.isEmpty() ? List.of() : fields.blocks("usual", Shape.USUAL, this::usualTime);
    }

    private UsualTime usualTime(Fields fields) {
        var time = new UsualTime(
                EditionReader.name(fields),
                TermsReader.length(fields, "from"),
                TermsReader.length(fields, "to"),
                ConditionsReader.read(fields),
                words.provenance(fields, file));
        words.text(time.text(), fields.place());
        return time;
    }

    private ExpectedNews news(Fields fields) {
        return new ExpectedNews(TermsReader.length(fields, "within"), of(fields), words.provenance(fields, file));
    }

    private static ExpectedNews.Of of(Fields fields) {
        var text = fields.text("of");
        if (text.equals(STATION)) return new ExpectedNews.Of.Station();
        if (text.equals(APPOINTMENT)) return new ExpectedNews.Of.Appointment();
        Optional<TermName> term = TermName.ofCode(text);
        if (term.isEmpty()) fields.problem("of", "'" + text + "' is no beginning. " + Closest.to(text, beginnings()));
        return new ExpectedNews.Of.TermEnd(term.orElse(TermName.IND_DECIDES));
    }

    private static List<String> beginnings() {
        return Stream.concat(
                        Stream.of(STATION, APPOINTMENT),
                        Arrays.stream(TermName.values()).map(TermName::code))
                .toList();
    }

    private List<SilenceStep> silence(Fields fields) {
        return fields.texts("silence").stream()
                .flatMap(id -> {
                    if (!steps.containsKey(id))
                        fields.problem(
                                "silence", "'" + id + "' stands not under 'steps'. " + Closest.to(id, steps.keySet()));
                    return Optional.ofNullable(steps.get(id)).stream();
                })
                .toList();
    }
}
