package nl.weerzien.document.reader;

import java.util.Arrays;

/// Connectionist temporal classification after Graves et al. (2006): all ways in which the signs of a line may be
/// spread over its places.
final class Alignment {
    private static final double NEVER = -1e9;
    private static final double FORGET = -60;

    private Alignment() {}

    /// Fills `slope` with the slopes of the loss by the network's answers.
    ///
    /// @return the loss; NaN when the line is too narrow for its signs
    static double slopes(float[][] likely, int[] signs, Planes slope) {
        int places = likely.length;
        int states = 2 * signs.length + 1;
        var sign = new int[states];
        for (int s = 0; s < states; s++) sign[s] = s % 2 == 0 ? FigureSigns.BLANK : signs[s / 2];
        var log = new double[places][FigureSigns.COUNT];
        for (int t = 0; t < places; t++)
            for (int k = 0; k < log[t].length; k++) log[t][k] = Math.log(Math.max(likely[t][k], 1e-30));
        var ahead = forward(log, sign);
        double all = ahead[places - 1][states - 1];
        if (states > 1) all = either(all, ahead[places - 1][states - 2]);
        if (all < NEVER / 2) return Double.NaN;
        var behind = backward(log, sign);
        for (int t = 0; t < places; t++) {
            int at = slope.at(0, t);
            for (int k = 0; k < FigureSigns.COUNT; k++) slope.data[k][at] = likely[t][k];
            for (int s = 0; s < states; s++) {
                double share = ahead[t][s] + behind[t][s] - all;
                if (share > FORGET) slope.data[sign[s]][at] -= (float) Math.exp(share);
            }
        }
        return -all;
    }

    private static double[][] forward(double[][] log, int[] sign) {
        var ahead = new double[log.length][sign.length];
        for (var row : ahead) Arrays.fill(row, NEVER);
        for (int s = 0; s < Math.min(2, sign.length); s++) ahead[0][s] = log[0][sign[s]];
        for (int t = 1; t < log.length; t++)
            for (int s = 0; s < sign.length; s++) {
                double sum = ahead[t - 1][s];
                if (s > 0) sum = either(sum, ahead[t - 1][s - 1]);
                if (s > 1 && mayFollow(sign, s)) sum = either(sum, ahead[t - 1][s - 2]);
                ahead[t][s] = sum + log[t][sign[s]];
            }
        return ahead;
    }

    private static double[][] backward(double[][] log, int[] sign) {
        int last = log.length - 1;
        var behind = new double[log.length][sign.length];
        for (var row : behind) Arrays.fill(row, NEVER);
        for (int s = Math.max(0, sign.length - 2); s < sign.length; s++) behind[last][s] = 0;
        for (int t = last - 1; t >= 0; t--)
            for (int s = 0; s < sign.length; s++) {
                double sum = behind[t + 1][s] + log[t + 1][sign[s]];
                if (s + 1 < sign.length) sum = either(sum, behind[t + 1][s + 1] + log[t + 1][sign[s + 1]]);
                if (s + 2 < sign.length && mayFollow(sign, s + 2))
                    sum = either(sum, behind[t + 1][s + 2] + log[t + 1][sign[s + 2]]);
                behind[t][s] = sum;
            }
        return behind;
    }

    /// Whether nothing need stand between a sign and the one before it.
    private static boolean mayFollow(int[] sign, int s) {
        return sign[s] != FigureSigns.BLANK && sign[s] != sign[s - 2];
    }

    private static double either(double a, double b) {
        double more = Math.max(a, b);
        double less = Math.min(a, b);
        return less < more + FORGET ? more : more + Math.log1p(Math.exp(less - more));
    }
}
