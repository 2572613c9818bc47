package nl.weerzien.submission.pdf;

/// The colours of a bundle, dark enough to survive a black-and-white printer.
enum Ink {
    TEXT(0x17343A),
    SOFT(0x5B6F73),
    DEEP(0x0F5B63),
    HAIR(0xD9D1C4);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
