package nl.weerzien.document.reader;

import java.util.List;

/// What one convolution of the network for figures has learned. Every output point sees its neighbours, three in a row
/// or three rows of three, from the top left one on.
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
}
