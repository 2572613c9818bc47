package nl.weerzien.notice.ui;

import jakarta.servlet.http.HttpServletRequest;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.SecretDoorService;
import nl.weerzien.notice.SecretDoorService.Door;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the link in an e-mail leads: one button that ends the e-mails, without signing in. Opening the page changes
/// nothing, because mail programs open links to look at them; the button, and a mail program's own, do.
@RestController
class StopDoor {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%s</title>
            <style>body{font:1.125rem/1.5 sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem}
            button{font:inherit;min-height:48px;padding:.5rem 1.5rem;width:100%%}</style></head>
            <body><main><h1>%s</h1><p>%s</p>%s</main></body>
            </html>
            """;

    private final SecretDoorService doors;

    StopDoor(SecretDoorService doors) {
        this.doors = doors;
    }

    @GetMapping("/" + NoticeAddresses.STOP + "/{token}")
    ResponseEntity<String> ask(HttpServletRequest request) {
        var language = Language.of(request.getLocale());
        var button = "<form method=\"post\"><button>" + say(language, "notice.stop.yes") + "</button></form>";
        return page(HttpStatus.OK, language, "notice.stop.question", button);
    }

    @PostMapping("/" + NoticeAddresses.STOP + "/{token}")
    ResponseEntity<String> stop(@PathVariable String token, HttpServletRequest request) {
        var asked = Language.of(request.getLocale());
        return switch (doors.stopMails(token, request.getRemoteAddr())) {
            case Door.Open<?> _ -> page(HttpStatus.OK, asked, "notice.stop.done", "");
            case Door.Closed<?> _ -> page(HttpStatus.NOT_FOUND, asked, "notice.stop.unknown", "");
            case Door.Later<?> _ -> page(HttpStatus.TOO_MANY_REQUESTS, asked, "notice.stop.later", "");
        };
    }

    private static ResponseEntity<String> page(HttpStatus status, Language language, String what, String more) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(PAGE.formatted(
                        language.tag(),
                        language.rightToLeft() ? "rtl" : "ltr",
                        say(language, "notice.stop"),
                        say(language, "notice.stop"),
                        say(language, what),
                        more));
    }

    private static String say(Language language, String key) {
        return Words.in(language, new MessageKey(key));
    }
}
