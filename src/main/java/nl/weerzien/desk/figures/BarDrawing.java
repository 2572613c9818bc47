package nl.weerzien.desk.figures;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerzien.shell.Words;

/// A bar as wide as its place, in parts that follow each other from where a line of text begins. Each part may have a
/// pattern over its colour. Not read aloud: the table beside it is.
final class BarDrawing extends Svg {
    private final transient List<Part> parts;

    /// @param begin share of the place before it, 0 to 1, from where a line of text begins
    /// @param width share of the place
    /// @param look classes that colour it
    record Part(double begin, double width, String look, Pattern pattern) {}

    /// What lies over a colour, so that nobody needs the colour.
    enum Pattern {
        PLAIN(""),
        SLANTED("<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\"/>"),
        DOTTED("<circle cx=\"4\" cy=\"4\" r=\"1.5\"/>"),
        CROSSED("<path d=\"M0 4H8M4 0V8\"/>"),
        UPRIGHT("<path d=\"M4 0V8\"/>"),
        LYING("<path d=\"M0 4H8\"/>");

        private final String shapes;

        Pattern(String shapes) {
            this.shapes = shapes;
        }

        private String id() {
            return "figure-" + name().toLowerCase(Locale.ROOT);
        }

        private String definition() {
            return "<pattern id=\"" + id() + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">" + shapes
                    + "</pattern>";
        }
    }

    BarDrawing(List<Part> parts) {
        super("<svg class=\"bar-drawing\" aria-hidden=\"true\" focusable=\"false\">"
                + parts.stream()
                        .filter(part -> part.width() > 0)
                        .map(part -> shapes(part, Words.language().rightToLeft()))
                        .collect(Collectors.joining())
                + "</svg>");
        this.parts = parts;
    }

    /// One after another without a gap.
    ///
    /// @param widths shares of the place
    static List<Part> row(List<Double> widths, List<String> looks, List<Pattern> patterns) {
        var parts = new ArrayList<Part>();
        var begin = 0.0;
        for (int place = 0; place < widths.size(); place++) {
            parts.add(new Part(begin, widths.get(place), looks.get(place), patterns.get(place)));
            begin += widths.get(place);
        }
        return parts;
    }

    /// The patterns, once a page, for every bar on it.
    static Svg patterns() {
        var definitions =
                Arrays.stream(Pattern.values()).map(Pattern::definition).collect(Collectors.joining());
        return new Svg("<svg class=\"bar-patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>" + definitions
                + "</defs></svg>");
    }

    List<Part> parts() {
        return parts;
    }

    private static String shapes(Part part, boolean rightToLeft) {
        var from = rightToLeft ? 1 - part.begin() - part.width() : part.begin();
        var place = String.format(
                Locale.ROOT, "x=\"%.3f%%\" y=\"0\" width=\"%.3f%%\" height=\"100%%\"", from * 100, part.width() * 100);
        var ground = "<rect class=\"part " + part.look() + "\" " + place + "/>";
        return part.pattern() == Pattern.PLAIN
                ? ground
                : ground + "<rect fill=\"url(#" + part.pattern().id() + ")\" " + place + "/>";
    }
}
