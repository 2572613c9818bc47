package nl.weerzien.document.reader;

/// What the network for figures sees of a picture between two of its layers: at every point some values, side by side.
/// Outside the picture they are 0.
final class Points {
    final int height;
    final int width;
    final int count;
    private final float[][] values;
    private final float[] outside;

    /// @param count of values at every point
    Points(int height, int width, int count) {
        this.height = height;
        this.width = width;
        this.count = count;
        values = new float[height * width][count];
        outside = new float[count];
    }

    /// The values of a point, which may lie outside the picture.
    float[] at(int row, int column) {
        boolean inside = row >= 0 && row < height && column >= 0 && column < width;
        return inside ? values[row * width + column] : outside;
    }

    /// Negative values become 0.
    void rectify() {
        for (var point : values) for (int k = 0; k < count; k++) point[k] = Math.max(0, point[k]);
    }

    /// The largest values of every field of two rows and `across` columns.
    Points pooled(int across) {
        var result = new Points(height / 2, width / across, count);
        for (int row = 0; row < height / 2 * 2; row++)
            for (int column = 0; column < width / across * across; column++) {
                var largest = result.at(row / 2, column / across);
                boolean first = row % 2 == 0 && column % across == 0;
                if (first) System.arraycopy(at(row, column), 0, largest, 0, count);
                else raise(largest, at(row, column));
            }
        return result;
    }

    private static void raise(float[] largest, float[] other) {
        for (int k = 0; k < largest.length; k++) largest[k] = Math.max(largest[k], other[k]);
    }

    /// One row in which all values of a column stand at one point: the first ones of all rows from the top down, then
    /// the second ones, and so on.
    Points inOneRow() {
        var result = new Points(1, width, count * height);
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++)
                for (int k = 0; k < count; k++) result.at(0, column)[k * height + row] = at(row, column)[k];
        return result;
    }
}
