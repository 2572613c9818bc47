package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/// Told on the screen on which something of the case file was just changed, so that its head shows it.
class FamilyChanged extends ComponentEvent<UI> {
    FamilyChanged(UI screen) {
        super(screen, false);
    }
}
