package nl.weerzien.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.weerzien.security.NoSuchCase;

/// The same page as for an unknown address: whether a case file exists is not told to whoever may not see it.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchCaseScreen extends PlainScreen implements HasErrorParameter<NoSuchCase> {

    NoSuchCaseScreen() {
        super("shell.not-found", "shell.not-found.what-now");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchCase> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
