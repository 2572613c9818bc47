package nl.weerzien.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// There is nothing under this address, or nothing this person may see.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundScreen extends PlainScreen implements HasErrorParameter<NotFoundException> {

    NotFoundScreen() {
        super("shell.not-found", "shell.not-found.what-now");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
