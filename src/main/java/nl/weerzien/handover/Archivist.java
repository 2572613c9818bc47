package nl.weerzien.handover;

import java.io.OutputStream;

/// Packs a dossier into one archive.
public interface Archivist {

    /// Writes file after file and keeps none of them; the contents with the fingerprint of each come last, so an
    /// archive
    /// that was cut off has none. Leaves `target` open.
    ///
    /// @throws java.io.UncheckedIOException if `target` cannot be written
    void pack(Dossier dossier, OutputStream target);
}
