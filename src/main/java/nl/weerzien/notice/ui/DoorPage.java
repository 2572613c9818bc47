package nl.weerzien.notice.ui;

import nl.weerzien.notice.SecretDoorService.Door;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The small pages behind the links of e-mails, for people who are not signed in.
///
/// @param title of every page of one door
record DoorPage(Language language, String title) {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%s</title>
            <link rel="stylesheet" href="/styles.css"></head>
            <body><main class="page"><section class="card narrow"><h1>%s</h1><p>%s</p>%s</section></main></body>
            </html>
            """;

    /// A question with one button. Opening a page changes nothing, because mail programs open links to look at them.
    ResponseEntity<String> ask(String question, String yes) {
        var button = "<form method=\"post\" class=\"actions\"><button class=\"action-link primary\">" + say(yes)
                + "</button></form>";
        return page(HttpStatus.OK, question, button);
    }

    /// What came of the button.
    ResponseEntity<String> answer(Door<?> door, String done, String unknown) {
        return switch (door) {
            case Door.Open<?> _ -> page(HttpStatus.OK, done, "");
            case Door.Closed<?> _ -> page(HttpStatus.NOT_FOUND, unknown, "");
            case Door.Later<?> _ -> page(HttpStatus.TOO_MANY_REQUESTS, "notice.stop.later", "");
        };
    }

    private ResponseEntity<String> page(HttpStatus status, String what, String more) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(PAGE.formatted(
                        language.tag(),
                        language.rightToLeft() ? "rtl" : "ltr",
                        say(title),
                        say(title),
                        say(what),
                        more));
    }

    private String say(String key) {
        return Words.in(language, new MessageKey(key));
    }
}
