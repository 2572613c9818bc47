package nl.weerzien.shared;

/// A kind of paper by its code in `checklists/document-kinds.yaml` or an origin file: `SY_BIRTH`,
/// `SWORN_TRANSLATION`.
public record DocumentKind(String code) {
    public DocumentKind {
        if (!code.matches("[A-Z][A-Z0-9_]+"))
            throw new IllegalArgumentException("a document kind is an upper-case code, got '" + code + "'");
    }
}
