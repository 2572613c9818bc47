package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weerzien.family.LatinProposal;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.PersonName;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// A name word by word, in the family's own order: each word in Latin letters and in the own script, and what it is if
/// somebody knows.
class NameRows extends Div {
    private final List<Row> rows = new ArrayList<>();
    private final Div list = Lay.lines();
    private final Paragraph problem = new Paragraph();
    private final String language;
    private final Consumer<PersonName> keep;

    /// @param language of the own script, for fonts and voices: `ar`, `ti`
    /// @param keep told of every change that leaves at least one word
    NameRows(PersonName name, String language, Consumer<PersonName> keep) {
        this.language = language;
        this.keep = keep;
        addClassName("name-rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("casefile.name"));
        problem.addClassNames("small", "wrong");
        problem.getElement().setAttribute("role", "status");
        name.parts()
                .forEach(part -> addRow(
                        part.role(),
                        part.inLatin().orElse(""),
                        part.inOwnScript().orElse("")));
        add(
                Say.small(new MessageKey("casefile.name.help")),
                list,
                problem,
                Action.quiet(
                        new MessageKey("casefile.name.add-word"),
                        () -> addRow(NameRole.UNSAID, "", "").focus()));
    }

    private Row addRow(NameRole role, String latin, String own) {
        var row = new Row(rows.size() + 1, role, latin, own);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void changed() {
        var parts = rows.stream().filter(Row::says).map(Row::part).toList();
        problem.setText(parts.isEmpty() ? Words.of("casefile.name.empty") : "");
        if (!parts.isEmpty()) keep.accept(new PersonName(parts));
    }

    /// One word.
    private final class Row extends Div {
        private final TextField latin;
        private final TextField own;
        private final Select<NameRole> role;

        private Row(int number, NameRole is, String inLatin, String inOwn) {
            addClassName("name-row");
            latin = Field.anyScript(new MessageKey("casefile.name.latin", number));
            own = Field.anyScript(new MessageKey("casefile.name.own-script", number));
            own.getElement().setAttribute("lang", language);
            role = Field.choice(
                    new MessageKey("casefile.name.role", number),
                    List.of(NameRole.values()),
                    one -> new MessageKey("casefile.name-role." + Keys.word(one)));
            latin.setValue(inLatin);
            own.setValue(inOwn);
            role.setValue(is);
            propose();
            List.of(latin, own)
                    .forEach(field -> field.addValueChangeListener(_ -> {
                        propose();
                        changed();
                    }));
            role.addValueChangeListener(_ -> changed());
            add(latin, own, role);
        }

        /// While nobody wrote the word in Latin letters, how it might be; a person writes it down or does not.
        private void propose() {
            var proposal = latin.getValue().isBlank() ? LatinProposal.of(own.getValue()) : Optional.<String>empty();
            latin.setHelperText(proposal.map(word -> Words.of("casefile.name.proposal", word))
                    .orElse(""));
        }

        private void focus() {
            latin.focus();
        }

        private boolean says() {
            return !latin.getValue().isBlank() || !own.getValue().isBlank();
        }

        private NamePart part() {
            return new NamePart(role.getValue(), latin.getValue(), own.getValue());
        }
    }
}
