package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// What a camera does to a printed line: blur, shadow, noise, compression; and what a programme then does to the
/// photograph: black and white by the surroundings of each pixel.
final class Wear {
    private final int width;
    private final int height;
    private float[] grey;

    private Wear(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        var bytes = pixels(picture);
        grey = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) grey[i] = bytes[i] & 255;
    }

    static byte[] pixels(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    /// @param em height of the letters in pixels
    static byte[] photograph(BufferedImage picture, double em, Random random) {
        var wear = new Wear(picture);
        double blur = random.nextDouble() * 0.06 * em;
        if (blur > 0.3) {
            wear.blur(blur, 1);
            wear.blur(blur, wear.width);
        }
        if (random.nextDouble() < 0.15) wear.smear(3 + 2 * random.nextInt(2), random.nextBoolean() ? 1 : wear.width);
        wear.light(random);
        wear.noise(random.nextDouble() * 13, random);
        if (random.nextDouble() < 0.7) wear.compress(0.35f + 0.57f * random.nextFloat());
        if (random.nextDouble() < 0.25) wear.blackOnWhite((int) (em * 1.2), random.nextInt(8, 20));
        return wear.bytes();
    }

    private void blur(double sigma, int step) {
        int reach = (int) Math.ceil(2.5 * sigma);
        var share = new float[reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            share[Math.abs(i)] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += share[Math.abs(i)];
        }
        for (int i = 0; i <= reach; i++) share[i] /= sum;
        spread(share, step);
    }

    private void smear(int length, int step) {
        var share = new float[length / 2 + 1];
        java.util.Arrays.fill(share, 1f / (2 * (length / 2) + 1));
        spread(share, step);
    }

    /// @param step 1 along rows, the width along columns
    private void spread(float[] share, int step) {
        var result = new float[grey.length];
        int count = step == 1 ? width : height;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int place = step == 1 ? x : y;
                int start = y * width + x - place * step;
                float sum = share[0] * grey[start + place * step];
                for (int i = 1; i < share.length; i++)
                    sum += share[i]
                            * (grey[start + Math.max(0, place - i) * step]
                                    + grey[start + Math.min(count - 1, place + i) * step]);
                result[y * width + x] = sum;
            }
        grey = result;
    }

    private void light(Random random) {
        double all = 0.7 + 0.35 * random.nextDouble();
        double across = random.nextDouble() * 0.5 - 0.25;
        double down = random.nextDouble() * 0.2 - 0.1;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                grey[y * width + x] *=
                        (float) (all * (1 + across * (2.0 * x / width - 1) + down * (2.0 * y / height - 1)));
    }

    private void noise(double deviation, Random random) {
        for (int i = 0; i < grey.length; i++) grey[i] += (float) (random.nextGaussian() * deviation);
    }

    private void compress(float quality) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, bytes());
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            var read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
            grey = new Wear(read).grey;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
    }

    private void blackOnWhite(int window, int darker) {
        var sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                sums[(y + 1) * (width + 1) + x + 1] = grey[y * width + x]
                        + sums[y * (width + 1) + x + 1]
                        + sums[(y + 1) * (width + 1) + x]
                        - sums[y * (width + 1) + x];
        int reach = Math.max(7, window / 2);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int top = Math.max(0, y - reach);
                int bottom = Math.min(height, y + reach + 1);
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                double sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                grey[y * width + x] = grey[y * width + x] > sum / ((bottom - top) * (right - left)) - darker ? 255 : 0;
            }
    }

    private byte[] bytes() {
        var bytes = new byte[grey.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.clamp(Math.round(grey[i]), 0, 255);
        return bytes;
    }
}
