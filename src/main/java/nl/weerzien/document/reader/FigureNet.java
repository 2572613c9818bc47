package nl.weerzien.document.reader;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The network that reads figures: seven convolutions over a whole line, so that nothing need be cut into single
/// signs. Plain Java; good for several threads. `figures.txt` beside the weights says how they were made.
final class FigureNet {
    private static final String WEIGHTS = "figures.weights";

    private final List<FigureLayer> layers;
    private final List<Convolution> convolutions;

    FigureNet(List<FigureLayer> layers) {
        this.layers = layers;
        convolutions = layers.stream().map(Convolution::new).toList();
    }

    List<FigureLayer> layers() {
        return layers;
    }

    /// The network as it was trained.
    static FigureNet trained() {
        try (var in = Objects.requireNonNull(FigureNet.class.getResourceAsStream(WEIGHTS), WEIGHTS)) {
            return read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// For every output of every layer: a scale, a bias, and a byte for each weight in units of the scale.
    static FigureNet read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        var layers = FigureLayer.network();
        for (var layer : layers) {
            int row = layer.weights().length / layer.outputs();
            for (int output = 0; output < layer.outputs(); output++) {
                float scale = in.readFloat();
                layer.bias()[output] = in.readFloat();
                for (int k = 0; k < row; k++) layer.weights()[output * row + k] = scale * in.readByte();
            }
        }
        return new FigureNet(layers);
    }

    /// How likely each sign stands at each place of the line.
    ///
    /// @return by place, every other column of the strip, and by sign; each place sums to 1
    float[][] read(FigureStrip strip) {
        var points = new Points(FigureStrip.HEIGHT, strip.width(), 1);
        for (int row = 0; row < points.height; row++)
            for (int column = 0; column < points.width; column++)
                points.at(row, column)[0] = strip.ink()[row * strip.width() + column];
        for (int i = 0; i < convolutions.size(); i++) {
            points = convolutions.get(i).apply(points);
            if (i + 1 < convolutions.size()) points.rectify();
            if (i < 3) points = points.pooled(i == 0 ? 2 : 1);
            if (i == 2) points = points.inOneRow();
        }
        return likelihoods(points);
    }

    static float[][] likelihoods(Points answers) {
        var result = new float[answers.width][FigureSigns.COUNT];
        for (int place = 0; place < answers.width; place++) {
            var signs = result[place];
            var given = answers.at(0, place);
            float most = Float.NEGATIVE_INFINITY;
            for (int sign = 0; sign < signs.length; sign++) most = Math.max(most, given[sign]);
            double sum = 0;
            for (int sign = 0; sign < signs.length; sign++) {
                signs[sign] = (float) Math.exp(given[sign] - most);
                sum += signs[sign];
            }
            for (int sign = 0; sign < signs.length; sign++) signs[sign] /= (float) sum;
        }
        return result;
    }
}
