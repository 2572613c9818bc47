package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.family.Age;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// A person in two lines: name and age, and who they are to the sponsor and where.
record Portrait(Family family, Person person, LocalDate today) {

    /// Named within the family: by given name.
    Div card() {
        var name = new Div(Say.strong(Words.show(person.name().given())));
        age().ifPresent(age -> name.add(new Span(Words.of("casefile.age", age))));
        var card = new Div(name, new Div(small(line())));
        card.addClassName("portrait");
        return card;
    }

    /// Who the person is to the sponsor: `dochter`.
    MessageKey tie() {
        if (person.id().equals(family.sponsorId())) return new MessageKey("casefile.tie.sponsor");
        return family.relationshipOf(person.id()).map(this::tie).orElseGet(() -> new MessageKey("casefile.tie.unsaid"));
    }

    /// The age in years, or the two it may be; empty when nothing is known of the birth.
    Optional<MessageKey> age() {
        return person.ageOn(today).map(Portrait::words);
    }

    private MessageKey tie(Relationship tie) {
        if (tie instanceof Relationship.Other other) return new MessageKey("casefile.tie.other", other.tie());
        return new MessageKey(Keys.tie(tie.kind()), person.sex());
    }

    private String line() {
        var words = new ArrayList<String>();
        words.add(Words.of(tie()));
        place().ifPresent(words::add);
        parentElsewhere().ifPresent(parent -> words.add(Words.of(parent)));
        return String.join(" · ", words);
    }

    private Optional<String> place() {
        return Optional.ofNullable(person.whereabouts())
                .map(where -> where.knownPlace().orElseGet(() -> Words.show(where.country())));
    }

    /// The parent outside the file, where the tree cannot draw them.
    private Optional<MessageKey> parentElsewhere() {
        if (person.id().equals(family.sponsorId())) return Optional.empty();
        return family.parentsOf(person.id()).stream()
                .filter(Parent.Outside.class::isInstance)
                .map(Parent.Outside.class::cast)
                .findFirst()
                .map(Portrait::words);
    }

    private static MessageKey words(Parent.Outside parent) {
        var name = Optional.ofNullable(parent.name()).map(PersonName::shown);
        return name.map(known -> new MessageKey("casefile.other-parent.named", known, parent.fate()))
                .orElseGet(() -> new MessageKey("casefile.other-parent", parent.fate()));
    }

    private static MessageKey words(Age age) {
        return age.atLeast() == age.atMost()
                ? new MessageKey("casefile.age.known", age.atLeast())
                : new MessageKey("casefile.age.between", age.atLeast(), age.atMost());
    }

    private static Component small(String text) {
        var line = new Span(text);
        line.addClassName("small");
        return line;
    }

    /// Everybody's portrait, in a list that a screen reader counts.
    static List<Component> cards(Family family, List<Person> people, LocalDate today) {
        return people.stream()
                .map(person -> (Component) new Portrait(family, person, today).card())
                .toList();
    }
}
