package nl.weerzien.checklist;

import nl.weerzien.shared.MessageKey;

/// A rule or fact that should have been looked at again by now.
///
/// @param where its place in the rule files: `nl/nareis/from-2026-06-12: antecedents`
public record Stale(String where, MessageKey text, Provenance provenance) {}
