package nl.weerzien.submission.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import nl.weerzien.document.NotOpened;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotSignedIn;
import nl.weerzien.submission.NoSuchFiling;

/// Hands a bundle to the session that shows its link, and asks again each time whether its user may see the case file.
/// Nothing on the way may keep it, and its name says nothing.
record BundleHandler(Source source) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "inline; filename=\"bundle.pdf\"");
        event.setContentType("application/pdf");
        try (var out = event.getOutputStream()) {
            source.write(out);
        } catch (NoSuchCase | NoSuchFiling | NotSignedIn | NotOpened notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /// Writes the bundle, or fails before the first byte.
    @FunctionalInterface
    interface Source {
        void write(OutputStream target) throws IOException;
    }
}
