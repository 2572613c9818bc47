package nl.weerzien.document.reader;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/// One Tesseract engine with its languages loaded. Not for several threads. Closing frees the native memory.
final class Recogniser implements AutoCloseable {
    private static final TessAPI API = TessAPI.INSTANCE;

    private final TessBaseAPI handle;

    /// Which of Tesseract's two recognisers.
    enum Engine {
        /// Character by character: reads machine-readable zones and finds which way is up.
        LEGACY,
        /// Line by line, by a neural network.
        LINES
    }

    /// How a picture is laid out.
    enum Layout {
        ORIENTATION(0),
        COLUMN(4),
        BLOCK(6),
        LINE(7),
        SIGN(10),
        RAW_LINE(13);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /// @param languages as Tesseract takes them: `ara+eng`
    /// @throws IllegalStateException if a model is not in the folder
    Recogniser(Path models, String languages, Engine engine) {
        handle = API.TessBaseAPICreate();
        if (API.TessBaseAPIInit2(handle, models.toString(), languages, engine.ordinal()) != 0) {
            API.TessBaseAPIDelete(handle);
            throw new IllegalStateException("no reading models for " + languages + " in " + models);
        }
        set("debug_file", "/dev/null");
    }

    void set(String variable, String value) {
        API.TessBaseAPISetVariable(handle, variable, value);
    }

    /// The words of a grey picture in reading order, with boxes in its pixels and without [Marks] that only steer
    /// the direction of writing.
    List<Word> words(Mat grey, Layout layout) {
        return recognise(grey, layout, TessPageIteratorLevel.RIL_WORD).stream()
                .map(word -> new Word(Marks.without(word.text()), word.box(), word.confidence(), word.line()))
                .filter(word -> !word.text().isBlank())
                .toList();
    }

    /// The characters of a grey picture, like [#words].
    List<Word> symbols(Mat grey, Layout layout) {
        return recognise(grey, layout, TessPageIteratorLevel.RIL_SYMBOL);
    }

    private List<Word> recognise(Mat grey, Layout layout, int level) {
        show(grey, layout);
        try {
            if (API.TessBaseAPIRecognize(handle, null) != 0) return List.of();
            var iterator = API.TessBaseAPIGetIterator(handle);
            if (iterator == null) return List.of();
            try {
                return collect(iterator, level);
            } finally {
                API.TessResultIteratorDelete(iterator);
            }
        } finally {
            API.TessBaseAPIClear(handle);
        }
    }

    /// By how many degrees clockwise the picture must be turned to stand upright, with how sure that is;
    /// null when there is too little text to tell.
    @Nullable
    Orientation orientation(Mat grey) {
        show(grey, Layout.ORIENTATION);
        try {
            var degrees = IntBuffer.allocate(1);
            var sure = FloatBuffer.allocate(1);
            int known = API.TessBaseAPIDetectOrientationScript(
                    handle, degrees, sure, new PointerByReference(), FloatBuffer.allocate(1));
            return known == 0 ? null : new Orientation((360 - degrees.get(0)) % 360, sure.get(0));
        } finally {
            API.TessBaseAPIClear(handle);
        }
    }

    record Orientation(int clockwise, double sure) {}

    private void show(Mat grey, Layout layout) {
        API.TessBaseAPISetPageSegMode(handle, layout.mode);
        var pixels = new byte[(int) grey.total()];
        grey.get(0, 0, pixels);
        API.TessBaseAPISetImage(handle, ByteBuffer.wrap(pixels), grey.cols(), grey.rows(), 1, grey.cols());
        set("user_defined_dpi", "300");
    }

    private static List<Word> collect(TessResultIterator iterator, int level) {
        var words = new ArrayList<Word>();
        var page = API.TessResultIteratorGetPageIterator(iterator);
        int line = -1;
        do {
            if (line < 0 || API.TessPageIteratorIsAtBeginningOf(page, TessPageIteratorLevel.RIL_TEXTLINE) != 0) line++;
            var text = text(API.TessResultIteratorGetUTF8Text(iterator, level));
            if (text.isBlank()) continue;
            var edges = new IntBuffer[] {
                IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)
            };
            API.TessPageIteratorBoundingBox(page, level, edges[0], edges[1], edges[2], edges[3]);
            int x = edges[0].get(0);
            int y = edges[1].get(0);
            var box = new Box(x, y, edges[2].get(0) - x, edges[3].get(0) - y);
            words.add(new Word(text.strip(), box, API.TessResultIteratorConfidence(iterator, level) / 100.0, line));
        } while (API.TessResultIteratorNext(iterator, level) != 0);
        return words;
    }

    private static String text(@Nullable Pointer text) {
        if (text == null) return "";
        try {
            return text.getString(0, "UTF-8");
        } finally {
            API.TessDeleteText(text);
        }
    }

    @Override
    public void close() {
        API.TessBaseAPIEnd(handle);
        API.TessBaseAPIDelete(handle);
    }
}
