package nl.weerzien.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.weerzien.security.NotYours;

/// A part of a case file that is for somebody else.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotYoursScreen extends PlainScreen implements HasErrorParameter<NotYours> {

    NotYoursScreen() {
        super("shell.not-allowed", "shell.not-allowed.what-now");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYours> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
