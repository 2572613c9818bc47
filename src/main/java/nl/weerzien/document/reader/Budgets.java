package nl.weerzien.document.reader;

import java.time.Duration;

/// What a paper may cost before it is given up.
///
/// @param bytes of the file
/// @param pages of the file
/// @param pixels of one page, checked before it is decoded
/// @param inspection time for a first look
/// @param page time for one page
/// @param document time for the whole
/// @param heapMegabytes the Java heap of the process
/// @param residentMegabytes everything the process holds, native libraries included
/// @param documentsPerProcess after so many the process is replaced, whatever its health
record Budgets(
        int bytes,
        int pages,
        int pixels,
        Duration inspection,
        Duration page,
        Duration document,
        int heapMegabytes,
        int residentMegabytes,
        int documentsPerProcess) {
    static final Budgets USUAL = new Budgets(
            25 * 1024 * 1024,
            60,
            40_000_000,
            Duration.ofSeconds(20),
            Duration.ofSeconds(90),
            Duration.ofMinutes(20),
            1024,
            2200,
            200);
}
