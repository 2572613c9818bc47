package nl.weerzien.document;

/// The kinds of files that are accepted as a paper, told by their content, never by their name.
public enum MediaType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif"),
    /// Photographs of iPhones.
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf");

    private final String mime;
    private final String extension;

    MediaType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /// The type's name in HTTP.
    public String mime() {
        return mime;
    }

    /// What a file name of this type ends in, without the dot.
    public String extension() {
        return extension;
    }
}
