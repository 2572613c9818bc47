package nl.weerzien.security;

import java.util.function.Supplier;

/// Runs code as a given account, on any thread: jobs as the house, demo families and tests as people. Who acts is
/// known to [SignedIn] and, from the beginning of every transaction, to the database.
///
/// A transaction belongs to whoever acted when it began. Where one is under way already, acting as somebody else is
/// refused with an [IllegalStateException].
public interface Acting {

    /// @throws IllegalArgumentException if there is no such account, or it was disabled
    <T> T as(AccountId account, Supplier<T> work);

    /// As [#as(AccountId, Supplier)], for work without an answer.
    default void as(AccountId account, Runnable work) {
        as(account, () -> {
            work.run();
            return true;
        });
    }

    /// As the house: for jobs, which serve every case file.
    default <T> T asHouse(Supplier<T> work) {
        return as(AccountId.HOUSE, work);
    }

    /// As [#asHouse(Supplier)], for work without an answer.
    default void asHouse(Runnable work) {
        as(AccountId.HOUSE, work);
    }
}
