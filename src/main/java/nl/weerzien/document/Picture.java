package nl.weerzien.document;

/// The picture of a page: a JPEG made anew from the pixels, so nothing but the pixels of the original is in it.
///
/// @param width in pixels, upright
/// @param height in pixels, upright; the longer side is at most 2400
public record Picture(byte[] jpeg, int width, int height) {

    /// Without the bytes.
    @Override
    public String toString() {
        return width + "×" + height + " picture of " + jpeg.length + " bytes";
    }
}
