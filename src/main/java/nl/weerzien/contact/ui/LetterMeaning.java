package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.TermName;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.LetterConcern;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What a confirmed letter means, for each thing it says: about whom, until when, and what to do.
class LetterMeaning extends Div {
    /// The term that a letter begins where it states none itself.
    private static final Map<LetterPurport, TermName> TERMS = Map.of(
            LetterPurport.RECEIPT, TermName.IND_DECIDES,
            LetterPurport.COMPLETION, TermName.COMPLETE_APPLICATION,
            LetterPurport.GRANTED, TermName.COLLECT_VISA,
            LetterPurport.REFUSED, TermName.OBJECT,
            LetterPurport.OBJECTION_REFUSED, TermName.APPEAL);

    LetterMeaning(Letter letter, CaseReadiness readiness) {
        addClassName("stack");
        letter.concerns().stream()
                .map(LetterConcern::purport)
                .distinct()
                .forEach(purport -> add(card(letter, purport, readiness)));
    }

    private static Card card(Letter letter, LetterPurport purport, CaseReadiness readiness) {
        var card = new Card(purport.meaning());
        var whom = letter.concerns().stream()
                .filter(concern -> concern.purport() == purport)
                .toList();
        card.add(names(whom, readiness.file()));
        var term = term(purport, whom.getFirst(), readiness);
        done(term).ifPresentOrElse(pill -> card.add(Lay.row(pill)), () -> toDo(card, letter, purport, term));
        return card;
    }

    /// Until when something is asked, or since when it is done; empty where nothing is.
    static Optional<Component> day(Letter letter, CaseReadiness readiness) {
        var term = term(letter.purport(), letter.concerns().getFirst(), readiness);
        return done(term)
                .<Component>map(pill -> Lay.row(pill))
                .or(() -> letter.term().map(day -> Say.paragraph(day(letter.purport(), day))));
    }

    private static Optional<Pill> done(Optional<Deadline> term) {
        return term.flatMap(one -> Optional.ofNullable(one.doneOn()))
                .map(day -> new Pill(Pill.Tone.OK, new MessageKey("contact.letter.done", day)));
    }

    private static void toDo(Card card, Letter letter, LetterPurport purport, Optional<Deadline> term) {
        day(letter, purport, term).ifPresent(day -> {
            var line = Say.paragraph(day(purport, day));
            line.addClassName("strong");
            card.add(line);
            if (letter.term().filter(day::equals).isPresent() && !letter.termPrinted())
                card.add(Say.small(new MessageKey("contact.letter.term.counted")));
        });
        card.add(Say.paragraph(purport.advice()));
    }

    /// The last day: the letter's own, else the one that counts on the road.
    private static Optional<LocalDate> day(Letter letter, LetterPurport purport, Optional<Deadline> term) {
        if (purport == letter.purport() && letter.term().isPresent()) return letter.term();
        return term.map(Deadline::governing);
    }

    private static Optional<Deadline> term(LetterPurport purport, LetterConcern whom, CaseReadiness readiness) {
        return Optional.ofNullable(TERMS.get(purport))
                .flatMap(name -> readiness
                        .of(whom.relative())
                        .flatMap(one -> one.deadlines().find(name)));
    }

    private static MessageKey day(LetterPurport purport, LocalDate day) {
        return switch (purport) {
            case RECEIPT, EXTENDED, RESUMED -> new MessageKey("contact.letter.day.ind-decides", day);
            case GRANTED, COLLECTION_EXTENDED -> new MessageKey("contact.letter.day.collect", day);
            case REFUSED -> new MessageKey("contact.letter.day.object", day);
            case OBJECTION_REFUSED -> new MessageKey("contact.letter.day.appeal", day);
            case COMPLETION, DNA, INTERVIEW, PAUSED, OBJECTION_TO_COMPLETE, OBJECTION_UPHELD, OTHER ->
                new MessageKey("contact.letter.day.answer", day);
        };
    }

    private static Div names(List<LetterConcern> whom, CaseFile file) {
        var pills = new ArrayList<Pill>();
        for (var concern : whom)
            pills.add(new Pill(
                    tone(concern.purport()),
                    Words.show(file.family().person(concern.relative()).name())));
        return Lay.row(pills.toArray(Pill[]::new));
    }

    /// Whom a letter concerns, each with what it says about them.
    static Div concerns(Letter letter, CaseFile file) {
        var pills = letter.concerns().stream()
                .map(concern -> new Pill(
                        tone(concern.purport()),
                        new MessageKey(
                                "contact.letter.concern",
                                file.family().person(concern.relative()).name(),
                                concern.purport().label())))
                .toArray(Pill[]::new);
        return Lay.row(pills);
    }

    private static Pill.Tone tone(LetterPurport purport) {
        return switch (purport) {
            case GRANTED, OBJECTION_UPHELD, RECEIPT -> Pill.Tone.OK;
            case REFUSED, OBJECTION_REFUSED -> Pill.Tone.LATE;
            case COMPLETION, DNA, INTERVIEW, OBJECTION_TO_COMPLETE -> Pill.Tone.OPEN;
            case EXTENDED, PAUSED, RESUMED, COLLECTION_EXTENDED, OTHER -> Pill.Tone.QUIET;
        };
    }
}
