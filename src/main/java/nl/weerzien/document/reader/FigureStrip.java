package nl.weerzien.document.reader;

/// A line cut out of a page as the network for figures sees it: 32 rows, ink about 1, paper about 0.
///
/// @param width even, 16 to 640
/// @param ink row by row
record FigureStrip(int width, float[] ink) {
    static final int HEIGHT = 32;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 640;
    private static final double PAPER = 0.25;
    private static final double DARKEST = 0.01;
    /// Less contrast than this is paper alone.
    private static final int CONTRAST = 25;

    /// @param grey row by row, 0 is black
    static FigureStrip of(byte[] grey, int width, int height) {
        int across = Math.clamp(Math.round(width * (double) HEIGHT / height), NARROWEST, WIDEST) & ~1;
        int paper = level(grey, 1 - PAPER);
        float scale = 1f / Math.max(CONTRAST, paper - level(grey, DARKEST));
        var columns = shares(width, across);
        var rows = shares(height, HEIGHT);
        var half = new float[height * across];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < across; x++) {
                float sum = 0;
                int from = columns.first[x];
                for (int k = 0; k < columns.weight[x].length; k++)
                    sum += columns.weight[x][k] * (grey[y * width + from + k] & 255);
                half[y * across + x] = sum;
            }
        var ink = new float[HEIGHT * across];
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < across; x++) {
                float sum = 0;
                for (int k = 0; k < rows.weight[y].length; k++)
                    sum += rows.weight[y][k] * half[(rows.first[y] + k) * across + x];
                ink[y * across + x] = Math.clamp((paper - sum) * scale, -0.3f, 1.3f);
            }
        return new FigureStrip(across, ink);
    }

    /// The grey that this share of the pixels is not lighter than.
    private static int level(byte[] grey, double share) {
        var counts = new int[256];
        for (byte pixel : grey) counts[pixel & 255]++;
        long seen = 0;
        for (int level = 0; level < 256; level++) {
            seen += counts[level];
            if (seen > share * grey.length) return level;
        }
        return 255;
    }

    /// Which pixels make up each new one, and how much of them.
    private record Shares(int[] first, float[][] weight) {}

    private static Shares shares(int from, int to) {
        var first = new int[to];
        var weight = new float[to][];
        double size = (double) from / to;
        for (int i = 0; i < to; i++) {
            if (size >= 1) covered(first, weight, i, i * size, Math.min(from, (i + 1) * size));
            else between(first, weight, i, Math.clamp((i + 0.5) * size - 0.5, 0, from - 1), from);
        }
        return new Shares(first, weight);
    }

    private static void covered(int[] first, float[][] weight, int i, double left, double right) {
        first[i] = (int) left;
        weight[i] = new float[Math.max(1, (int) Math.ceil(right - 1e-9) - first[i])];
        for (int k = 0; k < weight[i].length; k++) {
            int pixel = first[i] + k;
            weight[i][k] = (float) ((Math.min(pixel + 1, right) - Math.max(pixel, left)) / (right - left));
        }
    }

    private static void between(int[] first, float[][] weight, int i, double place, int from) {
        first[i] = (int) Math.min(place, from - 1);
        float share = (float) (place - first[i]);
        weight[i] = first[i] + 1 < from ? new float[] {1 - share, share} : new float[] {1};
    }
}
