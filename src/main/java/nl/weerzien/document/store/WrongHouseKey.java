package nl.weerzien.document.store;

/// The key given is no key, or not the one the papers are sealed under. The application must not start with it.
class WrongHouseKey extends RuntimeException {
    WrongHouseKey(String message) {
        super(message);
    }
}
