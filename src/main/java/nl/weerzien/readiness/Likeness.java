package nl.weerzien.readiness;

import nl.weerzien.shared.MessageKey;

/// How two things said about one person go together. Never a verdict: whatever is not the same is put before a person.
public sealed interface Likeness {

    /// They say the same.
    record Same() implements Likeness {}

    /// They say the same in another spelling or script; `reason` says which. A person can mostly nod.
    record LikelySame(MessageKey reason) implements Likeness {}

    /// They may well mean the same; `reason` says what makes them look different.
    record CouldBe(MessageKey reason) implements Likeness {}

    /// They do not say the same; `reason` describes how they differ, as neutrally as possible.
    record Different(MessageKey reason) implements Likeness {}

    /// The machine cannot compare them; `reason` says why a person must.
    record ForAPerson(MessageKey reason) implements Likeness {}
}
