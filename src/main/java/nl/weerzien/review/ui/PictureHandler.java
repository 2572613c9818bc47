package nl.weerzien.review.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerzien.document.Document;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.NotOpened;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotSignedIn;

/// Hands out the picture of one page to the session that shows it, and asks again each time whether its user may see
/// the case file. Nothing on the way may keep it.
record PictureHandler(ReviewWork work, Document paper, int page) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            var jpeg = work.documents().picture(paper.caseId(), paper.id(), page);
            event.setContentType("image/jpeg");
            event.setContentLength(jpeg.length);
            try (var out = event.getOutputStream()) {
                out.write(jpeg);
            }
        } catch (NoSuchCase | NoSuchDocument | NotSignedIn | NotOpened notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }
}
