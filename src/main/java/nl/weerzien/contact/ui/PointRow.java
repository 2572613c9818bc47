package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.family.Person;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// One point of a letter: its words, whose paper it asks, and what papers those words name.
class PointRow extends Div {
    private final LetterWork work;
    private final @Nullable AskedItem proposed;
    private final TextArea words = Field.longText(new MessageKey("contact.letter.asked.words"));
    private final Select<Person> about;

    PointRow(LetterWork work, CaseFile file, @Nullable AskedItem proposed) {
        this.work = work;
        this.proposed = proposed;
        addClassNames("lines", "field-row");
        about = Field.choice(
                new MessageKey("contact.letter.asked.about"),
                file.relatives(),
                person -> new MessageKey("contact.letter.value", Words.show(person.name())));
        about.setEmptySelectionAllowed(true);
        words.setMaxLength(1000);
        if (proposed != null) {
            words.setValue(proposed.words());
            file.relatives().stream()
                    .filter(person -> person.id().equals(proposed.about()))
                    .findFirst()
                    .ifPresent(about::setValue);
        }
        add(words);
        if (!kinds().isEmpty())
            add(Say.small(new MessageKey(
                    "contact.letter.asked.means",
                    kinds().stream().map(work::title).toList())));
        add(about);
    }

    /// Moves to its words.
    void begin() {
        words.focus();
    }

    private List<DocumentKind> kinds() {
        return proposed == null ? List.of() : proposed.kinds();
    }

    /// Empty when nothing is written.
    Optional<AskedItem> item(CaseId caseId) {
        if (words.getValue().isBlank()) return Optional.empty();
        var whose = about.getValue() == null ? null : about.getValue().id();
        var place = proposed == null ? null : proposed.place();
        var requirement = proposed != null && Objects.equals(proposed.about(), whose)
                ? proposed.requirement()
                : work.asks().requirement(caseId, kinds(), whose).orElse(null);
        return Optional.of(AskedItem.open(words.getValue(), place, whose, requirement, kinds()));
    }
}
