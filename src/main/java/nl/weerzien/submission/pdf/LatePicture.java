package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A JPEG that is fetched only while the document is being written, so that a bundle of hundreds of pages needs the
/// memory of one.
final class LatePicture extends COSStream {
    private final Source source;
    private final long bytes;

    LatePicture(Jpeg jpeg, Source source) {
        this.source = source;
        this.bytes = jpeg.length();
        setItem(COSName.TYPE, COSName.XOBJECT);
        setItem(COSName.SUBTYPE, COSName.IMAGE);
        setItem(COSName.FILTER, COSName.DCT_DECODE);
        setInt(COSName.BITS_PER_COMPONENT, 8);
        setInt(COSName.WIDTH, jpeg.width());
        setInt(COSName.HEIGHT, jpeg.height());
        setItem(COSName.COLORSPACE, colours(jpeg.components()));
        setItem(COSName.LENGTH, COSInteger.get(bytes));
    }

    @Override
    public InputStream createRawInputStream() throws IOException {
        return source.open();
    }

    @Override
    public long getLength() {
        return bytes;
    }

    @Override
    public boolean hasData() {
        return true;
    }

    private static COSName colours(int components) {
        return switch (components) {
            case 1 -> COSName.DEVICEGRAY;
            case 3 -> COSName.DEVICERGB;
            case 4 -> COSName.DEVICECMYK;
            default -> throw new IllegalArgumentException("a JPEG of " + components + " components");
        };
    }

    /// Opens the picture anew each time.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
