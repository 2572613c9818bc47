package nl.weerzien.submission.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What makes a PDF a PDF/A-2b (ISO 19005-2): it says so, and says what its colours mean. No names in it: metadata
/// travel where the pages do not.
final class Archival {
    private static final String PRODUCER = "Weerzien";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Archival() {}

    static void mark(PDDocument document) throws IOException {
        var facts = new PDDocumentInformation();
        facts.setProducer(PRODUCER);
        document.setDocumentInformation(facts);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(described());
        document.getDocumentCatalog().setMetadata(metadata);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo(COLOURS);
        colours.setOutputCondition(COLOURS);
        colours.setOutputConditionIdentifier(COLOURS);
        document.getDocumentCatalog().addOutputIntent(colours);
    }

    private static byte[] described() throws IOException {
        try {
            var xmp = XMPMetadata.createXMPMetadata();
            var id = xmp.createAndAddPDFAIdentificationSchema();
            id.setPart(2);
            id.setConformance("B");
            xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException("cannot describe the copy", impossible);
        }
    }
}
