package nl.weerzien.journey;

import java.util.UUID;

/// Names one expense.
public record ExpenseId(UUID value) {

    public static ExpenseId fresh() {
        return new ExpenseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
