package nl.weerzien;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started the house on a terminal where it is and, in a demo, how to come in.
@Component
class Welcome {
    private final boolean demo;

    Welcome(@Value("${weerzien.demo}") boolean demo) {
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server != null) print(System.out, server.getPort());
    }

    private void print(PrintStream out, int port) {
        out.println();
        out.println("Weerzien is open at http://localhost:" + port);
        if (demo) {
            out.println("Demo sign-ins (the password of each is " + DemoPeople.PASSWORD + "): "
                    + DemoPeople.ALL.stream()
                            .map(person ->
                                    person.login() + " (" + person.role().name().toLowerCase(Locale.ROOT) + ")")
                            .collect(Collectors.joining(", ")));
        }
        out.println("Ctrl-C stops it.");
    }
}
