package nl.weerzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.Visitor;
import org.springframework.context.ConfigurableApplicationContext;

/// What a supervisor of one large office waits for: each page as a browser gets it, from the question to the last byte.
public final class SupervisorBench {
    private static final double AIM = 2;
    private static final int ROUNDS = 3;
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final List<String> PAGES = List.of("", "figures", "doubts");

    private final ConfigurableApplicationContext house;
    private final PrintStream out;

    private SupervisorBench(ConfigurableApplicationContext house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    /// @param arguments how many case files; 5,000 when it is not said
    public static void main(String[] arguments) throws IOException {
        var cases = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        try (var house = ManyFamilies.house()) {
            var people = house.getBean(People.class);
            var supervisor = people.person(Role.SUPERVISOR, people.office());
            new ManyFamilies(house).make(cases, () -> people.colleague(Role.VOLUNTEER, supervisor), System.out);
            new SupervisorBench(house, System.out).run(supervisor);
        }
    }

    private void run(AccountId supervisor) {
        var visitor = new Visitor(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        var login = house.getBean(People.class).loginOf(supervisor);
        if (visitor.signIn(login, People.PASSWORD).statusCode() != 302) throw new IllegalStateException("not let in");
        for (var page : PAGES) {
            var last = 0.0;
            for (var round = 1; round <= ROUNDS; round++) last = open(visitor, page, round);
            out.println("the last within " + AIM + " s: " + (last < AIM ? "yes" : "no"));
        }
    }

    private double open(Visitor visitor, String page, int round) {
        var spent = new Spent(ManyFamilies.data(house));
        var greeting = visitor.get("/?v-r=init&location=" + page + "&query=").body();
        var answer = visitor.postJson(
                "/?v-r=uidl&v-uiId=" + found(UI, greeting), """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]}""".formatted(found(TOKEN, greeting), page));
        if (answer.statusCode() != 200 || !answer.body().contains("\"stack\""))
            throw new IllegalStateException(page + " was answered " + answer.statusCode() + ": " + answer.body());
        out.printf(
                Locale.ROOT,
                "%s, time %d: %s, %d kB%n",
                page.isEmpty() ? "desk" : page,
                round,
                spent,
                answer.body().length() / 1024);
        return spent.seconds();
    }

    private static String found(Pattern what, String text) {
        var found = what.matcher(text);
        if (!found.find()) throw new IllegalStateException("no " + what + " in " + text);
        return found.group(1);
    }
}
