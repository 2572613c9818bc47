package nl.weerzien.document.reader;

import com.sun.jna.Pointer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI;

/// A process that does what Tesseract's own program does with its usual settings: the picture as it is, fully automatic
/// layout. One line in, models and file with a tab between; the text out, ended by a form feed.
public final class PlainTesseract {
    private static final int AUTOMATIC_LAYOUT = 3;
    private static final int LINES = 1;
    public static final char END = '\f';

    private final String models;
    private final Map<String, TessBaseAPI> engines = new HashMap<>();

    private PlainTesseract(String models) {
        this.models = models;
    }

    /// @param arguments the folder of the models and one for native libraries
    public static void main(String[] arguments) throws IOException {
        Natives.load(Path.of(arguments[1]));
        var plain = new PlainTesseract(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var asked = line.split("\t");
                out.print(plain.read(asked[0], new File(asked[1])) + END + "\n");
                out.flush();
            }
        }
    }

    private String read(String languages, File file) throws IOException {
        var picture = ImageIO.read(file);
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        var engine = engines.computeIfAbsent(languages, this::engine);
        var api = TessAPI.INSTANCE;
        api.TessBaseAPISetPageSegMode(engine, AUTOMATIC_LAYOUT);
        api.TessBaseAPISetImage(engine, ByteBuffer.wrap(pixels), grey.getWidth(), grey.getHeight(), 1, grey.getWidth());
        api.TessBaseAPISetVariable(engine, "user_defined_dpi", "300");
        Pointer text = api.TessBaseAPIGetUTF8Text(engine);
        if (text == null) return "";
        var read = text.getString(0, "UTF-8");
        api.TessDeleteText(text);
        api.TessBaseAPIClear(engine);
        return read.replace(END, '\n');
    }

    private TessBaseAPI engine(String languages) {
        var engine = TessAPI.INSTANCE.TessBaseAPICreate();
        if (TessAPI.INSTANCE.TessBaseAPIInit2(engine, models, languages, LINES) != 0)
            throw new IllegalStateException("no reading models for " + languages);
        TessAPI.INSTANCE.TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
        return engine;
    }
}
