package nl.weerzien.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real browser for tests: the system's chromium, without a window. One for a test class; each [#visit] is a visitor
/// of their own, with own cookies. Nothing in it waits for a time; pages are waited for by what they show.
///
/// ```java
/// try (var browser = Browser.start()) {
///     var page = browser.visit("http://localhost:" + port + "/login", Browser.Device.PHONE, "ar");
/// ```
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    /// What the visitor holds or sits at.
    public enum Device {
        PHONE(390, 844, true),
        DESKTOP(1280, 900, false);

        private final int width;
        private final int height;
        private final boolean touch;

        Device(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }
    }

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// @throws IllegalStateException if no chromium is installed; `./test` installs it
    public static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setHeadless(true)
                .setArgs(FLAGS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /// A visitor who has never been here and whose browser prefers this language, by day.
    public Page visit(String address, Device device, String language) {
        return visit(address, device, language, ColorScheme.LIGHT);
    }

    /// As the other, with the system set to light or dark.
    public Page visit(String address, Device device, String language, ColorScheme scheme) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setHasTouch(device.touch)
                .setIsMobile(device.touch)
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        var page = context.newPage();
        page.navigate(address);
        return ready(page);
    }

    /// Tries to sign in on the page that asks for it, and waits for where that leads.
    public static Page signIn(Page page, String login, String password) {
        page.locator("vaadin-login-form input[name=username]").fill(login);
        page.locator("vaadin-login-form input[name=password]").fill(password);
        page.waitForNavigation(
                () -> page.locator("vaadin-login-form input[name=password]").press("Enter"));
        return ready(page);
    }

    /// Waits until the application has drawn what it has to draw.
    public static Page ready(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        return page;
    }

    /// Keeps the whole page, from top to bottom, under `target/screens`.
    public static Path picture(Page page, String name) {
        var file = Path.of("target", "screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /// A picture of every page that is open, numbered.
    void pictures(String name) {
        var pages = browser.contexts().stream()
                .flatMap(visitor -> visitor.pages().stream())
                .toList();
        for (var number = 0; number < pages.size(); number++) picture(pages.get(number), name + "-" + number);
    }

    /// Everybody leaves; the browser stays for who comes next.
    void leave() {
        browser.contexts().forEach(BrowserContext::close);
    }

    /// Whether the page is wider than the screen, which nothing but its tables may be.
    public static boolean overflows(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    @Override
    public void close() {
        leave();
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium in " + PLACES + "; ./test installs it"));
    }
}
