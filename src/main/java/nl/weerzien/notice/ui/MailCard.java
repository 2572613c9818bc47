package nl.weerzien.notice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.weerzien.notice.AddressProofService;
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
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Whether and where somebody gets an e-mail that says there is news, and whether they would rather be called.
class MailCard extends Card {
    private final transient PreferenceService preferences;
    private final transient AddressProofService proofs;
    private final Checkbox byMail = Field.tick(new MessageKey("notice.by-mail"));
    private final TextField address = Field.text(new MessageKey("notice.address"));
    private final Checkbox byCall = Field.tick(new MessageKey("notice.by-call"));
    private final Div proof = Lay.lines();

    MailCard(PreferenceService preferences, AddressProofService proofs, Post post, Role role) {
        super(new MessageKey("notice.how"));
        this.preferences = preferences;
        this.proofs = proofs;
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
        if (post.open()) {
            add(Say.small(new MessageKey(
                    "notice.quiet-hours", quiet.from().toString(), quiet.until().toString())));
            add(proof);
            showProof();
        }
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

    private void showProof() {
        proof.removeAll();
        switch (proofs.state()) {
            case UNWANTED -> {}
            case PROVED -> proof.add(new Pill(Tone.OK, new MessageKey("notice.proof.proved")));
            case ASKED -> open("notice.proof.look", "notice.proof.look.how");
            case UNASKED -> open("notice.proof.unasked", "notice.proof.unasked.how");
        }
    }

    private void open(String what, String how) {
        proof.add(
                new Notice(Tone.WAIT, new MessageKey(what), new MessageKey(how)),
                Lay.actions(Action.secondary(new MessageKey("notice.proof.again"), this::askAgain)));
    }

    private void askAgain() {
        var wait = proofs.ask();
        if (wait.isPresent()) Flash.say(Tone.WAIT, new MessageKey("notice.proof.later"));
        else Flash.say(Tone.OK, new MessageKey("notice.proof.sent"));
        showProof();
    }

    private void save() {
        var given = MailAddress.parsed(address.getValue());
        var needed = byMail.getValue() || !address.isEmpty();
        address.setInvalid(needed && given.isEmpty());
        if (address.isInvalid()) return;
        preferences.choose(given.orElse(null), byMail.getValue(), byCall.getValue());
        Flash.say(Tone.OK, new MessageKey("notice.saved"));
        showProof();
    }
}
