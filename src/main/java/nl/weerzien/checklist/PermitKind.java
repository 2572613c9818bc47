package nl.weerzien.checklist;

/// The ground of the sponsor's asylum permit.
public enum PermitKind implements Choice {
    /// Article 29(1)(a) before 12 June 2026, article 29 since.
    REFUGEE,
    /// Article 29(1)(b) before 12 June 2026, article 29a since.
    SUBSIDIARY
}
