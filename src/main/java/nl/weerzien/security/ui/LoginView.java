package nl.weerzien.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Where people sign in. The form is posted to Spring Security with the token of the session.
@Route(LoginView.ROUTE)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "login";
    static final String ERROR = "error";
    static final String WAIT = "wait";
    static final String STALE = "stale";
    static final String ENDED = "ended";
    static final String READY = "ready";
    static final String CHANGED = "changed";

    private final SignedIn signedIn;
    private final Div news = new Div();

    LoginView(SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassNames("narrow", "stack", "sign-in");
        var form = new LoginForm(words());
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        add(Heading.page(new MessageKey("security.sign-in.welcome")));
        add(Say.paragraph(new MessageKey("security.sign-in.sentence")));
        add(news);
        add(new Card(
                new MessageKey("security.sign-in"), form, Say.small(new MessageKey("security.sign-in.forgotten"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) event.forwardTo("");
        else notice(event.getLocation().getQueryParameters()).ifPresent(news::add);
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.sign-in");
    }

    private static Optional<Notice> notice(QueryParameters asked) {
        if (asked.getParameters().containsKey(WAIT))
            return Optional.of(
                    alert(new MessageKey("security.sign-in.wait", wait(asked)), "security.sign-in.why-wait"));
        if (asked.getParameters().containsKey(ERROR))
            return Optional.of(alert(new MessageKey("security.sign-in.refused"), "security.sign-in.refused.what-now"));
        if (asked.getParameters().containsKey(STALE))
            return Optional.of(new Notice(Tone.WAIT, new MessageKey("security.sign-in.stale")));
        if (asked.getParameters().containsKey(ENDED))
            return Optional.of(new Notice(
                    Tone.QUIET, new MessageKey("security.session.ended"), new MessageKey("security.session.kept")));
        if (asked.getParameters().containsKey(READY))
            return Optional.of(new Notice(Tone.OK, new MessageKey("security.set-up.ready")));
        if (asked.getParameters().containsKey(CHANGED))
            return Optional.of(new Notice(Tone.OK, new MessageKey("security.own-password.changed")));
        return Optional.empty();
    }

    private static Notice alert(MessageKey what, String whatNow) {
        var notice = new Notice(Tone.WAIT, what, new MessageKey(whatNow));
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /// From the address, so not to be trusted: only shown, and never long.
    private static int wait(QueryParameters asked) {
        return asked.getSingleParameter(WAIT)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(60);
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle("");
        form.setUsername(Words.of("security.login"));
        form.setPassword(Words.of("security.password"));
        form.setSubmit(Words.of("security.sign-in"));
        var missing = words.getErrorMessage();
        missing.setTitle(Words.of("security.sign-in.refused"));
        missing.setMessage(Words.of("security.sign-in.refused.what-now"));
        missing.setUsername(Words.of("security.login.needed"));
        missing.setPassword(Words.of("security.password.needed"));
        return words;
    }
}
