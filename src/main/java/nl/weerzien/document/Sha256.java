package nl.weerzien.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of a file: 64 lower-case hex digits. Two papers with the same one are the same file.
public record Sha256(String hex) {
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException(
                    "SHA-256 is 64 lower-case hex digits, got " + hex.length() + " characters");
    }

    public static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// The first eight digits: enough for two people to compare a receipt over the telephone.
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
