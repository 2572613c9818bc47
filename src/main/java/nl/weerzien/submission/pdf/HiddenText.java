package nl.weerzien.submission.pdf;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Words that can be found and marked and not seen, each over its place in the picture. Programs that take text out of
/// a PDF expect letters in the order in which they stand on the page, from the left, and turn them themselves; the
/// letters stay as they are written, not as they are joined, since nobody looks at them.
///
/// @param scale points to a pixel of the picture
/// @param height of the page in points
record HiddenText(PDPageContentStream pen, Fonts faces, float scale, float height) {
    private static final float SIZE = 10;
    /// How far the letters of a line stand above the lower edge of its box, in parts of the box.
    private static final float DESCENT = 0.2f;

    void write(List<Word> words) throws IOException {
        var fromTheLeft = words.stream()
                .sorted(Comparator.comparingInt(Word::line)
                        .thenComparingInt(word -> word.box().x()))
                .toList();
        pen.beginText();
        pen.setRenderingMode(RenderingMode.NEITHER);
        for (int i = 0; i < fromTheLeft.size(); i++) {
            var word = fromTheLeft.get(i);
            if (i > 0 && fromTheLeft.get(i - 1).line() == word.line())
                write(" ", between(fromTheLeft.get(i - 1).box(), word.box()), faces.latin(Weight.REGULAR));
            write(word);
        }
        pen.endText();
    }

    /// Without a space that fills the gap, each word of a line would be turned by itself and the line stay as it was.
    private static Box between(Box left, Box right) {
        return new Box(left.right(), right.y(), Math.max(1, right.x() - left.right()), right.height());
    }

    private void write(Word word) throws IOException {
        boolean rightToLeft = Bidi.getBaseDirection(word.text()) == Bidi.RTL;
        var visual = rightToLeft ? Bidi.writeReverse(word.text(), Bidi.KEEP_BASE_COMBINING) : word.text();
        var face = visual.codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .findFirst()
                .flatMap(letter -> faces.faceOf(letter, rightToLeft, Weight.REGULAR))
                .orElseGet(() -> faces.latin(Weight.REGULAR));
        var known = new StringBuilder();
        visual.codePoints().filter(face::has).forEach(known::appendCodePoint);
        if (!known.isEmpty()) write(known.toString(), word.box(), face);
    }

    private void write(String visual, Box box, Face face) throws IOException {
        float width = face.widthOf(visual, SIZE);
        if (width <= 0) return;
        place(box, width);
        pen.setFont(face.font(), SIZE);
        pen.showText(visual);
    }

    /// Stretches the letters over the box of the word.
    private void place(Box box, float width) throws IOException {
        float across = box.width() * scale / width;
        float up = box.height() * scale / SIZE;
        float base = height - box.bottom() * scale + DESCENT * box.height() * scale;
        pen.setTextMatrix(new Matrix(across, 0, 0, up, box.x() * scale, base));
    }
}
