package nl.weerzien.document.reader;

/// The invisible signs with which recognisers steer writing direction.
final class Marks {
    private Marks() {}

    static String without(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
