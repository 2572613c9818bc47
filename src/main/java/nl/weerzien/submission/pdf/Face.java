package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One font of one bundle, embedded with only the letters that were used.
final class Face {
    private static final float UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup letters;

    private Face(PDType0Font font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    /// `letters` must stay open until the document is saved: the subset is cut from it then.
    ///
    /// @throws IOException if it is no readable TrueType font
    static Face embed(PDDocument document, TrueTypeFont letters) throws IOException {
        // Substitution would swap shaped letters for glyphs that no longer say which letter they are.
        letters.setEnableGsub(false);
        return new Face(PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
    }

    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) > 0;
    }

    /// Width in points of text in the order it is drawn.
    float widthOf(String visual, float size) {
        try {
            return font.getStringWidth(visual) * size / UNITS;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PDType0Font font() {
        return font;
    }
}
