package nl.weerzien.notice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.Preference;
import nl.weerzien.notice.PreferenceService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Whether and where somebody gets an e-mail that says there is news, and whether they would rather be called.
class MailCard extends Card {
    private final transient PreferenceService preferences;
    private final Checkbox byMail = Field.tick(new MessageKey("notice.by-mail"));
    private final TextField address = Field.text(new MessageKey("notice.address"));
    private final Checkbox byCall = Field.tick(new MessageKey("notice.by-call"));

    MailCard(PreferenceService preferences, Post post, Role role) {
        super(new MessageKey("notice.how"));
        this.preferences = preferences;
        var quiet = preferences.quietHours();
        show(preferences.mine());
        byMail.setVisible(post.open());
        address.setVisible(post.open());
        byCall.setVisible(role == Role.SPONSOR);
        add(Say.paragraph(new MessageKey("notice.how.sentence")));
        if (!post.open())
            add(new Notice(
                    Tone.QUIET,
                    new MessageKey("notice.no-mail"),
                    new MessageKey(role == Role.SPONSOR ? "notice.no-mail.sponsor" : "notice.no-mail.others")));
        add(Lay.fields(byMail, address, byCall));
        if (post.open())
            add(Say.small(new MessageKey(
                    "notice.quiet-hours", quiet.from().toString(), quiet.until().toString())));
        if (post.open() || role == Role.SPONSOR)
            add(Lay.actions(Action.primary(new MessageKey("notice.save"), this::save)));
    }

    private void show(Optional<Preference> mine) {
        byMail.setValue(mine.filter(Preference::byMail).isPresent());
        byCall.setValue(mine.filter(Preference::byCall).isPresent());
        mine.map(Preference::address).map(MailAddress::value).ifPresent(address::setValue);
        address.addClassName("latin-value");
        address.getElement().setAttribute("autocomplete", "email");
        address.getElement().setAttribute("inputmode", "email");
        address.setErrorMessage(Words.of("notice.address.needed"));
    }

    private void save() {
        var given = MailAddress.parsed(address.getValue());
        var needed = byMail.getValue() || !address.isEmpty();
        address.setInvalid(needed && given.isEmpty());
        if (address.isInvalid()) return;
        preferences.choose(given.orElse(null), byMail.getValue(), byCall.getValue());
        Flash.say(Tone.OK, new MessageKey("notice.saved"));
    }
}
