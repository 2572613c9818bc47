package nl.weerzien.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.weerzien.shared.MessageKey;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Prepares every page and every screen: its language and direction, its brand, what happens when something breaks.
@Component
class Screens implements VaadinServiceInitListener {
    private final transient LanguageChoice choice;
    private final transient Breakdown breakdown;

    Screens(LanguageChoice choice, Breakdown breakdown) {
        this.choice = choice;
        this.breakdown = breakdown;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::page);
        event.getSource().setSystemMessagesProvider(info -> system(Language.of(info.getLocale())));
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(breakdown));
        event.getSource().addUIInitListener(start -> screen(start.getUI()));
    }

    private void screen(UI ui) {
        var language = choice.of(VaadinRequest.getCurrent());
        ui.setLocale(language.locale());
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Words.in(language, new MessageKey("shell.connection.lost")));
        lost.setDialogTextGaveUp(Words.in(language, new MessageKey("shell.connection.gone")));
    }

    private void page(IndexHtmlResponse response) {
        var language = choice.of(response.getVaadinRequest());
        var document = response.getDocument();
        document.title(Words.in(language, new MessageKey("shell.brand")));
        var html = document.child(0);
        html.attr("lang", language.tag());
        html.attr("dir", language.rightToLeft() ? "rtl" : "ltr");
        document.head().appendChild(new Element("link").attr("rel", "icon").attr("href", "assets/brand.svg"));
        document.head().appendChild(new Element("script").attr("type", "module").attr("src", "assets/frame.js"));
    }

    private static SystemMessages system(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.in(language, new MessageKey("shell.session-ended")));
        messages.setSessionExpiredMessage(Words.in(language, new MessageKey("shell.session-ended.what-now")));
        messages.setInternalErrorCaption(Words.in(language, new MessageKey("shell.broken")));
        messages.setInternalErrorMessage(Words.in(language, new MessageKey("shell.broken.reload")));
        return messages;
    }
}
