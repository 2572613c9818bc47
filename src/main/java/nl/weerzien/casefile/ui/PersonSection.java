package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Person;
import nl.weerzien.family.Sex;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;

/// One person of the intake: folded to a line that says what is still open, unfolded to the forms.
class PersonSection extends NativeDetails {
    private final PersonId id;
    private final Rules rules;
    private final OpenFile file;
    private final Habits habits;
    private final Div line = new Div();
    private final Questions questions;

    PersonSection(OpenFile file, PersonId id, Rules rules, Habits habits) {
        this.file = file;
        this.id = id;
        this.rules = rules;
        this.habits = habits;
        questions = new Questions(file, id, habits);
        addClassNames("card", "disclosure", "person");
        line.addClassName("ends");
        setSummary(line);
        build();
        refresh(file.now());
    }

    /// Shows what changed around the fields, and leaves the fields alone.
    void refresh(CaseFile now) {
        var person = now.family().person(id);
        var portrait = new Portrait(now.family(), person, rules.today());
        var name = Heading.part(Words.show(person.name()));
        name.getElement().setAttribute("dir", "auto");
        var tie = new Span(Words.of(portrait.tie()));
        tie.addClassName("small");
        line.removeAll();
        line.add(Lay.row(name, tie), state(now, person));
        questions.show(isSponsor() ? rules.aboutSponsor(now) : rules.aboutRelative(now, id));
    }

    boolean isAbout(PersonId person) {
        return id.equals(person);
    }

    /// Whether nothing is left to ask about this person.
    boolean complete() {
        return open(file.now(), file.person(id)) == 0;
    }

    private void build() {
        var parts = Lay.stack(new PersonForm(file, id, habits));
        if (!isSponsor()) parts.add(new TieForm(file, id, habits));
        parts.add(questions);
        if (!isSponsor()) parts.add(new SetAsideForm(file, id, this::rebuild));
        setContent(parts);
    }

    private void rebuild() {
        build();
        refresh(file.now());
    }

    private boolean isSponsor() {
        return id.equals(file.now().family().sponsorId());
    }

    private Pill state(CaseFile now, Person person) {
        if (now.application(id).filter(application -> !application.goesOn()).isPresent())
            return new Pill(Pill.Tone.QUIET, new MessageKey("casefile.person.set-aside"));
        var open = open(now, person);
        return open == 0
                ? new Pill(Pill.Tone.OK, new MessageKey("casefile.person.complete"))
                : new Pill(Pill.Tone.OPEN, new MessageKey("casefile.person.open", open));
    }

    /// How many things of this person nobody has said yet.
    private long open(CaseFile now, Person person) {
        var open = person.birth() == null ? 1L : 0L;
        if (person.sex() == Sex.UNKNOWN) open++;
        if (person.whereabouts() == null) open++;
        if (!person.name().completeInLatin()) open++;
        if (isSponsor())
            return open
                    + (person.vNumber() == null ? 1 : 0)
                    + rules.aboutSponsor(now).size();
        if (now.family().relationshipOf(id).isEmpty()) open++;
        open += now.family().parentsOf(id).stream()
                .filter(Parent.unknown()::equals)
                .count();
        return open + rules.aboutRelative(now, id).size();
    }
}
