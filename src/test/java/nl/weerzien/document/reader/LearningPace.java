package nl.weerzien.document.reader;

/// How far weights move after some lines: Adam after Kingma and Ba (2015), the slopes clipped.
final class LearningPace {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double STEEPEST = 5;

    private final LearningNet net;
    private final float[][] mean;
    private final float[][] spread;
    private int steps;

    LearningPace(LearningNet net) {
        this.net = net;
        mean = new float[2 * net.layers.size()][];
        spread = new float[2 * net.layers.size()][];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = new float[values(net.layers.get(i / 2), i).length];
            spread[i] = new float[mean[i].length];
        }
    }

    private static float[] values(FigureLayer layer, int i) {
        return i % 2 == 0 ? layer.weights() : layer.bias();
    }

    /// @param lines whose slopes were added
    void step(int lines, double pace) {
        steps++;
        double square = 0;
        for (int i = 0; i < mean.length; i++)
            for (float slope : values(net.slopes.get(i / 2), i)) square += (double) slope * slope;
        float scale = (float) (Math.min(1, STEEPEST / (Math.sqrt(square) / lines + 1e-9)) / lines);
        float first = (float) (pace / (1 - Math.pow(FIRST, steps)));
        float second = (float) (1 / (1 - Math.pow(SECOND, steps)));
        for (int i = 0; i < mean.length; i++)
            move(values(net.layers.get(i / 2), i), values(net.slopes.get(i / 2), i), i, scale, first, second);
    }

    private void move(float[] weights, float[] slopes, int i, float scale, float first, float second) {
        var mean = this.mean[i];
        var spread = this.spread[i];
        for (int k = 0; k < weights.length; k++) {
            float slope = slopes[k] * scale;
            slopes[k] = 0;
            mean[k] += (float) (1 - FIRST) * (slope - mean[k]);
            spread[k] += (float) (1 - SECOND) * (slope * slope - spread[k]);
            weights[k] -= first * mean[k] / ((float) Math.sqrt(spread[k] * second) + 1e-7f);
        }
    }
}
