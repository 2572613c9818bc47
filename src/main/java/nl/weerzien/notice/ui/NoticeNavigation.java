package nl.weerzien.notice.ui;

/// The way to the page on which people say how they want to be told.
public final class NoticeNavigation {
    static final String ROUTE = "reminders";

    private NoticeNavigation() {}

    public static String remindersHref() {
        return ROUTE;
    }
}
