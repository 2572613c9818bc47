package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What is special about the papers of the family's origin: safety first, then what exists and what does not, who makes
/// papers, where the visa is collected, and what nobody knows. Each with its source and date.
class OriginPanel extends Card {
    private final LocalDate today;

    OriginPanel(CaseReadiness readiness, ChecklistService rules) {
        super(new MessageKey(
                "readiness.origin.title",
                rules.origin(readiness.file().origin())
                        .<Object>map(Origin::name)
                        .orElse(readiness.file().origin())));
        this.today = readiness.today();
        var notes = readiness.relatives().stream()
                .flatMap(one -> one.checklist().notes().stream())
                .distinct()
                .toList();
        notes.stream()
                .filter(note -> note.kind() == OriginNote.Kind.SAFETY)
                .forEach(note -> add(
                        new Notice(Pill.Tone.WAIT, new MessageKey("readiness.origin.safety"), note.text()),
                        source(note.provenance())));
        part(
                "notes",
                notes.stream()
                        .filter(note -> note.kind() != OriginNote.Kind.SAFETY)
                        .toList(),
                note -> line(note.text(), note.provenance()));
        rules.origin(readiness.file().origin()).ifPresent(this::ofOrigin);
    }

    private void ofOrigin(Origin origin) {
        part(
                "authorities",
                origin.authorities(),
                one -> Lay.lines(
                        Say.inline(one.text()), Say.small(one.standing().label()), source(one.provenance())));
        part(
                "posts",
                origin.posts(),
                post -> Lay.lines(Say.strong(post.place()), Say.inline(post.text()), source(post.provenance())));
        part("unknown", origin.unknown(), open -> line(open.text(), open.provenance()));
    }

    private <T> void part(String title, List<T> things, Function<T, Component> show) {
        if (things.isEmpty()) return;
        add(new Disclosure(
                new MessageKey("checklist.printed." + title),
                Lay.list(things.stream().map(show).toArray(Component[]::new))));
    }

    private Component line(MessageKey words, Provenance provenance) {
        return Lay.lines(Say.inline(words), source(provenance));
    }

    private Component source(Provenance provenance) {
        return new Disclosure(new MessageKey("readiness.source.title"), new SourceLines(provenance, today));
    }
}
