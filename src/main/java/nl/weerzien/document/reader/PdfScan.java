package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Recognises a page that is nothing but one scanned picture, whose own pixels are better and faster than a
/// drawing.
final class PdfScan extends PDFStreamEngine {
    /// A scan fills the page but for a margin.
    private static final double COVER = 0.85;

    private final PDPage page;
    private int drawn;
    private boolean otherInk;
    private @Nullable PDImageXObject scan;

    private PdfScan(PDPage page) {
        this.page = page;
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    /// The scan as it is stored; null when the page is more than one scan.
    static @Nullable PDImageXObject picture(PDPage page) throws IOException {
        var engine = new PdfScan(page);
        engine.processPage(page);
        return engine.drawn == 1 && !engine.otherInk ? engine.scan : null;
    }

    /// The scan, turned as the page is; null when the page must be drawn.
    static @Nullable BufferedImage of(PDPage page, long pixels) throws IOException {
        var picture = picture(page);
        if (picture == null) return null;
        if ((long) picture.getWidth() * picture.getHeight() > pixels)
            throw new UnreadableContent("document.refused.too-many-pixels");
        var image = picture.getImage();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> Upright.turn(image, 6);
            case 180 -> Upright.turn(image, 3);
            case 270 -> Upright.turn(image, 8);
            default -> image;
        };
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.DRAW_OBJECT -> draw(operands);
            case OperatorName.FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.SHADING_FILL,
                    OperatorName.BEGIN_INLINE_IMAGE,
                    OperatorName.SHOW_TEXT,
                    OperatorName.SHOW_TEXT_ADJUSTED -> otherInk = true;
            default -> super.processOperator(operator, operands);
        }
    }

    private void draw(List<COSBase> operands) throws IOException {
        drawn++;
        if (!(operands.getFirst() instanceof COSName name)
                || !(page.getResources().getXObject(name) instanceof PDImageXObject picture)) {
            otherInk = true;
            return;
        }
        var place = getGraphicsState().getCurrentTransformationMatrix();
        var size = page.getCropBox();
        boolean straight =
                place.getShearX() == 0 && place.getShearY() == 0 && place.getScaleX() > 0 && place.getScaleY() > 0;
        double cover = place.getScaleX() * place.getScaleY() / (size.getWidth() * size.getHeight());
        if (straight && cover > COVER && cover < 1.2 && !picture.isStencil()) scan = picture;
    }
}
