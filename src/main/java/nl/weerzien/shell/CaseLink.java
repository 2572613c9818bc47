package nl.weerzien.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// The address of a tab of a case, relative to the application's root, so that any room can point at any tab without
/// importing it. Only ids and fixed words may stand in an address, never a name.
///
/// @param slug the tab's word, as in [CaseTab#slug]
/// @param query what the tab is asked to show, as `key=value` pairs joined by `&`; empty for the tab itself
public record CaseLink(CaseId id, String slug, String query) {

    /// A tab as it opens by itself.
    public static CaseLink to(CaseId id, String slug) {
        return new CaseLink(id, slug, "");
    }

    /// The same tab, asked for one thing more.
    public CaseLink asking(String key, String value) {
        var pair = encoded(key) + "=" + encoded(value);
        return new CaseLink(id, slug, query.isEmpty() ? pair : query + "&" + pair);
    }

    /// For an anchor's `href`.
    public String href() {
        var path = "case/" + id + "/" + slug;
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// What the address now on screen asks for under `key`. Comes from outside: parse it as carefully as typed text.
    public static Optional<String> asked(String key) {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getActiveViewLocation().getQueryParameters())
                .flatMap((QueryParameters all) -> all.getSingleParameter(key));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
