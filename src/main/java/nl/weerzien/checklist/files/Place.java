package nl.weerzien.checklist.files;

/// A line of a file.
///
/// @param file as seen from the folder of the rules
/// @param line from 1; 0 when the file as a whole is meant
record Place(String file, int line) {

    static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
