package nl.weerzien.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/// Chooses the language of the screens, each by its own name. The choice is kept, and the page is built anew in it.
@SpringComponent
@Scope("prototype")
public class LanguageSwitch extends Select<Language> {

    LanguageSwitch(LanguageChoice choice) {
        addClassName("language");
        setAriaLabel(Words.of("shell.language"));
        setItems(Language.values());
        setItemLabelGenerator(Language::ownName);
        setRenderer(new ComponentRenderer<>(LanguageSwitch::inItself));
        setValue(Words.language());
        addValueChangeListener(change -> {
            choice.keep(change.getValue());
            var ui = UI.getCurrentOrThrow();
            ui.getSession().setLocale(change.getValue().locale());
            ui.getPage().reload();
        });
    }

    private static Span inItself(Language language) {
        var name = new Span(language.ownName());
        name.getElement().setAttribute("lang", language.tag());
        return name;
    }
}
