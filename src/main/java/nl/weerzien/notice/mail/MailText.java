package nl.weerzien.notice.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.shell.Language;
import org.jspecify.annotations.Nullable;

/// The words of an e-mail, as text and as a page.
///
/// @param what with a link under it
/// @param then said below, before the last words and the link that may stand under those
record MailText(
        String subject,
        String what,
        URI link,
        String then,
        String last,
        @Nullable URI lastLink) {

    String text() {
        var lines = new ArrayList<String>();
        lines.addAll(List.of(what, "", link.toString(), "", then, "", last));
        if (lastLink != null) lines.add(lastLink.toString());
        lines.add("");
        return String.join("\n", lines);
    }

    String html(Language language) {
        return """
                <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <p>%s</p><p><a href="%s">Weerzien</a></p><p>%s</p><p>%s</p></body></html>
                """.formatted(
                        language.tag(),
                        language.rightToLeft() ? "rtl" : "ltr",
                        subject,
                        what,
                        link,
                        then,
                        lastLink == null ? last : "<a href=\"%s\">%s</a>".formatted(lastLink, last));
    }
}
