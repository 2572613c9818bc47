package nl.weerzien.contact.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.Reply;
import nl.weerzien.contact.ReplyKept;
import nl.weerzien.document.NotOpened;
import nl.weerzien.journey.Means;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The answer to the IND: to look at, to send, and once it was sent to tell so. Points that are still missing are said
/// and hold nothing up.
class ReplyCard extends Card {
    private final LetterWork work;
    private final Letter letter;
    private final Runnable then;
    private final DatePicker day = Field.date(new MessageKey("contact.letter.reply.day"));
    private final Select<Means> means =
            Field.choice(new MessageKey("contact.letter.reply.means"), List.of(Means.values()), Means::label);
    private final Div question = new Div();

    /// @param then shows the letter anew
    ReplyCard(LetterWork work, Letter letter, Runnable then) {
        super(new MessageKey("contact.letter.reply"));
        this.work = work;
        this.letter = letter;
        this.then = then;
        for (var sent : work.replies().to(letter)) add(sent(sent));
        var missing = letter.asked().size() - letter.answered();
        add(Say.small(
                missing == 0
                        ? new MessageKey("contact.letter.reply.whole")
                        : new MessageKey("contact.letter.reply.missing", missing)));
        add(
                Lay.actions(link(
                        "contact.letter.reply.look", target -> work.replies().write(letter, target))),
                Say.small(new MessageKey("contact.letter.reply.how")),
                Lay.fields(day, means),
                Lay.actions(Action.secondary(new MessageKey("contact.letter.reply.sent"), this::ask)),
                question);
    }

    private Div sent(Reply reply) {
        return Lay.ends(
                Say.paragraph(new MessageKey(
                        "contact.letter.reply.was-sent",
                        reply.on(),
                        reply.means().label(),
                        reply.pages())),
                link(
                        "contact.letter.reply.frozen",
                        target -> target.write(work.replies().frozen(reply.caseId(), reply.id()))));
    }

    private static Anchor link(String words, PrivateDownload.Source source) {
        var link = new Anchor(
                new PrivateDownload(
                        "application/pdf", "answer.pdf", source, IllegalArgumentException.class, NotOpened.class),
                Words.of(words));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("action-link");
        return link;
    }

    private void ask() {
        var on = day.getValue();
        var how = means.getValue();
        day.setErrorMessage(Words.of("contact.letter.reply.day.needed"));
        day.setInvalid(on == null);
        means.setErrorMessage(Words.of("contact.letter.reply.means.needed"));
        means.setInvalid(how == null);
        if (on == null || how == null) return;
        question.removeAll();
        question.add(new Notice(Pill.Tone.WAIT, new MessageKey("contact.letter.reply.sure", on, how.label()))
                .announced()
                .with(
                        Action.primary(new MessageKey("contact.letter.reply.yes"), () -> record(on, how)),
                        Action.quiet(new MessageKey("contact.letter.reply.no"), question::removeAll)));
    }

    private void record(LocalDate on, Means how) {
        switch (work.replies().send(letter, on, how)) {
            case ReplyKept.Recorded _ -> {
                Flash.say(Pill.Tone.OK, new MessageKey("contact.letter.reply.recorded"));
                then.run();
            }
            case ReplyKept.Refused(var reason) -> {
                question.removeAll();
                Flash.stay(Pill.Tone.WAIT, reason);
            }
        }
    }
}
