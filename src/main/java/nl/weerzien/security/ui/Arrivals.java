package nl.weerzien.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.Serial;
import nl.weerzien.security.SetUpService;
import nl.weerzien.security.SignedIn;
import org.springframework.stereotype.Component;

/// Leads every page to the set-up page while there is nobody in the house, and gives every page of somebody signed in
/// the warning before its session ends.
@Component
class Arrivals implements VaadinServiceInitListener {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient SetUpService setUp;
    private final transient SignedIn signedIn;

    Arrivals(SetUpService setUp, SignedIn signedIn) {
        this.setUp = setUp;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> arrive(start.getUI()));
    }

    private void arrive(UI ui) {
        ui.addBeforeEnterListener(this::lead);
        if (signedIn.find().isPresent()) ui.add(new SessionWarning());
    }

    private void lead(BeforeEnterEvent event) {
        if (setUp.isOpen() && event.getNavigationTarget() != SetUpView.class) event.forwardTo(SetUpView.class);
    }
}
