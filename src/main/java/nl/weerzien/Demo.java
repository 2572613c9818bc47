package nl.weerzien;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import nl.weerzien.security.Acting;
import nl.weerzien.shared.CaseId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Fills a new house with demo people and two demo families half-way through, so that everything can be tried at once.
@Component
@Order(1)
@ConditionalOnProperty("weerzien.demo")
class Demo implements ApplicationRunner {
    private final DemoPeople people;
    private final List<DemoFamily> families;
    private final Acting acting;
    private final DemoPen pen;
    private final DemoTalk talk;

    Demo(DemoPeople people, List<DemoFamily> families, Acting acting, DemoPen pen, DemoTalk talk) {
        this.people = people;
        this.families = families;
        this.acting = acting;
        this.pen = pen;
        this.talk = talk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.moveIn()) return;
        var opened = new HashMap<String, CaseId>();
        acting.as(people.idOf("anna"), () -> {
            for (var family : families) opened.put(family.sponsor(), open(family));
        });
        talk.between("yusuf", "anna", requireNonNull(opened.get("yusuf")));
    }

    private CaseId open(DemoFamily family) {
        var id = family.open();
        pen.admit(id, people.idOf(family.sponsor()));
        return id;
    }
}
