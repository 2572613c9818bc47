package nl.weerzien.handover;

/// The case file has no such handover.
public class NoSuchHandover extends RuntimeException {

    NoSuchHandover(HandoverId id) {
        super("no handover " + id);
    }
}
