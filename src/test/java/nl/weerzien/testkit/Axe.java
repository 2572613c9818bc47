package nl.weerzien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/// Looks for barriers on a page as WCAG 2.2 A and AA describe them. It finds perhaps half; a wrong language or a bad
/// order it does not see.
public final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /// @param where names the page in the message
    public static void findsNoBarrier(Page page, String where) {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                + rule.getNodes().stream()
                                        .map(node -> "    " + node.getTarget() + " " + node.getHtml())
                                        .collect(Collectors.joining("\n"))))
                .as("barriers on " + where)
                .isEmpty();
    }
}
