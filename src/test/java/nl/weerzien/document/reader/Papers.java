package nl.weerzien.document.reader;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/// Papers of invented people, drawn for tests: a title and a ruled table of labels and values.
final class Papers {
    static final Path MODELS = Path.of(Objects.requireNonNull(
            System.getenv("WEERZIEN_MODELS"), "reading models are needed: run ./test, which fetches them"));
    private static final Path FONTS = Path.of(Objects.requireNonNull(
            System.getenv("WEERZIEN_FONTS"), "fonts are needed: run ./test, which fetches them"));
    private static final int BLUR = 21;
    private static final int WIDTH = 1650;
    private static final int HEIGHT = 2330;

    private Papers() {}

    static BufferedImage blank() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var brush = page.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.dispose();
        return page;
    }

    /// How many pixels of a grey page are dark.
    static int ink(Mat page) {
        var black = new Mat();
        Core.compare(page, new Scalar(128), black, Core.CMP_LT);
        int dark = Core.countNonZero(black);
        black.release();
        return dark;
    }

    /// A table that fills half of its page.
    static BufferedImage longForm() {
        return form(
                "NotoSans_400Regular.ttf",
                false,
                "CERTIFICATE OF BIRTH",
                IntStream.range(0, 16)
                        .mapToObj(i -> i % 2 == 0 ? "Name of the person " + i : "Anna Demonstration, Teststreet " + i)
                        .toList());
    }

    /// @param rows label and value in turn
    static BufferedImage form(String font, boolean rightToLeft, String title, List<String> rows) {
        var page = blank();
        var brush = page.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.BLACK);
        brush.setFont(font(font, 52));
        brush.drawString(title, (WIDTH - brush.getFontMetrics().stringWidth(title)) / 2, 260);
        brush.setFont(font(font, 38));
        for (int i = 0; i < rows.size(); i += 2) row(brush, rightToLeft, 360 + i * 50, rows.get(i), rows.get(i + 1));
        brush.dispose();
        return page;
    }

    private static void row(Graphics2D brush, boolean rightToLeft, int y, String label, String value) {
        brush.setStroke(new BasicStroke(2));
        brush.drawRect(150, y, WIDTH - 300, 100);
        int parting = rightToLeft ? WIDTH - 650 : 650;
        brush.drawLine(parting, y, parting, y + 100);
        var size = brush.getFontMetrics();
        int labelX = rightToLeft ? WIDTH - 170 - size.stringWidth(label) : 170;
        int valueX = rightToLeft ? parting - 20 - size.stringWidth(value) : parting + 20;
        brush.drawString(label, labelX, y + 65);
        brush.drawString(value, valueX, y + 65);
    }

    /// Letters of 38 pixels.
    ///
    /// @param y of the baseline
    static void print(BufferedImage page, String font, String text, int x, int y) {
        var brush = page.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.BLACK);
        brush.setFont(font(font, 38));
        brush.drawString(text, x, y);
        brush.dispose();
    }

    static Font font(String file, float size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, FONTS.resolve(file).toFile())
                    .deriveFont(size);
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException("no font " + file, failure);
        }
    }

    /// Turned clockwise, as a careless hand or camera does.
    static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int width = (int) Math.round(page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) Math.round(page.getWidth() * sin + page.getHeight() * cos);
        var result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var brush = result.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(new Color(200, 195, 185));
        brush.fillRect(0, 0, width, height);
        brush.translate(width / 2.0, height / 2.0);
        brush.rotate(angle);
        brush.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        brush.dispose();
        return result;
    }

    /// As a camera sees it that looked at something nearer: words run together.
    static BufferedImage blurred(BufferedImage page) {
        var evenly = new float[BLUR];
        Arrays.fill(evenly, 1f / BLUR);
        var across = new ConvolveOp(new Kernel(BLUR, 1, evenly), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, BLUR, evenly), ConvolveOp.EDGE_NO_OP, null);
        var result = page;
        for (int i = 0; i < 2; i++) result = down.filter(across.filter(result, null), null);
        return result;
    }

    static byte[] file(BufferedImage page, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(page, format, bytes)) throw new IllegalStateException("no writer for " + format);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] tiff(int pages) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            var page = new BufferedImage(300, 400, BufferedImage.TYPE_3BYTE_BGR);
            for (int i = 0; i < pages; i++)
                writer.writeToSequence(
                        new IIOImage(page, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), null)),
                        null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    static byte[] pdf(int pages, String password) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) pdf.addPage(new PDPage());
            if (!password.isEmpty())
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
