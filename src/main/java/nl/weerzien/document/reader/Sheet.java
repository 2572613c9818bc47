package nl.weerzien.document.reader;

import org.opencv.core.Mat;

/// A page in grey and in black and white, of the same size. Finding the black of a large page takes as long as reading
/// several of its lines, so it is done once and goes along with the page.
///
/// @param exact whether the black is what would be found in the grey now, which may have been cleaned since
record Sheet(Mat grey, Mat blackOnWhite, boolean exact) implements AutoCloseable {

    /// @param grey is released with the sheet
    static Sheet of(Mat grey) {
        return new Sheet(grey, Preparation.blackOnWhite(grey), true);
    }

    /// Finds the black again.
    void lookAgain() {
        var again = Preparation.blackOnWhite(grey);
        again.copyTo(blackOnWhite);
        again.release();
    }

    /// This sheet as it is to be read. The caller closes it.
    Sheet in(Pose pose) {
        var straight = pose.apply(grey);
        return exact && pose.onlyTurns() ? new Sheet(straight, pose.apply(blackOnWhite), true) : of(straight);
    }

    /// Some columns of it, as a page of their own. The caller closes them.
    Sheet columns(int from, int to) {
        var columns = grey.colRange(from, to);
        var part = columns.clone();
        columns.release();
        return of(part);
    }

    /// The same at least `longest` pixels long. The caller closes it.
    Sheet atLeast(int longest) {
        double factor = (double) longest / Math.max(grey.cols(), grey.rows());
        return factor > 1 ? of(Pixels.scaled(grey, factor)) : new Sheet(grey.clone(), blackOnWhite.clone(), exact);
    }

    @Override
    public void close() {
        grey.release();
        blackOnWhite.release();
    }
}
