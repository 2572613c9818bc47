package nl.weerzien.document.reader;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Finds pictures in a PDF that would become too large, by the size they declare: nothing is decoded.
final class PdfBudget {
    private static final int DEEPEST = 5;

    private final long pixels;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfBudget(long pixels) {
        this.pixels = pixels;
    }

    /// @throws UnreadableContent if a picture of any page is too large
    void check(PDDocument pdf) {
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            if (resources != null) checkResources(resources.getCOSObject(), 0);
        }
    }

    private void checkResources(COSDictionary resources, int depth) {
        if (depth > DEEPEST || !seen.add(resources)) return;
        var objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) return;
        for (var name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSDictionary object) checkObject(object, depth);
        }
    }

    private void checkObject(COSDictionary object, int depth) {
        long width = object.getLong(COSName.WIDTH, 0);
        long height = object.getLong(COSName.HEIGHT, 0);
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE)) && width * height > pixels)
            throw new UnreadableContent("document.refused.too-many-pixels");
        var nested = object.getCOSDictionary(COSName.RESOURCES);
        if (nested != null) checkResources(nested, depth + 1);
    }
}
