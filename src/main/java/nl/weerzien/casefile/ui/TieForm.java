package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.ui.OpenFile.Kept;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// How a relative is related to the sponsor: the tie, since when, or who the parents are.
class TieForm extends Div {
    private final OpenFile file;
    private final PersonId relative;
    private final Habits habits;
    private final Div notices = Lay.lines();
    private final Div details = Lay.stack();

    TieForm(OpenFile file, PersonId relative, Habits habits) {
        this.file = file;
        this.relative = relative;
        this.habits = habits;
        addClassName("stack");
        fill();
    }

    private void fill() {
        var tie = file.now().family().relationshipOf(relative);
        var kind = choice();
        tie.ifPresent(known -> kind.setValue(known.kind()));
        kind.addValueChangeListener(change -> keep(Ties.blank(relative, change.getValue(), file.now())));
        removeAll();
        add(notices, kind, details);
        showDetails(tie);
    }

    private static Select<RelationshipKind> choice() {
        return Field.choice(
                new MessageKey("casefile.relate"),
                List.of(RelationshipKind.values()),
                kind -> new MessageKey("casefile.relate." + Keys.word(kind)));
    }

    private void showDetails(Optional<Relationship> tie) {
        details.removeAll();
        tie.ifPresent(known -> {
            switch (known) {
                case Relationship.Spouse spouse ->
                    since(
                            "casefile.relate.married-since",
                            spouse.since(),
                            date -> new Relationship.Spouse(relative, date));
                case Relationship.Partner partner ->
                    since(
                            "casefile.relate.together-since",
                            partner.since(),
                            date -> new Relationship.Partner(relative, date));
                case Relationship.Child child -> child(child);
                case Relationship.StepChild child ->
                    parents(child.parentage(), both -> new Relationship.StepChild(relative, both));
                case Relationship.FosterChild child ->
                    parents(child.parentage(), both -> new Relationship.FosterChild(relative, both));
                case Relationship.Sibling sibling ->
                    parents(sibling.parentage(), both -> new Relationship.Sibling(relative, both));
                case Relationship.Other other -> details.add(words(other));
                case Relationship.ParentOfSponsor _ -> {}
            }
        });
    }

    private void since(String label, @Nullable PartialDate date, TieOf<@Nullable PartialDate> tie) {
        details.add(new DateGiven(new MessageKey(label), habits.calendars(), date, day -> keep(tie.with(day))));
    }

    /// A child of the sponsor: one parent is known, the other is asked.
    private void child(Relationship.Child child) {
        var sponsor = new Parent.InFile(file.now().family().sponsorId());
        var other = child.parentage().both().stream()
                .filter(parent -> !parent.equals(sponsor))
                .findFirst()
                .orElseGet(Parent::unknown);
        var adopted = Field.tick(new MessageKey("casefile.relate.adopted"));
        adopted.setValue(child.adopted());
        var choices = new ParentChoice[1];
        Runnable changed = () -> keepParents(
                sponsor, choices[0].value(), both -> new Relationship.Child(relative, both, adopted.getValue()));
        choices[0] = new ParentChoice(
                new MessageKey("casefile.parent.other"), file.now().family(), relative, other, changed);
        adopted.addValueChangeListener(_ -> changed.run());
        details.add(choices[0], adopted);
    }

    private void parents(Parentage parentage, TieOf<Parentage> tie) {
        var choices = new ParentChoice[2];
        Runnable changed = () -> keepParents(choices[0].value(), choices[1].value(), tie);
        var family = file.now().family();
        choices[0] =
                new ParentChoice(new MessageKey("casefile.parent.one"), family, relative, parentage.one(), changed);
        choices[1] =
                new ParentChoice(new MessageKey("casefile.parent.two"), family, relative, parentage.other(), changed);
        details.add(choices[0], choices[1]);
    }

    private void keepParents(Parent one, Parent other, TieOf<Parentage> tie) {
        notices.removeAll();
        if (one instanceof Parent.InFile && one.equals(other)) {
            notices.add(Clash.problem("casefile.parent.twice"));
        } else {
            keep(tie.with(new Parentage(one, other)));
        }
    }

    private TextField words(Relationship.Other other) {
        var field = Field.text(new MessageKey("casefile.relate.other-words"));
        field.setValue(other.tie());
        field.addValueChangeListener(change -> {
            var text = change.getValue().strip();
            field.setInvalid(text.isEmpty());
            field.setErrorMessage(Words.of("casefile.relate.other-words.needed"));
            if (!text.isEmpty()) keep(new Relationship.Other(relative, text));
        });
        return field;
    }

    private void keep(Relationship tie) {
        notices.removeAll();
        var before = file.now().family().relationshipOf(relative).map(Relationship::kind);
        if (file.relate(tie) == Kept.CLASH) {
            notices.add(Clash.notice(Words.of("casefile.relate." + Keys.word(tie.kind()))));
            fill();
        } else if (!before.equals(Optional.of(tie.kind()))) {
            showDetails(Optional.of(tie));
        }
    }

    /// The same tie with another detail.
    private interface TieOf<V extends @Nullable Object> {
        Relationship with(V detail);
    }
}
