package nl.weerzien.checklist;

import nl.weerzien.shared.MessageKey;

/// A requirement by its name in the rule files: `antecedents`, `consent`. The same name in another edition means
/// the same requirement, so that what was collected keeps counting when the law changes.
public record RequirementId(String name) implements Comparable<RequirementId> {
    public RequirementId {
        if (!name.matches("[a-z][a-z0-9-]*"))
            throw new IllegalArgumentException("a requirement is named in lower case with hyphens, got '" + name + "'");
    }

    /// The requirement in one or two words.
    public MessageKey title() {
        return new MessageKey("checklist.requirement." + name + ".title");
    }

    @Override
    public int compareTo(RequirementId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
