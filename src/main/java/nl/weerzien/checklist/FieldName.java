package nl.weerzien.checklist;

/// A field that papers carry, by its name in `checklists/document-kinds.yaml`: `birth-date`, `father-name`.
public record FieldName(String code) {
    public FieldName {
        if (!code.matches("[a-z][a-z0-9-]*"))
            throw new IllegalArgumentException("a field is a lower-case name with hyphens, got '" + code + "'");
    }

    @Override
    public String toString() {
        return code;
    }
}
