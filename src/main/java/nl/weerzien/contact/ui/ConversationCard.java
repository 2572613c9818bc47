package nl.weerzien.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.contact.Conversation;
import nl.weerzien.contact.MessageId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The messages of a family, the latest at the foot, and the field to write the next.
class ConversationCard extends Card {
    private final transient ContactWork work;
    private final CaseId caseId;
    private final Div thread = new Div();
    private final Button earlier = Action.quiet(new MessageKey("contact.messages.earlier"), this::showEarlier);
    private final WordsField words;
    private final Button send = Action.primary(new MessageKey("contact.messages.send"), this::send);
    private long oldest = Long.MAX_VALUE;

    ConversationCard(ContactWork work, CaseId caseId) {
        super(new MessageKey("contact.messages"));
        this.work = work;
        this.caseId = caseId;
        thread.addClassName("thread");
        thread.getElement().setAttribute("role", "log");
        thread.getElement().setAttribute("aria-label", Words.of("contact.messages"));
        words = new WordsField(
                new MessageKey("contact.messages.words"),
                new MessageKey("contact.messages.language"),
                work.messages().ownLanguage(caseId).orElse(Words.language().tag()));
        send.setDisableOnClick(true);
        var look = Action.quiet(new MessageKey("contact.messages.look"), this::show);
        add(
                Say.small(new MessageKey(
                        work.forFamily() ? "contact.messages.why.family" : "contact.messages.why.helper")),
                earlier,
                thread,
                words,
                Lay.actions(send, look));
        show();
    }

    /// The latest messages, as they are kept now.
    void show() {
        thread.removeAll();
        var latest = work.messages().read(caseId);
        if (latest.messages().isEmpty()) thread.add(Say.paragraph(new MessageKey("contact.messages.none")));
        put(latest);
    }

    private void showEarlier() {
        put(work.messages().before(caseId, oldest));
    }

    private void put(Conversation piece) {
        earlier.setVisible(piece.earlier());
        if (piece.messages().isEmpty()) return;
        oldest = piece.messages().getFirst().place();
        var place = 0;
        for (var message : piece.messages())
            thread.addComponentAtIndex(place++, new MessageBubble(work, this, message));
    }

    private void send() {
        try {
            var objection = work.messages().write(caseId, words.typed(), words.spoken());
            objection.ifPresentOrElse(words::object, () -> {
                words.clear();
                show();
            });
        } finally {
            send.setEnabled(true);
        }
    }

    /// Keeps a translation, or says why not in its field.
    void translate(MessageId message, WordsField translation, String translator) {
        var objection =
                work.messages().translate(caseId, message, translation.typed(), translation.spoken(), translator);
        objection.ifPresentOrElse(translation::object, () -> {
            Flash.say(Pill.Tone.OK, new MessageKey("contact.translation.kept"));
            show();
        });
    }
}
