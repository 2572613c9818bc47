package nl.weerzien.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The way out in a hurry: ends the session and leads to a page that tells nothing. Open to everybody, so that it also
/// works after the session has ended by itself.
@RestController
class QuickExit {
    static final String PATH = "leave";

    private final URI elsewhere;

    QuickExit(@Value("${weerzien.quick-exit}") URI elsewhere) {
        this.elsewhere = elsewhere;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<Void> leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(elsewhere)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
