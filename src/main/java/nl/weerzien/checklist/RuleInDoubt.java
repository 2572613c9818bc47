package nl.weerzien.checklist;

import nl.weerzien.shared.MessageKey;

/// A rule or fact that a person should look at: past its check-again day, of low confidence, or left open by the
/// law.
///
/// @param where its place in the rule files: `nl/nareis/from-2026-06-12: antecedents`
public record RuleInDoubt(String where, MessageKey text, Provenance provenance) {}
