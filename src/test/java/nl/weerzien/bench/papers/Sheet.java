package nl.weerzien.bench.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// Paper to print on; remembers what was printed.
final class Sheet {
    private static final Font OTHER = new Font("Noto Sans", Font.PLAIN, 10);
    final BufferedImage image;
    final Graphics2D brush;
    final List<String> lines = new ArrayList<>();
    private final boolean rightToLeft;
    private Font font;

    Sheet(int width, int height, Font font, boolean rightToLeft) {
        this.font = font;
        this.rightToLeft = rightToLeft;
        image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(new Color(252, 251, 247));
        brush.fillRect(0, 0, width, height);
        ink(new Color(25, 25, 30));
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    void ink(Color colour) {
        brush.setColor(colour);
        brush.setStroke(new BasicStroke(3));
    }

    void size(float points) {
        font = font.deriveFont(points);
    }

    void font(Font other) {
        font = other;
    }

    double width(String text) {
        return text.isBlank() ? 0 : layout(text).getAdvance();
    }

    /// Text from the edge where reading begins.
    ///
    /// @param start distance of its first letter from that edge
    void begin(String text, double start, double y) {
        at(text, rightToLeft ? image.getWidth() - start - width(text) : start, y);
    }

    void middle(String text, double centre, double y) {
        at(text, centre - width(text) / 2, y);
    }

    void at(String text, double x, double y) {
        if (text.isBlank()) return;
        layout(text).draw(brush, (float) x, (float) y);
        lines.add(text);
    }

    /// Lines of running text of at most this width.
    ///
    /// @return where the next line would stand
    double prose(String text, double start, double y, double width, double leading) {
        var line = new StringBuilder();
        double down = y;
        for (var word : text.split(" ")) {
            if (width(line + " " + word) > width) {
                begin(line.toString(), start, down);
                down += leading;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        begin(line.toString(), start, down);
        return down + leading;
    }

    /// Letters the font lacks come from another.
    private TextLayout layout(String text) {
        var shaped = new AttributedString(text);
        shaped.addAttribute(TextAttribute.FONT, font);
        shaped.addAttribute(
                TextAttribute.RUN_DIRECTION,
                Bidirectional.isRightToLeft(text, rightToLeft)
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        for (int i = 0; i < text.length(); i++)
            if (!font.canDisplay(text.charAt(i)))
                shaped.addAttribute(TextAttribute.FONT, OTHER.deriveFont(font.getSize2D()), i, i + 1);
        return new TextLayout(shaped.getIterator(), brush.getFontRenderContext());
    }

    private static final class Bidirectional {
        static boolean isRightToLeft(String text, boolean usual) {
            return text.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(letter ->
                            Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .findFirst()
                    .orElse(usual);
        }
    }
}
