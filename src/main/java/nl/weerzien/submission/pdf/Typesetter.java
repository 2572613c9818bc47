package nl.weerzien.submission.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerzien.submission.pdf.Fonts.Weight;
import nl.weerzien.submission.pdf.Line.Piece;

/// Sets text of any script in lines that fit. A letter that no font has becomes a visible sign and is counted, never
/// left out and never an error.
final class Typesetter {
    private static final int UNKNOWN = 0xFFFD;

    private final Fonts fonts;
    private int unknownLetters;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param width in points; a word that is wider is broken inside
    List<Line> set(String text, float size, Weight weight, float width) {
        var lines = new ArrayList<Line>();
        for (var paragraph : Lettering.composed(text).split("\n", -1))
            lines.addAll(new Paragraph(paragraph, size, weight).broken(width));
        return lines;
    }

    /// One line however wide.
    Line line(String text, float size, Weight weight) {
        var composed = Lettering.composed(text).replace('\n', ' ');
        return new Paragraph(composed, size, weight).line(0, composed.length());
    }

    /// How often a letter was set for which there is no font.
    int unknownLetters() {
        return unknownLetters;
    }

    private final class Paragraph {
        private final String text;
        private final float size;
        private final Weight weight;
        private final Bidi direction = new Bidi();

        Paragraph(String text, float size, Weight weight) {
            this.text = text;
            this.size = size;
            this.weight = weight;
            direction.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
        }

        List<Line> broken(float width) {
            var lines = new ArrayList<Line>();
            var words = BreakIterator.getLineInstance(Locale.ROOT);
            words.setText(text);
            for (var start = 0; start < text.length(); ) {
                var end = lastFitting(words, start, width);
                if (end <= start) end = lastFitting(letters(), start, width);
                if (end <= start) end = text.offsetByCodePoints(start, 1);
                lines.add(line(start, end));
                start = end;
            }
            return lines.isEmpty() ? List.of(line(0, 0)) : lines;
        }

        private BreakIterator letters() {
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            return letters;
        }

        private int lastFitting(BreakIterator places, int start, float width) {
            var fitting = start;
            for (var end = places.following(start); end != BreakIterator.DONE; end = places.next()) {
                if (line(start, end).width() > width) break;
                fitting = end;
            }
            return fitting;
        }

        Line line(int start, int end) {
            var stop = end;
            while (stop > start && text.charAt(stop - 1) == ' ') stop--;
            if (stop == start) return new Line(List.of(), size, false);
            var turned = direction.setLine(start, stop);
            var pieces = new ArrayList<Piece>();
            for (var i = 0; i < turned.countRuns(); i++) {
                var run = turned.getVisualRun(i);
                var letters = text.substring(start + run.getStart(), start + run.getLimit());
                pieces.addAll(inFonts(Lettering.drawn(letters, run.isOddRun()), run.isOddRun()));
            }
            return new Line(pieces, size, direction.getParaLevel() % 2 == 1);
        }

        private List<Piece> inFonts(String visual, boolean rightToLeft) {
            var pieces = new ArrayList<Piece>();
            visual.codePoints().forEach(letter -> {
                var face = fonts.faceOf(letter, rightToLeft, weight);
                if (face.isEmpty()) unknownLetters++;
                var sign = Character.toString(face.isEmpty() ? UNKNOWN : letter);
                join(pieces, new Piece(face.orElseGet(() -> fonts.latin(weight)), sign));
            });
            return pieces;
        }

        private void join(List<Piece> pieces, Piece next) {
            if (!pieces.isEmpty() && pieces.getLast().face() == next.face())
                pieces.set(
                        pieces.size() - 1,
                        new Piece(next.face(), pieces.getLast().visual() + next.visual()));
            else pieces.add(next);
        }
    }
}
