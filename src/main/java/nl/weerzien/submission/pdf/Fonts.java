package nl.weerzien.submission.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts of one bundle: Latin, Arabic and Ethiopic, regular and bold. Open until the bundle is saved.
final class Fonts implements Closeable {
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final List<Face> regular;
    private final List<Face> bold;

    private Fonts(PDDocument document, Path folder) throws IOException {
        regular = List.of(
                face(document, folder.resolve("NotoSans_400Regular.ttf")),
                face(document, folder.resolve("NotoSansEthiopic_400Regular.ttf")),
                face(document, folder.resolve("Amiri_400Regular.ttf")));
        bold = List.of(
                face(document, folder.resolve("NotoSans_700Bold.ttf")),
                face(document, folder.resolve("NotoSansEthiopic_700Bold.ttf")),
                face(document, folder.resolve("Amiri_700Bold.ttf")));
    }

    /// @throws IOException if one of the fonts is not in `folder`
    static Fonts open(PDDocument document, Path folder) throws IOException {
        return new Fonts(document, folder);
    }

    /// The font to set a letter in: from right to left the Arabic one has the first word, for its brackets and
    /// spaces too. Empty if no font knows the letter.
    Optional<Face> faceOf(int codePoint, boolean rightToLeft, Weight weight) {
        var faces = weight == Weight.BOLD ? bold : regular;
        var order = rightToLeft ? faces.reversed() : faces;
        return order.stream().filter(face -> face.has(codePoint)).findFirst();
    }

    /// The Latin font, which also has the sign for a letter nobody knows.
    Face latin(Weight weight) {
        return (weight == Weight.BOLD ? bold : regular).getFirst();
    }

    @Override
    public void close() throws IOException {
        for (var font : open) font.close();
    }

    private Face face(PDDocument document, Path file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        open.add(font);
        return Face.embed(document, font);
    }

    enum Weight {
        REGULAR,
        BOLD
    }
}
