package nl.weerzien.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.document.PaperLanguage;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// In which language the paper is, and whether it is the translation of another.
class LanguageCard extends Card {
    private final PaperWork work;
    private final Document paper;
    private final Runnable then;
    private final Select<String> choice;
    private @Nullable Button proposed;

    LanguageCard(PaperWork work, Document paper, Optional<Reading> reading, Runnable then) {
        super(new MessageKey("document.language"));
        this.work = work;
        this.paper = paper;
        this.then = then;
        var language = paper.confirmed().language();
        choice = languages(language);
        if (language != null) {
            add(Lay.ends(
                    Say.strong(PaperLanguage.label(language)),
                    new Pill(Pill.Tone.OK, new MessageKey("document.confirmed"))));
        } else {
            reading.flatMap(read -> PaperLanguage.ofThreeLetters(read.language()))
                    .ifPresent(read -> {
                        proposed = Action.secondary(
                                new MessageKey("document.language.it-is", PaperLanguage.label(read)), () -> say(read));
                        add(proposed);
                    });
        }
        add(choice);
        if (language != null && paper.state() instanceof DocumentState.Read) add(readAgain(language));
        add(original());
    }

    /// For a paper that was read by the model of another language.
    private Button readAgain(String language) {
        return Action.quiet(new MessageKey("document.language.read-again", PaperLanguage.label(language)), () -> {
            work.readings().readAgain(paper.caseId(), paper.id());
            then.run();
        });
    }

    /// Moves to the language the machine proposes, else to the choice of all.
    void begin() {
        if (proposed == null) choice.focus();
        else proposed.focus();
    }

    private Select<String> languages(@Nullable String said) {
        var choice =
                Field.choice(new MessageKey("document.language.other-one"), PaperLanguage.ALL, PaperLanguage::label);
        if (said != null && PaperLanguage.ALL.contains(said)) choice.setValue(said);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) say(change.getValue());
        });
        return choice;
    }

    private Select<Document> original() {
        var others = work.documents().again(paper.caseId()).stream()
                .filter(other -> other.held() && !other.id().equals(paper.id()))
                .toList();
        var choice = Field.choice(new MessageKey("document.translation"), others, this::name);
        choice.setEmptySelectionAllowed(true);
        choice.setVisible(!others.isEmpty());
        others.stream()
                .filter(other -> other.id().equals(paper.confirmed().translates()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            var original = change.getValue();
            work.confirmations().markTranslation(paper.caseId(), paper.id(), original == null ? null : original.id());
            then.run();
        });
        return choice;
    }

    private MessageKey name(Document other) {
        var persons = PaperLine.persons(work.cases().get(other.caseId()), other);
        var what = PaperLine.name(work, other, null);
        var code = other.receipt().sha256().brief();
        return persons.isEmpty()
                ? new MessageKey("document.translation.of", what, code)
                : new MessageKey("document.translation.of-persons", what, persons, code);
    }

    private void say(String language) {
        work.confirmations().confirmLanguage(paper.caseId(), paper.id(), language);
        then.run();
    }
}
