package nl.weerzien.document.reader;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The faces of the machine that have the figures of an alphabet: those to learn from, or those held out to test with.
/// Debian's packages for them stand in `src/main/scripts/train-figures.sh`.
final class FigureFaces {
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String WESTERN = FigureAlphabet.WESTERN.figures();

    private static final Path FOLDER = Path.of("/usr/share/fonts");
    /// Never learned from: their families are those of papers at hand and the most usual ones.
    private static final Pattern HELD_OUT =
            Pattern.compile("NotoNaskh|Amiri|KacstOne|KacstBook|FreeFarsi|NotoSansArabic|DejaVu|NotoSans-|NotoSerif-"
                    + "|NotoSansUI-|LiberationSans-|Abyssinica");
    /// Outlines, ornaments, very thin or fat ones, and those in which a person cannot tell the figures.
    private static final Pattern UNFIT =
            Pattern.compile("Quran|Qurn|ArtKacst|KacstArt|Poster|Decorative|Digital|Black|Thin|ExtraBold|ExtraLight"
                    + "|SemiBold|Semi|Medium|ae_(Electron|Graph|Japan|Ostorah|Metal|Shado|Jet|Tholoth|Granada|Kayrawan"
                    + "|Cortoba|Hor|Furat|Dimnah|Nice|AlHor|AlManzomah|Haramain|Arab\\.)|UKIJ(CJK|Bom|Basma|Chechek|DiT"
                    + "|EsC|Esn|EsN|Kesme|Orqun|Qol|Sls|Tiken|Tor|Tughra|_Mac|Jun|Mejnun|Qara|Saet|Elipbe|Imaret|Kaw"
                    + "|Moy|Putq|Ruq|Title|Teng)|LastResort|Lemonada-Light|OCRB[EXF]|OCRBF|KacstTitleL|Siyaq|DejaVuMath"
                    + "|Math|Siddam|NotoSansSymbols|Musical|Emoji");
    private static final Pattern LATIN =
            Pattern.compile("Liberation|Free(Sans|Serif|Mono)|PT[FMNSZ_]|PTS|Gentium|Charis|Andika|NotoSans-|NotoSerif-"
                    + "|NotoMono|NotoSansMono-|NotoSansDisplay-|NotoSerifDisplay-|DejaVu|Amiri-|Scheherazade|Thabit"
                    + "|Harmattan|Lateef|Lemonada|OCRA");

    private final Map<String, List<Font>> families = new TreeMap<>();
    private final Map<Font, Path> files = new HashMap<>();

    /// @param figures the ten digits, or the signs, of one alphabet
    FigureFaces(String figures, boolean heldOut) {
        try (var files = Files.walk(FOLDER)) {
            files.filter(file -> file.toString().matches("(?i).*\\.(ttf|otf)"))
                    .filter(file -> !UNFIT.matcher(name(file)).find())
                    .filter(file -> heldOut == HELD_OUT.matcher(name(file)).find())
                    .filter(file -> !figures.equals(WESTERN)
                            || LATIN.matcher(name(file)).find())
                    .sorted()
                    .forEach(file -> add(file, figures));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (families.isEmpty()) throw new IllegalStateException("no fonts with the figures " + figures);
    }

    private void add(Path file, String figures) {
        var faces = families.computeIfAbsent(name(file).replaceAll("[-.].*|Bold.*|_B$", ""), key -> new ArrayList<>());
        for (var face : open(file, figures))
            if (differ(face, figures)) {
                faces.add(face);
                files.put(face, file);
            }
        if (faces.isEmpty()) families.remove(name(file).replaceAll("[-.].*|Bold.*|_B$", ""));
    }

    private static List<Font> open(Path file, String figures) {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(100f);
            return font.canDisplayUpTo(figures) < 0 ? List.of(font) : List.of();
        } catch (IOException | FontFormatException broken) {
            return List.of();
        }
    }

    /// Whether every figure has a shape of its own, and none has the Western one.
    private static boolean differ(Font font, String figures) {
        var shapes = new HashSet<Object>();
        var all = figures.equals(WESTERN) || font.canDisplayUpTo(WESTERN) >= 0 ? figures : figures + WESTERN;
        for (char sign : all.toCharArray()) {
            var box = font.createGlyphVector(EXACT, new char[] {sign})
                    .getOutline()
                    .getPathIterator(null);
            var shape = new StringBuilder();
            var point = new float[6];
            for (; !box.isDone(); box.next()) {
                box.currentSegment(point);
                shape.append(Math.round(point[0]))
                        .append(',')
                        .append(Math.round(point[1]))
                        .append(' ');
            }
            shapes.add(shape.toString());
        }
        return shapes.size() == all.length() && !shapes.contains("");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// A face of any family, so that a family of many weights counts no more than another.
    Font any(Random random) {
        var family = List.copyOf(families.values()).get(random.nextInt(families.size()));
        return family.get(random.nextInt(family.size()));
    }

    /// How many families and faces.
    String size() {
        return families.size() + " families, "
                + families.values().stream().mapToInt(List::size).sum() + " faces";
    }

    /// Every face and the file it is in.
    Map<Font, Path> files() {
        return files;
    }
}
