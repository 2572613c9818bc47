package nl.weerzien.document.reader;

import java.util.Arrays;

/// Feature maps of the network for figures while it learns: `count` pictures of one size, each with white around it so
/// that no neighbour of a point is outside.
final class Planes {
    /// White columns at either side, as wide as the widest step of a layer.
    private static final int MARGIN = 4;

    final int height;
    final int width;
    final float[][] data;

    Planes(int count, int height, int width) {
        this.height = height;
        this.width = width;
        data = new float[count][(height + 2) * stride() + 2 * MARGIN];
    }

    int count() {
        return data.length;
    }

    /// From a point to the one below it.
    int stride() {
        return width + 2 * MARGIN;
    }

    int at(int row, int column) {
        return MARGIN + (row + 1) * stride() + column + MARGIN;
    }

    int first() {
        return at(0, 0);
    }

    /// Behind the last point.
    int end() {
        return at(height - 1, width - 1) + 1;
    }

    /// Negative values become 0, and what was computed in the margins between rows too.
    void rectify() {
        for (var plane : data) {
            for (int k = first(); k < end(); k++) plane[k] = Math.max(0, plane[k]);
            clearMargins(plane);
        }
    }

    void clearMargins() {
        for (var plane : data) clearMargins(plane);
    }

    private void clearMargins(float[] plane) {
        for (int row = 0; row + 1 < height; row++) Arrays.fill(plane, at(row, width), at(row + 1, 0), 0);
    }

    /// The largest value of every field of two rows and `across` columns, in planes of half the height.
    Planes pooled(int across) {
        var result = new Planes(count(), height / 2, width / across);
        for (int plane = 0; plane < count(); plane++)
            for (int row = 0; row < result.height; row++)
                for (int column = 0; column < result.width; column++)
                    result.data[plane][result.at(row, column)] =
                            data[plane][largest(plane, 2 * row, across * column, across)];
        return result;
    }

    /// Where the largest value of a field of two rows and `across` columns stands.
    int largest(int plane, int row, int column, int across) {
        var values = data[plane];
        int best = at(row, column);
        for (int down = 0; down < 2; down++)
            for (int right = 0; right < across; right++) {
                int here = at(row + down, column + right);
                if (values[here] > values[best]) best = here;
            }
        return best;
    }

    /// Every row as a plane of its own.
    Planes rows() {
        var result = new Planes(count() * height, 1, width);
        for (int plane = 0; plane < count(); plane++)
            for (int row = 0; row < height; row++)
                System.arraycopy(data[plane], at(row, 0), result.data[plane * height + row], result.at(0, 0), width);
        return result;
    }
}
