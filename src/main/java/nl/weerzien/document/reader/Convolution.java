package nl.weerzien.document.reader;

import java.util.Arrays;

/// A layer of the network for figures, laid out for reading: the weights of all outputs for one input stand together,
/// so that the virtual machine makes vector instructions of the innermost loop, and inputs that are 0, as most are
/// behind the first layer, cost nothing.
final class Convolution {
    /// Inputs that are added in one loop.
    private static final int TOGETHER = 4;

    private final FigureLayer layer;
    /// By neighbour and input.
    private final float[][] weights;

    Convolution(FigureLayer layer) {
        this.layer = layer;
        int inputs = layer.inputs();
        int neighbours = layer.neighbours();
        weights = new float[neighbours * inputs][layer.outputs()];
        for (int neighbour = 0; neighbour < neighbours; neighbour++)
            for (int input = 0; input < inputs; input++)
                for (int output = 0; output < layer.outputs(); output++)
                    weights[neighbour * inputs + input][output] =
                            layer.weights()[(output * inputs + input) * neighbours + neighbour];
    }

    Points apply(Points in) {
        var out = new Points(in.height, in.width, layer.outputs());
        var seen = new Seen(weights.length);
        for (int row = 0; row < in.height; row++)
            for (int column = 0; column < in.width; column++) {
                seen.around(in, row, column, layer);
                var sum = out.at(row, column);
                System.arraycopy(layer.bias(), 0, sum, 0, sum.length);
                for (int k = 0; k < seen.count; k += TOGETHER)
                    add(
                            sum,
                            weights(seen, k),
                            weights(seen, k + 1),
                            weights(seen, k + 2),
                            weights(seen, k + 3),
                            seen,
                            k);
            }
        return out;
    }

    private float[] weights(Seen seen, int k) {
        return weights[seen.inputs[k]];
    }

    /// Four rows of weights at once; arrays that all begin at 0, or no vector instructions come of it.
    private static void add(float[] sum, float[] p, float[] q, float[] r, float[] s, Seen seen, int at) {
        float a = seen.values[at];
        float b = seen.values[at + 1];
        float c = seen.values[at + 2];
        float d = seen.values[at + 3];
        for (int k = 0; k < sum.length; k++)
            sum[k] = Math.fma(a, p[k], Math.fma(b, q[k], Math.fma(c, r[k], Math.fma(d, s[k], sum[k]))));
    }

    /// The inputs around a point that are not 0, with noughts behind them to a multiple of [#TOGETHER].
    private static final class Seen {
        final float[] values;
        final int[] inputs;
        int count;

        Seen(int most) {
            values = new float[most + TOGETHER];
            inputs = new int[most + TOGETHER];
        }

        void around(Points in, int row, int column, FigureLayer layer) {
            count = 0;
            int first = 0;
            int rows = layer.square() ? 1 : 0;
            for (int down = -rows; down <= rows; down++)
                for (int right = -layer.step(); right <= layer.step(); right += layer.step()) {
                    take(in.at(row + down, column + right), first);
                    first += layer.inputs();
                }
            Arrays.fill(values, count, count + TOGETHER - 1, 0);
        }

        /// Without a branch, which would often be guessed wrong: a nought is written and written over.
        private void take(float[] point, int first) {
            for (int k = 0; k < point.length; k++) {
                values[count] = point[k];
                inputs[count] = first + k;
                count += point[k] == 0 ? 0 : 1;
            }
        }
    }
}
