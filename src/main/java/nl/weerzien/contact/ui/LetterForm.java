package nl.weerzien.contact.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.weerzien.contact.LetterConcern;
import nl.weerzien.contact.LetterKept;
import nl.weerzien.contact.LetterNumber;
import nl.weerzien.contact.LetterProposal;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.contact.LetterTerm;
import nl.weerzien.contact.LetterWish;
import nl.weerzien.document.Document;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// "This is a letter from the IND": everything that was read, to nod at or to change, and one button.
class LetterForm extends Div {
    private final LetterWork work;
    private final LetterView view;
    private final Document paper;
    private final LetterProposal proposal;
    private final DatePicker dated = Field.date(new MessageKey("contact.letter.dated"));
    private final DatePicker until = Field.date(new MessageKey("contact.letter.until"));
    private final List<ConcernRow> concerns;
    private final AskedForm asked;
    private final Div question = new Div();

    LetterForm(LetterWork work, LetterView view, Document paper, LetterProposal proposal, LetterPicture picture) {
        this.work = work;
        this.view = view;
        this.paper = paper;
        this.proposal = proposal;
        addClassName("stack");
        var file = work.cases().get(paper.caseId());
        concerns = proposal.concerns().stream()
                .map(concern -> new ConcernRow(concern, file.family().person(concern.relative()), purport()))
                .toList();
        asked = new AskedForm(work, paper.caseId(), proposal.asked(), file, picture);
        add(says(picture), whom());
        if (purport().mayStateTerm()) add(term(picture));
        if (purport() == LetterPurport.COMPLETION) add(asked);
        add(question, Lay.actions(Action.primary(new MessageKey("contact.letter.confirm"), () -> confirm(false))));
    }

    private LetterPurport purport() {
        return proposal.reading().purport();
    }

    private Card says(LetterPicture picture) {
        Select<LetterPurport> purport = Field.choice(
                new MessageKey("contact.letter.purport"), List.of(LetterPurport.values()), LetterPurport::label);
        purport.setValue(purport());
        purport.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) view.show(paper, change.getValue());
        });
        dated.setValue(proposal.reading().dated());
        var card = new Card(
                new MessageKey("contact.letter.says"), Say.small(new MessageKey("contact.letter.check")), purport);
        var place = proposal.reading().datePlace();
        if (place != null) card.add(picture.piece(place));
        card.add(dated);
        return card;
    }

    private Card whom() {
        return new Card(new MessageKey("contact.letter.whom"), concerns.toArray(ConcernRow[]::new));
    }

    private Card term(LetterPicture picture) {
        var card = new Card(new MessageKey("contact.letter.term"));
        var read = proposal.reading().term();
        if (read == null) {
            until.setHelperText(Words.of("contact.letter.term.none"));
        } else {
            card.add(picture.piece(read.place()));
            if (proposal.reading().isTermImpossible())
                until.setHelperText(Words.of("contact.letter.term.impossible", read.words()));
            else {
                until.setValue(read.lastDay());
                card.add(Say.small(
                        read.printed()
                                ? new MessageKey("contact.letter.term.printed", read.words())
                                : new MessageKey("contact.letter.term.counted-from", read.words())));
            }
        }
        card.add(until);
        return card;
    }

    private void confirm(boolean allTheSame) {
        var day = dated.getValue();
        dated.setErrorMessage(Words.of("contact.letter.dated.needed"));
        dated.setInvalid(day == null);
        boolean settled = true;
        for (var row : concerns) settled &= row.settled();
        if (day == null || until.isInvalid() || !settled) return;
        switch (work.confirmations().confirm(paper.caseId(), wish(day), allTheSame)) {
            case LetterKept.Kept _ -> {
                Flash.say(Pill.Tone.OK, new MessageKey("contact.letter.kept"));
                view.open(paper);
            }
            case LetterKept.Known _ -> view.open(paper);
            case LetterKept.Asks(var questions) -> ask(questions);
            case LetterKept.Refused(var reason) -> Flash.stay(Pill.Tone.WAIT, reason);
        }
    }

    private void ask(List<MessageKey> questions) {
        question.removeAll();
        question.add(
                new Notice(Pill.Tone.WAIT, new MessageKey("contact.letter.asks"), questions.toArray(MessageKey[]::new))
                        .announced()
                        .with(
                                Action.secondary(new MessageKey("contact.letter.asks.yes"), () -> confirm(true)),
                                Action.quiet(new MessageKey("contact.letter.asks.no"), question::removeAll)));
    }

    private LetterWish wish(LocalDate day) {
        var chosen = concerns.stream().filter(ConcernRow::chosen).toList();
        var learned = new HashMap<PersonId, VNumber>();
        chosen.forEach(row -> row.learned().ifPresent(number -> learned.put(row.relative(), number)));
        var last = purport().mayStateTerm() ? until.getValue() : null;
        return new LetterWish(
                paper.id(),
                main(chosen),
                day,
                last,
                last != null && isPrinted(last),
                proposal.reading().numbers().stream().map(LetterNumber::number).toList(),
                chosen.stream()
                        .map(row -> LetterConcern.of(row.relative(), row.purport()))
                        .toList(),
                learned,
                purport() == LetterPurport.COMPLETION ? asked.items() : List.of());
    }

    /// What the letter says to at least one of those it concerns.
    private LetterPurport main(List<ConcernRow> chosen) {
        return chosen.isEmpty() || chosen.stream().anyMatch(row -> row.purport() == purport())
                ? purport()
                : chosen.getFirst().purport();
    }

    /// A day that a person changed was read by that person.
    private boolean isPrinted(LocalDate last) {
        @Nullable LetterTerm read = proposal.reading().term();
        return read == null || read.printed() || !read.lastDay().equals(last);
    }
}
