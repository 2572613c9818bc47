package nl.weerzien.submission.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/// A page of the bundle under the pen. Measures are points; `y` counts down from the top edge.
final class Sheet implements Closeable {
    static final PDRectangle PAPER = PDRectangle.A4;
    static final float LEFT = 62;
    static final float RIGHT = PAPER.getWidth() - LEFT;
    static final float TOP = 64;
    static final float BOTTOM = PAPER.getHeight() - 64;
    static final float WIDTH = RIGHT - LEFT;

    private final PDPage page;
    private final PDPageContentStream pen;

    Sheet(PDDocument document, PDPage page) throws IOException {
        this.page = page;
        this.pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    PDPage page() {
        return page;
    }

    /// Draws the lines below one another and returns where the next would begin.
    float text(List<Line> lines, float x, float y, float leading, Ink ink) throws IOException {
        var next = y;
        for (var line : lines) {
            text(line, x, next, ink);
            next += leading;
        }
        return next;
    }

    /// @param y of the line the letters stand on
    void text(Line line, float x, float y, Ink ink) throws IOException {
        if (line.pieces().isEmpty()) return;
        pen.beginText();
        pen.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        pen.newLineAtOffset(x, PAPER.getHeight() - y);
        for (var piece : line.pieces()) {
            pen.setFont(piece.face().font(), line.size());
            pen.showText(piece.visual());
        }
        pen.endText();
    }

    void rule(float fromX, float toX, float y, float thickness, Ink ink) throws IOException {
        pen.setStrokingColor(ink.red(), ink.green(), ink.blue());
        pen.setLineWidth(thickness);
        pen.moveTo(fromX, PAPER.getHeight() - y);
        pen.lineTo(toX, PAPER.getHeight() - y);
        pen.stroke();
    }

    /// As large as fits into the frame, in its middle, whole and undistorted.
    void picture(COSStream jpeg, float left, float top, float right, float bottom) throws IOException {
        var image = new PDImageXObject(new PDStream(jpeg), null);
        var scale = Math.min((right - left) / image.getWidth(), (bottom - top) / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var x = left + (right - left - width) / 2;
        var y = top + (bottom - top - height) / 2;
        pen.drawImage(image, x, PAPER.getHeight() - y - height, width, height);
    }

    /// Makes an area lead to another page.
    void link(float left, float top, float right, float bottom, PDPage target) throws IOException {
        var destination = new PDPageFitDestination();
        destination.setPage(target);
        var action = new PDActionGoTo();
        action.setDestination(destination);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(left, PAPER.getHeight() - bottom, right - left, bottom - top));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setPage(page);
        page.getAnnotations().add(link);
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
