package nl.weerzien.desk.figures;

import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Pill.Tone;

/// How far a family is on the way to each other.
enum Reunion {
    /// Everybody who was to come is here.
    TOGETHER("desk.figures.reunion.together", Tone.OK),
    PARTLY("desk.figures.reunion.partly", Tone.OPEN),
    /// Nobody is here yet.
    ON_THE_WAY("desk.figures.reunion.on-the-way", Tone.WAIT),
    /// Nobody came, and nobody's application is alive.
    ENDED("desk.figures.reunion.ended", Tone.QUIET),
    /// No relative in the file yet.
    NOBODY("desk.figures.reunion.nobody", Tone.QUIET);

    private final MessageKey label;
    private final Tone tone;

    Reunion(String label, Tone tone) {
        this.label = new MessageKey(label);
        this.tone = tone;
    }

    MessageKey label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /// @param stages of those for whom an application goes on, or went on until it ended
    static Reunion of(List<Stage> stages) {
        var expected = stages.stream().filter(stage -> !stage.over()).toList();
        if (stages.isEmpty()) return NOBODY;
        if (expected.isEmpty()) return ENDED;
        if (expected.stream().allMatch(Stage::here)) return TOGETHER;
        return expected.stream().anyMatch(Stage::here) ? PARTLY : ON_THE_WAY;
    }
}
