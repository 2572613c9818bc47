package nl.weerzien.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.weerzien.shared.MessageKey;

/// Running text.
public final class Say {

    private Say() {}

    public static Paragraph paragraph(MessageKey words) {
        return new Paragraph(Words.of(words));
    }

    /// Quieter and a little smaller: explanations, sources, dates.
    public static Paragraph small(MessageKey words) {
        return quiet(paragraph(words));
    }

    /// Quiet text that is data.
    public static Paragraph small(String data) {
        return quiet(data(new Paragraph(data)));
    }

    /// A run of text inside a line.
    public static Span inline(MessageKey words) {
        return new Span(Words.of(words));
    }

    /// The words of a Dutch letter or form inside a line, whatever language the page is in.
    public static Span inDutch(String words) {
        return dutch(new Span(words));
    }

    /// The same, apart and quieter.
    public static Paragraph smallInDutch(String words) {
        return quiet(dutch(new Paragraph(words)));
    }

    /// A name, number or other value inside a line, in its own direction and never broken apart from it.
    public static Span value(Object value) {
        return data(new Span(Words.show(value)));
    }

    /// A value that must catch the eye: a date at stake, digits to compare.
    public static Span strong(Object value) {
        var shown = value(value);
        shown.addClassName("strong");
        return shown;
    }

    private static <T extends HtmlContainer> T dutch(T holder) {
        holder.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        return holder;
    }

    private static <T extends HtmlContainer> T data(T holder) {
        holder.getElement().setAttribute("dir", "auto");
        return holder;
    }

    private static Paragraph quiet(Paragraph paragraph) {
        paragraph.addClassName("small");
        return paragraph;
    }
}
