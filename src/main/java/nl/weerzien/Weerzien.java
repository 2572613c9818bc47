package nl.weerzien;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The front door: starts the web application, or opens one of the tools that need none.
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
public class Weerzien implements AppShellConfigurator {

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (!words.isEmpty() && Doors.has(words.getFirst()))
            System.exit(new Doors(System.getenv(), System.out).open(words.getFirst(), words.subList(1, words.size())));
        SpringApplication.run(Weerzien.class, arguments);
    }
}
