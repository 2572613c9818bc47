package nl.weerzien.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.Print;
import nl.weerzien.submission.Print.Line;
import nl.weerzien.submission.Print.Part;

/// A draft of an objection that only saves the term: the grounds follow. It says of itself that it is a draft, leaves
/// out what nobody knows, and needs somebody's eyes and signature.
///
/// @param madeKnownOn the day on which the refusal was made known
/// @param lastDay the last day on which it can be sent; empty when no term is counted
record ProForma(
        String caseNumber, Person relative, Person sponsor, LocalDate madeKnownOn, Optional<LocalDate> lastDay) {
    private static final MessageKey BLANK = key("blank");

    Print print() {
        return new Print(caseNumber, key("title"), draft(), List.of(facts(), words(), signature()));
    }

    private List<MessageKey> draft() {
        var draft = new ArrayList<MessageKey>();
        draft.add(key("draft"));
        lastDay.ifPresent(day -> draft.add(key("last-day", day)));
        draft.add(key("address"));
        return draft;
    }

    private Part facts() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(key("relative"), named(relative)));
        lines.add(new Line(key("sponsor"), named(sponsor)));
        lines.add(new Line(key("decision"), key("decision.known", madeKnownOn)));
        lines.add(new Line(key("reference"), BLANK));
        return new Part(key("facts"), List.of(), lines);
    }

    private static Part words() {
        return new Part(key("objection"), List.of(key("words"), key("grounds"), key("receipt")), List.of());
    }

    private static Part signature() {
        var lines = List.of("name", "home", "day", "hand").stream()
                .map(what -> new Line(key("sign." + what), BLANK))
                .toList();
        return new Part(key("signature"), List.of(), lines);
    }

    private static MessageKey named(Person person) {
        var number = person.vNumber();
        var name = person.name().shown();
        return number == null ? key("person", name) : key("person.numbered", name, number.digits());
    }

    private static MessageKey key(String word, Object... arguments) {
        return new MessageKey("handover.pro-forma." + word, arguments);
    }
}
