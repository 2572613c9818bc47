package nl.weerzien.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import nl.weerzien.shell.Words;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/// Warns a minute before a session ends for want of anything done, in all tabs of a browser together. What a field in
/// focus holds is brought to the server before the warning shows, and once more before the end.
@Tag("session-warning")
@JsModule("context://assets/session-warning.js")
class SessionWarning extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        // the language of the page is known only when its other listeners have run
        event.getUI().beforeClientResponse(this, _ -> describe(event.getUI()));
    }

    private void describe(UI ui) {
        var rest = ui.getSession().getSession().getMaxInactiveInterval();
        getElement().setAttribute("rest-seconds", String.valueOf(rest));
        getElement().setAttribute("heading", Words.of("security.session.ending"));
        getElement().setAttribute("explanation", Words.of("security.session.ending.explained"));
        getElement().setAttribute("stay", Words.of("security.session.stay"));
        getElement().setAttribute("leave", LoginView.ROUTE + "?" + LoginView.ENDED);
    }

    /// The person did something that the server did not hear of otherwise, such as typing. The call is enough.
    @ClientCallable
    void alive() {}

    /// The time is over.
    @ClientCallable
    void end() {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) return;
        new SecurityContextLogoutHandler()
                .logout(
                        request.getHttpServletRequest(),
                        response.getHttpServletResponse(),
                        SecurityContextHolder.getContext().getAuthentication());
    }
}
