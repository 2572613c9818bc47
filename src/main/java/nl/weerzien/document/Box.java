package nl.weerzien.document;

/// A place on a page, in pixels of the page's picture, from its upper left corner.
public record Box(int x, int y, int width, int height) {

    /// The smallest box around both.
    public Box with(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The same place in a picture that is `factor` times as large; no smaller than the exact place.
    public Box scaled(double factor) {
        int left = (int) Math.floor(x * factor);
        int top = (int) Math.floor(y * factor);
        return new Box(left, top, (int) Math.ceil(right() * factor) - left, (int) Math.ceil(bottom() * factor) - top);
    }

    /// The first column right of the box.
    public int right() {
        return x + width;
    }

    /// The first row below the box.
    public int bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2.0;
    }

    public double middleY() {
        return y + height / 2.0;
    }

    /// Whether the middle of the other box lies in this one.
    public boolean holds(Box other) {
        double across = other.middleX();
        double down = other.middleY();
        return across >= x && across <= right() && down >= y && down <= bottom();
    }

    /// The share of the smaller box that both cover, 0 to 1.
    public double overlap(Box other) {
        double both = (double) sharedRows(other) * sharedColumns(other);
        long smaller = Math.min((long) width * height, (long) other.width * other.height);
        return smaller == 0 ? 0 : both / smaller;
    }

    /// Rows that both boxes cover, 0 when they do not stand beside one another.
    public int sharedRows(Box other) {
        return Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(y, other.y));
    }

    /// Columns that both boxes cover, 0 when they do not stand above one another.
    public int sharedColumns(Box other) {
        return Math.max(0, Math.min(right(), other.right()) - Math.max(x, other.x));
    }
}
