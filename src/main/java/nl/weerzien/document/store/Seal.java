package nl.weerzien.document.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import nl.weerzien.shared.DocumentId;

/// The key of one paper in use: seals and opens everything that belongs to it. What is sealed is bound to the paper
/// and to its part, so that neither can be exchanged unseen.
final class Seal {
    /// Bytes of a paper's key.
    private static final int KEY = 32;

    private static final int SEGMENT = 1024 * 1024;
    private final DocumentId document;
    private final AesGcmHkdfStreaming cipher;

    Seal(DocumentId document, byte[] dataKey) throws GeneralSecurityException {
        this.document = document;
        this.cipher = new AesGcmHkdfStreaming(dataKey, "HmacSha256", KEY, SEGMENT, 0);
    }

    static byte[] freshKey() {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /// @param part `original`, `page-1` …, `reading`
    byte[] close(String part, byte[] plain) throws GeneralSecurityException, IOException {
        var sealed = new ByteArrayOutputStream(plain.length + plain.length / 1000 + 128);
        try (var stream = cipher.newEncryptingStream(sealed, bound(part))) {
            stream.write(plain);
        }
        return sealed.toByteArray();
    }

    /// @throws IOException if it was changed, or belongs to another paper or part
    byte[] open(String part, byte[] sealed) throws GeneralSecurityException, IOException {
        try (var stream = cipher.newDecryptingStream(new ByteArrayInputStream(sealed), bound(part))) {
            return stream.readAllBytes();
        }
    }

    private byte[] bound(String part) {
        return (document + "/" + part).getBytes(StandardCharsets.US_ASCII);
    }
}
