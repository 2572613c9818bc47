package nl.weerzien.shell;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotSignedIn;

/// Hands a file of a case to the session that shows its link, and asks again each time whether its user may have it.
/// Nothing on the way may keep it, and whoever may not have it cannot tell that it is there.
///
/// @param type the media type, such as `image/jpeg`
/// @param name the file's name, which says nothing about the family
/// @param source writes it, or fails before the first byte
/// @param refusals failures of the source that mean "not there, or not for them", beside those of access
public record PrivateDownload(String type, String name, Source source, Set<Class<? extends RuntimeException>> refusals)
        implements DownloadHandler {

    @SafeVarargs
    public PrivateDownload(String type, String name, Source source, Class<? extends RuntimeException>... refusals) {
        this(type, name, source, Set.of(refusals));
    }

    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream target) throws IOException;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        event.setContentType(type);
        try {
            // closed only when all is written: a closed answer has been sent and can refuse nothing any more
            var out = event.getOutputStream();
            source.writeTo(out);
            out.close();
        } catch (NoSuchCase | NotSignedIn notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (RuntimeException failure) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(failure))) throw failure;
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }
}
