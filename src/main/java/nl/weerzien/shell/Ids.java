package nl.weerzien.shell;

import java.util.concurrent.atomic.AtomicLong;

/// Ids by which elements of one page refer to each other.
final class Ids {
    private static final AtomicLong NEXT = new AtomicLong();

    private Ids() {}

    static String fresh() {
        return "w" + NEXT.incrementAndGet();
    }
}
