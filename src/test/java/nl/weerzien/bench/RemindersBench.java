package nl.weerzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import nl.weerzien.notice.NoticeJobService;
import nl.weerzien.testkit.People;
import org.springframework.context.ConfigurableApplicationContext;

/// What it takes to look at every open case file of a house and to find out who is to be told of what.
public final class RemindersBench {
    private static final Duration AIM = Duration.ofSeconds(10);

    private final ConfigurableApplicationContext house;
    private final PrintStream out;

    private RemindersBench(ConfigurableApplicationContext house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    /// @param arguments how many case files; 5,000 when it is not said
    public static void main(String[] arguments) throws IOException {
        var cases = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        try (var house = ManyFamilies.house()) {
            new ManyFamilies(house).make(cases, house.getBean(People.class)::volunteer, System.out);
            new RemindersBench(house, System.out).run();
        }
    }

    private void run() {
        var first = evaluate("the first look at all of them");
        var again = evaluate("the next look, a quarter of an hour later");
        out.println("within " + AIM.toSeconds() + " s: "
                + (first < AIM.toSeconds() && again < AIM.toSeconds() ? "yes" : "no"));
    }

    private double evaluate(String what) {
        var spent = new Spent(ManyFamilies.data(house));
        var made = house.getBean(NoticeJobService.class).evaluate();
        out.printf(Locale.ROOT, "%s: %s, %d notices%n", what, spent, made);
        return spent.seconds();
    }
}
