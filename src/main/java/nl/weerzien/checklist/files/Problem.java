package nl.weerzien.checklist.files;

/// Something in a file that must be put right before the rules can be used.
///
/// @param key what it is about: `requirements.consent.need`
/// @param what what is wrong, and what to do
record Problem(Place place, String key, String what) {
    @Override
    public String toString() {
        return place + ": " + (key.isEmpty() ? "" : key + ": ") + what;
    }
}
