package nl.weerzien.document.reader;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Draws invented figures, words and mixtures of both as outlines, an em 100 units high, from left to right.
final class DrawnFigures {
    static final double EM = 100;

    private final Map<FigureAlphabet, FigureFaces> faces = new HashMap<>();
    private final Map<Font, List<Map<Integer, Integer>>> localForms = new HashMap<>();
    private final FigureFaces latin;

    /// @param label the signs, of [FigureSigns]
    record Line(Path2D ink, String label) {}

    DrawnFigures(boolean heldOut) {
        for (var alphabet : FigureAlphabet.values()) faces.put(alphabet, new FigureFaces(alphabet.figures(), heldOut));
        latin = faces.get(FigureAlphabet.WESTERN);
    }

    FigureFaces faces(FigureAlphabet alphabet) {
        return faces.get(alphabet);
    }

    /// Figures alone.
    Line figures(FigureAlphabet alphabet, Random random) {
        var invented = new InventedFigures(random);
        var text = alphabet == FigureAlphabet.ETHIOPIC ? invented.ethiopic() : invented.any();
        return figures(text, alphabet, random);
    }

    /// Whatever may stand in a box that was taken for figures.
    Line anything(FigureAlphabet alphabet, Random random) {
        double what = random.nextDouble();
        if (what < 0.05) return new Line(new Path2D.Double(), "");
        if (what < 0.10) return word(random);
        if (what < 0.14) return joined(random, word(random), word(random));
        if (what < 0.20) return joined(random, word(random), figures(alphabet, random));
        if (what < 0.26) return joined(random, figures(alphabet, random), word(random));
        if (what < 0.29 && alphabet == FigureAlphabet.WESTERN) return lettered(random);
        if (what < 0.32) return joined(random, figures(":", alphabet, random), figures(alphabet, random));
        return figures(alphabet, random);
    }

    private Line joined(Random random, Line left, Line right) {
        var ink = new Path2D.Double(left.ink());
        double apart = EM * (0.3 + 0.5 * random.nextDouble());
        double x = left.ink().getBounds2D().getMaxX()
                + apart
                - right.ink().getBounds2D().getMinX();
        ink.append(right.ink().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
        var label = left.label() + " " + right.label();
        return new Line(ink, label.equals("x x") ? "x" : label);
    }

    /// A number that begins with a letter, as those of passports do.
    private Line lettered(Random random) {
        var font = latin.any(random);
        var letters = random.nextBoolean() ? "N" : "AKP";
        var ink = new Path2D.Double(
                font.createGlyphVector(FigureFaces.EXACT, letters).getOutline());
        var number = figures(Integer.toString(10000 + random.nextInt(9000000)), font, List.of(), random);
        double x = ink.getBounds2D().getMaxX() + 8;
        ink.append(number.ink().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
        return new Line(ink, "x" + number.label());
    }

    private Line figures(String text, FigureAlphabet alphabet, Random random) {
        var font = faces.get(alphabet).any(random);
        var local = alphabet == FigureAlphabet.PERSIAN ? localForms(font) : List.<Map<Integer, Integer>>of();
        var forms = local.isEmpty() || random.nextDouble() < 0.4
                ? List.<Map<Integer, Integer>>of()
                : List.of(local.get(random.nextInt(local.size())));
        var signs = new StringBuilder();
        for (char sign : text.toCharArray())
            signs.append(
                    Character.digit(sign, 10) < 0 ? sign : alphabet.figures().charAt(Character.digit(sign, 10)));
        return figures(signs.toString(), font, forms, random);
    }

    private Line figures(String signs, Font font, List<Map<Integer, Integer>> forms, Random random) {
        var ink = new Path2D.Double();
        var label = new StringBuilder();
        double apart = random.nextBoolean() ? 0 : EM * (random.nextDouble() * 0.12 - 0.03);
        if (random.nextDouble() < 0.04) apart = EM * (0.2 + 0.2 * random.nextDouble());
        double x = 0;
        for (char sign : signs.toCharArray()) {
            label.append(FigureSigns.ALL.charAt(FigureSigns.number(sign)));
            if (sign == ' ') {
                x += EM * (0.28 + 0.3 * random.nextDouble());
                continue;
            }
            var face = font.canDisplay(sign) ? font : latin.any(random);
            var glyph = face.createGlyphVector(FigureFaces.EXACT, new char[] {sign});
            for (var form : forms) {
                var other = form.get(glyph.getGlyphCode(0));
                if (other != null && face == font) glyph = face.createGlyphVector(FigureFaces.EXACT, new int[] {other});
            }
            if (FigureSigns.SEPARATORS.indexOf(sign) >= 0 && random.nextDouble() < 0.2) x += EM * 0.08;
            ink.append(glyph.getOutline((float) x, 0), false);
            x += glyph.getGlyphMetrics(0).getAdvanceX() + apart;
        }
        return new Line(ink, label.toString());
    }

    private Line word(Random random) {
        while (true) {
            var word = new InventedFigures(random).word();
            boolean latinWord = word.charAt(0) < 0x100;
            var family = word.charAt(0) > 0x1200
                    ? FigureAlphabet.ETHIOPIC
                    : latinWord
                            ? FigureAlphabet.WESTERN
                            : random.nextBoolean() ? FigureAlphabet.ARABIC_INDIC : FigureAlphabet.PERSIAN;
            var font = faces.get(family).any(random);
            if (font.canDisplayUpTo(word) >= 0) continue;
            int direction = latinWord ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
            if (family == FigureAlphabet.ETHIOPIC) direction = Font.LAYOUT_LEFT_TO_RIGHT;
            var ink = new Path2D.Double(
                    font.layoutGlyphVector(FigureFaces.EXACT, word.toCharArray(), 0, word.length(), direction)
                            .getOutline());
            if (!ink.getBounds2D().isEmpty()) return new Line(ink, "x");
        }
    }

    private List<Map<Integer, Integer>> localForms(Font font) {
        return localForms.getOrDefault(font, List.of());
    }

    /// Reads the forms of every Persian face once.
    int findLocalForms() {
        faces.get(FigureAlphabet.PERSIAN).files().forEach((font, file) -> {
            try {
                var codes = font.createGlyphVector(FigureFaces.EXACT, FigureAlphabet.PERSIAN.figures());
                var found = new ArrayList<Map<Integer, Integer>>();
                for (var forms : LocalForms.of(Files.readAllBytes(file)).values())
                    for (int i = 0; i < codes.getNumGlyphs(); i++)
                        if (forms.containsKey(codes.getGlyphCode(i)) && !found.contains(forms)) found.add(forms);
                if (!found.isEmpty()) localForms.put(font, found);
            } catch (IOException | RuntimeException unreadable) {
                System.out.println("no local forms in " + file);
            }
        });
        return localForms.size();
    }
}
