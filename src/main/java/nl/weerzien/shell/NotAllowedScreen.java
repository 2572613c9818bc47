package nl.weerzien.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// A page for people of another role.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedScreen extends PlainScreen implements HasErrorParameter<AccessDeniedException> {

    NotAllowedScreen() {
        super("shell.not-allowed", "shell.not-allowed.what-now");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
