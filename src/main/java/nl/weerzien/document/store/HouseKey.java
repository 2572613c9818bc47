package nl.weerzien.document.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.weerzien.shared.DocumentId;

/// A key of the house: it seals the keys of papers, never a paper itself.
final class HouseKey {
    private static final int BYTES = 32;

    private final String id;
    private final Aead sealer;

    private HouseKey(byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var print = mac.doFinal("weerzien house key".getBytes(StandardCharsets.US_ASCII));
        this.id = HexFormat.of().formatHex(print, 0, 8);
        this.sealer = new AesGcmJce(key);
    }

    /// @param source where the key came from, for the message
    /// @throws WrongHouseKey if it is not base64 of 32 bytes
    static HouseKey parse(String base64, String source) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length != BYTES) throw new WrongHouseKey(source + " must be base64 of 32 bytes, has " + key.length);
            return new HouseKey(key);
        } catch (IllegalArgumentException | GeneralSecurityException broken) {
            throw new WrongHouseKey(source + " must be base64 of 32 bytes");
        }
    }

    static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /// A fingerprint by which rows name the key they are sealed under; it gives nothing of the key away.
    String id() {
        return id;
    }

    byte[] seal(DocumentId document, byte[] dataKey) throws GeneralSecurityException {
        return sealer.encrypt(dataKey, bound(document));
    }

    byte[] open(DocumentId document, byte[] sealed) throws GeneralSecurityException {
        return sealer.decrypt(sealed, bound(document));
    }

    private static byte[] bound(DocumentId document) {
        return document.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
