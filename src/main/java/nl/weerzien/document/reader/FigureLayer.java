package nl.weerzien.document.reader;

import java.util.Arrays;
import java.util.List;

/// One convolution of the network for figures. Every output point sees its neighbours, three in a row or three rows
/// of three.
///
/// @param step from a point to its neighbour in a row; neighbours above and below are always next to it
/// @param square whether rows above and below are seen too
/// @param weights by output, input and neighbour, in this order
record FigureLayer(int inputs, int outputs, int step, boolean square, float[] weights, float[] bias) {

    /// The layers from picture to signs, their weights all 0.
    static List<FigureLayer> network() {
        return List.of(
                empty(1, 16, 1, true),
                empty(16, 32, 1, true),
                empty(32, 48, 1, true),
                empty(4 * 48, 128, 1, false),
                empty(128, 128, 2, false),
                empty(128, 128, 4, false),
                empty(128, (FigureSigns.COUNT + 3) / 4 * 4, 1, false));
    }

    private static FigureLayer empty(int inputs, int outputs, int step, boolean square) {
        return new FigureLayer(
                inputs, outputs, step, square, new float[inputs * outputs * (square ? 9 : 3)], new float[outputs]);
    }

    int neighbours() {
        return square ? 9 : 3;
    }

    /// Where the neighbours of a point stand, from it.
    int[] reach(int stride) {
        if (!square) return new int[] {-step, 0, step};
        return new int[] {-stride - 1, -stride, -stride + 1, -1, 0, 1, stride - 1, stride, stride + 1};
    }

    Planes apply(Planes in) {
        var out = new Planes(outputs, in.height, in.width);
        var reach = reach(in.stride());
        for (int output = 0; output < outputs; output++) {
            Arrays.fill(out.data[output], out.first(), out.end(), bias[output]);
            for (int input = 0; input < inputs; input++) {
                int weight = (output * inputs + input) * reach.length;
                for (int three = 0; three < reach.length; three += 3)
                    add(in.data[input], reach, three, weights, weight, out.data[output], out.first(), out.end());
            }
        }
        return out;
    }

    /// A loop over one long row without branches: the virtual machine makes vector instructions of it.
    private static void add(
            float[] in, int[] reach, int three, float[] weights, int weight, float[] out, int from, int to) {
        int left = reach[three];
        int middle = reach[three + 1];
        int right = reach[three + 2];
        float a = weights[weight + three];
        float b = weights[weight + three + 1];
        float c = weights[weight + three + 2];
        for (int k = from; k < to; k++) out[k] += a * in[k + left] + b * in[k + middle] + c * in[k + right];
    }
}
