package nl.weerzien.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/// A picture drawn by the server, read aloud by its title. What it shows must also stand beside it in words.
public class Drawing extends Span {
    private static final String SQUARE = "0 0 64 64";

    Drawing(String title, String shapes) {
        this(title, SQUARE, shapes);
    }

    /// @param title what the picture says, for whoever does not see it
    /// @param viewBox as in SVG; the size on screen comes from the stylesheet
    /// @param shapes the inside of the `svg` element. Only text made by [#text] may come from data.
    public Drawing(String title, String viewBox, String shapes) {
        addClassName("drawing");
        var id = Ids.fresh();
        add(new Svg("<svg role=\"img\" aria-labelledby=\"" + id + "\" viewBox=\"" + viewBox + "\"><title id=\"" + id
                + "\">" + text(title) + "</title>" + shapes + "</svg>"));
    }

    /// Data made harmless for standing inside a shape.
    public static String text(String data) {
        return data.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
