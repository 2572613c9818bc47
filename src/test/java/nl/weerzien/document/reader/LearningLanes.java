package nl.weerzien.document.reader;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The two inner loops of learning, four rows and three neighbours at a time. Only learning needs vector
/// instructions by name; reading does without.
final class LearningLanes {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

    private LearningLanes() {}

    /// Adds to each of four rows the weighted neighbours of `x`.
    ///
    /// @param reach where the neighbours stand from each point; three from `three` on are used
    /// @param w weights; those of the first row from `at` on, of each other `apart` farther
    static void add(
            float[] x, int[] reach, int three, float[][] y, int row, float[] w, int at, int apart, int from, int to) {
        int left = reach[three];
        int middle = reach[three + 1];
        int right = reach[three + 2];
        var y0 = y[row];
        var y1 = y[row + 1];
        var y2 = y[row + 2];
        var y3 = y[row + 3];
        var a0 = FloatVector.broadcast(LANES, w[at]);
        var b0 = FloatVector.broadcast(LANES, w[at + 1]);
        var c0 = FloatVector.broadcast(LANES, w[at + 2]);
        var a1 = FloatVector.broadcast(LANES, w[at + apart]);
        var b1 = FloatVector.broadcast(LANES, w[at + apart + 1]);
        var c1 = FloatVector.broadcast(LANES, w[at + apart + 2]);
        var a2 = FloatVector.broadcast(LANES, w[at + 2 * apart]);
        var b2 = FloatVector.broadcast(LANES, w[at + 2 * apart + 1]);
        var c2 = FloatVector.broadcast(LANES, w[at + 2 * apart + 2]);
        var a3 = FloatVector.broadcast(LANES, w[at + 3 * apart]);
        var b3 = FloatVector.broadcast(LANES, w[at + 3 * apart + 1]);
        var c3 = FloatVector.broadcast(LANES, w[at + 3 * apart + 2]);
        int k = from;
        for (; k + LANES.length() <= to; k += LANES.length()) {
            var l = FloatVector.fromArray(LANES, x, k + left);
            var m = FloatVector.fromArray(LANES, x, k + middle);
            var r = FloatVector.fromArray(LANES, x, k + right);
            l.fma(a0, m.fma(b0, r.fma(c0, FloatVector.fromArray(LANES, y0, k)))).intoArray(y0, k);
            l.fma(a1, m.fma(b1, r.fma(c1, FloatVector.fromArray(LANES, y1, k)))).intoArray(y1, k);
            l.fma(a2, m.fma(b2, r.fma(c2, FloatVector.fromArray(LANES, y2, k)))).intoArray(y2, k);
            l.fma(a3, m.fma(b3, r.fma(c3, FloatVector.fromArray(LANES, y3, k)))).intoArray(y3, k);
        }
        for (; k < to; k++) {
            float l = x[k + left];
            float m = x[k + middle];
            float r = x[k + right];
            y0[k] += l * w[at] + m * w[at + 1] + r * w[at + 2];
            y1[k] += l * w[at + apart] + m * w[at + apart + 1] + r * w[at + apart + 2];
            y2[k] += l * w[at + 2 * apart] + m * w[at + 2 * apart + 1] + r * w[at + 2 * apart + 2];
            y3[k] += l * w[at + 3 * apart] + m * w[at + 3 * apart + 1] + r * w[at + 3 * apart + 2];
        }
    }

    /// Adds to `w` the products of four rows with the neighbours of `x`, summed over all points; named as in [#add].
    static void multiply(
            float[] x, int[] reach, int three, float[][] y, int row, float[] w, int at, int apart, int from, int to) {
        int left = reach[three];
        int middle = reach[three + 1];
        int right = reach[three + 2];
        var a0 = FloatVector.zero(LANES);
        FloatVector b0 = a0, c0 = a0, a1 = a0, b1 = a0, c1 = a0, a2 = a0, b2 = a0, c2 = a0, a3 = a0, b3 = a0, c3 = a0;
        int k = from;
        for (; k + LANES.length() <= to; k += LANES.length()) {
            var l = FloatVector.fromArray(LANES, x, k + left);
            var m = FloatVector.fromArray(LANES, x, k + middle);
            var r = FloatVector.fromArray(LANES, x, k + right);
            var v = FloatVector.fromArray(LANES, y[row], k);
            a0 = v.fma(l, a0);
            b0 = v.fma(m, b0);
            c0 = v.fma(r, c0);
            v = FloatVector.fromArray(LANES, y[row + 1], k);
            a1 = v.fma(l, a1);
            b1 = v.fma(m, b1);
            c1 = v.fma(r, c1);
            v = FloatVector.fromArray(LANES, y[row + 2], k);
            a2 = v.fma(l, a2);
            b2 = v.fma(m, b2);
            c2 = v.fma(r, c2);
            v = FloatVector.fromArray(LANES, y[row + 3], k);
            a3 = v.fma(l, a3);
            b3 = v.fma(m, b3);
            c3 = v.fma(r, c3);
        }
        put(w, at, a0, b0, c0);
        put(w, at + apart, a1, b1, c1);
        put(w, at + 2 * apart, a2, b2, c2);
        put(w, at + 3 * apart, a3, b3, c3);
        for (; k < to; k++)
            for (int i = 0; i < 4; i++) {
                float v = y[row + i][k];
                w[at + i * apart] += v * x[k + left];
                w[at + i * apart + 1] += v * x[k + middle];
                w[at + i * apart + 2] += v * x[k + right];
            }
    }

    private static void put(float[] w, int at, FloatVector a, FloatVector b, FloatVector c) {
        w[at] += a.reduceLanes(VectorOperators.ADD);
        w[at + 1] += b.reduceLanes(VectorOperators.ADD);
        w[at + 2] += c.reduceLanes(VectorOperators.ADD);
    }
}
