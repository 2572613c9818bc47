package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.contact.Message;
import nl.weerzien.contact.Message.Translated;
import nl.weerzien.document.PaperLanguage;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// One message as it was written: who, when, in which language; below it what people made of it in other languages, and
/// for its writer who has read it.
class MessageBubble extends Article {
    private final transient ContactWork work;
    private final ConversationCard card;
    private final transient Message message;
    private final boolean mine;
    private final Div foot = Lay.lines();

    MessageBubble(ContactWork work, ConversationCard card, Message message) {
        this.work = work;
        this.card = card;
        this.message = message;
        this.mine = work.mine(message.by());
        addClassName("message");
        if (mine) addClassName("mine");
        add(head(), new Said(message.words()));
        message.translations().forEach(translated -> add(translation(translated)));
        if (mine) add(readBy());
        if (!mine || !work.forFamily())
            foot.add(Action.quiet(new MessageKey("contact.translation.note"), this::askTranslation));
        add(foot);
    }

    private Component head() {
        Object writer = mine ? new MessageKey("contact.messages.you") : nameOf(message.by());
        var language = message.words().language();
        return Say.small(
                language == null
                        ? new MessageKey("contact.messages.head", writer, message.at())
                        : new MessageKey(
                                "contact.messages.head.in", writer, message.at(), PaperLanguage.label(language)));
    }

    private Component translation(Translated translated) {
        var by = new MessageKey("contact.translation.by", translated.translator(), nameOf(translated.notedBy()));
        var box = Lay.lines(Say.small(by), new Said(translated.words()));
        box.addClassName("translation");
        return box;
    }

    private Component readBy() {
        if (message.readBy().isEmpty()) return Say.small(new MessageKey("contact.messages.unread"));
        var readers = message.readBy().stream()
                .map(read -> new MessageKey("contact.messages.reader", nameOf(read.by()), read.at()))
                .toList();
        return Say.small(new MessageKey("contact.messages.read", readers));
    }

    private void askTranslation() {
        foot.removeAll();
        var words = new WordsField(
                new MessageKey("contact.translation.words"), new MessageKey("contact.translation.language"), null);
        var translator = Field.anyScript(new MessageKey("contact.translation.who"));
        foot.add(
                Say.small(new MessageKey("contact.translation.why")),
                words,
                translator,
                Lay.actions(
                        Action.primary(
                                new MessageKey("contact.translation.keep"),
                                () -> card.translate(message.id(), words, translator.getValue())),
                        Action.quiet(new MessageKey("contact.cancel"), card::show)));
    }

    private String nameOf(AccountId account) {
        return work.accounts().nameOf(account);
    }
}
