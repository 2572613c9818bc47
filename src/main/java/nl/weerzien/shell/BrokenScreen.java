package nl.weerzien.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.weerzien.shared.MessageKey;

/// A page could not be made. Says so, says that nothing was lost, and gives the reference under which it was logged.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenScreen extends PlainScreen implements HasErrorParameter<Exception> {

    BrokenScreen() {
        super("shell.broken", "shell.broken.what-now");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Breakdown.record(parameter.getException());
        add(Say.paragraph(new MessageKey("shell.broken.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
