package nl.weerzien.bench.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Makes a folder of papers. The same seed gives the same people and days; glyphs depend on the fonts that are
/// installed.
public final class PaperMaker {
    private final Path folder;
    private final long seed;
    private final List<Variant> variants;

    public PaperMaker(Path folder, long seed, List<Variant> variants) {
        this.folder = folder;
        this.seed = seed;
        this.variants = variants;
    }

    /// @param each how many papers of every plan
    /// @param only makes papers whose language, layout or kind this matches
    public void make(int each, String only) throws IOException {
        var manifest = new ArrayList<String>();
        var plans = Plan.all();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var says = String.join(" ", plan.language(), plan.layout(), plan.kind(), plan.spoilt());
            if (!says.matches(".*(" + only + ").*")) continue;
            for (int copy = 0; copy < each; copy++)
                manifest.add(make(plan, "p%02d%c".formatted(i, 'a' + copy), new Random(seed + 1000L * i + copy)));
        }
        Files.write(folder.resolve("manifest.tsv"), manifest);
    }

    private String make(Plan plan, String id, Random chance) throws IOException {
        var job = Job.of(plan, chance);
        var font = Pen.font(job.tongue(), "fonts", chance);
        var layout = Layout.of(plan.layout());
        var sheet = layout.draw(job, font);
        if (plan.spoilt().equals("stamped")) Spoiling.stamp(sheet, chance);
        if (plan.spoilt().equals("folded")) Spoiling.fold(sheet, chance);
        var fields = new ArrayList<>(job.pen().fields);
        if (job.beside() != job.pen()) fields.addAll(job.beside().fields);
        var language = plan.bilingual() ? plan.language() + "+" + plan.beside() : plan.language();
        var looks = plan.spoilt().equals("-") ? plan.layout() : plan.layout() + " " + plan.spoilt();
        var origin = plan.origin().replace("-", "");
        var kind = plan.kind().replace("-", "");
        new PaperFolder(folder)
                .add(new Truth(
                        id, language, font.getFamily(), looks, kind, origin, sheet.lines, fields, layout.zone(job)));
        for (var variant : variants) write(variant, id, sheet.image, new Random(seed + id.hashCode()));
        return String.join("\t", id, language, font.getFamily(), looks, kind, origin);
    }

    private void write(Variant variant, String id, BufferedImage page, Random chance) throws IOException {
        var picture = variant.of(page, chance);
        if (variant.grain > 0) grain(picture, variant.grain, chance);
        Files.createDirectories(folder.resolve(variant.folder()));
        write(
                picture,
                variant,
                folder.resolve(variant.folder()).resolve(id + (variant.quality == 1 ? ".png" : ".jpg")));
    }

    /// In the format and quality of a variant, in which the picture came in.
    static void write(BufferedImage picture, Variant variant, Path file) throws IOException {
        if (variant.quality == 1) {
            ImageIO.write(picture, "png", file.toFile());
            return;
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(variant.quality);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static void grain(BufferedImage picture, int deviation, Random chance) {
        var raster = picture.getRaster();
        int bands = raster.getNumBands();
        var row = new int[picture.getWidth() * bands];
        for (int y = 0; y < picture.getHeight(); y++) {
            raster.getPixels(0, y, picture.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += bands) {
                int by =
                        (int) (deviation * (chance.nextDouble() + chance.nextDouble() + chance.nextDouble() - 1.5) * 2);
                for (int band = 0; band < bands; band++) row[i + band] = Math.clamp(row[i + band] + by, 0, 255);
            }
            raster.setPixels(0, y, picture.getWidth(), 1, row);
        }
    }
}
