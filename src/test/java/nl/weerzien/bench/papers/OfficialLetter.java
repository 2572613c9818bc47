package nl.weerzien.bench.papers;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;

/// A letter as a Dutch office sends it: the office in a narrow column at the right, an address for a window, labels
/// with values, small headings, points and tables. No arms, and its foot says that it is invented.
final class OfficialLetter {
    private static final int LEFT = 270;
    private static final int COLUMN = 1890;
    private static final int BODY = COLUMN - LEFT - 90;
    private static final int VALUE = 590;
    private static final int INDENT = 70;
    private static final int LEADING = 60;
    private static final float SIZE = 40;

    private final Sheet sheet;
    private final Font font;
    private double y;

    private OfficialLetter(Font font) {
        this.font = font;
        sheet = new Sheet(Layout.WIDTH, Layout.HEIGHT, font, false);
        sheet.size(SIZE);
    }

    /// @param address lines of the window
    /// @param labels each `label: value`, as they stand below the address
    /// @param margin lines of the narrow column
    /// @param body paragraphs; `## ` begins a heading, `| a | b` a row of a table, a number or a bullet a point
    static BufferedImage draw(
            Font font, List<String> address, List<String> labels, List<String> margin, List<String> body) {
        var letter = new OfficialLetter(font);
        letter.margin(margin);
        letter.head(address, labels);
        body.forEach(letter::paragraph);
        letter.foot();
        return letter.sheet.image;
    }

    private void margin(List<String> lines) {
        sheet.size(30);
        double down = 330;
        for (var line : lines) {
            sheet.at(line, COLUMN, down);
            down += 44;
        }
        sheet.size(SIZE);
    }

    private void head(List<String> address, List<String> labels) {
        y = 560;
        for (var line : address) {
            sheet.at(line, LEFT, y);
            y += 54;
        }
        y += 190;
        for (var label : labels) {
            var parts = label.split(": ", 2);
            sheet.at(parts[0], LEFT, y);
            sheet.at(parts[1], VALUE, y);
            y += LEADING;
        }
        y += 90;
    }

    private void paragraph(String text) {
        if (text.startsWith("## ")) heading(text.substring(3));
        else if (text.startsWith("| ")) row(text.substring(2).split(" \\| "));
        else if (text.matches("(\\d+[.)]|[•–-]) .*")) point(text);
        else y = sheet.prose(text, LEFT, y, BODY, LEADING) + 34;
    }

    private void heading(String text) {
        y += 18;
        sheet.font(font.deriveFont(Font.BOLD, SIZE));
        sheet.at(text, LEFT, y);
        sheet.font(font.deriveFont(Font.PLAIN, SIZE));
        y += LEADING + 6;
    }

    private void row(String... cells) {
        double width = (double) BODY / cells.length;
        for (int i = 0; i < cells.length; i++) sheet.at(cells[i], LEFT + i * width, y);
        y += LEADING + 8;
    }

    private void point(String text) {
        var parts = text.split(" ", 2);
        sheet.at(parts[0], LEFT, y);
        y = sheet.prose(parts[1], LEFT + INDENT, y, BODY - INDENT, LEADING) + 6;
    }

    private void foot() {
        sheet.size(26);
        sheet.ink(new Color(110, 110, 110));
        sheet.at("Verzonnen brief om mee te oefenen. Niet verzonden door een overheid.", LEFT, Layout.HEIGHT - 150);
    }
}
