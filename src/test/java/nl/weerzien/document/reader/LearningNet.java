package nl.weerzien.document.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The network for figures while it learns: the same layers, and how steeply the loss rises with each weight.
final class LearningNet {
    final List<FigureLayer> layers = FigureLayer.network();
    final List<FigureLayer> slopes = FigureLayer.network();

    LearningNet(long seed) {
        var random = new Random(seed);
        for (var layer : layers) {
            double spread = Math.sqrt(2.0 / (layer.inputs() * layer.neighbours()));
            for (int k = 0; k < layer.weights().length; k++)
                layer.weights()[k] = (float) (random.nextGaussian() * spread);
        }
    }

    /// Takes over the weights of a trained network.
    void startFrom(InputStream weights) throws IOException {
        var trained = FigureNet.read(weights).layers();
        for (int i = 0; i < layers.size(); i++) {
            System.arraycopy(
                    trained.get(i).weights(),
                    0,
                    layers.get(i).weights(),
                    0,
                    layers.get(i).weights().length);
            System.arraycopy(
                    trained.get(i).bias(),
                    0,
                    layers.get(i).bias(),
                    0,
                    layers.get(i).bias().length);
        }
    }

    /// Adds the slopes of one line.
    ///
    /// @param signs what stands on the line, by number
    /// @return the loss: how unlikely the network held these signs, as a negative natural logarithm
    double learn(FigureStrip strip, int[] signs) {
        var in = new Planes[layers.size()];
        var out = new Planes[layers.size()];
        in[0] = new Planes(1, FigureStrip.HEIGHT, strip.width());
        for (int row = 0; row < FigureStrip.HEIGHT; row++)
            System.arraycopy(strip.ink(), row * strip.width(), in[0].data[0], in[0].at(row, 0), strip.width());
        for (int i = 0; i < in.length; i++) {
            out[i] = apply(layers.get(i), in[i]);
            if (i + 1 == in.length) break;
            out[i].rectify();
            in[i + 1] = i < 3 ? out[i].pooled(i == 0 ? 2 : 1) : out[i];
            if (i == 2) in[3] = in[3].rows();
        }
        var slope = new Planes(out[6].count(), 1, out[6].width);
        double loss = Alignment.slopes(FigureNet.likelihoods(points(out[6])), signs, slope);
        if (Double.isNaN(loss)) return 0;
        for (int i = in.length - 1; i >= 0; i--) {
            if (i + 1 < in.length) slope = i < 3 ? unpooled(slope, out[i], i == 0 ? 2 : 1) : masked(slope, out[i]);
            slope = back(layers.get(i), slopes.get(i), in[i], slope, i > 0);
            if (i == 3) slope = stacked(slope, out[2].count());
        }
        return loss;
    }

    private static Points points(Planes row) {
        var points = new Points(1, row.width, row.count());
        for (int column = 0; column < row.width; column++)
            for (int k = 0; k < row.count(); k++) points.at(0, column)[k] = row.data[k][row.at(0, column)];
        return points;
    }

    /// Where the neighbours of a point stand, from it.
    private static int[] reach(FigureLayer layer, int stride) {
        int step = layer.step();
        if (!layer.square()) return new int[] {-step, 0, step};
        return new int[] {-stride - 1, -stride, -stride + 1, -1, 0, 1, stride - 1, stride, stride + 1};
    }

    private static Planes apply(FigureLayer layer, Planes in) {
        var out = new Planes(layer.outputs(), in.height, in.width);
        var reach = reach(layer, in.stride());
        int row = layer.inputs() * reach.length;
        for (int output = 0; output < layer.outputs(); output++)
            Arrays.fill(out.data[output], out.first(), out.end(), layer.bias()[output]);
        for (int output = 0; output < layer.outputs(); output += 4)
            for (int input = 0; input < layer.inputs(); input++)
                for (int three = 0; three < reach.length; three += 3)
                    LearningLanes.add(
                            in.data[input],
                            reach,
                            three,
                            out.data,
                            output,
                            layer.weights(),
                            output * row + input * reach.length + three,
                            row,
                            out.first(),
                            out.end());
        return out;
    }

    private static Planes back(FigureLayer layer, FigureLayer slopes, Planes in, Planes slope, boolean on) {
        var reach = reach(layer, in.stride());
        int row = layer.inputs() * reach.length;
        int from = slope.first();
        int to = slope.end();
        for (int output = 0; output < layer.outputs(); output++)
            for (int k = from; k < to; k++) slopes.bias()[output] += slope.data[output][k];
        for (int output = 0; output < layer.outputs(); output += 4)
            for (int input = 0; input < layer.inputs(); input++)
                for (int three = 0; three < reach.length; three += 3)
                    LearningLanes.multiply(
                            in.data[input],
                            reach,
                            three,
                            slope.data,
                            output,
                            slopes.weights(),
                            output * row + input * reach.length + three,
                            row,
                            from,
                            to);
        var result = new Planes(layer.inputs(), in.height, in.width);
        if (!on) return result;
        var back = Arrays.stream(reach).map(one -> -one).toArray();
        for (int input = 0; input < layer.inputs(); input += 4)
            for (int output = 0; output < layer.outputs(); output++)
                for (int three = 0; three < reach.length; three += 3)
                    LearningLanes.add(
                            slope.data[output],
                            back,
                            three,
                            result.data,
                            input,
                            layer.weights(),
                            output * row + input * reach.length + three,
                            reach.length,
                            from,
                            to);
        result.clearMargins();
        return result;
    }

    private static Planes masked(Planes slope, Planes out) {
        for (int plane = 0; plane < out.count(); plane++)
            for (int k = out.first(); k < out.end(); k++) if (out.data[plane][k] <= 0) slope.data[plane][k] = 0;
        return slope;
    }

    private static Planes unpooled(Planes slope, Planes out, int across) {
        var result = new Planes(out.count(), out.height, out.width);
        for (int plane = 0; plane < out.count(); plane++)
            for (int row = 0; row < slope.height; row++)
                for (int column = 0; column < slope.width; column++) {
                    int largest = out.largest(plane, 2 * row, across * column, across);
                    if (out.data[plane][largest] > 0)
                        result.data[plane][largest] = slope.data[plane][slope.at(row, column)];
                }
        return result;
    }

    /// The reverse of [Planes#rows].
    private static Planes stacked(Planes rows, int count) {
        var result = new Planes(count, rows.count() / count, rows.width);
        for (int plane = 0; plane < count; plane++)
            for (int row = 0; row < result.height; row++)
                System.arraycopy(
                        rows.data[plane * result.height + row],
                        rows.at(0, 0),
                        result.data[plane],
                        result.at(row, 0),
                        rows.width);
        return result;
    }

    /// Writes what [FigureNet#read(java.io.InputStream)] reads: every weight rounded to one of 255 values.
    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        for (var layer : layers) {
            int row = layer.weights().length / layer.outputs();
            for (int output = 0; output < layer.outputs(); output++) {
                float largest = 1e-9f;
                for (int k = 0; k < row; k++) largest = Math.max(largest, Math.abs(layer.weights()[output * row + k]));
                out.writeFloat(largest / 127);
                out.writeFloat(layer.bias()[output]);
                for (int k = 0; k < row; k++)
                    out.writeByte(Math.round(layer.weights()[output * row + k] / largest * 127));
            }
        }
        out.flush();
    }
}
